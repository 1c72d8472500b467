"""What a memory still holds: cited pictures and remembered shots, drawn from context tokens alone.

The question that the memory was trained on (arXiv 2512.23851, section 3.2), asked of a shot's own
history with the rates that its generation sees.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache, partial
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from generation.errors import NotComparable, NotRemembered
from generation.history import finished_chunks, no_latents, recall, stored_latents
from generation.memory.cache import TokenCache
from generation.memory.context import shot_starts
from generation.model import seeded_noise
from generation.other_latents import as_made_here, has_grid, is_made_alike
from generation.pixels import to_pictures
from generation.protocol import HistoryTake
from generation.queries import Query, Retrieved, own_of, pieces, plan_queries, remembered_at
from generation.reference_pictures import fitted
from generation.references import recall_references
from generation.rollout import context_of
from generation.sampling import OnStep as StepHook
from generation.sampling import Sampler, denoise

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from generation.errors import CancelToken
    from generation.memory.context import ShotTokens
    from generation.model import VideoModel
    from generation.protocol import RetrieveFrames
    from generation.rollout import OnStep
    from generation.video import Pictures

LEAD_FRAMES = 8
"""Latent frames that the decoder sees before those of a query; its length is our choice.

The nearest one is retrieved, too, or the take itself would show through: Animatic's decoder looks
back one latent frame. Wan's looks back farther, on what is older and the take's own.
"""


class Retriever:
    """Asks remembered shots for latent frames, without any text or guidance."""

    def __init__(
        self, model: VideoModel, shots: Sequence[ShotTokens], steps: int, cited: int = 0
    ) -> None:
        self._model, self._shots, self._cited = model, shots, cited
        self._text = model.text.encode([""]).to(model.device.dtype)
        self._sampler = Sampler(steps, model.card.shift, 1.0)

    @torch.no_grad()
    def latents(self, query: Query, noise: Tensor, on_step: StepHook) -> Tensor:
        """Clean latents of the query from `noise`, both `[1 c t h w]`.

        Without a remembered shot they are drawn from nothing.
        """
        window = noise[:, :, :0].to(self._model.device.dtype)
        starts = shot_starts([shot.latent_frames for shot in self._shots])
        before = starts[query.shot] + query.first / query.rate if starts else 0
        context = context_of(
            self._model.encoders, self._shots, None, before, window, self._cited
        )
        backbone = self._model.backbone
        latents = denoise(backbone, noise, self._text, context, self._sampler, on_step)
        return latents.to(self._model.device.dtype)


@torch.no_grad()
def decode_after(model: VideoModel, lead: Tensor, latents: Tensor) -> Pictures:
    """Pictures `[t h w 3]` of latents behind `lead`, both `[1 c t h w]`; a shot has no lead."""
    stream = model.codec.decoder_stream()
    if lead.shape[2]:
        stream.push(lead)
    return to_pictures(stream.push(latents))


def retrieve_frames(
    model: VideoModel, command: RetrieveFrames, *, cancel: CancelToken, on_step: OnStep
) -> Iterator[Retrieved]:
    """Answer a command query by query; the same command always gives the same pictures.

    Raises:
        NotRemembered: the model has no memory, or it does not hold what is asked.
        NotComparable: it holds that, and counts its pictures in another way.
        HistoryMissing: files of a remembered take are gone or cannot be read.
        ReferenceMissing: a picture that the shot's prompt cites cannot be read.
        GenerationCancelled: `cancel` was set; at most one step later.
    """
    grid = model.card.grid
    _check_askable(model, command)
    queries = plan_queries(command, grid)
    tokens = TokenCache(Path(command.cache_folder))
    cited = recall_references(model, command.references, grid.size, tokens, cancel)
    shots = recall(model, command.history, tokens, cancel)
    forgotten = len(command.history) - len(shots)
    if any(0 <= query.shot - len(cited) < forgotten for query in queries):
        raise NotRemembered(f"It is longer ago than {model.card.name} can remember")
    retriever = Retriever(model, [*cited, *shots], model.card.steps, len(cited))
    latents_of = cache(partial(_latents_of, model, cancel))  # a take is asked for many times
    for number, query in enumerate(queries):

        def step(done: int, clean: Tensor, number: int = number) -> None:
            cancel.raise_if_set()
            on_step(number, done, model.card.steps, None)

        cancel.raise_if_set()
        entry = remembered_at(command, query.shot)
        if isinstance(entry, HistoryTake):
            asked = replace(query, shot=query.shot - forgotten)
            lead = _lead(model, retriever, latents_of(entry), asked, cancel)
        else:
            asked, lead = query, no_latents(model, grid.size)  # before a cited picture is nothing
        latents = retriever.latents(asked, _noise(model, lead, asked), step)
        name, first, own = own_of(command, grid, query)
        memory = decode_after(model, lead, latents)
        yield Retrieved(name, first, memory, fitted(own, memory.shape[2:0:-1]))


def _check_askable(model: VideoModel, command: RetrieveFrames) -> None:
    """Refuse takes whose pictures are not counted as the model counts, and all without a memory."""
    if not model.encoders:
        raise NotRemembered(f"{model.card.name} has no memory encoder, so it remembers nothing")
    asked = {span.take for span in command.spans}
    for entry in command.history:
        if entry.take in asked and not has_grid(*finished_chunks(entry), model.card.grid):
            raise NotComparable(
                "It was made by a model that counts pictures in another way: "
                f"{model.card.name} remembers it, but cannot show it picture by picture"
            )


def _latents_of(
    model: VideoModel, cancel: CancelToken, entry: HistoryTake
) -> Callable[[int], Tensor]:
    """The latents `[1 c t h w]` of a take by chunk, as this model sees them."""
    folder, count = finished_chunks(entry)
    if is_made_alike(model, folder, count, entry.weights):
        return lambda index: stored_latents(model, folder, index)
    encoded = as_made_here(model, folder, count, model.card.grid.size, cancel)
    made = [latents for latents, _ in encoded]
    return made.__getitem__


def _lead(
    model: VideoModel, retriever: Retriever, own_latents: Callable[[int], Tensor], query: Query,
    cancel: CancelToken,
) -> Tensor:
    """What the decoder sees before the query, `[1 c t h w]`; nothing at the take's beginning."""
    lengths = (model.card.grid.latents_in_chunk(index) for index in count())
    begin = max(0, query.first - LEAD_FRAMES)
    parts = [
        own_latents(piece.chunk)[:, :, piece.part]
        for piece in pieces(lengths, begin, max(1, query.first))
    ]
    own = torch.cat(parts, dim=2)
    if query.first == 0:
        return own[:, :, :0]
    nearest = replace(query, first=query.first - 1, frames=1)
    noise = _noise(model, own, nearest)
    found = retriever.latents(nearest, noise, lambda _step, _clean: cancel.raise_if_set())
    return torch.cat([own[:, :, :-1], found], dim=2)


def _noise(model: VideoModel, like: Tensor, query: Query) -> Tensor:
    """The noise of a query, always the same, in the picture size of `like` `[1 c t h w]`."""
    shape = (*like.shape[:2], query.frames, *like.shape[3:])
    return seeded_noise(shape, 0, query.first, model.device)
