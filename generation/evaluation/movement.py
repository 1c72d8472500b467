"""Does as much move in a shot as should, and in the same places? A frozen picture does not.

Optical flow (VBench judges dynamics by RAFT) was tried with OpenCV's DIS: it finds flow in the
faintest noise of flat colours, and loses the hand that waves once the autoencoder softens it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import cv2
import numpy as np

from generation.evaluation.measures import overlap, to_lab

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from generation.evaluation.measures import Pictures

HALF_SECOND = 4  # pictures of 8 a second: slow movement shows, and one lost picture does not
CHANGED = 10.0  # CIE Lab distance between two pictures that is more than the autoencoder's noise
MOVED = 15.0  # the same, between any two pictures of a shot
LEAST_MOVEMENT = 0.015  # share of a picture; less (a face that talks) does not survive the encoder
RIGHT_AMOUNT = (0.5, 2.0)
RIGHT_PLACE = 0.5
"""Overlap from which movement is where it should be; another story's shot is mostly below 0.4."""


class Movement(NamedTuple):
    """Share of the picture that changes within half a second, and where anything ever does."""

    amount: float
    where: NDArray[np.bool_]  # [h w]


def movement(pictures: Pictures) -> Movement:
    """Measure pictures `[t h w 3]`."""
    lab = to_lab(np.stack([cv2.GaussianBlur(picture, (3, 3), 0) for picture in pictures]))
    later, earlier = lab[HALF_SECOND:], lab[:-HALF_SECOND]
    changed = np.linalg.norm(later - earlier, axis=-1) > CHANGED
    span = np.linalg.norm(lab.max(0) - lab.min(0), axis=-1)
    return Movement(float(changed.mean()) if changed.size else 0.0, span > MOVED)


def moves_rightly(moved: Movement, true: Movement) -> bool | None:
    """Whether as much moves as should, and there; None where too little should to be seen."""
    if true.amount < LEAST_MOVEMENT:
        return None
    least, most = (factor * true.amount for factor in RIGHT_AMOUNT)
    return least <= moved.amount <= most and overlap(moved.where, true.where) >= RIGHT_PLACE
