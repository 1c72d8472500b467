"""Two transformers of one model: one for high noise levels, one for low ones (Wan 2.2's A14B)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import torch
from torch import nn

if TYPE_CHECKING:
    from generation.backbones.base import Backbone

SAME_LEVEL: Final = 1e-6
"""A noise level is computed: one that should be the boundary may be this much below it."""
_HOME = torch.device("cpu")


@dataclass
class Experts:
    """Who works at a noise level, and where the other one is.

    Attributes:
        high: for noise levels from the boundary up; memory is embedded by its first projection.
        low: for those below.
        boundary: `boundary_ratio` of the model's index.
        place: where to bring the one that works; the other one then rests in the computer's memory.
            None where both are at their place.
    """

    high: Backbone
    low: Backbone
    boundary: float
    place: torch.device | None = None

    def at(self, sigma: float) -> Backbone:
        """The expert of a noise level, in its place."""
        is_high = sigma > self.boundary - SAME_LEVEL
        working, resting = (self.high, self.low) if is_high else (self.low, self.high)
        if self.place is not None:
            _move(resting, _HOME)
            _move(working, self.place)
        return working

    def to(self, device: torch.device) -> None:
        """Let both leave the device, or come back but for their blocks, which come to work."""
        for expert in (self.high, self.low):
            _move(expert, _HOME)
            blocks = {id(block) for block in expert.blocks}
            for part in expert.transformer.children():
                if not blocks & {id(module) for module in part.modules()}:
                    part.to(device)
            for name, own in list(expert.transformer.named_parameters(recurse=False)):
                moved = nn.Parameter(own.detach().to(device), requires_grad=own.requires_grad)
                setattr(expert.transformer, name, moved)


def _move(expert: Backbone, device: torch.device) -> None:
    """Its blocks, which are nearly all of it."""
    for block in expert.blocks:
        block.to(device)
    if expert.crossing is not None:
        expert.crossing.to(device)
