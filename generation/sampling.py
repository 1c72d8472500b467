"""The sampler: a schedule of noise levels and Euler steps along the rectified flow."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import torch
from torch import Tensor

if TYPE_CHECKING:
    from generation.backbones.base import Backbone, Context, Reading

OnStep = Callable[[int, Tensor], None]
"""Called after each step with its number from 1 and the clean latents it would end at."""


@dataclass(frozen=True)
class Sampler:
    """How a chunk is denoised.

    Attributes:
        steps: steps along the schedule, of one evaluation of the backbone, or two when guided.
        shift: moves steps towards noise; 3 for Wan at 480p.
        guidance: how far to go from the negative prompt without memory towards the prompt with
            it; 1 is not guided.
        guidance_2: that of a second expert, where it has its own.
    """

    steps: int
    shift: float
    guidance: float
    guidance_2: float | None = None

    @property
    def second(self) -> float:
        """Guidance of a second expert; where the first is not guided, it is neither."""
        return self.guidance if self.guidance_2 is None or self.guidance == 1 else self.guidance_2


def schedule(steps: int, shift: float) -> list[float]:
    """Noise levels from 1 (noise) to 0 (clean), `steps + 1` of them.

    `shift * s / (1 + (shift - 1) * s)` as in Stable Diffusion 3, section 5.3.2.
    """
    even = [1 - i / steps for i in range(steps + 1)]
    return [shift * s / (1 + (shift - 1) * s) for s in even]


def euler_step(
    noisy: Tensor, velocity: Tensor, sigma: float | Tensor, next_sigma: float | Tensor
) -> Tensor:
    """Move along the flow from sigma to next_sigma (1 is noise, 0 is clean)."""
    return noisy + (next_sigma - sigma) * velocity


@torch.no_grad()
def denoise(
    backbone: Backbone,
    noise: Tensor,
    text: Tensor,
    context: Context | None,
    sampler: Sampler,
    on_step: OnStep,
) -> Tensor:
    """Denoise one chunk.

    Args:
        backbone: the video transformer.
        noise: `[1 c t h w]`, the only randomness.
        text: `[2 m e]`: the prompt, then the negative prompt.
        context: what to continue from; None for nothing.
        sampler: steps, shift and guidance.
        on_step: hears of every step; raises to cancel.

    Returns:
        Clean latents `[1 c t h w]`.
    """
    sigmas = schedule(sampler.steps, sampler.shift)
    latents, expert, passes = noise, None, list[_Pass]()
    for i, (sigma, next_sigma) in enumerate(itertools.pairwise(sigmas)):
        if (now := backbone.at(sigma)) is not expert:
            guidance = sampler.guidance if expert is None else sampler.second
            passes.clear()  # two experts' keys and values may not fit at once
            expert, passes = now, _passes(now, text, context, guidance)
        velocity = _guided_velocity(expert, latents, sigma, passes, guidance)
        clean = euler_step(latents, velocity, sigma, 0.0)
        latents = euler_step(latents, velocity, sigma, next_sigma)
        on_step(i + 1, clean)
    return latents


_Pass = tuple[Tensor, "Reading | None"]


def _passes(
    backbone: Backbone, text: Tensor, context: Context | None, guidance: float
) -> list[_Pass]:
    """What each evaluation in a step reads: the prompt with memory, and the other way without.

    The other way has the negative prompt and the window alone. So guidance (Ho and Salimans, arXiv
    2207.12598) goes towards what the prompt says and what the memory knows at once, in two passes.
    """
    prompted = window_alone = None
    knows = context is not None and backbone.remembers and context.tokens.shape[1] > 0
    if context is not None and knows:
        prompted = backbone.read(context, text.dtype)
    if context is not None and context.window.shape[2] and not (knows and guidance == 1):
        nothing = replace(
            context, tokens=context.tokens[:, :0], positions=context.positions[:0], covers=None,
            hidden=None,
        )
        window_alone = backbone.read(nothing, text.dtype)
    passes: list[_Pass] = [(text[:1], prompted if knows else window_alone)]
    return passes if guidance == 1 else [*passes, (text[1:], window_alone)]


def _guided_velocity(
    backbone: Backbone, latents: Tensor, sigma: float, passes: list[_Pass], guidance: float
) -> Tensor:
    """Velocity with classifier-free guidance.

    The backbone works in the number type of the text; the latents may have a finer one.
    """
    level = torch.full((1,), sigma, device=latents.device)
    velocities = [
        backbone.velocity(latents.to(text.dtype), level, text, reading) for text, reading in passes
    ]
    return guided(velocities, guidance)


def guided(velocities: list[Tensor], guidance: float) -> Tensor:
    """Classifier-free guidance: of the prompt, then of the negative prompt, or of one alone."""
    if len(velocities) == 1:
        return velocities[0]
    prompted, negative = velocities
    return negative + guidance * (prompted - negative)
