"""Where remembered shots stand in time, seen from the chunk that is being made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor

if TYPE_CHECKING:
    from collections.abc import Sequence

SHOT_GAP = 4
"""Latent frames put between two shots, so that a cut is seen in the positions.

The constant jump per shot of StoryMem (arXiv 2512.19539) and LongLive 2; its size is our choice.
"""


@dataclass(frozen=True)
class ShotTokens:
    """Context tokens of one shot: `tokens` `[b n d]`, `positions` `[n 3]` from the shot's start.

    Positions stay on the CPU, in float64, which not every device has.
    """

    tokens: Tensor
    positions: Tensor
    latent_frames: int


def shot_starts(lengths: Sequence[int], *, before: int = 0) -> list[int]:
    """First latent frame of each remembered shot, in the time of the chunk to be made.

    `lengths` are the latent frames of the shots, oldest first; `before` is how many latent frames
    of its own shot precede the chunk. All results are negative.
    """
    starts = []
    end = -before
    for length in reversed(lengths):
        end -= SHOT_GAP + length
        starts.append(end)
    return starts[::-1]


def gather(shots: Sequence[ShotTokens], own: ShotTokens | None, before: int) -> ShotTokens:
    """Put remembered shots, and what precedes the chunk in its own shot, into one context.

    Returns all tokens, oldest first, with positions in the chunk's time.
    """
    starts = shot_starts([s.latent_frames for s in shots], before=before)
    parts = [*shots, *([own] if own is not None else [])]
    starts = [*starts, *([-before] if own is not None else [])]
    positions = [moved(p.positions, start) for p, start in zip(parts, starts, strict=True)]
    return ShotTokens(
        tokens=torch.cat([p.tokens for p in parts], dim=1),
        positions=torch.cat(positions),
        latent_frames=sum(p.latent_frames for p in parts),
    )


def moved(positions: Tensor, start: int) -> Tensor:
    """Positions `[n 3]` with `start` latent frames added to their time."""
    return positions + torch.tensor([start, 0, 0], dtype=positions.dtype, device=positions.device)
