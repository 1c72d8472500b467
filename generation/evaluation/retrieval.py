"""Can any frame be had back from memory alone? (arXiv 2512.23851, section 4, table 1)"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from generation.evaluation.measures import Pictures, ssim
from generation.evaluation.stories import EvaluatedShot, held_out_stories
from generation.likeness import psnr
from generation.model import seeded_noise
from generation.queries import QUERY_FRAMES, Query, pictures_of
from generation.retrieval import Retriever, decode_after

if TYPE_CHECKING:
    from generation.model import VideoModel

KINDS = ("real", "other", "none")


@dataclass(frozen=True)
class Retrieved:
    """What one story gave: PSNR and SSIM by kind of memory, and pictures for the sheet."""

    psnr: dict[str, float]
    ssim: dict[str, float]
    pictures: dict[str, Pictures]


def evaluate_retrieval(model: VideoModel, stories: int, steps: int) -> list[Retrieved]:
    """Ask each held-out story for four neighbouring latent frames, without any text.

    Pictures are compared with the artist's own. Both sides of each comparison use the same noise.
    "other" gives the model the memory of another story, "none" no memory.
    """
    everything = list(held_out_stories(model, stories))
    results = []
    for number, story in enumerate(everything):
        other = everything[(number + 1) % len(everything)]
        results.append(_retrieve(model, story, other, number, steps))
    return results


def _retrieve(
    model: VideoModel,
    story: list[EvaluatedShot],
    other: list[EvaluatedShot],
    number: int,
    steps: int,
) -> Retrieved:
    rng = np.random.default_rng(number)
    shot = int(rng.integers(len(story)))
    frames = min(QUERY_FRAMES, story[shot].latents.shape[2])
    first = int(rng.integers(story[shot].latents.shape[2] - frames + 1))
    query = Query(shot, first, frames)
    asked = story[shot]
    truth = asked.pictures[_as_slice(pictures_of(model.card.grid, query))]
    found: dict[str, Pictures] = {"truth": truth}
    for kind in KINDS:
        source = {"real": story, "other": other, "none": []}[kind]
        found[kind] = _drawn(model, asked, source, query, number, steps)
    return Retrieved(
        {k: psnr(found[k], truth) for k in KINDS}, {k: ssim(found[k], truth) for k in KINDS}, found
    )


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
