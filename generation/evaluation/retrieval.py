"""Can any frame be had back from memory alone? (arXiv 2512.23851, section 4, table 1)"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch

from generation.backbones.base import Context
from generation.evaluation.measures import Pictures, psnr, ssim
from generation.evaluation.stories import EvaluatedShot, held_out_stories
from generation.memory.context import shot_starts
from generation.model import seeded_noise
from generation.rollout import context_of, to_pictures
from generation.sampling import Sampler, denoise

if TYPE_CHECKING:
    from torch import Tensor

    from generation.model import VideoModel

QUERY_FRAMES = 4
KINDS = ("real", "other", "none")


@dataclass(frozen=True)
class Retrieved:
    """What one story gave: PSNR and SSIM by kind of memory, and pictures for the sheet."""

    psnr: dict[str, float]
    ssim: dict[str, float]
    pictures: dict[str, Pictures]


@dataclass(frozen=True)
class Query:
    """Latent frames `start` .. `start + frames` of shot `shot`."""

    shot: int
    start: int
    frames: int


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
    start = int(rng.integers(story[shot].latents.shape[2] - frames + 1))
    query = Query(shot, start, frames)
    asked = story[shot]
    truth = _shown(model, asked, query, asked.pictures)
    found: dict[str, Pictures] = {"truth": truth}
    for kind in KINDS:
        source = {"real": story, "other": other, "none": []}[kind]
        context = _context(model, source, query, asked.latents)
        latents = _denoise(model, context, query, number, steps)
        decoded = _decoded(model, asked, query, latents)
        found[kind] = _shown(model, asked, query, decoded)
    return Retrieved(
        {k: psnr(found[k], truth) for k in KINDS}, {k: ssim(found[k], truth) for k in KINDS}, found
    )


def _context(
    model: VideoModel, shots: list[EvaluatedShot], query: Query, like: Tensor
) -> Context:
    """All tokens of a story, seen from the query: its first frame is time 0."""
    window = like[:, :, :0]
    if not shots:
        nothing = torch.zeros(0, 3, dtype=torch.float64)
        return Context(like.new_zeros(1, 0, model.backbone.inner_dim), nothing, window)
    lengths = [s.tokens.latent_frames for s in shots]
    start = shot_starts(lengths)[min(query.shot, len(shots) - 1)] + query.start
    everything = context_of(model.encoders, [s.tokens for s in shots], None, start, window)
    assert everything is not None
    return everything


def _denoise(model: VideoModel, context: Context, query: Query, seed: int, steps: int) -> Tensor:
    width, height = model.card.grid.size
    side = model.codec.spatial_stride
    shape = (1, model.codec.channels, query.frames, height // side, width // side)
    noise = seeded_noise(shape, seed, 0, model.device)
    text = model.text.encode([""]).to(model.device.dtype)
    sampler = Sampler(steps, model.card.shift, 1.0)
    return denoise(model.backbone, noise, text, context, sampler, lambda _i, _x: None)


@torch.no_grad()
def _decoded(model: VideoModel, shot: EvaluatedShot, query: Query, latents: Tensor) -> Pictures:
    """The shot's pictures with the query's latents in place of its own."""
    mixed = shot.latents.clone()
    mixed[:, :, query.start : query.start + query.frames] = latents
    return to_pictures(model.codec.decode(mixed))


def _shown(model: VideoModel, shot: EvaluatedShot, query: Query, pictures: Pictures) -> Pictures:
    """The pictures that the query's latent frames stand for."""
    stride = model.codec.stride
    first = 0 if query.start == 0 else 1 + stride * (query.start - 1)
    return pictures[first : 1 + stride * (query.start + query.frames - 1)]
