"""Held-out stories as the model sees them: drawn, encoded, remembered by the path of the app."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from generation.animatic.artist import draw_shot_with_truth
from generation.animatic.story import HELD_OUT, sample_story
from generation.history import as_tensor
from generation.memory.streaming import ShotMemory

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generation.animatic.truth import ShotTruth
    from generation.evaluation.measures import Pictures
    from generation.memory.context import ShotTokens
    from generation.model import VideoModel


@dataclass(frozen=True)
class EvaluatedShot:
    """A drawn shot, its latents `[1 c t h w]`, its context tokens and its truth."""

    caption: str
    pictures: Pictures
    latents: Tensor
    tokens: ShotTokens
    truth: ShotTruth


def held_out_stories(model: VideoModel, count: int) -> Iterator[list[EvaluatedShot]]:
    """The first `count` held-out stories, each up to the history that the model was trained with.

    A story is cut after the last shot whose own history still fits.
    """
    room = model.history_frames
    for number in range(count):
        shots: list[EvaluatedShot] = []
        story = sample_story(HELD_OUT + number)
        for index in range(len(story.shots)):
            if sum(s.latents.shape[2] for s in shots) > room:
                break
            pictures, truth = draw_shot_with_truth(story, index, size=model.card.grid.size)
            shots.append(_encode(model, pictures, truth, story.shots[index].caption))
        yield shots


@torch.no_grad()
def _encode(
    model: VideoModel, pictures: Pictures, truth: ShotTruth, caption: str
) -> EvaluatedShot:
    video = as_tensor(np.ascontiguousarray(pictures), model.device)
    latents = model.codec.encode(video)
    memory = ShotMemory(model.encoders, model.backbone, model.codec)
    memory.push(latents, video)
    tokens = memory.tokens()
    assert tokens is not None
    return EvaluatedShot(caption, pictures, latents, tokens, truth)
