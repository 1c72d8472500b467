"""Can any frame be had back from memory alone? (arXiv 2512.23851, section 4, table 1)"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain, pairwise
from typing import TYPE_CHECKING

import numpy as np

from generation.evaluation.measures import Pictures, ssim
from generation.evaluation.sheets import SHEET_STORIES
from generation.evaluation.stories import EvaluatedShot, held_out_stories
from generation.likeness import psnr
from generation.model import seeded_noise
from generation.queries import QUERY_FRAMES, Query, pictures_of
from generation.retrieval import Retriever, decode_after

if TYPE_CHECKING:
    from generation.evaluation.lpips import Lpips
    from generation.model import VideoModel

KINDS = ("real", "other", "none")


@dataclass(frozen=True)
class Retrieved:
    """What one story gave: measures by kind of memory, and pictures where a sheet shows them."""

    psnr: dict[str, float]
    ssim: dict[str, float]
    lpips: dict[str, float]  # empty where nobody gave its weights
    pictures: dict[str, Pictures]


def evaluate_retrieval(
    model: VideoModel, stories: int, steps: int, lpips: Lpips | None = None
) -> list[Retrieved]:
    """Ask each held-out story for four neighbouring latent frames, without any text.

    Pictures are compared with the artist's own. Both sides of each comparison use the same noise.
    "other" gives the model the memory of another story, "none" no memory.
    """
    stream = held_out_stories(model, stories)
    first = next(stream)  # beside it two at a time: their pictures may be large
    results = []
    for number, (story, other) in enumerate(pairwise(chain([first], stream, [first]))):
        truth, found = _retrieve(model, story, other, number, steps)
        measured = _measured(truth, found, lpips)
        results.append(measured if number < SHEET_STORIES else replace(measured, pictures={}))
    return results


def _measured(truth: Pictures, found: dict[str, Pictures], lpips: Lpips | None) -> Retrieved:
    """Each kind against the truth, all of them `[t h w 3]`."""
    return Retrieved(
        {kind: psnr(pictures, truth) for kind, pictures in found.items()},
        {kind: ssim(pictures, truth) for kind, pictures in found.items()},
        {kind: lpips(pictures, truth) for kind, pictures in found.items()} if lpips else {},
        {"truth": truth, **found},
    )


def _retrieve(
    model: VideoModel,
    story: list[EvaluatedShot],
    other: list[EvaluatedShot],
    number: int,
    steps: int,
) -> tuple[Pictures, dict[str, Pictures]]:
    """The pictures that are asked for, `[t h w 3]`, and what each kind of memory gives back."""
    rng = np.random.default_rng(number)
    shot = int(rng.integers(len(story)))
    frames = min(QUERY_FRAMES, story[shot].latents.shape[2])
    first = int(rng.integers(story[shot].latents.shape[2] - frames + 1))
    query = Query(shot, first, frames)
    asked = story[shot]
    truth = asked.pictures[_as_slice(pictures_of(model.card.grid, query))]
    sources: dict[str, list[EvaluatedShot]] = {"real": story, "other": other, "none": []}
    found = {
        kind: _drawn(model, asked, sources[kind], query, number, steps) for kind in KINDS
    }
    return truth, found


def _drawn(
    model: VideoModel,
    asked: EvaluatedShot,
    source: list[EvaluatedShot],
    query: Query,
    seed: int,
    steps: int,
) -> Pictures:
    """What the memory of a story answers; one that is shorter is asked about its last shot."""
    query = replace(query, shot=min(query.shot, max(0, len(source) - 1)))
    like = asked.latents[:, :, query.first : query.first + query.frames]
    noise = seeded_noise(tuple(like.shape), seed, 0, model.device)
    retriever = Retriever(model, [shot.tokens for shot in source], steps)
    latents = retriever.latents(query, noise, lambda _step, _clean: None)
    return decode_after(model, asked.latents[:, :, : query.first], latents)


def _as_slice(numbers: range) -> slice:
    return slice(numbers.start, numbers.stop)
