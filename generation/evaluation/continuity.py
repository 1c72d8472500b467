"""Are clothes, hair and places found again in the next shot? Measured on the artist's truth."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch

from generation.evaluation.measures import Pictures, is_kept, to_lab
from generation.evaluation.stories import EvaluatedShot, held_out_stories
from generation.rollout import Conditions, Rollout, to_pictures
from generation.sampling import Sampler

if TYPE_CHECKING:
    from collections.abc import Iterable

    from torch import Tensor

    from generation.memory.context import ShotTokens
    from generation.model import VideoModel

KINDS = ("memory", "without")
LEAST_APART = 15.0  # colours nearer to another one in the shot cannot be told apart
PARTS = ("top", "bottom", "hair", "fur", "accent", "floor", "furniture")


@dataclass(frozen=True)
class Continued:
    """One generated shot: which colours were kept, by kind, and pictures for the sheet.

    `kept[kind]` holds (part, found) pairs; kind "ceiling" is the drawn shot itself after the
    autoencoder, the most that this measure can give.
    """

    kept: dict[str, list[tuple[str, bool]]]
    pictures: dict[str, Pictures]
    caption: str


def evaluate_continuity(model: VideoModel, stories: int) -> list[Continued]:
    """Generate one shot of each held-out story from the artist's own earlier shots.

    The shot is the last one that shows something again; its caption does not repeat how anybody
    or any place looks, so the colours can only come from memory.
    """
    results = []
    for number, story in enumerate(held_out_stories(model, stories)):
        asked = [i for i, s in enumerate(story) if i > 0 and s.truth.known_from_memory()]
        if asked:
            results.append(_continue(model, story, asked[-1], number))
    return results


def recall(results: Iterable[Continued], kind: str, part: str | None = None) -> tuple[int, int]:
    """Colours found again and colours asked for, of one part or of all."""
    pairs = [p for r in results for p in r.kept[kind] if part in (None, p[0])]
    return sum(found for _, found in pairs), len(pairs)


def _continue(model: VideoModel, story: list[EvaluatedShot], index: int, seed: int) -> Continued:
    shot = story[index]
    before = [s.tokens for s in story[:index]]
    pictures = {
        "history": story[index - 1].pictures,
        "truth": shot.pictures,
        "ceiling": _decode(model, shot.latents),
        "memory": _generate(model, shot, before, seed),
        "without": _generate(model, shot, [], seed),
    }
    asked = [
        c for c in shot.truth.known_from_memory() if c.part in PARTS and c.apart >= LEAST_APART
    ]
    kept = {}
    for kind in ("ceiling", *KINDS):
        lab = to_lab(pictures[kind])
        kept[kind] = [(c.part, is_kept(lab, c.rgb, float(c.area.mean()))) for c in asked]
    return Continued(kept, pictures, shot.caption)


@torch.no_grad()
def _generate(
    model: VideoModel, shot: EvaluatedShot, before: list[ShotTokens], seed: int
) -> Pictures:
    """Every chunk of the shot, as the worker makes them, from given tokens."""
    card = model.card
    conditions = Conditions(
        model.text.encode([shot.caption, ""]).to(model.device.dtype),
        before,
        Sampler(card.steps, card.shift, card.guidance),
        seed,
    )
    rollout = Rollout(model, card.grid.size)
    chunks = range(card.grid.chunks_for(len(shot.pictures)))
    made = [rollout.make(conditions, chunk, lambda _i, _x: None).pictures for chunk in chunks]
    return np.concatenate(made)


@torch.no_grad()
def _decode(model: VideoModel, latents: Tensor) -> Pictures:
    return to_pictures(model.codec.decode(latents))
