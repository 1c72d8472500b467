"""Stage 1: the memory learns to give back any frame (arXiv 2512.23851, section 3.2).

Random frames of a history stay clean, the rest of what the encoder sees is noised; the transformer
denoises only those frames, from the memory. As they are random, the memory must keep everything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from generation.training.batches import (
    Remembered,
    Target,
    add_noise,
    clean,
    packed_loss,
    sample_sigmas,
)
from generation.training.draft import SHIFT, TRAINING_SHIFT, Draft
from generation.training.loop import seeded

if TYPE_CHECKING:
    from generation.training.stories import ShotLatents, StoryLatents

TARGETS_A_STORY = 4
QUERY_FRAMES, QUERY_CHANCES = (1, 2, 4), (0.3, 0.3, 0.4)
LEAST_HIDDEN = 0.2  # the paper's L(0.2, 1)
CLEAN_CHANCE = 0.5  # the whole history stays clean, as in use
SILENT_CHANCE = 0.5  # without text the picture can only come from memory


class RetrievalBatches:
    """The loss of one retrieval step, from the step's number alone."""

    def __init__(self, stories: list[StoryLatents], draft: Draft, batch: int, seed: int) -> None:
        self.stories = stories
        self._draft, self._batch, self._seed = draft, batch, seed

    def loss(self, step: int) -> Tensor:
        """Retrieve 1, 2 or 4 neighbouring latent frames, several times in `batch` stories."""
        rng = np.random.default_rng(seeded(self._seed, step, 1))
        frames = int(rng.choice(QUERY_FRAMES, p=QUERY_CHANCES))
        stories = [self.stories[i] for i in rng.integers(len(self.stories), size=self._batch)]
        remembered: list[list[Remembered]] = []
        targets: list[Target] = []
        for number, story in enumerate(stories):
            asked = [any_frames(rng, number, story, frames) for _ in range(TARGETS_A_STORY)]
            targets += asked
            hide = rng.random() >= CLEAN_CHANCE
            remembered.append(
                [_hidden(rng, s, [t for t in asked if t.shot == i]) for i, s in enumerate(story)]
                if hide
                else [clean(shot) for shot in story]
            )
        sigma = sample_sigmas(rng, len(targets), TRAINING_SHIFT)
        return packed_loss(self._draft, stories, remembered, targets, sigma)


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
    lows = {name: _noised(rng, low, _low_sigma(sigma, low)) for name, low in shot.lows.items()}
    return Remembered(_noised(rng, shot.latents, sigma), lows)


def _low_sigma(sigma: Tensor, low: Tensor) -> Tensor:
    """Noise levels of the low branch: the most of the latent frames that each frame shows."""
    rate = max(1, (len(sigma) - 1) // max(1, low.shape[1] - 1))
    shown = (sigma[max(0, rate * i - rate + 1) : rate * i + 1] for i in range(low.shape[1]))
    return torch.stack([levels.max() for levels in shown])


def _noised(rng: np.random.Generator, latents: Tensor, sigma: Tensor) -> Tensor:
    noise = torch.from_numpy(rng.standard_normal(latents.shape, dtype=np.float32))
    return add_noise(latents.float(), sigma[None, :, None, None], noise)
