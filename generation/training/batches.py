"""Batches of remembered shots: which shots a sample remembers, encoded together."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from generation.memory.context import moved, shot_starts

if TYPE_CHECKING:
    from generation.backbones.wan import WanBackbone
    from generation.memory.encoder import MemoryEncoder


@dataclass(frozen=True)
class Remembered:
    """One shot, or the beginning of one, as a sample remembers it.

    Attributes:
        latents: `[c t h w]`, noised where the training hides it.
        low: latents of the low-resolution branch `[c t' h' w']`, likewise.
    """

    latents: Tensor
    low: Tensor


@dataclass(frozen=True)
class PaddedContext:
    """Context tokens of a batch: `tokens` `[b n d]`, `positions` `[b n 3]`, `present` `[b n]`."""

    tokens: Tensor
    positions: Tensor
    present: Tensor


def encode_batch(
    memory: MemoryEncoder, backbone: WanBackbone, samples: list[tuple[list[Remembered], int, bool]]
) -> PaddedContext:
    """Encode what each sample remembers.

    A sample is its shots, oldest first, the number of latent frames of its own shot that precede
    the chunk, and whether the last shot in the list is that own shot. Shots of one length are
    encoded in one call, so nothing is padded before the attention.
    """
    encoded = _encode_by_length(memory, backbone, [s for shots, _, _ in samples for s in shots])
    parts: list[tuple[Tensor, Tensor]] = []
    at = 0
    for shots, before, has_own in samples:
        tokens = encoded[at : at + len(shots)]
        at += len(shots)
        parts.append(_place(memory, shots, tokens, before, has_own))
    return _pad(parts, backbone.inner_dim)


def _encode_by_length(
    memory: MemoryEncoder, backbone: WanBackbone, shots: list[Remembered]
) -> list[Tensor]:
    groups: dict[int, list[int]] = defaultdict(list)
    for i, shot in enumerate(shots):
        groups[shot.latents.shape[1]].append(i)
    encoded: dict[int, Tensor] = {}
    for indices in groups.values():
        latents = torch.stack([shots[i].latents for i in indices])
        low = torch.stack([shots[i].low for i in indices])
        tokens = memory(latents, backbone.embed_low(low))
        encoded |= dict(zip(indices, tokens.unbind(0), strict=True))
    return [encoded[i] for i in range(len(shots))]


def _place(
    memory: MemoryEncoder, shots: list[Remembered], tokens: list[Tensor], before: int, has_own: bool
) -> tuple[Tensor, Tensor]:
    lengths = [s.latents.shape[1] for s in shots]
    starts = shot_starts(lengths[: len(shots) - has_own], before=before)
    starts += [-before] if has_own else []
    positions = []
    for shot, start in zip(shots, starts, strict=True):
        frames, height, width = shot.latents.shape[1:]
        local = memory.local_positions(0, memory.frames(frames), height, width)
        positions.append(moved(local, start))
    if not shots:
        return torch.zeros(0, 0), torch.zeros(0, 3, dtype=torch.float64)
    return torch.cat(tokens), torch.cat(positions)


def _pad(parts: list[tuple[Tensor, Tensor]], dim: int) -> PaddedContext:
    longest = max(len(positions) for _, positions in parts)
    present = torch.zeros(len(parts), longest, dtype=torch.bool)
    positions = torch.zeros(len(parts), longest, 3, dtype=torch.float64)
    rows = []
    for i, (tokens, where) in enumerate(parts):
        count = len(where)
        present[i, :count] = True
        positions[i, :count] = where
        rows.append(
            torch.nn.functional.pad(tokens, (0, 0, 0, longest - count))
            if count
            else torch.zeros(longest, dim)
        )
    return PaddedContext(torch.stack(rows), positions, present)


def sample_sigmas(rng: np.random.Generator, count: int, shift: float) -> Tensor:
    """Noise levels from a logit-normal, shifted towards noise (Stable Diffusion 3, section 3.1)."""
    plain = 1 / (1 + np.exp(-rng.normal(size=count)))
    return torch.from_numpy(shift * plain / (1 + (shift - 1) * plain)).float()


def add_noise(clean: Tensor, sigma: Tensor, noise: Tensor) -> Tensor:
    """`(1 - sigma) * clean + sigma * noise`, one sigma a sample (or broadcastable)."""
    return (1 - sigma) * clean + sigma * noise
