"""The places of a story: their looks, and where things stand in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generation.animatic.palette import CLOTHES, FLOORS, WALLS, Colour, Rgb, pick

if TYPE_CHECKING:
    import numpy as np


@dataclass(frozen=True)
class PlaceKind:
    """What is fixed about a place; x positions in world units."""

    name: str
    phrase: str  # as captions say it: "in the kitchen"
    article: str
    accent: str  # the thing whose colour captions tell at first sight
    things: tuple[tuple[str, float], ...]  # what one can stand by, and where
    seat: tuple[str, float]
    indoor: bool = True


KINDS = {
    kind.name: kind
    for kind in (
        PlaceKind(
            "kitchen",
            "in",
            "a",
            "walls",
            (("shelf", -0.78), ("window", -0.15), ("stove", 0.62)),
            ("chair", 0.2),
        ),
        PlaceKind(
            "living room",
            "in",
            "a",
            "walls",
            (("shelf", -0.72), ("lamp", 0.0), ("sofa", 0.5)),
            ("sofa", 0.5),
        ),
        PlaceKind(
            "bedroom",
            "in",
            "a",
            "walls",
            (("wardrobe", -0.72), ("window", -0.15), ("bed", 0.5)),
            ("bed", 0.42),
        ),
        PlaceKind(
            "office",
            "in",
            "an",
            "walls",
            (("plant", -0.8), ("window", -0.25), ("desk", 0.62)),
            ("chair", 0.25),
        ),
        PlaceKind(
            "library", "in", "a", "walls", (("shelf", -0.6), ("table", 0.62)), ("chair", 0.25)
        ),
        PlaceKind(
            "cafe", "in", "a", "walls", (("counter", -0.62), ("table", 0.66)), ("chair", 0.3)
        ),
        PlaceKind(
            "park",
            "in",
            "a",
            "bench",
            (("tree", -0.7), ("bench", 0.5)),
            ("bench", 0.5),
            indoor=False,
        ),
        PlaceKind(
            "street",
            "on",
            "a",
            "house",
            (("door", -0.55), ("lamp", 0.1), ("car", 0.62)),
            ("bench", -0.1),
            indoor=False,
        ),
        PlaceKind(
            "beach",
            "on",
            "a",
            "umbrella",
            (("palm tree", -0.75), ("umbrella", 0.55)),
            ("chair", 0.5),
            indoor=False,
        ),
        PlaceKind(
            "forest", "in", "a", "tent", (("tree", -0.6), ("tent", 0.6)), ("log", 0.0), indoor=False
        ),
        PlaceKind(
            "city",
            "in",
            "a",
            "shop",
            (("shop", -0.6), ("lamp", 0.1), ("car", 0.66)),
            ("bench", -0.1),
            indoor=False,
        ),
    )
}


@dataclass(frozen=True)
class Place:
    """A place's look, fixed for a story."""

    name: str
    accent: Colour
    floor: Colour
    furniture: Colour

    @property
    def kind(self) -> PlaceKind:
        """Return what is fixed about this place."""
        return KINDS[self.name]


def sample_place(name: str, rng: np.random.Generator, tops: tuple[Rgb, ...]) -> Place:
    """Draw a look for a place; its colours stay away from the clothes that are worn."""
    kind = KINDS[name]
    accent = pick(WALLS if kind.indoor else _ACCENTS, rng, avoid=tops)
    floor = pick(FLOORS, rng, avoid=(accent.rgb,), far=15.0)
    furniture = pick(CLOTHES, rng, avoid=(*tops, accent.rgb, floor.rgb))
    return Place(name, accent, floor, furniture)


_ACCENTS = {n: c for n, c in CLOTHES.items() if n not in ("black", "grey", "green", "brown")}
