"""A shot, chunk by chunk: history to context, noise to latents, latents to pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import torch
from torch import Tensor

from generation.backbones.base import Context
from generation.history import as_tensor, keep, new_memory, recall, replay
from generation.memory.cache import TokenCache
from generation.memory.context import ShotTokens, gather
from generation.model import VideoModel, seeded_noise
from generation.sampling import Sampler, denoise
from generation.video import Pictures

if TYPE_CHECKING:
    from pathlib import Path

    from generation.autoencoder.base import LatentStream
    from generation.errors import CancelToken
    from generation.memory.streaming import ShotMemory
    from generation.protocol import HistoryTake, Recipe

WINDOW_LATENTS = 2
"""Latent frames before a chunk that stay uncompressed; the paper's overlap is 3 (table 3)."""

OnStep = Callable[[int, int, int, Pictures | None], None]
OnNote = Callable[[str], None]


@dataclass(frozen=True)
class ShotRequest:
    """What to make, what it remembers, and where its files lie."""

    recipe: Recipe
    history: tuple[HistoryTake, ...]
    take_folder: Path
    cache_folder: Path
    first_chunk: int = 0


@dataclass(frozen=True)
class ShotChunk:
    """A finished chunk: `latents` `[c t h w]` and its `pictures`, uint8 `[t h w 3]`."""

    index: int
    latents: Tensor
    pictures: Pictures


@dataclass
class _Rollout:
    """What is carried from chunk to chunk of one shot."""

    decoder: LatentStream
    memory: ShotMemory | None
    window: Tensor
    latent_frames: int = 0

    def context(self, shots: list[ShotTokens]) -> Context | None:
        own = self.memory.tokens() if self.memory is not None else None
        return context_of(shots, own, self.latent_frames, self.window)

    def take_in(self, latents: Tensor, pictures: Tensor) -> None:
        if self.memory is not None:
            self.memory.push(latents, pictures)
        self.latent_frames += latents.shape[2]
        self.window = torch.cat([self.window, latents], dim=2)[:, :, -WINDOW_LATENTS:]


@torch.no_grad()
def generate_shot(
    model: VideoModel,
    request: ShotRequest,
    *,
    cancel: CancelToken,
    on_step: OnStep,
    on_note: OnNote,
) -> Iterator[ShotChunk]:
    """Make the chunks of a shot from `first_chunk` on; each is yielded when it is finished.

    The caller has a chunk on disk before it asks for the next; after the last one, the shot's
    context tokens go into the cache for the shots that follow.

    Raises:
        HistoryMissing: a take that the shot remembers, or an earlier chunk, cannot be read.
        GenerationCancelled: `cancel` was set; at most one step later.
    """
    recipe = request.recipe
    for note in model.text.notes(recipe.prompt):
        on_note(note)
    cache = TokenCache(request.cache_folder)
    text = model.text.encode([recipe.prompt, recipe.negative]).to(model.device.dtype)
    shots = recall(model, request.history, cache, cancel)
    rollout = _start(model, request, cancel)
    for index in range(request.first_chunk, model.card.grid.chunks_for(recipe.frames)):
        context = rollout.context(shots)
        sampler = Sampler(recipe.steps, model.card.shift, recipe.guidance)

        def step(number: int, clean: Tensor, chunk: int = index) -> None:
            cancel.raise_if_set()
            on_step(chunk, number, recipe.steps, preview(model, clean))

        cancel.raise_if_set()
        noise = seeded_noise(_shape(model, recipe, index), recipe.seed, index, model.device)
        latents = denoise(model.backbone, noise, text, context, sampler, step)
        latents = latents.to(model.device.dtype)
        pictures = to_pictures(rollout.decoder.push(latents))
        rollout.take_in(latents, as_tensor(pictures, model.device))
        yield ShotChunk(index, latents[0].float().cpu(), pictures)
    keep(model, request.take_folder, rollout.memory, cache)


def to_pictures(decoded: Tensor) -> Pictures:
    """Decoded pictures `[1 3 t h w]` in -1..1 as uint8 `[t h w 3]`."""
    scaled = ((decoded[0].float().clamp(-1, 1) + 1) * 127.5).round()
    pictures: Pictures = scaled.to(torch.uint8).permute(1, 2, 3, 0).contiguous().cpu().numpy()
    return pictures


def preview(model: VideoModel, clean: Tensor) -> Pictures:
    """The last picture of a chunk in the making, uint8 `[h w 3]`, from its latest estimate."""
    last = clean[:, :, -1:].to(model.device.dtype)
    return cast("Pictures", to_pictures(model.codec.decode(last))[-1])


def context_of(
    shots: list[ShotTokens], own: ShotTokens | None, before: int, window: Tensor
) -> Context | None:
    """What a chunk is made from: remembered shots, and `before` latent frames of its own shot.

    `window` is `[1 c w h w']`; None when there is nothing to remember.
    """
    if not shots and own is None:
        return None
    everything = gather(shots, own, before)
    return Context(everything.tokens, everything.positions, window)


def _start(model: VideoModel, request: ShotRequest, cancel: CancelToken) -> _Rollout:
    """The state before `first_chunk`, from the chunks on disk, taken in one by one as they came."""
    height, width = request.recipe.size[1], request.recipe.size[0]
    side = model.codec.spatial_stride
    empty = torch.zeros(
        1, model.codec.channels, 0, height // side, width // side,
        device=model.device.torch_device, dtype=model.device.dtype,
    )
    rollout = _Rollout(model.codec.decoder_stream(), new_memory(model), empty)
    for index in range(request.first_chunk):
        cancel.raise_if_set()
        latents, pictures = replay(model, request.take_folder, index)
        rollout.decoder.push(latents)
        rollout.take_in(latents, pictures)
    return rollout


def _shape(model: VideoModel, recipe: Recipe, index: int) -> tuple[int, ...]:
    side = model.codec.spatial_stride
    frames = model.card.grid.latents_in_chunk(index)
    return (1, model.codec.channels, frames, recipe.size[1] // side, recipe.size[0] // side)
