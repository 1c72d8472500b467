"""How near two pictures are, as a number and in words; no picture is read here."""

import math
from typing import Final

from app.language import tr

DIFFERENCE_GAIN: Final = 4
"""How much differences are amplified, as in the pictures from memory (generation.likeness)."""


def psnr(error: float) -> float:
    """PSNR in dB of a mean squared error of bytes; infinite for none."""
    return 10 * math.log10(255**2 / error) if error else math.inf


def psnr_words(value: float) -> str:
    """A PSNR as it is written."""
    if value == math.inf:
        return tr("the same, bit for bit")
    return tr("PSNR {decibels:.1f} dB", decibels=value)
