"""Are clothes, people, places and things found again in the next shot, and does it move?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import torch

from generation.evaluation.aspects import PARTS, Asked, Judged, judge
from generation.evaluation.questions import Keeper, Question, questions
from generation.evaluation.sheets import SHEET_STORIES
from generation.evaluation.stories import remember
from generation.rollout import Conditions, Rollout
from generation.sampling import Sampler

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generation.evaluation.measures import Pictures
    from generation.memory.context import ShotTokens
    from generation.model import VideoModel

KINDS = ("memory", "without")
CONTROLS = ("ceiling", "other")


@dataclass(frozen=True)
class Continued:
    """One generated shot: what was asked and kept, by kind, and pictures where a sheet shows them.

    Kind "ceiling" is the drawn shot itself after the autoencoder, the most that this measure can
    give; "other" is the shot drawn for another story, what it gives by chance.
    """

    asked: Asked
    judged: dict[str, Judged]
    pictures: dict[str, Pictures]
    caption: str


def evaluate_continuity(
    model: VideoModel, stories: int, cache: Keeper | None = None, kinds: Sequence[str] = KINDS
) -> list[Continued]:
    """Generate one shot of each held-out story from the artist's own earlier shots.

    Of each kind of `kinds`: with its memory of them, and without.

    The shot is the last one that shows something again; its caption does not repeat how anybody
    or any place looks, so the colours can only come from memory.
    """
    asked = questions(model, stories, cache)
    results: list[Continued] = []
    before: Pictures | None = None
    for seed, question in asked:
        result = _continue(model, question, seed, kinds)
        if before is not None:
            result.judged["other"] = judge(result.asked, before)
        before = result.pictures["truth"]
        shown = len(results) < SHEET_STORIES
        results.append(result if shown else replace(result, pictures={}))
    if before is not None and len(results) > 1:  # the first one after the last
        results[0].judged["other"] = judge(results[0].asked, before)
    return results


def recall(results: Iterable[Continued], kind: str, part: str | None = None) -> tuple[int, int]:
    """Colours found again and colours asked for, of one part or of all."""
    wanted = PARTS if part is None else (part,)
    judged = [r.judged[kind] for r in results if kind in r.judged]
    found = [i.found for j in judged for i in j.items if i.part in wanted]
    return sum(found), len(found)


def kept_of(results: Iterable[Continued], kind: str, aspect: str) -> tuple[int, int]:
    """What was found again and what was asked for, of one aspect."""
    judged = [r.judged[kind] for r in results if kind in r.judged]
    found = [i.found for j in judged for i in j.items if i.aspect == aspect]
    return sum(found), len(found)


def answers_of(results: Iterable[Continued], kind: str, aspect: str) -> str:
    """Shot by shot, 1 for each question of an aspect that was answered rightly: models pair up."""
    return " ".join(
        "".join(str(int(item.found)) for item in r.judged[kind].items if item.aspect == aspect)
        for r in results
    )


def movement_ratio(results: Iterable[Continued], kind: str) -> float | None:
    """All movement in the pictures of a kind, in parts of that in the drawn shots, if any."""
    there = [r for r in results if kind in r.judged]
    true = sum(r.asked.movement.amount for r in there)
    return sum(r.judged[kind].movement for r in there) / true if true else None


def _continue(
    model: VideoModel, question: Question, seed: int, kinds: Sequence[str]
) -> Continued:
    before = [remember(model, shot.pictures, shot.latents) for shot in question.before]
    remembered = {"memory": before, "without": []}
    pictures = {
        "history": question.before[-1].pictures,
        "truth": question.truth,
        "ceiling": question.ceiling,
        **{kind: _generate(model, question, remembered[kind], seed) for kind in kinds},
    }
    judged = {kind: judge(question.asked, pictures[kind]) for kind in ("ceiling", *kinds)}
    return Continued(question.asked, judged, pictures, question.caption)


@torch.no_grad()
def _generate(
    model: VideoModel, question: Question, before: list[ShotTokens], seed: int
) -> Pictures:
    """Every chunk of the shot, as the worker makes them, from given tokens."""
    card = model.card
    conditions = Conditions(
        model.text.encode([question.caption, ""]).to(model.device.dtype),
        before,
        Sampler(card.steps, card.shift, card.guidance, card.guidance_2),
        seed,
    )
    rollout = Rollout(model, card.grid.size, conditions)
    chunks = range(card.grid.chunks_for(len(question.truth)))
    made = [rollout.make(chunk, lambda _i, _x: None)[1] for chunk in chunks]
    return np.concatenate(made)
