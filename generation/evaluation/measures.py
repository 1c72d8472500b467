"""Picture measures that need no weights: SSIM, and how much of a colour is found."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Pictures = NDArray[np.uint8]

SSIM_SIGMA, SSIM_K1, SSIM_K2 = 1.5, 0.01, 0.03  # Wang et al. 2004
SAME_COLOUR = 14.0
"""CIE Lab distance (1976) up to which a pixel has the asked colour."""
ENOUGH_AREA = 0.4
"""Part of the true area that must be found for a colour to count as kept."""


def ssim(pictures: Pictures, truth: Pictures) -> float:
    """Mean SSIM of pictures `[t h w 3]`, per channel, 11x11 Gaussian window."""
    return float(np.mean([_ssim(a, b) for a, b in zip(pictures, truth, strict=True)]))


def _ssim(picture: Pictures, truth: Pictures) -> float:
    a, b = picture.astype(np.float64), truth.astype(np.float64)

    def blur(x: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray(cv2.GaussianBlur(x, (11, 11), SSIM_SIGMA), dtype=np.float64)

    mean_a, mean_b = blur(a), blur(b)
    var_a, var_b = blur(a * a) - mean_a**2, blur(b * b) - mean_b**2
    both = blur(a * b) - mean_a * mean_b
    c1, c2 = (SSIM_K1 * 255) ** 2, (SSIM_K2 * 255) ** 2
    top = (2 * mean_a * mean_b + c1) * (2 * both + c2)
    return float((top / ((mean_a**2 + mean_b**2 + c1) * (var_a + var_b + c2))).mean())


def to_lab(pictures: Pictures) -> NDArray[np.float32]:
    """CIE Lab (D65) of sRGB pictures `[t h w 3]`."""
    return np.stack(
        [cv2.cvtColor(p.astype(np.float32) / 255, cv2.COLOR_RGB2LAB) for p in pictures]
    )


def colour_area(lab: NDArray[np.float32], rgb: tuple[int, int, int]) -> float:
    """Mean share of the pictures `[t h w 3]` (in Lab) that has this sRGB colour."""
    wanted = to_lab(np.array(rgb, dtype=np.uint8).reshape(1, 1, 1, 3))
    distance = np.linalg.norm(lab - wanted, axis=-1)
    return float((distance <= SAME_COLOUR).mean())


def is_kept(lab: NDArray[np.float32], rgb: tuple[int, int, int], true_area: float) -> bool:
    """Whether at least `ENOUGH_AREA` of the colour's true area is found in the pictures."""
    return colour_area(lab, rgb) >= ENOUGH_AREA * true_area


def overlap(found: NDArray[np.bool_], true: NDArray[np.bool_]) -> float:
    """F-measure of found against true pixels `[h w]`, 0 to 1; one pixel of shift is forgiven."""
    recall = (true & _wider(found)).sum() / max(1, true.sum())
    precision = (found & _wider(true)).sum() / max(1, found.sum())
    return float(2 * precision * recall / max(1e-6, precision + recall))


def _wider(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    return np.asarray(cv2.dilate(mask.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0)
