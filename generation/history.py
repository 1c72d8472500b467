"""What a shot remembers: the takes before it as context tokens, from the cache where possible."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from generation.chunk_files import chunk_count, latents_digest, load_latents, load_pictures
from generation.errors import CancelToken, HistoryMissing
from generation.memory.cache import TokenCache, token_key
from generation.memory.context import coarser
from generation.memory.streaming import ShotMemory
from generation.model import LoadedModel, VideoModel
from generation.other_latents import as_made_here, is_made_alike
from generation.pixels import as_tensor

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generation.memory.context import ShotTokens
    from generation.protocol import HistoryTake


def new_memory(model: LoadedModel) -> ShotMemory | None:
    """An empty memory for one shot, or None when the model has no memory encoder."""
    if not isinstance(model, VideoModel) or not model.encoders:
        return None
    return ShotMemory(model.encoders, model.backbone, model.codec)


def recall(
    model: VideoModel, takes: Sequence[HistoryTake], cache: TokenCache, cancel: CancelToken,
    size: tuple[int, int] | None = None,
) -> list[ShotTokens]:
    """Context tokens of the takes, oldest first, as coarse as the takes say.

    Of a take that another model made, the pictures are encoded at `size`, or at the model's own.

    A model that does not say how it counts memory remembers whole newest takes within the length
    that it was trained with; otherwise the editor has planned what fits.

    Raises:
        HistoryMissing: a take's files are gone or cannot be read.
        GenerationCancelled: `cancel` was set; at most one chunk later.
    """
    if not model.encoders:
        return []
    room = model.history_frames if model.card.memory is None else math.inf
    remembered: list[ShotTokens] = []
    for take in reversed(takes):
        shot = _recall_take(model, take, cache, cancel, size or model.card.grid.size)
        room -= shot.latent_frames
        if room < 0:
            break
        remembered.insert(0, coarser(shot, take.rate))
    return remembered


def keep(model: LoadedModel, folder: Path, memory: ShotMemory | None, cache: TokenCache) -> None:
    """Put the tokens of a take that was just made into the cache."""
    shot = memory.tokens() if memory is not None else None
    if shot is not None and isinstance(model, VideoModel):
        digests = _digests(folder, chunk_count(folder))
        cache.save(_key(model, digests), shot)
        for count in range(1, len(digests)):
            cache.drop_carried(_key(model, digests[:count]))


def keep_carried(
    model: LoadedModel, folder: Path, memory: ShotMemory | None, cache: TokenCache
) -> None:
    """Keep what the memory of a take that is being made holds, in place of a chunk before."""
    if memory is not None and isinstance(model, VideoModel):
        digests = _digests(folder, memory.pieces)
        if cache.save_carried(_key(model, digests), memory.carried()):
            cache.drop_carried(_key(model, digests[:-1]))


def carry_on(
    model: VideoModel, folder: Path, chunks: int, memory: ShotMemory | None, cache: TokenCache
) -> None:
    """Bring the memory of a take with so many finished chunks to where it was left, if known."""
    if memory is None or chunk_count(folder) < chunks:
        return
    digests = _digests(folder, chunks)
    while digests:
        carried = cache.load_carried(_key(model, digests), model.device.torch_device)
        if carried is not None:
            memory.go_on_from(carried)
            return
        digests.pop()


def replay(model: LoadedModel, folder: Path, index: int) -> tuple[Tensor, Tensor]:
    """Latents `[1 c t h w]` and pictures `[1 3 n H W]` of a finished chunk, on the device."""
    latents = stored_latents(model, folder, index)
    return latents, as_tensor(load_pictures(folder, index), model.device)


def stored_latents(model: LoadedModel, folder: Path, index: int) -> Tensor:
    """Latents `[1 c t h w]` of a finished chunk, on the device."""
    stored = load_latents(folder, index)
    if stored.shape[0] != model.codec.channels:
        raise HistoryMissing(f"The take in {folder} was made by a model with other latents")
    return stored[None].to(model.device.torch_device, model.device.dtype)


def no_latents(model: LoadedModel, size: tuple[int, int]) -> Tensor:
    """What there is before anything was made, `[1 c 0 h w]`, of pictures of `size`."""
    side, device = model.codec.spatial_stride, model.device
    width, height = size
    return torch.zeros(
        1, model.codec.channels, 0, height // side, width // side,
        device=device.torch_device, dtype=device.dtype,
    )


def finished_chunks(take: HistoryTake) -> tuple[Path, int]:
    """The folder of a remembered take, and how many of its chunks count.

    Raises:
        HistoryMissing: none is there.
    """
    folder = Path(take.folder)
    count = chunk_count(folder) if take.chunks is None else take.chunks
    if count == 0:
        raise HistoryMissing(f"The take in {folder} has no finished chunks")
    return folder, count


def _recall_take(
    model: VideoModel, take: HistoryTake, cache: TokenCache, cancel: CancelToken,
    size: tuple[int, int],
) -> ShotTokens:
    folder, count = finished_chunks(take)
    made_of = _digests(folder, count)
    if is_made_alike(model, folder, count, take.weights):
        return remembered_once(model, made_of, cache, _replayed(model, folder, count, cancel))
    made_of.append(f"{size} {model.card.grid}")
    pieces = as_made_here(model, folder, count, size, cancel)
    return remembered_once(model, made_of, cache, pieces)


def _replayed(
    model: VideoModel, folder: Path, count: int, cancel: CancelToken
) -> Iterator[tuple[Tensor, Tensor]]:
    for index in range(count):
        cancel.raise_if_set()
        yield replay(model, folder, index)


def remembered_once(
    model: VideoModel,
    digests: Sequence[str],
    cache: TokenCache,
    pieces: Iterable[tuple[Tensor, Tensor]],
) -> ShotTokens:
    """Context tokens of a shot on the device: from the cache, or encoded from its pieces.

    `digests` say what the shot is made of; `pieces` are latents `[1 c t h w]` and pictures
    `[1 3 n H W]`, and are only asked for where the cache has nothing.
    """
    key = _key(model, digests)
    shot = cache.load(key)
    if shot is None:
        memory = new_memory(model)
        assert memory is not None
        for piece in pieces:
            memory.push(*piece)
        shot = memory.tokens()
        assert shot is not None
        cache.save(key, shot)
    device = model.device
    tokens = shot.tokens.to(device.torch_device, device.dtype)
    hidden = None if shot.hidden is None else shot.hidden.to(tokens)
    return replace(shot, tokens=tokens, hidden=hidden)


def _digests(folder: Path, count: int) -> list[str]:
    return [latents_digest(folder, index) for index in range(count)]


def _key(model: VideoModel, digests: Sequence[str]) -> str:
    kinds = [
        sorted((name, value) for name, value in encoder.config.items() if name[0] != "_")
        for encoder in model.encoders
    ]
    by_lora = f" {touched}" if (touched := model.loras.of_embedding) else ""
    return token_key(f"{model.card.weights} {model.device.dtype} {kinds}{by_lora}", digests)
