"""How alike two takes look, without any weights: histograms of colours.

A measure turns the pictures of a take into a signature once, and two signatures into a distance.
`app.model.patch_likeness` has the one of a network with weights that the user has.
"""

from collections.abc import Sequence
from typing import Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from app.language import mark
from app.model.regions import regions_of
from app.model.subjects import SubjectKind

Pictures: TypeAlias = Sequence[NDArray[np.uint8]]  # each [h w 3], RGB
Signature: TypeAlias = NDArray[np.floating]
Histogram: TypeAlias = NDArray[np.float32]  # [l a b], sums to 1, or to 0 where nothing was counted

COLOURS = mark("colours")
_WIDTH_PX = 128  # pictures are made about so small; colours do not need more
_BINS = (6, 12, 12)  # of CIE Lab's L 0..100, a and b -80..80
_LAB_LOW, _LAB_SPAN = np.array((0.0, -80.0, -80.0)), np.array((100.0, 160.0, 160.0))
_SMOOTH = (0.25, 0.5, 0.25)  # a colour counts for its neighbours, too: light and noise shift it
_LEAST_LEFT = 0.03  # share of a histogram that must be left when the surroundings are taken away
_AWAY, _EDGES, _CENTRE, _MOVING = range(4)
# 90 % of the drawn shots that show the same lie below (tests/benchmarks/drift.py).
_DRIFT_FROM = {SubjectKind.PLACE: 0.26, SubjectKind.CHARACTER: 0.72}


class MeasureError(Exception):
    """A measure that cannot be used, and why, in a sentence."""


class Comparison(Protocol):
    """What says how far two takes are apart, by their signatures."""

    def distance(self, kind: SubjectKind, one: Signature, other: Signature) -> float:
        """How different a subject looks in two takes, 0 to 1."""

    def drift_from(self, kind: SubjectKind) -> float:
        """The distance from which on a subject has drifted."""


class Measure(Comparison, Protocol):
    """What the continuity strip needs of a measure; a name says with what signatures compare."""

    @property
    def name(self) -> str:
        """Changes whenever the signatures do."""

    @property
    def title(self) -> str:
        """By what takes are compared, for people: "colours", "dinov2-small"."""

    def signature(self, pictures: Pictures) -> Signature:
        """What is kept of a take's pictures.

        Raises:
            MeasureError: this measure cannot be used, for this take or any other.
        """

    def rest(self) -> None:
        """Let go of what it needs for signatures; it may be asked for more all the same."""


class ColourMeasure:
    """Colours alone: quick, on any backbone's pictures, blind to shape and pattern."""

    name = "colours-1"
    title = COLOURS

    def signature(self, pictures: Pictures) -> Signature:
        """Four histograms [4 l a b]: away from the middle, the edges, the middle, what moves."""
        lab = lab_of(pictures)
        regions = regions_of(lab)
        weights = (regions.away, regions.edges, regions.middle, regions.moving)
        places = _bin_of(lab)
        return np.stack([_histogram(places, weight.astype(np.float64)) for weight in weights])

    def distance(self, kind: SubjectKind, one: Signature, other: Signature) -> float:
        """What of the one is not found in the other, whichever holds the other better."""
        if kind is SubjectKind.PLACE:
            return _not_found(one[_AWAY], other[_AWAY], 6.0)
        around = np.maximum(one[_EDGES], other[_EDGES])
        parts = [
            _not_found(_without(one[part], around, factor), _without(other[part], around, factor))
            for part, factor in ((_CENTRE, 1.5), (_MOVING, 1.0))
            if one[part].any() and other[part].any()
        ]
        return float(np.mean(parts)) if parts else 0.0

    def drift_from(self, kind: SubjectKind) -> float:
        """Set where one in ten of the unchanged is called drift."""
        return _DRIFT_FROM[kind]

    def rest(self) -> None:
        """It holds nothing."""


def lab_of(pictures: Pictures) -> NDArray[np.float32]:
    """Pictures made small, as CIE Lab `[t h w 3]`."""
    return np.stack([to_lab(_small(picture)) for picture in pictures])


def to_lab(picture: NDArray[np.uint8]) -> NDArray[np.float32]:
    """SRGB to CIE Lab, D65 (IEC 61966-2-1 and CIE 15)."""
    linear = _LINEAR[picture]
    xyz = linear @ _TO_XYZ.T
    f = np.where(xyz > 216 / 24389, np.cbrt(xyz), xyz * (841 / 108) + 4 / 29)
    x, y, z = f[..., 0], f[..., 1], f[..., 2]
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1).astype(np.float32)


def _linear_table() -> NDArray[np.float32]:
    value = np.arange(256) / 255
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4).astype(
        np.float32
    )


_LINEAR = _linear_table()
_WHITE = np.array((0.95047, 1.0, 1.08883))
_TO_XYZ = (
    np.array(
        (
            (0.4124564, 0.3575761, 0.1804375),
            (0.2126729, 0.7151522, 0.0721750),
            (0.0193339, 0.1191920, 0.9503041),
        )
    )
    / _WHITE[:, None]
).astype(np.float32)


def _small(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """About 128 pixels wide: the mean of square blocks."""
    block = max(1, round(picture.shape[1] / _WIDTH_PX))
    height, width = (side // block for side in picture.shape[:2])
    if block == 1 or not height or not width:
        return picture
    cut = picture[: height * block, : width * block]
    small = cut.reshape(height, block, width, block, 3).mean(axis=(1, 3))
    return np.asarray(small, dtype=np.uint8)


def _bin_of(lab: NDArray[np.float32]) -> NDArray[np.intp]:
    scaled = (lab - _LAB_LOW) / _LAB_SPAN * _BINS
    places = np.clip(scaled.astype(np.intp), 0, np.array(_BINS) - 1)
    strides = np.array((_BINS[1] * _BINS[2], _BINS[2], 1), dtype=np.intp)
    return np.asarray(places @ strides, dtype=np.intp)


def _histogram(places: NDArray[np.intp], weight: NDArray[np.float64]) -> Histogram:
    counted = np.bincount(places.ravel(), weight.ravel(), minlength=int(np.prod(_BINS)))
    table = counted.astype(np.float64).reshape(_BINS)
    return _normal(_smoothed(_smoothed(_smoothed(table, 0), 1), 2))


def _smoothed(table: NDArray[np.float64], axis: int) -> NDArray[np.float64]:
    below, here, above = _SMOOTH
    padded = np.pad(table, [(1, 1) if place == axis else (0, 0) for place in range(3)])
    size = table.shape[axis]
    parts = (padded.take(range(start, start + size), axis) for start in range(3))
    return sum(
        (part * factor for part, factor in zip(parts, (below, here, above), strict=True)),
        np.zeros_like(table),
    )


def _without(histogram: Histogram, around: Histogram, factor: float) -> Histogram:
    """What is left when the colours of the surroundings are taken away."""
    left = np.maximum(0, histogram - factor * around)
    return _normal(left) if left.sum() > _LEAST_LEFT else histogram


def _not_found(one: Histogram, other: Histogram, factor: float = 3.0) -> float:
    """Share of the colours that are missing; framing may make them `factor` times rarer."""
    if not one.any() or not other.any():
        return 0.0  # everything moves: nothing can be said
    found = max(np.minimum(one, factor * other).sum(), np.minimum(other, factor * one).sum())
    return float(np.clip(1 - found, 0, 1))


def _normal(table: NDArray[np.floating]) -> Histogram:
    total = table.sum()
    return (table / total if total > 0 else table).astype(np.float32)
