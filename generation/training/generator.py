"""Stages 2 and 3: the transformer goes on from a full clean history (arXiv 2512.23851, 3.3).

First single latent frames ("stills"): what people, places and framings look like is learned
fastest from many small targets. Then whole chunks, which move. Part of the targets still retrieve,
so that the shipped weights can show what they remember.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

import torch
from typing_extensions import override

from generation.training.retrieval import any_frames
from generation.training.targets import (
    ALONE,
    RETRIEVAL_SHARE,
    Remembered,
    Share,
    StoryBatches,
    Target,
    clean,
    noised,
)

if TYPE_CHECKING:
    import numpy as np

    from generation.protocol import FrameGrid
    from generation.training.draft import Draft
    from generation.training.stories import ShotLatents, StoryLatents

STILLS_A_STORY, CHUNKS_A_STORY = 24, 6
FIRST_CHANCE = 0.75  # a shot's first chunk is the harder one: it has no window
FORGET_CHANCE = 0.2  # memory dropout, for guidance and for shots without history
SILENT_CHANCE, SILENT_TOO_CHANCE = 0.03, 0.25
"""Without the caption; and where memory is dropped, as guidance goes from neither to both."""
WORN_CHANCE, MOST_WORN = 0.5, 0.15
"""Half of the histories get a little noise, as what a model made itself is never quite clean."""


class Kind(Enum):
    """What all targets of a step are."""

    RETRIEVED = auto()
    STILL = auto()
    FIRST = auto()
    LATER = auto()


@dataclass(frozen=True)
class Mix:
    """Whether targets are single frames or chunks, and the share of them that retrieve."""

    stills: bool = False
    retrieval: float = RETRIEVAL_SHARE


class GeneratorBatches(StoryBatches[Kind]):
    """Make single frames, or chunks: all of them first chunks of shots, or all later ones."""

    kind = 2

    def __init__(
        self,
        stories: list[StoryLatents],
        draft: Draft,
        batch: int,
        seed: int,
        share: Share = ALONE,
        mix: Mix = Mix(),
    ) -> None:
        super().__init__(stories, batch, seed, share)
        streams = all(encoder.streams for encoder in draft.encoders)
        self._cut = Cut(draft.grid, draft.window, mix.retrieval, streams)
        self._stills = mix.stills
        self._long = [story for story in stories if self._cut.long_shots(story)]

    @override
    def decide(self, rng: np.random.Generator) -> tuple[list[StoryLatents], Kind]:
        """A few steps retrieve; later chunks are made of stories that have any."""
        if self._stills:
            return self.stories, Kind.STILL
        retrieves, later = rng.random(2) < (self._cut.retrieval, 1 - FIRST_CHANCE)
        if retrieves:
            return self.stories, Kind.RETRIEVED
        return (self._long, Kind.LATER) if later and self._long else (self.stories, Kind.FIRST)

    @override
    def work_of(
        self, rng: np.random.Generator, number: int, story: StoryLatents, how: Kind
    ) -> tuple[list[Remembered], list[Target]]:
        """See `StoryBatches`; half of the histories are a little worn."""
        count = STILLS_A_STORY if how is Kind.STILL else CHUNKS_A_STORY
        targets = [self._target(rng, number, story, how) for _ in range(count)]
        return [_worn(rng, shot) for shot in story], targets

    def _target(
        self, rng: np.random.Generator, number: int, story: StoryLatents, how: Kind
    ) -> Target:
        if how is Kind.RETRIEVED:
            return any_frames(rng, number, story, self._cut.grid.chunk_latents)
        if how is Kind.STILL:
            return self._cut.still(rng, number, story)
        return self._cut.chunk(rng, number, story, later=how is Kind.LATER)


@dataclass(frozen=True)
class Cut:
    """How shots are cut into chunks, what a chunk sees, and how many stills are retrieved.

    Where the memory of a shot does not stream, its beginning knows of its end: a chunk sees earlier
    shots alone then, and the window.
    """

    grid: FrameGrid
    window: int
    retrieval: float = RETRIEVAL_SHARE
    streams: bool = True

    def still(self, rng: np.random.Generator, number: int, story: StoryLatents) -> Target:
        """One latent frame of a chunk, from what that chunk would remember."""
        if rng.random() < self.retrieval:
            return any_frames(rng, number, story, 1)
        later = bool(self.long_shots(story)) and bool(rng.random() >= FIRST_CHANCE)
        chunk = self.chunk(rng, number, story, later=later)
        first = chunk.first + int(rng.integers(chunk.frames))
        return replace(chunk, first=first, frames=1, window=0)

    def chunk(
        self, rng: np.random.Generator, number: int, story: StoryLatents, *, later: bool
    ) -> Target:
        """A shot's first chunk, or one of the later ones of a shot that has any."""
        shots = self.long_shots(story) if later else range(len(story))
        shot = shots[int(rng.integers(len(shots)))]
        first, more = self.grid.first_latents, self.grid.chunk_latents
        chunks = (story[shot].latents.shape[1] - first) // more
        before = first + more * int(rng.integers(chunks)) if later else 0
        forgets = rng.random() < FORGET_CHANCE
        return Target(
            number,
            shot,
            before,
            more if later else first,
            sees=-1 if forgets else before if self.streams else 0,
            window=min(before, self.window),
            silent=bool(rng.random() < (SILENT_TOO_CHANCE if forgets else SILENT_CHANCE)),
        )

    def long_shots(self, story: StoryLatents) -> list[int]:
        """Shots that have a chunk after the first."""
        least = self.grid.first_latents + self.grid.chunk_latents
        return [i for i, shot in enumerate(story) if shot.latents.shape[1] >= least]


def _worn(rng: np.random.Generator, shot: ShotLatents) -> Remembered:
    if rng.random() >= WORN_CHANCE:
        return clean(shot)
    sigma = torch.tensor(rng.uniform(0, MOST_WORN), dtype=torch.float32)
    lows = {name: noised(rng, low, sigma) for name, low in shot.lows.items()}
    return Remembered(noised(rng, shot.latents, sigma), lows)
