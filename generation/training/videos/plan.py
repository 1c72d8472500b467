"""Which pictures of a video make which shots and stories; pure."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

from generation.training.videos.captions import Caption, show_time

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LONGEST_STORY_S = Fraction(75, 2)
"""As the artist's stories: 300 pictures at 8 a second."""


@dataclass(frozen=True)
class PlannedShot:
    """Pictures of a video at the model's rate: `count` from number `first` on."""

    first: int
    count: int
    caption: str


PlannedStory = tuple[PlannedShot, ...]


@dataclass(frozen=True)
class Lengths:
    """How a model counts pictures.

    Attributes:
        rate: pictures a second.
        stride: a shot has `1 + stride * k` pictures.
        shortest: pictures of a first chunk; the least that a shot has.
    """

    rate: Fraction
    stride: int
    shortest: int

    @property
    def longest(self) -> int:
        """Most pictures of a story."""
        return max(self.shortest, self.legal(math.floor(LONGEST_STORY_S * self.rate)))

    def legal(self, pictures: int) -> int:
        """The greatest legal length of so many pictures at most; 0 where there is none."""
        return 0 if pictures < self.shortest else 1 + (pictures - 1) // self.stride * self.stride


def plan_stories(
    captions: Sequence[Caption], seconds: Fraction, lengths: Lengths
) -> tuple[list[PlannedStory], list[str]]:
    """Stories of a video of so many seconds, and a sentence for each caption that gives no shot.

    A caption holds until the next one. Shots that are longer than a story are split; consecutive
    shots make a story as long as they fit.
    """
    stories: list[list[PlannedShot]] = []
    notes: list[str] = []
    for caption, end in _with_ends(captions, seconds):
        if not caption.text:
            continue
        if caption.start >= seconds:
            notes.append(
                f"the caption at {show_time(caption.start)} comes after the end at "
                f"{show_time(seconds)} and is left out."
            )
            continue
        shots = list(_shots(caption, end, lengths))
        if not shots:
            notes.append(
                f"the shot at {show_time(caption.start)} is shorter than "
                f"{show_time(lengths.shortest / lengths.rate)}, the least that the model can "
                "learn from, and is left out."
            )
        for shot in shots:
            if not stories or _pictures(stories[-1]) + shot.count > lengths.longest:
                stories.append([])
            stories[-1].append(shot)
    return [tuple(story) for story in stories], notes


def _with_ends(
    captions: Sequence[Caption], seconds: Fraction
) -> Iterator[tuple[Caption, Fraction]]:
    last = Caption(seconds, "")
    for caption, following in pairwise((*captions, last)):
        yield caption, min(following.start, seconds)


def _shots(caption: Caption, end: Fraction, lengths: Lengths) -> Iterator[PlannedShot]:
    """The shot of a caption, in as many pieces as it needs."""
    first = math.ceil(caption.start * lengths.rate)
    beyond = math.ceil(end * lengths.rate)
    while count := lengths.legal(min(beyond - first, lengths.longest)):
        yield PlannedShot(first, count, caption.text)
        first += count


def _pictures(story: list[PlannedShot]) -> int:
    return sum(shot.count for shot in story)
