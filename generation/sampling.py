"""The sampler: a schedule of noise levels and Euler steps along the rectified flow."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from generation.backbones.base import Backbone, Context

OnStep = Callable[[int, Tensor], None]
"""Called after each step with its number from 1 and the clean latents it would end at."""


@dataclass(frozen=True)
class Sampler:
    """How a chunk is denoised.

    Attributes:
        steps: evaluations of the backbone (each twice as wide when guided).
        shift: moves steps towards noise; 3 for Wan at 480p.
        guidance: how far to go from the negative prompt towards the prompt; 1 is not guided.
    """

    steps: int
    shift: float
    guidance: float


def schedule(steps: int, shift: float) -> list[float]:
    """Noise levels from 1 (noise) to 0 (clean), `steps + 1` of them.

    `shift * s / (1 + (shift - 1) * s)` as in Stable Diffusion 3, section 5.3.2.
    """
    even = [1 - i / steps for i in range(steps + 1)]
    return [shift * s / (1 + (shift - 1) * s) for s in even]


def euler_step(noisy: Tensor, velocity: Tensor, sigma: float, next_sigma: float) -> Tensor:
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
    latents = noise
    for i, (sigma, next_sigma) in enumerate(itertools.pairwise(sigmas)):
        velocity = guided_velocity(backbone, latents, sigma, text, context, sampler.guidance)
        clean = euler_step(latents, velocity, sigma, 0.0)
        latents = euler_step(latents, velocity, sigma, next_sigma)
        on_step(i + 1, clean)
    return latents


def guided_velocity(
    backbone: Backbone,
    latents: Tensor,
    sigma: float,
    text: Tensor,
    context: Context | None,
    guidance: float,
) -> Tensor:
    """Velocity with classifier-free guidance on the text; both passes see the same memory.

    The backbone works in the number type of the text; the latents may have a finer one.
    """
    noisy = latents.to(text.dtype)
    if guidance == 1:
        level = torch.full((1,), sigma, device=latents.device)
        return backbone.velocity(noisy, level, text[:1], context)
    both = noisy.expand(2, -1, -1, -1, -1)
    level = torch.full((2,), sigma, device=latents.device)
    prompted, negative = backbone.velocity(both, level, text, _doubled(context)).chunk(2)
    return negative + guidance * (prompted - negative)


def _doubled(context: Context | None) -> Context | None:
    if context is None:
        return None
    return Context(
        context.tokens.expand(2, -1, -1),
        context.positions,
        context.window.expand(2, -1, -1, -1, -1),
    )
