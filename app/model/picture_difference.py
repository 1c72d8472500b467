"""How far two pictures lie apart, and the difference as a picture."""

import numpy as np
from numpy.typing import NDArray

from app.model.psnr import DIFFERENCE_GAIN


def squared_error(picture: NDArray[np.uint8], other: NDArray[np.uint8]) -> float:
    """The mean squared error of two pictures `[h w 3]`."""
    return float(np.square(picture.astype(np.float64) - other).mean())


def difference(picture: NDArray[np.uint8], other: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Absolute difference of every channel, times `DIFFERENCE_GAIN`: black is the same."""
    apart = np.abs(picture.astype(np.int16) - other.astype(np.int16))
    amplified: NDArray[np.uint8] = np.minimum(apart * DIFFERENCE_GAIN, 255).astype(np.uint8)
    return amplified
