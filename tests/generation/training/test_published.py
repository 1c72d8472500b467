import json
from pathlib import Path

import pytest

from generation.protocol import FrameGrid
from generation.training.published import grid_of, published_as


def folder_of(transformer: str, folder: Path, channels: int = 16) -> Path:
    (folder / "transformer").mkdir()
    config = {"_class_name": transformer, "in_channels": channels}
    (folder / "transformer" / "config.json").write_text(json.dumps(config))
    return folder


@pytest.mark.parametrize(
    ("transformer", "rate", "guidance", "channels"),
    [
        ("WanTransformer3DModel", 16, 5.0, 16),
        ("WanTransformer3DModel", 24, 5.0, 48),  # TI2V-5B
        ("HunyuanVideoTransformer3DModel", 24, 1.0, 16),
    ],
)
def test_a_folder_without_a_card_is_known_by_its_class(
    tmp_path: Path, transformer: str, rate: int, guidance: float, channels: int
) -> None:
    folder = folder_of(transformer, tmp_path, channels)
    grid = grid_of(folder)
    assert grid.rate == (rate, 1)
    assert grid.frames_in_chunk(1) == rate  # a second
    assert grid.frames_in_chunk(0) % 8 == 1  # so that a memory of half the rate fits
    assert published_as(folder).sampler["guidance"] == guidance


def test_two_experts_are_guided_differently(tmp_path: Path) -> None:
    folder = folder_of("WanTransformer3DModel", tmp_path)
    assert "guidance_2" not in published_as(folder).sampler
    (folder / "transformer_2").mkdir()
    known = published_as(folder)
    assert (known.guidance, known.sampler["guidance_2"], known.grid.rate) == (4.0, 3.0, (16, 1))


def test_a_card_says_more_than_a_class(tmp_path: Path) -> None:
    folder = folder_of("HunyuanVideoTransformer3DModel", tmp_path)
    grid = {"first_latents": 3, "chunk_latents": 2, "rate": [12, 1], "size": [64, 32]}
    (folder / "throughline.json").write_text(json.dumps({"name": "own", "grid": grid}))
    assert grid_of(folder) == FrameGrid(
        first_latents=3, chunk_latents=2, rate=(12, 1), size=(64, 32)
    )
