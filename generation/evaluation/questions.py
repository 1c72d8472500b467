"""Held-out shots to continue: what is asked and what came before, the same for every memory."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import torch
from torch import Tensor

from generation.evaluation.aspects import Asked, asked_of
from generation.evaluation.stories import DrawnShot, drawn_stories
from generation.pixels import to_pictures

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generation.evaluation.measures import Pictures
    from generation.model import VideoModel


@dataclass(frozen=True)
class Seen:
    """A shot before the one that is asked for: pictures `[t h w 3]`, latents `[1 c t h w]`."""

    pictures: Pictures
    latents: Tensor


@dataclass(frozen=True)
class Question:
    """One shot to generate: its caption, what came before, what it should keep.

    `truth` is the drawn shot; `ceiling` is it after the autoencoder.
    """

    caption: str
    before: tuple[Seen, ...]
    asked: Asked
    truth: Pictures
    ceiling: Pictures


class Keeper(Protocol):
    """Keeps questions by the number of their story."""

    def load(self, number: int) -> Question | None:
        """The question of a story, if it is kept."""

    def save(self, number: int, question: Question) -> None:
        """Keep the question of a story."""


def questions(
    model: VideoModel, count: int, cache: Keeper | None = None
) -> Iterator[tuple[int, Question]]:
    """Number and question of each of the first `count` held-out stories that has one."""
    for number in range(count):
        question = cache.load(number) if cache else None
        if question is None:
            question = _question(model, next(drawn_stories(model, [number])))
            if question and cache:
                cache.save(number, question)
        if question:
            yield number, question


@torch.no_grad()
def _question(model: VideoModel, story: list[DrawnShot]) -> Question | None:
    """The last shot that shows something again.

    Its caption does not repeat how anybody or any place looks: that can only come from memory.
    """
    again = [i for i, s in enumerate(story) if i > 0 and s.truth.known_from_memory()]
    if not again:
        return None
    shot = story[again[-1]]
    return Question(
        shot.caption,
        tuple(Seen(s.pictures, s.latents) for s in story[: again[-1]]),
        asked_of(shot.truth, shot.pictures),
        shot.pictures,
        to_pictures(model.codec.decode(shot.latents)),
    )
