"""Previews of a step: the best of the ways that cost little, and the next where one costs more."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from generation.autoencoder.base import VideoCodec
from generation.autoencoder.tiny import TinyDecoder
from generation.latent_colours import LatentColours
from generation.model_parts import load_codec
from generation.pixels import to_pictures
from generation.step_preview import LARGEST_PX, MOST_PICTURES, PreviewParts, StepPreview
from tests.generation.tiny_decoders import tiny_decoder
from tests.generation.tiny_models import CPU, write_animatic, write_wan


@pytest.fixture(scope="module")
def codec(tmp_path_factory: pytest.TempPathFactory) -> VideoCodec:
    return load_codec(write_animatic(tmp_path_factory.mktemp("model")) / "vae", CPU)


@pytest.fixture
def tiny() -> TinyDecoder:
    return tiny_decoder()


def random(latents: int, rows: int = 4, columns: int = 8) -> Tensor:
    shape = 1, 16, latents, rows, columns
    return torch.randn(shape, generator=torch.Generator().manual_seed(1))


def steps_that_take(*pairs: tuple[int, int]) -> Iterator[int]:
    """The clock's answers where each step takes so long, and each preview so long."""
    now = 0
    yield now
    for step_s, preview_s in pairs:
        yield now + step_s
        now += step_s + preview_s
        yield now
        yield now


def preview_of(
    codec: VideoCodec, parts: PreviewParts | None, *pairs: tuple[int, int]
) -> StepPreview:
    times = steps_that_take(*pairs)
    preview = StepPreview(codec, parts, lambda: next(times))
    preview.begin()
    return preview


@pytest.mark.parametrize("version", ["animatic", "wan"])
def test_decoding_goes_on_while_it_is_cheap_and_ends_when_it_is_not(
    codec: VideoCodec, tmp_path: Path, version: str
) -> None:
    if version == "wan":
        codec = load_codec(write_wan(tmp_path, memory=False) / "vae", CPU)
    clean = random(3)
    preview = preview_of(codec, None, (100, 5), (100, 20), (100, 1))
    for _ in range(2):
        assert preview.pictures(clean).shape == (1, 32, 64, 3)
    assert preview.pictures(clean).shape == (3, 4, 8, 3)


def test_a_tiny_decoder_shows_the_whole_chunk_then_its_end_then_the_map(
    codec: VideoCodec, tiny: TinyDecoder
) -> None:
    clean = random(3)
    slow = (100, 20)
    preview = preview_of(codec, PreviewParts(tiny), (100, 5), slow, slow, (100, 90))
    whole = to_pictures(tiny.decode(clean))
    for _ in range(2):
        np.testing.assert_allclose(preview.pictures(clean), whole, atol=1)
    assert np.array_equal(preview.pictures(clean), to_pictures(tiny.decode(clean[:, :, -1:])))
    assert preview.pictures(clean).shape == (3, 4, 8, 3)


def test_a_map_of_the_model_needs_no_fit(codec: VideoCodec) -> None:
    weight = torch.zeros(17, 3)
    weight[-1] = torch.tensor([1.0, -1.0, 1.0])
    preview = preview_of(codec, PreviewParts(colours=LatentColours(weight)), (1, 1), (1, 1))
    preview.pictures(random(2))
    assert np.array_equal(np.unique(preview.pictures(random(2))[..., 1]), [0])


def test_a_chunk_is_seen_behind_what_came_before(codec: VideoCodec, tiny: TinyDecoder) -> None:
    shot = random(12)
    preview = StepPreview(codec, PreviewParts(tiny), lambda: 0)
    preview.begin()
    whole = to_pictures(tiny.decode(shot))
    for first, end in ((0, 3), (3, 8), (8, 10), (10, 12)):
        shown = preview.pictures(shot[:, :, first:end])
        assert np.array_equal(preview.pictures(shot[:, :, first:end]), shown)
        expected = whole[max(0, 4 * first - 3) : 4 * end - 3]
        apart = -(-len(expected) // MOST_PICTURES)
        np.testing.assert_allclose(shown, expected[::-1][::apart][::-1], atol=1)
        preview.follow(shot[:, :, first:end].bfloat16().float())
        shot[:, :, first:end] = shot[:, :, first:end].bfloat16().float()
        whole = to_pictures(tiny.decode(shot))


def test_many_large_pictures_are_made_fewer_and_smaller(
    codec: VideoCodec, tiny: TinyDecoder
) -> None:
    clean = random(4, 28, 56)
    pictures = StepPreview(codec, PreviewParts(tiny), lambda: 0).pictures(clean)
    assert pictures.shape == (7, LARGEST_PX // 2, LARGEST_PX, 3)
    last = to_pictures(tiny.decode(clean))[-1]
    assert abs(float(pictures[-1].mean()) - float(last.mean())) < 1


def test_where_memory_runs_out_the_next_way_is_taken(
    codec: VideoCodec, tiny: TinyDecoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none_left(_frames: Tensor) -> Tensor:
        raise torch.OutOfMemoryError

    monkeypatch.setattr(tiny.decoder[-1], "forward", none_left)
    preview = StepPreview(codec, PreviewParts(tiny), lambda: 0)
    assert preview.pictures(random(2)).shape == (2, 4, 8, 3)


def test_what_is_no_want_of_memory_is_told(
    codec: VideoCodec, tiny: TinyDecoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_frames: Tensor) -> Tensor:
        raise ZeroDivisionError

    monkeypatch.setattr(tiny.decoder[-1], "forward", broken)
    with pytest.raises(ZeroDivisionError):
        StepPreview(codec, PreviewParts(tiny), lambda: 0).pictures(random(2))
