"""What a memory still holds: latent frames of remembered shots, drawn from context tokens alone.

The question that the memory was trained on (arXiv 2512.23851, section 3.2), asked of a shot's own
history with the rates that its generation sees.
"""

from __future__ import annotations

from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from generation.errors import NotRemembered
from generation.history import recall, stored_latents
from generation.memory.cache import TokenCache
from generation.memory.context import shot_starts
from generation.model import seeded_noise
from generation.queries import (
    Query,
    Retrieved,
    own_pictures,
    pictures_of,
    pieces,
    plan_queries,
)
from generation.rollout import context_of, to_pictures
from generation.sampling import OnStep as StepHook
from generation.sampling import Sampler, denoise

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generation.errors import CancelToken
    from generation.memory.context import ShotTokens
    from generation.model import VideoModel
    from generation.protocol import RetrieveFrames
    from generation.rollout import OnStep
    from generation.video import Pictures

LEAD_FRAMES = 8
"""Latent frames of the take itself that the decoder sees before the retrieved ones.

It is causal: Animatic's looks back one latent frame, Wan's hardly farther than these.
"""


class Retriever:
    """Asks remembered shots for latent frames, without any text or guidance."""

    def __init__(self, model: VideoModel, shots: Sequence[ShotTokens], steps: int) -> None:
        self._model, self._shots = model, shots
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
        context = context_of(self._model.encoders, self._shots, None, before, window)
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
        HistoryMissing: files of a remembered take are gone or cannot be read.
        GenerationCancelled: `cancel` was set; at most one step later.
    """
    if not model.encoders:
        raise NotRemembered(f"{model.card.name} has no memory encoder, so it remembers nothing")
    queries = plan_queries(command, model.card.grid)
    shots = recall(model, command.history, TokenCache(Path(command.cache_folder)), cancel)
    forgotten = len(command.history) - len(shots)
    if any(query.shot < forgotten for query in queries):
        raise NotRemembered(f"It is longer ago than {model.card.name} can remember")
    retriever = Retriever(model, shots, model.card.steps)
    for number, query in enumerate(queries):

        def step(done: int, clean: Tensor, number: int = number) -> None:
            cancel.raise_if_set()
            on_step(number, done, model.card.steps, None)

        cancel.raise_if_set()
        entry = command.history[query.shot]
        lead, noise = _lead(model, Path(entry.folder), query)
        asked = Query(query.shot - forgotten, query.first, query.frames, query.rate)
        latents = retriever.latents(asked, noise, step)
        memory = decode_after(model, lead, latents)
        first = pictures_of(model.card.grid, query).start
        yield Retrieved(entry.take, first, memory, own_pictures(entry, model.card.grid, query))


def _lead(model: VideoModel, folder: Path, query: Query) -> tuple[Tensor, Tensor]:
    """What the decoder sees before the query, and the query's noise, `[1 c t h w]`."""
    grid = model.card.grid
    lengths = (grid.latents_in_chunk(index) for index in count())
    begin = max(0, query.first - LEAD_FRAMES)
    parts = [
        stored_latents(model, folder, piece.chunk)[:, :, piece.part]
        for piece in pieces(lengths, begin, query.first + 1)
    ]
    latents = torch.cat(parts, dim=2)
    shape = (*latents.shape[:2], query.frames, *latents.shape[3:])
    return latents[:, :, : query.first - begin], seeded_noise(shape, 0, query.first, model.device)
