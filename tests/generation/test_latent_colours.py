"""The map from latents to colours: fitted on the codec itself, or brought along by a model."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from app import paths
from generation.animatic.artist import draw_shot
from generation.animatic.story import sample_story
from generation.autoencoder.base import VideoCodec
from generation.errors import WeightsError
from generation.latent_colours import COLOURS_FILE, LatentColours
from generation.model_parts import load_codec
from tests.generation.tiny_models import CPU


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
        pictures = LatentColours.fitted(shipped, latents).pictures(latents)
        assert pictures.shape == (latents.shape[2], *wanted[-1].shape)
        found.append(pictures[-1])
    error = np.mean((np.array(found, dtype=float) - np.array(wanted)) ** 2)
    assert error < np.var(wanted) / 4  # far better than one colour


def test_the_fit_is_the_same_every_time(shipped: VideoCodec) -> None:
    like = torch.zeros(1, shipped.channels, 1, 1, 1)
    first, again = (LatentColours.fitted(shipped, like).weight for _ in range(2))
    assert torch.equal(first, again)
    assert first.shape == (shipped.channels + 1, 3)


def test_a_map_of_the_folder_is_read(tmp_path: Path) -> None:
    rows = [[1, 0, 0], [0, 0.5, 0], [0, 0, -1]]
    (tmp_path / COLOURS_FILE).write_text(json.dumps({"rows": rows}))
    colours = LatentColours.read(tmp_path, 2)
    assert colours is not None
    latents = torch.tensor([[1.0, -1.0], [0.0, 2.0]]).reshape(1, 2, 2, 1, 1)
    assert colours.pictures(latents).tolist() == [[[[255, 128, 0]]], [[[0, 255, 0]]]]


def test_a_folder_without_a_map_has_none(tmp_path: Path) -> None:
    assert LatentColours.read(tmp_path, 16) is None


@pytest.mark.parametrize(
    "content", ['{"rows": [[0, 0, 0]]}', '{"rows": "red"}', "{}", '{"rows": [[1], [2, 3]]}',
                '{"rows": [[0, 0, NaN], [0, 0, 0], [0, 0, 0]]}']
)
def test_a_map_that_does_not_fit_is_named(tmp_path: Path, content: str) -> None:
    (tmp_path / COLOURS_FILE).write_text(content)
    with pytest.raises(WeightsError, match=COLOURS_FILE):
        LatentColours.read(tmp_path, 2)


def _story_pictures(shipped: VideoCodec, seed: int) -> Tensor:
    """The first pictures of a drawn shot `[1 3 t h w]` in -1..1."""
    drawn = draw_shot(sample_story(seed), 0)[: 1 + 2 * shipped.stride]
    return torch.from_numpy(drawn).permute(3, 0, 1, 2)[None].float() / 127.5 - 1
