"""A shot by a model that goes on in its own way: what is before a chunk, and its pictures."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from generation.errors import PictureNeeded
from generation.history import finished_chunks, no_latents, replay
from generation.model import PipelineModel, dice
from generation.other_latents import is_made_alike, newest_pictures
from generation.pipelines.base import ChunkWanted, Past
from generation.pixels import as_tensor, to_pictures
from generation.reference_pictures import load_reference
from generation.step_preview import StepPreview

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from generation.errors import CancelToken
    from generation.grids import OwnPast
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
        pieces = _newest_first(model, take, size)
        while not _is_full(past, reach) and (piece := next(pieces, None)) is not None:
            cancel.raise_if_set()
            past = past.before(*piece, reach)
    return past


def _is_full(past: Past, reach: OwnPast) -> bool:
    return past.latents.shape[2] >= reach.latents and past.pictures.shape[2] >= reach.pictures


def _newest_first(
    model: PipelineModel, take: HistoryTake, size: tuple[int, int]
) -> Iterator[tuple[Tensor, Tensor]]:
    """Latents `[1 c t h w]` and pictures `[1 3 n H W]` of a take, the newest piece first."""
    folder, count = finished_chunks(take)
    if is_made_alike(model, folder, count, take.weights):
        yield from (replay(model, folder, index) for index in reversed(range(count)))
    else:
        yield _end_made_here(model, folder, count, size)


def _end_made_here(
    model: PipelineModel, folder: Path, count: int, size: tuple[int, int]
) -> tuple[Tensor, Tensor]:
    """The end of a take that another model made, as much of it as this one reads.

    Where the take is shorter, its first picture fills the first latent frames.
    """
    reach, stride = model.pipeline.reach, model.codec.stride
    wanted = max(1, reach.pictures, stride * (reach.latents - 1) + 1)
    rate = Fraction(*model.card.grid.rate)
    pictures = as_tensor(newest_pictures(folder, count, size, rate, wanted), model.device)
    if not reach.latents:
        return no_latents(model, size), pictures
    missing = -(pictures.shape[2] - 1) % stride
    filled = torch.cat([pictures[:, :, :1]] * missing + [pictures], dim=2)
    return model.codec.encoder_stream().push(filled), pictures


def _nothing(model: PipelineModel, size: tuple[int, int]) -> Past:
    latents = no_latents(model, size)
    pictures = latents.new_zeros(1, 3, 0, size[1], size[0])
    return Past(latents, pictures, pictures)
