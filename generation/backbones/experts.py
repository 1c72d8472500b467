"""Two transformers of one model: one for high noise levels, one for low ones (Wan 2.2's A14B)."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from generation.turns import HOME, move, move_but_blocks

if TYPE_CHECKING:
    import torch

    from generation.backbones.base import Backbone

SAME_LEVEL: Final = 1e-6
"""A noise level is computed: one that should be the boundary may be this much below it."""


@dataclass
class Experts:
    """Who works at a noise level, and where the other one is.

    Attributes:
        high: for noise levels from the boundary up; memory is embedded by its first projection.
        low: for those below.
        boundary: `boundary_ratio` of the model's index.
        place: where to bring the one that works; the other one then rests in the computer's memory.
            None where both are at their place.
        moved_s: seconds that they took to change places, so far.
    """

    high: Backbone
    low: Backbone
    boundary: float
    place: torch.device | None = None
    moved_s: float = 0.0

    def at(self, sigma: float) -> Backbone:
        """The expert of a noise level, in its place."""
        is_high = sigma > self.boundary - SAME_LEVEL
        working, resting = (self.high, self.low) if is_high else (self.low, self.high)
        if self.place is not None:
            began_s = time.monotonic()
            _move(resting, HOME)
            _move(working, self.place)
            self.moved_s += time.monotonic() - began_s
        return working

    def to(self, device: torch.device) -> None:
        """Let both leave the device, or come back but for their blocks, which come to work."""
        for expert in (self.high, self.low):
            _move(expert, HOME)
            move_but_blocks(expert.transformer, expert.blocks, device)


def _move(expert: Backbone, device: torch.device) -> None:
    """Its blocks, which are nearly all of it."""
    move(expert.blocks, device)
    if expert.crossing is not None:
        expert.crossing.to(device)
