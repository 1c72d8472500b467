"""A shot, chunk by chunk: history to context, noise to latents, latents to pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from generation.backbones.base import Context
from generation.history import (
    carry_on,
    keep,
    keep_carried,
    new_memory,
    no_latents,
    recall,
    replay,
)
from generation.memory.base import shortest_reach
from generation.memory.cache import TokenCache
from generation.memory.context import ShotTokens, gather
from generation.model import LoadedModel, PipelineModel, VideoModel, seeded_noise
from generation.pipeline_rollout import PipelineRollout, recall_past, unseen
from generation.pixels import as_tensor, to_pictures
from generation.references import recall_references
from generation.sampling import OnStep as StepHook
from generation.sampling import Sampler, denoise
from generation.step_preview import StepPreview
from generation.video import Pictures

if TYPE_CHECKING:
    from pathlib import Path

    from generation.errors import CancelToken
    from generation.memory.base import HistoryEncoder
    from generation.protocol import HistoryTake, Recipe, ReferencePicture

OnStep = Callable[[int, int, int, Pictures | None], None]
OnNote = Callable[[str], None]


@dataclass(frozen=True)
class ShotRequest:
    """What to make, what it remembers, and where its files lie."""

    recipe: Recipe
    history: tuple[HistoryTake, ...]
    take_folder: Path
    cache_folder: Path
    first_chunk: int = 0
    references: tuple[ReferencePicture, ...] = ()
    keep: tuple[int, ...] = ()  # chunks behind the first one that are there already


@dataclass(frozen=True)
class ShotChunk:
    """A finished chunk: `latents` `[c t h w]` and its `pictures`, uint8 `[t h w 3]`."""

    index: int
    latents: Tensor
    pictures: Pictures


@dataclass(frozen=True)
class Conditions:
    """What the chunks of a shot are made from, besides what the shot itself has shown.

    Attributes:
        text: the prompt, then the negative prompt, `[2 m e]`.
        shots: context tokens of the pictures that are cited, then of the shots before.
        sampler: steps, shift and guidance.
        seed: of the take; the noise of a chunk follows from it and from the chunk's number.
        cited: how many of `shots` are pictures that are cited.
    """

    text: Tensor
    shots: list[ShotTokens]
    sampler: Sampler
    seed: int
    cited: int = 0


class Rollout:
    """What is carried from chunk to chunk of one shot, of pictures of `size` (width, height)."""

    def __init__(
        self, model: VideoModel, size: tuple[int, int], conditions: Conditions
    ) -> None:
        self._model, self._conditions = model, conditions
        self._decoder = model.codec.decoder_stream()
        self.memory = new_memory(model)
        self.previews = StepPreview(model.codec, model.previews)
        self._chunks = 0
        self._latent_frames = 0
        self._window = no_latents(model, size)

    def take_in(self, latents: Tensor, pictures: Tensor) -> None:
        """Go on behind a chunk: its latents `[1 c t h w]` and pictures `[1 3 t h w]`."""
        if self.memory is not None and self.memory.pieces == self._chunks:
            self.memory.push(latents, pictures)  # else it has been carried over this chunk
        self._chunks += 1
        self.previews.follow(latents)
        self._latent_frames += latents.shape[2]
        seen = torch.cat([self._window, latents], dim=2)
        self._window = seen[:, :, max(0, seen.shape[2] - self._model.card.window) :]

    def replay(self, latents: Tensor, pictures: Tensor) -> None:
        """Go on behind a chunk that was made before."""
        self._decoder.push(latents)
        self.take_in(latents, pictures)

    def make(self, index: int, on_step: StepHook) -> tuple[Tensor, Pictures]:
        """Latents `[1 c t h w]` and pictures of chunk `index`; the next goes on behind it."""
        model, conditions = self._model, self._conditions
        shape = list(self._window.shape)
        shape[2] = model.card.grid.latents_in_chunk(index)
        noise = seeded_noise(tuple(shape), conditions.seed, index, model.device)
        own = self.memory.tokens() if self.memory is not None else None
        context = context_of(
            model.encoders, conditions.shots, own, self._latent_frames, self._window,
            conditions.cited,
        )
        latents = denoise(
            model.backbone, noise, conditions.text, context, conditions.sampler, on_step
        )
        latents = latents.to(model.device.dtype)
        pictures = to_pictures(self._decoder.push(latents))
        self.take_in(latents, as_tensor(pictures, model.device))
        return latents, pictures


def context_of(
    encoders: Sequence[HistoryEncoder],
    shots: Sequence[ShotTokens],
    own: ShotTokens | None,
    before: float,
    window: Tensor,
    cited: int = 0,
) -> Context | None:
    """What a chunk is made from: remembered shots, and `before` latent frames of its own shot.

    `window` is `[1 c w h w']`; None when there is nothing to go on from. A negative `before` looks
    back from inside the remembered shots, that far from their end. Without a memory there is the
    window alone. A memory that looks back only so far has the first `cited` shots all the same.
    """
    if not shots and own is None:
        nothing = window.new_zeros(1, 0, 1), torch.zeros(0, 3, dtype=torch.float64)
        return Context(*nothing, window) if window.shape[2] else None
    reach = shortest_reach(encoders)
    everything = gather(shots, own, before, reach, cited)
    pooled = any(encoder.pooled for encoder in encoders)
    return Context(
        everything.tokens, everything.positions, window, None, everything.covers, pooled,
        apart=reach is not None, hidden=everything.hidden,
    )


@torch.no_grad()
def generate_shot(
    model: LoadedModel, request: ShotRequest, *,
    cancel: CancelToken, on_step: OnStep, on_note: OnNote,
) -> Iterator[ShotChunk]:
    """Make the chunks of a shot from `first_chunk` on; each is yielded when it is finished.

    The caller has a chunk on disk before it asks for the next. The cache keeps what the memory has
    come to, so that a take that is left goes on from there; at last, the shot's context tokens.

    Raises:
        HistoryMissing: a take that the shot remembers, or an earlier chunk, cannot be read.
        ReferenceMissing: a picture that its prompt cites cannot be read.
        GenerationCancelled: `cancel` was set; at most one step later.
    """
    for note in _notes(model, request):
        on_note(note)
    cache = TokenCache(request.cache_folder)
    rollout = _begun(model, request, cache, cancel)
    count = model.card.grid.chunks_for(request.recipe.frames)
    for index in range(count):
        cancel.raise_if_set()
        if index < request.first_chunk or index in request.keep:
            rollout.replay(*replay(model, request.take_folder, index))
            continue

        def step(number: int, clean: Tensor, chunk: int = index) -> None:
            cancel.raise_if_set()
            shown = rollout.previews.pictures(clean.to(model.device.dtype))
            on_step(chunk, number, request.recipe.steps, shown)

        rollout.previews.begin()
        latents, pictures = rollout.make(index, step)
        yield ShotChunk(index, latents[0].float().cpu(), pictures)
        if isinstance(rollout, Rollout) and index + 1 < count:
            keep_carried(model, request.take_folder, rollout.memory, cache)
    if isinstance(rollout, Rollout):
        keep(model, request.take_folder, rollout.memory, cache)


def _begun(
    model: LoadedModel, request: ShotRequest, cache: TokenCache, cancel: CancelToken
) -> Rollout | PipelineRollout:
    """A shot of which nothing was made yet, and all that it goes on from."""
    recipe = request.recipe
    if isinstance(model, VideoModel):
        rollout = Rollout(model, recipe.size, _conditions(model, request, cache, cancel))
        carry_on(model, request.take_folder, request.first_chunk, rollout.memory, cache)
        return rollout
    assert isinstance(model, PipelineModel)
    past = recall_past(model, request.history, request.references, recipe.size, cancel)
    return PipelineRollout(model, recipe, past)


def _notes(model: LoadedModel, request: ShotRequest) -> list[str]:
    """What is said before anything is made."""
    words = model.text.notes(request.recipe.prompt)
    return [*words, *_forgets(model, request), *unseen(model, request.references)]


def _forgets(model: LoadedModel, request: ShotRequest) -> list[str]:
    """What is said where a shot should remember others and its model cannot."""
    if not isinstance(model, VideoModel) or model.encoders:
        return []
    if not (request.history or request.references):
        return []
    return [
        f"{model.card.name} has no memory encoder: the shot goes on from its own last pictures and "
        "knows nothing of other shots or of pictures of the cast."
    ]


def _conditions(
    model: VideoModel, request: ShotRequest, cache: TokenCache, cancel: CancelToken
) -> Conditions:
    recipe = request.recipe
    cited = recall_references(model, request.references, recipe.size, cache, cancel)
    return Conditions(
        model.text.encode([recipe.prompt, recipe.negative]).to(model.device.dtype),
        [*cited, *recall(model, request.history, cache, cancel, recipe.size)],
        Sampler(recipe.steps, model.card.shift, recipe.guidance, model.card.guidance_2),
        recipe.seed, len(cited),
    )
