"""Movement against pictures that move by a known way."""

import numpy as np

from generation.evaluation.movement import HALF_SECOND, movement, moves_rightly


def _ball(step_px: float, noise: float = 0.0, y_px: int = 32) -> np.ndarray:
    """A ball that rolls through a room, 17 pictures of 64x128."""
    rng = np.random.default_rng(0)
    y, x = np.mgrid[:64, :128]
    pictures = np.full((17, 64, 128, 3), (180, 170, 150), float)
    for i, picture in enumerate(pictures):
        picture[np.hypot(x - 30 - step_px * i, y - y_px) < 12] = (200, 40, 40)
    return np.clip(pictures + rng.normal(0, noise, pictures.shape), 0, 255).astype(np.uint8)


def test_a_frozen_picture_does_not_move() -> None:
    for pictures in (_ball(0), _ball(0)[:1]):
        frozen = movement(pictures)
        assert frozen.amount == 0
        assert not frozen.where.any()


def test_the_amount_is_what_half_a_second_uncovers_and_covers() -> None:
    swept = 2 * 24 * 1 * HALF_SECOND / (64 * 128)  # both crescents of a ball of 24 px, 1 px each
    assert swept <= movement(_ball(1)).amount <= 1.7 * swept  # blur makes them a pixel wider


def test_noise_is_not_movement() -> None:
    assert movement(_ball(0, noise=3)).amount < 0.001


def test_as_much_in_the_same_place_is_right() -> None:
    true = movement(_ball(2))
    assert moves_rightly(movement(_ball(2, noise=3)), true)
    assert not moves_rightly(movement(_ball(0)), true)
    assert not moves_rightly(movement(_ball(2, y_px=12)), true)
    assert moves_rightly(movement(_ball(0)), movement(_ball(0))) is None
