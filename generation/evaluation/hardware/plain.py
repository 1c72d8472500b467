"""The same denoising by diffusers' own pipeline and by ours, in turns, in one run.

Nothing is remembered and nothing guided, so that both do one evaluation a step of the same
transformer. Ours is timed in both of its ways: through diffusers' forward, as without a memory, and
block by block, as beside one.
"""

from __future__ import annotations

import itertools
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias, cast

import torch
from diffusers import (
    FlowMatchEulerDiscreteScheduler,
    HunyuanVideoTransformer3DModel,
    WanTransformer3DModel,
)

from generation.backbones.base import Context
from generation.backbones.hunyuan.text import unpacked
from generation.devices import finish_work
from generation.sampling import Sampler, denoise

if TYPE_CHECKING:
    from torch import Tensor

    from generation.planning.work import Parts

Stepped: TypeAlias = Callable[[], None]
Run: TypeAlias = Callable[[Stepped], object]
PAIRS = 9
STEPS = 4  # of a run; the first is not counted


@dataclass(frozen=True)
class Overhead:
    """Seconds a step, medians of runs in turns; ratios are medians of each turn's own ratio."""

    plain_s: float
    own_s: float
    by_block_s: float
    own_ratio: float
    by_block_ratio: float


def overhead_of(parts: Parts, pairs: int = PAIRS) -> Overhead | None:
    """How much longer our steps take; None for a backbone that has no plain pipeline here."""
    plain = plain_run(parts)
    if plain is None:
        return None
    runs = plain, own_run(parts, None), own_run(parts, nothing_remembered(parts))
    turns = in_turns(runs, pairs)
    plain_s, own_s, by_block_s = (statistics.median(each) for each in zip(*turns, strict=True))
    ratios = (statistics.median(turn[which] / turn[0] for turn in turns) for which in (1, 2))
    return Overhead(plain_s, own_s, by_block_s, *ratios)


def in_turns(runs: Sequence[Run], pairs: int = PAIRS) -> list[tuple[float, ...]]:
    """Seconds a step of each run, so many times, there and back again."""
    for run in runs:
        seconds_a_step(run)  # to warm up
    order, turns = range(len(runs)), list[tuple[float, ...]]()
    for number in range(pairs):
        took = {n: seconds_a_step(runs[n]) for n in (order if number % 2 == 0 else order[::-1])}
        turns.append(tuple(took[n] for n in order))
    return turns


def seconds_a_step(run: Run) -> float:
    """The median of the steps of a run, without the first."""
    times: list[float] = []

    def stepped() -> None:
        finish_work()
        times.append(time.perf_counter())

    run(stepped)
    return statistics.median(b - a for a, b in itertools.pairwise(times))


def nothing_remembered(parts: Parts) -> Context:
    """A context without tokens and without a window: blocks are gone through one by one."""
    tokens = parts.empty(1, 0, parts.backbone.inner_dim)
    return Context(tokens, torch.zeros(0, 3, dtype=torch.float64), parts.latents(0))


def own_run(parts: Parts, context: Context | None) -> Run:
    """Our sampler, without guidance."""
    noise, text = _given(parts)
    sampler = Sampler(STEPS, parts.card.shift, 1.0)
    both = text.repeat(2, 1, 1)

    def run(stepped: Stepped) -> Tensor:
        return denoise(parts.backbone, noise, both, context, sampler, lambda *_: stepped())

    return run


def plain_run(parts: Parts) -> Run | None:
    """Diffusers' pipeline from the same noise and embeddings to latents."""
    transformer = parts.backbone.transformer
    noise, text = _given(parts)
    scheduler = _EvenSteps(shift=parts.card.shift)
    given: dict[str, Any]
    if isinstance(transformer, WanTransformer3DModel):
        from diffusers import WanPipeline  # slow to import

        pipeline = WanPipeline(None, None, _Codec(parts), scheduler, transformer)
        given = {"prompt_embeds": text, "guidance_scale": 1.0}
    elif isinstance(transformer, HunyuanVideoTransformer3DModel):
        from diffusers import HunyuanVideoPipeline

        words = unpacked(text, parts.backbone.text_dims[1])
        pipeline = HunyuanVideoPipeline(
            None, None, transformer, _Codec(parts), scheduler, None, None
        )
        given = {
            "prompt_embeds": words.tokens, "prompt_attention_mask": words.mask,
            "pooled_prompt_embeds": words.pooled,
        }
    else:
        return None
    pipeline.set_progress_bar_config(disable=True)
    width, height = parts.card.grid.size
    frames = 1 + parts.codec.stride * (noise.shape[2] - 1)

    def run(stepped: Stepped) -> Tensor:
        def heard(_pipe: object, _step: int, _time: object, said: dict[str, Any]) -> dict[str, Any]:
            stepped()
            return said

        made = pipeline(
            **given, latents=noise, num_inference_steps=STEPS, output_type="latent", height=height,
            width=width, num_frames=frames, callback_on_step_end=heard,
        )
        return cast("Tensor", made.frames)

    return run


def _given(parts: Parts) -> tuple[Tensor, Tensor]:
    """Noise of a chunk and embeddings of a prompt, the same each time."""
    grid, dice = parts.card.grid, torch.Generator().manual_seed(0)
    shape = parts.latents(max(grid.first_latents, grid.chunk_latents)).shape
    noise = torch.randn(shape, generator=dice).to(parts.device)
    text = torch.randn(1, *parts.text_shape, generator=dice)
    return noise, text.to(parts.device, parts.dtype)


class _EvenSteps(FlowMatchEulerDiscreteScheduler):  # type: ignore[misc]
    """Our schedule; diffusers' own ends at its smallest noise level, which changes no time."""

    def set_timesteps(
        self, _steps: int | None = None, device: object = None, sigmas: object = None
    ) -> None:
        """Spread the steps of a run evenly."""
        super().set_timesteps(sigmas=[1 - i / STEPS for i in range(STEPS)], device=device)


class _Codec:
    """What a pipeline asks of an autoencoder that decodes nothing."""

    def __init__(self, parts: Parts) -> None:
        stride, side = parts.codec.stride, parts.codec.spatial_stride
        self.dtype = parts.dtype
        self.config = _Config(stride, side, parts.codec.channels)
        self.temperal_downsample = (True,) * (stride.bit_length() - 1)
        self.temporal_compression_ratio, self.spatial_compression_ratio = stride, side


@dataclass(frozen=True)
class _Config:
    scale_factor_temporal: int
    scale_factor_spatial: int
    z_dim: int
