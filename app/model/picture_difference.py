"""How far two pictures lie apart: PSNR, and the difference as a picture."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

DIFFERENCE_GAIN: Final = 4
"""How much differences are amplified, as in the pictures from memory (generation.likeness)."""


def squared_error(picture: NDArray[np.uint8], other: NDArray[np.uint8]) -> float:
    """The mean squared error of two pictures `[h w 3]`."""
    return float(np.square(picture.astype(np.float64) - other).mean())


def psnr(error: float) -> float:
    """PSNR in dB of a mean squared error of bytes; infinite for none."""
    return float(10 * np.log10(255**2 / error)) if error else float("inf")


def difference(picture: NDArray[np.uint8], other: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Absolute difference of every channel, times `DIFFERENCE_GAIN`: black is the same."""
    apart = np.abs(picture.astype(np.int16) - other.astype(np.int16))
    amplified: NDArray[np.uint8] = np.minimum(apart * DIFFERENCE_GAIN, 255).astype(np.uint8)
    return amplified


def psnr_words(value: float) -> str:
    """A PSNR as it is written."""
    return "the same, bit for bit" if value == float("inf") else f"PSNR {value:.1f} dB"
