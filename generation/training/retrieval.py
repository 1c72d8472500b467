"""Stage 1: the memory learns to give back any frame (arXiv 2512.23851, section 3.2).

Random frames of a history stay clean, the rest of what the encoder sees is noised; the transformer
denoises only those frames, from the memory. As they are random, the memory must keep everything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor
from typing_extensions import override

from generation.memory.low import time_rate_of
from generation.training.draft import SHIFT
from generation.training.targets import (
    Remembered,
    StoryBatches,
    Target,
    clean,
    noised,
    sample_sigmas,
)

if TYPE_CHECKING:
    import numpy as np

    from generation.training.stories import ShotLatents, StoryLatents

TARGETS_A_STORY = 16
QUERY_FRAMES, QUERY_CHANCES = (1, 2, 4), (0.3, 0.3, 0.4)
LEAST_HIDDEN = 0.2  # the paper's L(0.2, 1)
CLEAN_CHANCE = 0.5  # the whole history stays clean, as in use
SILENT_CHANCE = 0.5  # without text the picture can only come from memory


class RetrievalBatches(StoryBatches[int]):
    """Retrieve 1, 2 or 4 neighbouring latent frames, several times in each story."""

    kind = 1

    @override
    def decide(self, rng: np.random.Generator) -> tuple[list[StoryLatents], int]:
        """How many frames are asked for at once; any story will do."""
        return self.stories, int(rng.choice(QUERY_FRAMES, p=QUERY_CHANCES))

    @override
    def work_of(
        self, rng: np.random.Generator, number: int, story: StoryLatents, how: int
    ) -> tuple[list[Remembered], list[Target]]:
        """See `StoryBatches`; half of the stories are hidden but for the frames asked for."""
        asked = [any_frames(rng, number, story, how) for _ in range(TARGETS_A_STORY)]
        if rng.random() < CLEAN_CHANCE:
            return [clean(shot) for shot in story], asked
        by_shot = ([t for t in asked if t.shot == i] for i in range(len(story)))
        pairs = zip(story, by_shot, strict=True)
        return [_hidden(rng, shot, kept) for shot, kept in pairs], asked


def any_frames(
    rng: np.random.Generator, number: int, story: StoryLatents, frames: int
) -> Target:
    """Frames anywhere in story `number` of a batch, to be retrieved from the whole story."""
    shot = int(rng.integers(len(story)))
    first = int(rng.integers(story[shot].latents.shape[1] - frames + 1))
    silent = bool(rng.random() < SILENT_CHANCE)
    return Target(number, shot, first, frames, sees=None, silent=silent)


def _hidden(rng: np.random.Generator, shot: ShotLatents, kept: list[Target]) -> Remembered:
    """Noise every latent frame but the kept ones, and the low branch where it shows noised ones."""
    sigma = torch.clamp(sample_sigmas(rng, shot.latents.shape[1], SHIFT), min=LEAST_HIDDEN)
    for target in kept:
        sigma[target.first : target.first + target.frames] = 0
    lows = {
        name: noised(rng, low, _low_sigma(sigma, low, time_rate_of(name))[:, None, None])
        for name, low in shot.lows.items()
    }
    return Remembered(noised(rng, shot.latents, sigma[:, None, None]), lows)


def _low_sigma(sigma: Tensor, low: Tensor, rate: int) -> Tensor:
    """Noise levels of the low branch: the most of the latent frames that each frame shows."""
    shown = (sigma[max(0, rate * i - rate + 1) : rate * i + 1] for i in range(low.shape[1]))
    return torch.stack([levels.max() for levels in shown])

