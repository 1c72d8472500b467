"""Previews of a step: decoded where that is cheap, else from a map fitted on the codec itself."""

from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from app import paths
from generation.animatic.artist import draw_shot
from generation.animatic.story import sample_story
from generation.autoencoder.base import VideoCodec
from generation.model import load_codec
from generation.step_preview import LatentColours, StepPreview
from tests.generation.tiny_models import CPU, write_animatic, write_wan


@pytest.fixture(scope="module")
def shipped() -> VideoCodec:
    return load_codec(paths.model_folder("animatic") / "vae", CPU)


@torch.no_grad()
def test_the_map_shows_most_of_what_decoding_shows(shipped: VideoCodec) -> None:
    wanted, found = [], []
    for seed in range(6):
        latents = shipped.encode(_story_pictures(shipped, seed))
        whole = shipped.decode(latents)[:, :, -shipped.stride :].mean(dim=2)
        small = torch.nn.functional.avg_pool2d(whole, shipped.spatial_stride)[0]
        wanted.append(((small.clamp(-1, 1) + 1) * 127.5).permute(1, 2, 0).numpy())
        found.append(LatentColours.fitted(shipped, latents).picture(latents))
        assert found[-1].shape == wanted[-1].shape
    error = np.mean((np.array(found, dtype=float) - np.array(wanted)) ** 2)
    assert error < np.var(wanted) / 4  # far better than one colour


@pytest.mark.parametrize("version", ["animatic", "wan"])
def test_decoding_goes_on_while_it_is_cheap_and_ends_when_it_is_not(
    tmp_path: Path, version: str
) -> None:
    is_wan = version == "wan"
    folder = write_wan(tmp_path, memory=False) if is_wan else write_animatic(tmp_path)
    codec = load_codec(folder / "vae", CPU)
    clean = torch.randn(1, codec.channels, 3, 4, 8)
    side = codec.spatial_stride
    times = iter([0, 100, 105, 106, 200, 220, 230, 300, 400])
    preview = StepPreview(codec, lambda: next(times))
    preview.begin()
    assert preview.picture(clean).shape == (4 * side, 8 * side, 3)  # 5 s of 100 s
    assert preview.picture(clean).shape == (4 * side, 8 * side, 3)  # 20 s of 94 s
    assert preview.picture(clean).shape == (4, 8, 3)


def test_the_fit_is_the_same_every_time(shipped: VideoCodec) -> None:
    like = torch.zeros(1, shipped.channels, 1, 1, 1)
    first, again = (LatentColours.fitted(shipped, like).weight for _ in range(2))
    assert torch.equal(first, again)
    assert first.shape == (shipped.channels + 1, 3)


def _story_pictures(shipped: VideoCodec, seed: int) -> Tensor:
    """The first pictures of a drawn shot `[1 3 t h w]` in -1..1."""
    drawn = draw_shot(sample_story(seed), 0)[: 1 + 2 * shipped.stride]
    return torch.from_numpy(drawn).permute(3, 0, 1, 2)[None].float() / 127.5 - 1
