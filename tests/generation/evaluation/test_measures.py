"""The measures against values that are known in closed form."""

import numpy as np
import pytest

from generation.evaluation.measures import colour_area, is_kept, ssim, to_lab
from generation.likeness import psnr


def _noise(seed: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (2, 32, 48, 3), dtype=np.uint8)


def test_psnr_of_a_constant_error() -> None:
    dark = np.full((1, 8, 8, 3), 100, dtype=np.uint8)
    assert psnr(dark + 10, dark) == pytest.approx(20 * np.log10(255 / 10))


def test_ssim_is_one_for_the_same_and_near_zero_for_noise() -> None:
    assert ssim(_noise(0), _noise(0)) == pytest.approx(1)
    assert abs(ssim(_noise(0), _noise(1))) < 0.1


def test_colour_area_counts_only_that_colour() -> None:
    pictures = np.zeros((2, 10, 10, 3), dtype=np.uint8)
    pictures[:, :5] = (200, 30, 30)
    lab = to_lab(pictures)
    assert colour_area(lab, (200, 30, 30)) == pytest.approx(0.5)
    assert colour_area(lab, (195, 33, 28)) == pytest.approx(0.5)
    assert colour_area(lab, (30, 30, 200)) == 0


def test_a_colour_is_kept_when_enough_of_it_is_found() -> None:
    pictures = np.zeros((1, 10, 10, 3), dtype=np.uint8)
    pictures[:, :1] = (200, 30, 30)
    lab = to_lab(pictures)
    assert is_kept(lab, (200, 30, 30), true_area=0.2)
    assert not is_kept(lab, (200, 30, 30), true_area=0.3)
