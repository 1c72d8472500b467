"""A video file's pictures as the chunks of a take: the autoencoder instead of the sampler."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from generation.history import keep, new_memory
from generation.memory.cache import TokenCache
from generation.other_latents import encoded_chunks
from generation.rollout import ShotChunk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from generation.model import LoadedModel
    from generation.video import Pictures


@torch.no_grad()
def encode_clip(
    model: LoadedModel, chunks: Iterable[Pictures], take_folder: Path, cache_folder: Path
) -> Iterator[ShotChunk]:
    """Encode pictures `[t h w 3]`, chunk after chunk of the model's grid, in one pass.

    The caller has a chunk on disk before it asks for the next; after the last one, the context
    tokens of the whole go into the cache for the shots that follow.
    """
    memory = new_memory(model)
    for index, (pictures, latents, video) in enumerate(encoded_chunks(model, chunks)):
        if memory is not None:
            memory.push(latents, video)
        yield ShotChunk(index, latents[0].float().cpu(), pictures)
    keep(model, take_folder, memory, TokenCache(cache_folder))
