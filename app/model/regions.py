"""Where in a take's pictures a place is seen, and where a character, as every measure has it.

Nobody says where a subject is: a place is around what moves and away from the middle, a character
is what moves, or stands in the middle.
"""

from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

Weights: TypeAlias = NDArray[np.float64]  # [t h w], 0 to 1

_MOVES_LAB = 12.0  # Lab distance from the take's median picture
_LEAST_MOVING = 0.002  # share of the pixels below which movement is noise
_MIDDLE, _WIDER, _EDGE = 0.45, 0.5, 0.5  # half widths, in half pictures


class Regions(NamedTuple):
    """How much each pixel counts for each region."""

    away: Weights  # from the middle, and from what moves
    edges: Weights
    middle: Weights
    moving: Weights


def regions_of(lab: NDArray[np.float32]) -> Regions:
    """The regions of a take's pictures `[t h w 3]`, in CIE Lab."""
    across = np.abs(np.linspace(-1, 1, lab.shape[2]))
    middle, wider = (np.exp(-((across / width) ** 2) / 2) for width in (_MIDDLE, _WIDER))
    moving = np.linalg.norm(lab - np.median(lab, axis=0), axis=-1) > _MOVES_LAB
    weights = (
        (1 - middle) * ~moving,
        np.broadcast_to(across > _EDGE, moving.shape),
        np.broadcast_to(middle, moving.shape),
        wider * moving * (moving.mean() > _LEAST_MOVING),
    )
    return Regions(*(weight.astype(np.float64) for weight in weights))
