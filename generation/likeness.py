"""How near pictures are to the true ones: PSNR, and the difference as a picture."""

from typing import Final

import numpy as np

from generation.video import Pictures

DIFFERENCE_GAIN: Final = 4
"""How much differences are amplified in a difference picture; its size is our choice."""


def psnr(pictures: Pictures, truth: Pictures) -> float:
    """PSNR in dB of the mean squared error over all pictures `[t h w 3]`."""
    error = np.square(pictures.astype(np.float64) - truth).mean()
    return float(10 * np.log10(255**2 / max(error, 1e-10)))


def difference(pictures: Pictures, truth: Pictures) -> Pictures:
    """Absolute difference of every channel, times `DIFFERENCE_GAIN`: black is the same."""
    apart = np.abs(pictures.astype(np.int16) - truth.astype(np.int16))
    amplified: Pictures = np.minimum(apart * DIFFERENCE_GAIN, 255).astype(np.uint8)
    return amplified
