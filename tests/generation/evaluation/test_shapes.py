"""The outline of a shape, whatever its colours, against pictures that are made by hand."""

import numpy as np

from generation.evaluation.measures import to_lab
from generation.evaluation.shapes import SAME_SHAPE, shape_agreement

LABELS = np.zeros((2, 32, 64), np.uint8)
LABELS[:, 8:16, 20:30] = 1  # a shirt
LABELS[:, 16:24, 20:30] = 2  # and trousers


def _pictures(labels: np.ndarray, *colours: tuple[int, int, int]) -> np.ndarray:
    return to_lab(np.array(colours, np.uint8)[labels])


def test_the_same_outline_in_any_colours_agrees() -> None:
    for colours in (((200, 40, 40), (30, 30, 90)), ((30, 160, 60), (240, 240, 30))):
        assert shape_agreement(_pictures(LABELS, (150, 150, 150), *colours), LABELS) == 1


def test_a_shift_of_one_pixel_is_forgiven_and_a_large_one_is_not() -> None:
    colours = (150, 150, 150), (200, 40, 40), (30, 30, 90)
    near, far = (_pictures(np.roll(LABELS, by, axis=2), *colours) for by in (1, 8))
    assert shape_agreement(near, LABELS) == 1
    assert shape_agreement(far, LABELS) < SAME_SHAPE


def test_half_the_size_or_nothing_at_all_does_not_agree() -> None:
    colours = (150, 150, 150), (200, 40, 40), (30, 30, 90)
    half = LABELS.copy()
    half[:, :, 25:] = 0
    assert shape_agreement(_pictures(half, *colours), LABELS) < SAME_SHAPE
    assert shape_agreement(_pictures(np.zeros_like(LABELS), *colours), LABELS) < SAME_SHAPE


def test_what_is_never_seen_does_not_agree() -> None:
    nothing = np.zeros_like(LABELS)
    assert shape_agreement(_pictures(nothing, (150, 150, 150)), nothing) == 0
