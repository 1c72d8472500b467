"""The work of one chunk, done once for what it holds: on shapes alone, or on a loaded model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

import torch

from generation.autoencoder.tiled import tiled
from generation.backbones.base import Context
from generation.memory.streaming import ShotMemory
from generation.sampling import Sampler, denoise

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor

    from generation.autoencoder.base import VideoCodec
    from generation.backbones.base import Backbone
    from generation.memory.base import HistoryEncoder
    from generation.planning.allocation import Held
    from generation.protocol import ModelCard

HISTORY_S = 20
"""Seconds of history that are counted with, where a card does not say how much is remembered."""


class Meter(Protocol):
    """Does something once; returns what it held."""

    def __call__(self, action: Callable[[], object], /) -> Held:
        """Do `action`."""
        ...


@dataclass(frozen=True)
class Parts:
    """What a chunk is made with, and where."""

    card: ModelCard
    backbone: Backbone
    codec: VideoCodec
    encoders: tuple[HistoryEncoder, ...]
    device: torch.device
    dtype: torch.dtype
    text_shape: tuple[int, int]  # tokens and width of a prompt
    own_way: Callable[[Tensor, Tensor], Tensor] | None = None  # a step of latents, by no memory
    second: Backbone | None = None  # of two, of which one works at a time
    clips: int = 0  # that are there while what lies before is encoded, its own way

    def empty(self, *shape: int) -> Tensor:
        """Zeros of this shape, where the chunk is made."""
        return torch.zeros(shape, device=self.device, dtype=self.dtype)

    def latents(self, frames: int) -> Tensor:
        """So many latent frames `[1 c t h w]` of the model's size."""
        width, height = (side // self.codec.spatial_stride for side in self.card.grid.size)
        return self.empty(1, self.codec.channels, frames, height, width)


class ChunkWork(NamedTuple):
    """What the stages of a chunk held; of `decode` and `remember`, a chunk that goes on."""

    step: Held
    decode: Held
    remember: Held


def remembered_tokens(parts: Parts) -> int:
    """Context tokens beside a chunk: the most that the card allows, or those of some seconds."""
    card = parts.card
    if not parts.encoders:
        return 0
    if card.memory is not None:
        return card.memory.budget
    frames = HISTORY_S * card.grid.rate[0] // card.grid.rate[1] // card.grid.stride
    shape = parts.latents(1).shape[3:]
    return sum(
        e.tokens_a_frame(*shape) * -(-frames // e.time_rate) for e in parts.encoders
    )


def context_for(parts: Parts) -> Context | None:
    """A context of as many tokens as will be read; None where nothing is remembered."""
    count = remembered_tokens(parts)
    if not count or parts.own_way is not None:
        return None
    positions = torch.zeros(count, 3, dtype=torch.float64)
    positions[:, 0] = torch.linspace(-count, -1, count).floor() // 64
    hidden = max(encoder.hidden_dim for encoder in parts.encoders)
    return Context(
        parts.empty(1, count, parts.backbone.inner_dim), positions,
        parts.latents(parts.card.window),
        pooled=any(encoder.pooled for encoder in parts.encoders),
        hidden=parts.empty(1, count, hidden) if hidden else None,
    )


def step_once(parts: Parts) -> Tensor:
    """Read a context and take one denoising step of the largest chunk."""
    card, grid = parts.card, parts.card.grid
    noise = parts.latents(max(grid.first_latents, grid.chunk_latents)).float()
    text = parts.empty(2, *parts.text_shape)
    if parts.own_way is not None:
        return parts.own_way(noise.to(parts.dtype), text[:1])
    sampler = Sampler(1, card.shift, card.guidance)
    return denoise(parts.backbone, noise, text, context_for(parts), sampler, lambda *_: None)


def work_of(parts: Parts, meter: Meter) -> ChunkWork:
    """What the stages of a chunk hold, by a meter of `generation.planning.allocation`."""
    step = meter(lambda: step_once(parts))
    return ChunkWork(step, decode_of(parts, parts.codec, meter), _remember(parts, meter))


def decode_of(parts: Parts, codec: VideoCodec, meter: Meter) -> Held:
    """What decoding two chunks in a stream holds, and what the stream keeps."""
    stream = codec.decoder_stream()
    chunk = parts.latents(parts.card.grid.first_latents)

    def push() -> None:
        stream.push(chunk)
        stream.push(chunk)

    return meter(push)


def tiled_decode_of(parts: Parts, meter: Meter) -> Held:
    """The same, tile by tile; an autoencoder with tiles of its own uses them from then on."""
    return decode_of(parts, tiled(parts.codec), meter)


def _remember(parts: Parts, meter: Meter) -> Held:
    grid, (width, height) = parts.card.grid, parts.card.grid.size
    shape = 1, 3, grid.frames_in_chunk(0), height, width
    if parts.own_way is not None:
        return meter(lambda: _encode_before(parts, shape))
    memory = ShotMemory(parts.encoders, parts.backbone, parts.codec)
    latents, pictures = parts.latents(grid.first_latents), parts.empty(*shape)

    return meter(lambda: memory.push(latents, pictures))


def _encode_before(parts: Parts, shape: tuple[int, ...]) -> None:
    clips = [parts.empty(*shape) for _ in range(parts.clips)]
    if clips:
        parts.codec.encode(clips[0])  # one after the other; their latents are small
