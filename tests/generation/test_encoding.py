"""A video's pictures as a take of every backbone: what streaming gives is what the whole gives."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save

from generation.chunk_files import LATENTS_NAME, save_chunk
from generation.encoding import encode_clip
from generation.errors import CancelToken
from generation.history import recall
from generation.memory.cache import TokenCache
from generation.model import VideoModel
from generation.pixels import as_tensor
from generation.protocol import HistoryTake
from generation.rollout import ShotChunk
from generation.video import Pictures
from tests.generation.hunyuan_models import write_hunyuan
from tests.generation.tiny_models import load_tiny, write_animatic, write_wan

WRITERS: dict[str, Callable[[Path], Path]] = {
    "animatic": write_animatic,
    "wan": lambda folder: write_wan(folder, memory=True),
    "hunyuan": lambda folder: write_hunyuan(folder, memory=True),
}


def clip(model: VideoModel, chunks: int = 3) -> list[Pictures]:
    rng, grid = np.random.default_rng(0), model.card.grid
    width, height = grid.size
    return [
        rng.integers(0, 255, (grid.frames_in_chunk(index), height, width, 3), np.uint8)
        for index in range(chunks)
    ]


def encode(model: VideoModel, folder: Path, chunks: list[Pictures]) -> list[ShotChunk]:
    """As the worker does: each chunk is on disk before the next."""
    made = []
    for chunk in encode_clip(model, chunks, folder / "take", folder / "cache"):
        latents = save({LATENTS_NAME: chunk.latents.contiguous()})
        save_chunk(folder / "take", chunk.index, latents, chunk.pictures, model.card.grid.rate)
        made.append(chunk)
    return made


@pytest.mark.parametrize("name", WRITERS)
def test_a_take_of_a_clip_is_remembered_the_same_from_disk(tmp_path: Path, name: str) -> None:
    model = load_tiny(WRITERS[name](tmp_path / "model"))
    chunks = clip(model)
    made = encode(model, tmp_path, chunks)
    assert [chunk.latents.shape[1] for chunk in made] == [
        model.card.grid.latents_in_chunk(index) for index in range(3)
    ]
    assert all(np.array_equal(c.pictures, own) for c, own in zip(made, chunks, strict=True))
    takes = (HistoryTake("take", str(tmp_path / "take")),)
    (kept,) = recall(model, takes, TokenCache(tmp_path / "cache"), CancelToken())
    (anew,) = recall(model, takes, TokenCache(tmp_path / "other"), CancelToken())
    assert torch.equal(kept.tokens, anew.tokens)
    assert len(list((tmp_path / "cache").rglob("*.safetensors"))) == 1


@pytest.mark.parametrize("name", ["animatic", "wan"])
def test_chunks_are_the_latents_of_the_whole(tmp_path: Path, name: str) -> None:
    """Where an autoencoder is causal, a chunk must know what came before, and only that."""
    model = load_tiny(WRITERS[name](tmp_path / "model"))
    chunks = clip(model)
    made = torch.cat([chunk.latents for chunk in encode(model, tmp_path, chunks)], dim=1)
    with torch.no_grad():
        whole = model.codec.encode(as_tensor(np.concatenate(chunks), model.device))[0]
        alone = model.codec.encode(as_tensor(chunks[1], model.device))[0]
    assert torch.allclose(made, whole, atol=1e-5)  # other shapes may be added in another order
    second = made[:, model.card.grid.latents_in_chunk(0) :]
    assert not torch.allclose(second[:, :1], alone[:, :1], atol=1e-3)
    shorter = torch.cat([c.latents for c in encode(model, tmp_path / "b", chunks[:2])], dim=1)
    assert torch.equal(shorter, made[:, : shorter.shape[1]])
