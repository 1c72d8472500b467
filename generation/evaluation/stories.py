"""Held-out stories as the model sees them: drawn, encoded, remembered by the path of the app."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from generation.animatic.artist import draw_shot_with_truth
from generation.animatic.story import HELD_OUT, sample_story
from generation.memory.streaming import ShotMemory
from generation.pixels import as_tensor

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generation.animatic.truth import ShotTruth
    from generation.evaluation.measures import Pictures
    from generation.memory.context import ShotTokens
    from generation.model import VideoModel


@dataclass(frozen=True)
class DrawnShot:
    """A drawn shot, its latents `[1 c t h w]` and its truth: the same for every memory."""

    caption: str
    pictures: Pictures
    latents: Tensor
    truth: ShotTruth


@dataclass(frozen=True)
class EvaluatedShot(DrawnShot):
    """A drawn shot with its context tokens."""

    tokens: ShotTokens


def drawn_stories(model: VideoModel, numbers: Iterable[int]) -> Iterator[list[DrawnShot]]:
    """Held-out stories by number, each up to the history that the model was trained with.

    A story is cut after the last shot whose own history still fits.
    """
    room, size = model.history_frames, model.card.grid.size
    for number in numbers:
        shots: list[DrawnShot] = []
        story = sample_story(HELD_OUT + number)
        for index in range(len(story.shots)):
            if sum(s.latents.shape[2] for s in shots) > room:
                break
            pictures, truth = draw_shot_with_truth(story, index, size=size)
            latents = _encode(model, pictures)
            shots.append(DrawnShot(story.shots[index].caption, pictures, latents, truth))
        yield shots


def held_out_stories(model: VideoModel, count: int) -> Iterator[list[EvaluatedShot]]:
    """The first `count` held-out stories, remembered."""
    for story in drawn_stories(model, range(count)):
        yield [EvaluatedShot(**vars(s), tokens=remember(model, s.pictures, s.latents))
               for s in story]


@torch.no_grad()
def remember(model: VideoModel, pictures: Pictures, latents: Tensor) -> ShotTokens:
    """Context tokens of a shot: pictures `[t h w 3]` and their latents `[1 c t h w]`."""
    memory = ShotMemory(model.encoders, model.backbone, model.codec)
    memory.push(latents, _as_video(model, pictures))
    tokens = memory.tokens()
    assert tokens is not None
    return tokens


@torch.no_grad()
def _encode(model: VideoModel, pictures: Pictures) -> Tensor:
    return model.codec.encode(_as_video(model, pictures))


def _as_video(model: VideoModel, pictures: Pictures) -> Tensor:
    return as_tensor(np.ascontiguousarray(pictures), model.device)
