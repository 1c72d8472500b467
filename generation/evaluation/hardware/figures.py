"""The figures of one backbone on one machine."""

from __future__ import annotations

import statistics
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

import torch

from generation.evaluation.cost import measure_seconds
from generation.evaluation.hardware.plain import Overhead, overhead_of
from generation.memory.streaming import ShotMemory
from generation.planning.allocation import Held, allocated
from generation.planning.work import Parts, context_for, remembered_tokens, work_of
from generation.sampling import Sampler, denoise

if TYPE_CHECKING:
    from collections.abc import Callable

    from generation.backbones.base import Context

REPEATS = 3


@dataclass(frozen=True)
class Figures:
    """Seconds and bytes of a chunk beside a memory of `tokens`; guided as the model's card says.

    Attributes:
        step_s, read_s: a denoising step; to read the memory, once for a chunk.
        decode_s, encode_s: to decode a chunk; to take it into the memory.
        chunk_s: all of a chunk, with the steps that its card names.
        peak_bytes, planned_bytes: what a chunk held at most beside the weights, as the allocator
            says; and as it was counted on shapes.
        overhead: beside the plain pipeline; None where there is none to compare with.
    """

    name: str
    device: str
    dtype: str
    size: tuple[int, int]
    tokens: int
    weight_bytes: int
    peak_bytes: int
    planned_bytes: int
    step_s: float
    read_s: float
    decode_s: float
    encode_s: float
    chunk_s: float
    overhead: Overhead | None

    def as_data(self) -> dict[str, object]:
        """For a JSON file."""
        return asdict(self)


@torch.no_grad()
def figures_of(parts: Parts, device: str, weight_bytes: int, planned_bytes: int) -> Figures:
    """Measure a backbone whose parts are loaded."""
    card, context = parts.card, context_for(parts)
    peak = max(held.peak_bytes for held in work_of(parts, _meter(parts)))  # and to warm up
    read_s = 0.0 if context is None else _median(lambda: _read(parts, context))
    step_s = (_median(lambda: _steps(parts, context, 2)) - _median(
        lambda: _steps(parts, context, 1)))
    decode_s, encode_s = _decode_s(parts), _encode_s(parts)
    return Figures(
        name=card.name, device=device, dtype=str(parts.dtype)[6:], size=card.grid.size,
        tokens=remembered_tokens(parts), weight_bytes=weight_bytes, peak_bytes=peak,
        planned_bytes=planned_bytes, step_s=step_s, read_s=read_s, decode_s=decode_s,
        encode_s=encode_s, chunk_s=read_s + card.steps * step_s + decode_s + encode_s,
        overhead=overhead_of(parts),
    )


def figure_lines(figures: Figures) -> list[str]:
    """The figures in words."""
    width, height = figures.size
    lines = [
        f"{figures.name} at {width}x{height} on {figures.device}, {figures.dtype}:",
        f"  a step beside {figures.tokens} tokens of memory  {figures.step_s:9.3f} s",
        f"  reading the memory, once a chunk  {figures.read_s:9.3f} s",
        f"  decoding a chunk                  {figures.decode_s:9.3f} s",
        f"  encoding it for the memory        {figures.encode_s:9.3f} s",
        f"  a chunk in all                    {figures.chunk_s:9.3f} s",
        f"  weights {figures.weight_bytes / 1e6:.1f} MB, beside them at most "
        f"{figures.peak_bytes / 1e6:.1f} MB (planned {figures.planned_bytes / 1e6:.1f} MB)",
    ]
    plain = figures.overhead
    if plain is None:
        return [*lines, "  no plain pipeline of diffusers to compare with"]
    return [
        *lines,
        f"  a plain step of diffusers' pipeline {plain.plain_s:.4f} s; ours {plain.own_s:.4f} s "
        f"({plain.own_ratio - 1:+.1%}), block by block {plain.by_block_s:.4f} s "
        f"({plain.by_block_ratio - 1:+.1%})",
    ]


def _meter(parts: Parts) -> Callable[[Callable[[], object]], Held]:
    return lambda action: allocated(action, parts.device)


def _median(action: Callable[[], object]) -> float:
    return statistics.median(measure_seconds(action)[0] for _ in range(REPEATS))


def _read(parts: Parts, context: Context) -> object:
    return parts.backbone.read(context, parts.dtype)


def _steps(parts: Parts, context: Context | None, steps: int) -> object:
    card, grid = parts.card, parts.card.grid
    noise = parts.latents(max(grid.first_latents, grid.chunk_latents)).float()
    text = parts.empty(2, *parts.text_shape)
    sampler = Sampler(steps, card.shift, card.guidance)
    return denoise(parts.backbone, noise, text, context, sampler, lambda *_: None)


def _decode_s(parts: Parts) -> float:
    stream, grid = parts.codec.decoder_stream(), parts.card.grid
    stream.push(parts.latents(grid.first_latents))
    return _median(lambda: stream.push(parts.latents(grid.chunk_latents)))


def _encode_s(parts: Parts) -> float:
    if not parts.encoders:
        return 0.0
    memory = ShotMemory(parts.encoders, parts.backbone, parts.codec)
    grid, (width, height) = parts.card.grid, parts.card.grid.size
    memory.push(
        parts.latents(grid.first_latents),
        parts.empty(1, 3, grid.frames_in_chunk(0), height, width),
    )
    pictures = parts.empty(1, 3, grid.frames_in_chunk(1), height, width)
    return _median(lambda: memory.push(parts.latents(grid.chunk_latents), pictures))
