"""Is a figure or a thing where the truth has it, in its size and outline, whatever its colours?"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from generation.evaluation.measures import SAME_COLOUR, overlap

Lab = NDArray[np.float32]
Labels = NDArray[np.uint8]
Mask = NDArray[np.bool_]

SAME_SHAPE = 0.75
"""Agreement from which a shape counts as found again; what the autoencoder gives is mostly above,
another story's shot below (tests/generation/evaluation/test_aspects.py)."""
UNTOLD = 255
"""Label of what cannot be told from its surroundings: counts neither for nor against."""
EVERY = 4  # pictures of which one is looked at: half a second
_ROUND = 0.5  # of a shape's sides, how far around it its colours are looked for
_LEAST_PX = 6  # fewer pixels of an ink in a picture have no colour of their own
_LEAST_TOLD = 0.4  # of a shape
_LEAST_PART = 0.08  # of a shape; hands and eyes are smaller, and the autoencoder blurs them


def shape_agreement(lab: Lab, labels: Labels) -> float:
    """Mean over pictures `[t h w 3]` (in Lab) of how well a shape `[t h w]` is outlined, 0 to 1.

    The colours that the pictures have where the shape should be are looked for in and around it,
    and found pixels compared with true ones. A shape in other colours agrees; one that is not there
    leaves its surroundings' colour, which is found everywhere.
    """
    pairs = zip(lab[::EVERY], labels[::EVERY], strict=True)
    seen = [_agreement(*_near(p, n)) for p, n in pairs if _is_seen(n)]
    return float(np.mean(seen)) if seen else 0.0


def told(lab: Lab, labels: Labels) -> Labels:
    """Labels with those inks `UNTOLD` that are tiny, or whose colour is all around, too."""
    result = labels.copy()
    whole = int((labels > 0).sum())
    for number in np.unique(labels[labels > 0]):
        if (labels == number).sum() < _LEAST_PART * whole or _is_around(lab, labels, int(number)):
            result[labels == number] = UNTOLD
    return result


def is_told(labels: Labels) -> bool:
    """Whether enough of a shape can be told from its surroundings to know its outline."""
    shape = labels > 0
    return bool((shape & (labels != UNTOLD)).sum() >= _LEAST_TOLD * max(1, shape.sum()))


def _is_seen(labels: Labels) -> bool:
    return int(((labels > 0) & (labels != UNTOLD)).sum()) >= _LEAST_PX


def _agreement(lab: Lab, labels: Labels) -> float:
    counts = labels != UNTOLD
    true, found = (labels > 0) & counts, np.zeros(labels.shape, bool)
    for number in np.unique(labels[true]):
        found |= _like(lab, labels == number)
    return overlap(found & counts, true)


def _is_around(lab: Lab, labels: Labels, number: int) -> bool:
    """Whether more than half as much of an ink's colour lies around the shape as in it."""
    inside = outside = 0
    for picture, label in zip(lab[::EVERY], labels[::EVERY], strict=True):
        if (label == number).any():
            near, here = _near(picture, label)
            like = _like(near, here == number)
            inside += int((like & (here > 0)).sum())
            outside += int((like & (here == 0)).sum())
    return outside > 0.5 * inside


def _like(lab: Lab, part: Mask) -> Mask:
    """Pixels `[h w]` of the colour that a part has in the middle."""
    if part.sum() < _LEAST_PX:
        return np.zeros(part.shape, bool)
    colour = np.median(lab[part], axis=0)
    return np.asarray(np.linalg.norm(lab - colour, axis=-1) <= SAME_COLOUR)


def _near(lab: Lab, labels: Labels) -> tuple[Lab, Labels]:
    """A picture and its labels cut to the surroundings of the shape."""
    rows, columns = (_grown(np.flatnonzero((labels > 0).any(axis))) for axis in (1, 0))
    return lab[rows, columns], labels[rows, columns]


def _grown(places: NDArray[np.int64]) -> slice:
    first, last = int(places[0]), int(places[-1]) + 1
    more = max(2, round(_ROUND * (last - first)))
    return slice(max(0, first - more), last + more)
