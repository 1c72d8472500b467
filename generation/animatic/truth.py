"""Ground truth of a shot: which colours and shapes are drawn, where they are, how much is seen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from generation.animatic.canvas import SUPERSAMPLE
from generation.animatic.palette import lab_distance

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from generation.animatic.canvas import Inks
    from generation.animatic.palette import Rgb
    from generation.animatic.shots import Story

LEAST_AREA = 0.004  # share of a picture below which a colour is too small to ask for
_PERSON_PARTS = ("top", "bottom", "hair", "fur")
_PLACE_PARTS = ("accent", "floor", "furniture")


class Drawn(NamedTuple):
    """What was drawn: inks, their numbers in every picture, keys that earlier shots showed."""

    inks: Inks
    painted: NDArray[np.uint8]  # [t H W], `SUPERSAMPLE` times as fine as the pictures
    shown_before: frozenset[str]


@dataclass(frozen=True)
class ColourTruth:
    """One colour as drawn: its owner, part, sRGB under the light, and share of each picture."""

    owner: str  # a role, or the name of the place
    part: str  # top, bottom, hair, fur; accent (walls, bench, tent ...), floor, furniture
    rgb: Rgb
    area: NDArray[np.float64]  # [t], 0 to 1
    seen_before: bool  # well visible in an earlier shot, so memory can know it
    apart: float  # CIE Lab distance to the nearest other colour of this shot that is visible

    def seen(self, least: float = LEAST_AREA) -> bool:
        """Say whether the colour fills at least a share of the pictures on average."""
        return float(self.area.mean()) >= least


@dataclass(frozen=True, eq=False)
class ShapeTruth:
    """Where one character or one thing is seen."""

    owner: str  # a role, or the name of the place
    kind: str  # figure or object
    labels: NDArray[np.uint8]  # [t h w]; 0 elsewhere, else a number for each of its inks
    seen_before: bool

    def area(self) -> float:
        """Return its share of the pictures, on average."""
        return float((self.labels > 0).mean())


@dataclass(frozen=True)
class ShotTruth:
    """What is seen in a shot, and what an earlier shot of the story has shown before."""

    characters: tuple[ColourTruth, ...]
    place: tuple[ColourTruth, ...]
    shapes: tuple[ShapeTruth, ...]
    roles_seen_before: frozenset[str]
    place_seen_before: bool
    light: str

    def of(self, owner: str, part: str) -> ColourTruth | None:
        """Return one colour, if it is drawn in this shot."""
        both = (*self.characters, *self.place)
        return next((c for c in both if (c.owner, c.part) == (owner, part)), None)

    def known_from_memory(self) -> tuple[ColourTruth, ...]:
        """Return the visible colours of characters and place that earlier shots have shown."""
        return tuple(c for c in (*self.characters, *self.place) if c.seen() and c.seen_before)


def measure(story: Story, shot_index: int, drawn: Drawn) -> ShotTruth:
    """Build the truth of a shot from what was drawn."""
    shot = story.shots[shot_index]
    earlier = story.shots[:shot_index]
    roles = [part.role for part in shot.parts]
    place = story.places[shot.place]
    things = ("furniture",) if place.kind.indoor else ("furniture", "accent")
    counts = count_inks(drawn.painted)
    return ShotTruth(
        characters=tuple(c for r in roles for c in _colours(drawn, counts, r, _PERSON_PARTS)),
        place=tuple(_colours(drawn, counts, place.name, _PLACE_PARTS)),
        shapes=(
            *(_shape(drawn, r, "figure", f"{r}/") for r in roles),
            *(_shape(drawn, place.name, "object", f"{place.name}/{thing}") for thing in things),
        ),
        roles_seen_before=frozenset(
            r for r in roles if any(r == p.role for s in earlier for p in s.parts)
        ),
        place_seen_before=any(s.place == shot.place for s in earlier),
        light=shot.light,
    )


def count_inks(painted: NDArray[np.uint8]) -> NDArray[np.int64]:
    """Return the pixels of every ink, [t 256]."""
    return np.stack([np.bincount(ink.ravel(), minlength=256) for ink in painted])


def visible_inks(
    inks: Inks, counts: NDArray[np.int64], least: float = LEAST_AREA
) -> frozenset[str]:
    """Return the keys of the inks that fill a share of at least one picture."""
    areas = (counts / counts[0].sum()).max(0)
    return frozenset(key for key, number in inks.numbers().items() if areas[number] >= least)


def _shape(drawn: Drawn, owner: str, kind: str, start: str) -> ShapeTruth:
    """Build the shape of all inks whose keys start so."""
    keys = {key: number for key, number in drawn.inks.numbers().items() if key.startswith(start)}
    label = np.zeros(256, np.uint8)
    label[list(keys.values())] = range(1, len(keys) + 1)
    coarse = drawn.painted[:, ::SUPERSAMPLE, ::SUPERSAMPLE]
    return ShapeTruth(owner, kind, label[coarse], not drawn.shown_before.isdisjoint(keys))


def _colours(
    drawn: Drawn, counts: NDArray[np.int64], owner: str, parts: tuple[str, ...]
) -> list[ColourTruth]:
    numbers = drawn.inks.numbers()
    areas = counts / counts[0].sum()
    truths = []
    for part in parts:
        key = f"{owner}/{part}"
        if key in numbers:
            rgb, area = drawn.inks.colour(key), areas[:, numbers[key]]
            seen = key in drawn.shown_before
            truths.append(ColourTruth(owner, part, rgb, area, seen, _apart(drawn, counts, key)))
    return truths


def _apart(drawn: Drawn, counts: NDArray[np.int64], key: str) -> float:
    """Distance to the nearest visible colour that is not a shade of the same thing."""
    rgb = drawn.inks.colour(key)
    swaps = (("/top", "/sleeve"), ("/top", "/trim"), ("/fur", "/far"), ("/furniture", "/rug"))
    kin = {key, f"{key} dark", *(key.replace(old, new) for old, new in swaps)}
    others = visible_inks(drawn.inks, counts) - kin
    return min((lab_distance(rgb, drawn.inks.colour(other)) for other in others), default=100.0)
