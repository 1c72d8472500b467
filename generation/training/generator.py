"""Stages 2 and 3: the transformer goes on from a full clean history (arXiv 2512.23851, 3.3).

First single latent frames ("stills"): what people, places and framings look like is learned
fastest from many small targets. Then whole chunks, which move. Part of the targets still retrieve,
so that the shipped weights can show what they remember.
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
from generation.training.draft import CHUNK_LATENTS, FIRST_LATENTS, TRAINING_SHIFT, Draft
from generation.training.loop import seeded
from generation.training.retrieval import any_frames

if TYPE_CHECKING:
    from generation.training.stories import ShotLatents, StoryLatents

STILLS_A_STORY, CHUNKS_A_STORY = 24, 6
FIRST_CHANCE = 0.75  # a shot's first chunk is the harder one: it has no window
RETRIEVAL_CHANCE = 0.1
FORGET_CHANCE = 0.2  # memory dropout, for guidance and for shots without history
SILENT_CHANCE, SILENT_TOO_CHANCE = 0.03, 0.25
"""Without the caption; and where memory is dropped, as guidance goes from neither to both."""
WORN_CHANCE, MOST_WORN = 0.5, 0.15
"""Half of the histories get a little noise, as what a model made itself is never quite clean."""


class GeneratorBatches:
    """The loss of one generator step, from the step's number alone."""

    def __init__(
        self, stories: list[StoryLatents], draft: Draft, batch: int, seed: int, *, stills: bool
    ) -> None:
        if not all(encoder.streams for encoder in draft.encoders):
            raise ValueError(
                "A memory that attends to whole shots shows a target what it is to make; train "
                "it with the stage memory alone, or take a causal one."
            )
        self.stories = stories
        self._long = [story for story in stories if _long_shots(story)]
        self._draft, self._batch, self._seed, self._stills = draft, batch, seed, stills

    def loss(self, step: int) -> Tensor:
        """Make single frames, or chunks: all of them first chunks of shots, or all later ones."""
        rng = np.random.default_rng(seeded(self._seed, step, 2))
        retrieves = not self._stills and bool(rng.random() < RETRIEVAL_CHANCE)
        later = bool(self._long) and bool(rng.random() >= FIRST_CHANCE)
        source = self._long if later else self.stories
        stories = [source[i] for i in rng.integers(len(source), size=self._batch)]
        targets: list[Target] = []
        for number, story in enumerate(stories):
            if retrieves:
                targets += [
                    any_frames(rng, number, story, CHUNK_LATENTS) for _ in range(CHUNKS_A_STORY)
                ]
            elif self._stills:
                targets += [_still(rng, number, story) for _ in range(STILLS_A_STORY)]
            else:
                targets += [
                    _chunk(rng, number, story, later=later, window=self._draft.window)
                    for _ in range(CHUNKS_A_STORY)
                ]
        remembered = [[_worn(rng, shot) for shot in story] for story in stories]
        sigma = sample_sigmas(rng, len(targets), TRAINING_SHIFT)
        return packed_loss(self._draft, stories, remembered, targets, sigma)


def _still(rng: np.random.Generator, number: int, story: StoryLatents) -> Target:
    """One latent frame of a chunk, from what that chunk would remember."""
    if rng.random() < RETRIEVAL_CHANCE:
        return any_frames(rng, number, story, 1)
    later = bool(_long_shots(story)) and bool(rng.random() >= FIRST_CHANCE)
    chunk = _chunk(rng, number, story, later=later, window=0)
    first = chunk.first + int(rng.integers(chunk.frames))
    return Target(number, chunk.shot, first, 1, chunk.sees, silent=chunk.silent)


def _chunk(
    rng: np.random.Generator, number: int, story: StoryLatents, *, later: bool, window: int
) -> Target:
    """A shot's first chunk, or one of the later ones of a shot that has any."""
    shots = _long_shots(story) if later else range(len(story))
    shot = shots[int(rng.integers(len(shots)))]
    chunks = (story[shot].latents.shape[1] - FIRST_LATENTS) // CHUNK_LATENTS
    before = FIRST_LATENTS + CHUNK_LATENTS * int(rng.integers(chunks)) if later else 0
    forgets = rng.random() < FORGET_CHANCE
    return Target(
        number,
        shot,
        before,
        CHUNK_LATENTS if later else FIRST_LATENTS,
        sees=-1 if forgets else before,
        window=min(before, window),
        silent=bool(rng.random() < (SILENT_TOO_CHANCE if forgets else SILENT_CHANCE)),
    )


def _long_shots(story: StoryLatents) -> list[int]:
    """Shots that have a chunk after the first."""
    least = FIRST_LATENTS + CHUNK_LATENTS
    return [i for i, shot in enumerate(story) if shot.latents.shape[1] >= least]


def _worn(rng: np.random.Generator, shot: ShotLatents) -> Remembered:
    plain = clean(shot)
    if rng.random() >= WORN_CHANCE:
        return plain
    sigma = torch.tensor(rng.uniform(0, MOST_WORN), dtype=torch.float32)
    return Remembered(
        add_noise(plain.latents, sigma, torch.randn_like(plain.latents)),
        {k: add_noise(low, sigma, torch.randn_like(low)) for k, low in plain.lows.items()},
    )
