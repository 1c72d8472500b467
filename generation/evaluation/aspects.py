"""What a shot should keep of the shots before it, by aspect, and whether pictures keep it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from generation.animatic.places import KINDS as PLACES
from generation.evaluation.measures import is_kept, to_lab
from generation.evaluation.movement import Movement, movement, moves_rightly
from generation.evaluation.shapes import SAME_SHAPE, is_told, shape_agreement, told

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from generation.animatic.palette import Rgb
    from generation.animatic.truth import ColourTruth, ShotTruth
    from generation.evaluation.measures import Pictures

ASPECTS = (
    "clothes", "character", "figure", "place", "object colour", "object shape", "dynamics"
)
"""Colours of clothes, of hair and fur; the outline of who is there; colours of walls and floors;
colours and outlines of things; and whether as much moves as should."""
PARTS = ("top", "bottom", "hair", "fur", "accent", "floor", "furniture")
LEAST_APART = 15.0  # colours nearer to another one in the shot cannot be told apart
LEAST_SHAPE = 0.01  # share of the pictures below which an outline is too small to ask for
_OF_PART = {
    "top": "clothes", "bottom": "clothes", "hair": "character", "fur": "character",
    "floor": "place", "furniture": "object colour",
}
_OF_SHAPE = {"figure": "figure", "object": "object shape"}


@dataclass(frozen=True)
class AskedColour:
    """A colour that an earlier shot has shown; `area` is its mean share of the pictures."""

    aspect: str
    part: str
    rgb: Rgb
    area: float


@dataclass(frozen=True, eq=False)
class AskedShape:
    """A figure or thing that an earlier shot has shown; labels as `told` returns them."""

    aspect: str
    labels: NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Asked:
    """All that is asked of one shot; `movement` is that of the drawn shot."""

    colours: tuple[AskedColour, ...]
    shapes: tuple[AskedShape, ...]
    movement: Movement


class Item(NamedTuple):
    """One answer: of an aspect, on a part (a colour's, or the aspect again)."""

    aspect: str
    part: str
    found: bool


@dataclass(frozen=True)
class Judged:
    """What pictures keep, and the share of them that moves."""

    items: tuple[Item, ...]
    movement: float


def asked_of(truth: ShotTruth, drawn: Pictures) -> Asked:
    """What memory can know and this measure can see, of a drawn shot `[t h w 3]`.

    An outline is asked for only where it is found in the drawn shot: where it stands before its
    own colours it cannot be seen.
    """
    colours = tuple(
        AskedColour(_aspect(c), c.part, c.rgb, float(c.area.mean()))
        for c in truth.known_from_memory()
        if c.part in PARTS and c.apart >= LEAST_APART
    )
    lab = to_lab(drawn)
    known = [s for s in truth.shapes if s.seen_before and s.area() >= LEAST_SHAPE]
    shapes = (AskedShape(_OF_SHAPE[s.kind], told(lab, s.labels)) for s in known)
    visible = (s for s in shapes if is_told(s.labels) and _has_shape(lab, s.labels))
    return Asked(colours, tuple(visible), movement(drawn))


def judge(asked: Asked, pictures: Pictures) -> Judged:
    """Look for all that is asked in pictures `[t h w 3]`."""
    lab, moved = to_lab(pictures), movement(pictures)
    items = [
        *(Item(c.aspect, c.part, is_kept(lab, c.rgb, c.area)) for c in asked.colours),
        *(Item(s.aspect, s.aspect, _has_shape(lab, s.labels)) for s in asked.shapes),
    ]
    right = moves_rightly(moved, asked.movement)
    if right is not None:
        items.append(Item("dynamics", "dynamics", right))
    return Judged(tuple(items), moved.amount)


def _aspect(colour: ColourTruth) -> str:
    """An accent is the walls indoors, and outdoors a thing: a bench, a tent."""
    if colour.part != "accent":
        return _OF_PART[colour.part]
    return "place" if PLACES[colour.owner].indoor else "object colour"


def _has_shape(lab: NDArray[np.float32], labels: NDArray[np.uint8]) -> bool:
    """Another story's shot may have another length: its last picture stands."""
    which = np.minimum(np.arange(len(labels)), len(lab) - 1)
    return shape_agreement(lab[which], labels) >= SAME_SHAPE
