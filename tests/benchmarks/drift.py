"""Does the continuity strip see drift? Distances on drawn stories, where the truth is known.

Run: python -m tests.benchmarks.drift [--stories 64] [--json FILE]

Every subject of a held-out story is compared between the shot in which it is first seen and each
later one. `same`: the later shot as it is. `redrawn`: the later shot with another look of this
subject and nothing else changed, as if a model had forgotten it. `other`: a shot of another story
that shows another place or character. Shots in which the subject's colours are too small to see
(the artist's own truth) are left out. The threshold is where one `same` in ten lies above, found
on stories with other seeds.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.model.likeness import ColourMeasure, Signature
from app.model.subjects import SubjectKind
from generation.animatic.artist import draw_shot_with_truth
from generation.animatic.cast import sample_person, sample_pet
from generation.animatic.places import sample_place
from generation.animatic.shots import Story
from generation.animatic.story import HELD_OUT, sample_story

FALSE_ALARMS = 0.1
_PICTURES = 8
_OTHERS = 3  # shots of other stories for each pair
_MEASURE = ColourMeasure()


@dataclass(frozen=True)
class Pair:
    """A subject in its first shot and in a later one, as it is and redrawn."""

    kind: SubjectKind
    story: int
    first: Signature
    later: Signature
    redrawn: Signature


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--stories", type=int, default=64)
    parser.add_argument("--json", type=Path, metavar="FILE")
    options = parser.parse_args()
    tuned = [pair for seed in range(options.stories) for pair in _pairs(seed)]
    held_out = [pair for seed in range(options.stories) for pair in _pairs(HELD_OUT + seed)]
    result: dict[str, object] = {"stories": options.stories, "measure": _MEASURE.name}
    for kind in SubjectKind:
        threshold = float(np.quantile(_distances(tuned, kind)["same"], 1 - FALSE_ALARMS))
        result[kind.value] = _report(_distances(held_out, kind), kind, threshold)
        sys.stdout.write(f"{kind.value}: {json.dumps(result[kind.value])}\n")
    if options.json:
        options.json.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    return 0


def auc(same: NDArray[np.float64], different: NDArray[np.float64]) -> float:
    """How often a different pair is farther apart than one that is the same; ties count half."""
    above = (different[:, None] > same[None, :]).mean()
    return float(above + (different[:, None] == same[None, :]).mean() / 2)


def _report(
    distances: dict[str, NDArray[np.float64]], kind: SubjectKind, threshold: float
) -> dict[str, object]:
    used = _MEASURE.drift_from(kind)
    same = distances["same"]
    found = {
        f"{name}_{word}": round(float(value), 3)
        for name in ("redrawn", "other")
        for word, value in (
            ("auc", auc(same, distances[name])),
            ("median", np.median(distances[name])),
            ("called_drift", (distances[name] >= used).mean()),
        )
    }
    return {
        "pairs": len(same),
        "same_median": round(float(np.median(same)), 3),
        "threshold_found": round(threshold, 3),
        "threshold_used": used,
        "false_alarms": round(float((same >= used).mean()), 3),
        **found,
    }


def _distances(pairs: list[Pair], kind: SubjectKind) -> dict[str, NDArray[np.float64]]:
    pairs = [pair for pair in pairs if pair.kind is kind]
    rng = np.random.default_rng(0)
    others = [(pair, pairs[i]) for pair in pairs for i in rng.integers(len(pairs), size=_OTHERS)]
    return {
        "same": _all([(p.first, p.later) for p in pairs], kind),
        "redrawn": _all([(p.first, p.redrawn) for p in pairs], kind),
        "other": _all([(a.first, b.later) for a, b in others if a.story != b.story], kind),
    }


def _all(pairs: list[tuple[Signature, Signature]], kind: SubjectKind) -> NDArray[np.float64]:
    return np.array([_MEASURE.distance(kind, one, other) for one, other in pairs])


def _pairs(seed: int) -> Iterator[Pair]:
    story = sample_story(seed)
    rng = np.random.default_rng([seed, 0xD81F7])
    first: dict[str, Signature] = {}
    for index, shot in enumerate(story.shots):
        pictures, truth = draw_shot_with_truth(story, index)
        seen = {colour.owner for colour in (*truth.characters, *truth.place) if colour.seen()}
        later = _signature(pictures)
        for owner in sorted(seen & {story.places[shot.place].name, *(p.role for p in shot.parts)}):
            if owner not in first:
                first[owner] = later
                continue
            changed, kind = _redrawn(story, owner, rng)
            drawn, _ = draw_shot_with_truth(changed, index)
            yield Pair(kind, seed, first[owner], later, _signature(drawn))


def _signature(pictures: NDArray[np.uint8]) -> Signature:
    places = np.linspace(0, len(pictures) - 1, _PICTURES).round().astype(int)
    return _MEASURE.signature([pictures[place] for place in places])


def _redrawn(
    story: Story, owner: str, rng: np.random.Generator
) -> tuple[Story, SubjectKind]:
    """The story with another look of one place, person or pet; the main colour is another."""
    if person := story.person(owner):
        new = sample_person(owner, rng, (person.top.rgb,))
        people = tuple(new if old is person else old for old in story.people)
        return replace(story, people=people), SubjectKind.CHARACTER
    if pet := story.pet(owner):
        other = sample_pet(owner, rng)
        while other.fur.name == pet.fur.name:
            other = sample_pet(owner, rng)
        pets = tuple(other if old is pet else old for old in story.pets)
        return replace(story, pets=pets), SubjectKind.CHARACTER
    place = next(place for place in story.places if place.name == owner)
    avoid = (*(person.top.rgb for person in story.people), place.accent.rgb)
    moved = sample_place(owner, rng, avoid)
    places = tuple(moved if old is place else old for old in story.places)
    return replace(story, places=places), SubjectKind.PLACE


if __name__ == "__main__":
    raise SystemExit(main())
