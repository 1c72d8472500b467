"""A shot by a model that goes on in its own way: what is before a chunk, and its pictures."""

from __future__ import annotations

import math
from collections import deque
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from generation.errors import PictureNeeded
from generation.history import finished_chunks, no_latents, replay
from generation.model import PipelineModel, dice
from generation.other_latents import as_made_here, has_other_latents
from generation.pipelines.base import ChunkWanted, Past
from generation.pixels import as_tensor, to_pictures
from generation.reference_pictures import load_reference
from generation.step_preview import StepPreview

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generation.errors import CancelToken
    from generation.model import LoadedModel
    from generation.pipelines.base import OnStep
    from generation.protocol import HistoryTake, Recipe, ReferencePicture
    from generation.video import Pictures


class PipelineRollout:
    """What is carried from chunk to chunk of one shot, from the `past` before it on.

    A model that draws on from latents of shots before makes no first latent of one picture: they
    are decoded as one film, and of the pictures of the shot's first latent the last is shown.
    """

    def __init__(self, model: PipelineModel, recipe: Recipe, past: Past) -> None:
        self._model, self._recipe, self._past = model, recipe, past
        self._decoder = model.codec.decoder_stream()
        self.previews = StepPreview(model.codec, model.previews)
        self._unseen = 0
        if model.pipeline.joins and past.latents.shape[2]:
            self._decoder.push(past.latents)
            self._unseen = model.codec.stride - 1
        self._text = model.text.encode([recipe.prompt, recipe.negative]).to(model.device.dtype)

    def replay(self, latents: Tensor, pictures: Tensor) -> None:
        """Go on behind a chunk that was made before: `[1 c t h w]` and `[1 3 n H W]`."""
        if not self._model.card.grid.apart:
            self._decoder.push(latents)
        self._take_in(latents, pictures)

    def make(self, index: int, on_step: OnStep) -> tuple[Tensor, Pictures]:
        """Latents `[1 c t h w]` and pictures of chunk `index`; the next goes on behind it."""
        model, recipe, grid = self._model, self._recipe, self._model.card.grid
        wanted = ChunkWanted(
            self._text, grid.latents_in_chunk(index), recipe.size, recipe.steps, recipe.guidance,
            model.card.shift, dice(recipe.seed, index),
            None if recipe.guidance == 1 else model.card.guidance_2,  # as `Sampler`
        )
        latents = model.pipeline.make(wanted, self._past, on_step).to(model.device.dtype)
        pictures = self._decoded(latents, grid.repeats if index else self._unseen)
        self._take_in(latents, as_tensor(pictures, model.device))
        return latents, pictures

    def _take_in(self, latents: Tensor, pictures: Tensor) -> None:
        if not self._model.card.grid.apart:
            self.previews.follow(latents)
        self._past = self._past.then(latents, pictures, self._model.pipeline.reach)

    def _decoded(self, latents: Tensor, unseen: int) -> Pictures:
        if self._model.card.grid.apart:
            self._decoder = self._model.codec.decoder_stream()
        return to_pictures(self._decoder.push(latents)[:, :, unseen:])


def unseen(model: LoadedModel, references: Sequence[ReferencePicture]) -> list[str]:
    """A sentence, where a prompt cites more pictures than the model reads."""
    reach = model.pipeline.reach if isinstance(model, PipelineModel) else None
    if reach is None or len(references) <= reach.cited:
        return []
    return [
        f"Of the {len(references)} pictures that the prompt cites, the model sees {reach.cited}."
    ]


def recall_past(
    model: PipelineModel,
    takes: Sequence[HistoryTake],
    references: Sequence[ReferencePicture],
    size: tuple[int, int],
    cancel: CancelToken,
) -> Past:
    """What lies before a shot, as far as the model reads back; takes are the oldest first.

    Raises:
        PictureNeeded: the model starts from one, and none is cited or before the shot.
        HistoryMissing: a take's files are gone or cannot be read.
        ReferenceMissing: a picture that the prompt cites cannot be read.
        GenerationCancelled: `cancel` was set; at most one chunk later.
    """
    reach, past = model.pipeline.reach, _nothing(model, size)
    cited = [as_tensor(load_reference(r, size), model.device) for r in references[: reach.cited]]
    past = Past(past.latents, past.pictures, torch.cat([past.cited, *cited], dim=2))
    if reach.starts and not takes and not cited:
        raise PictureNeeded("The model starts a shot from a picture, and there is none")
    for take in reversed(takes):
        for latents, pictures in _newest_first(model, take, size):
            if past.latents.shape[2] >= reach.latents and past.pictures.shape[2] >= reach.pictures:
                return past
            cancel.raise_if_set()
            past = past.before(latents, pictures, reach)
    return past


def _newest_first(
    model: PipelineModel, take: HistoryTake, size: tuple[int, int]
) -> Iterator[tuple[Tensor, Tensor]]:
    folder, count = finished_chunks(take)
    if not has_other_latents(model, folder, count):
        return (replay(model, folder, index) for index in reversed(range(count)))
    reach, grid = model.pipeline.reach, model.card.grid
    chunks = max(
        math.ceil(reach.latents / grid.latents_in_chunk(1)),
        math.ceil(reach.pictures / grid.frames_in_chunk(1)),
    )
    return reversed(deque(as_made_here(model, folder, count, size), maxlen=max(1, chunks)))


def _nothing(model: PipelineModel, size: tuple[int, int]) -> Past:
    latents = no_latents(model, size)
    pictures = latents.new_zeros(1, 3, 0, size[1], size[0])
    return Past(latents, pictures, pictures)
