from itertools import combinations

import numpy as np
import pytest

from generation.animatic.palette import CLOTHES, HAIR, LIGHTS, WALLS, lab, lab_distance, lit, pick


def test_lab_of_white_black_and_red() -> None:
    assert np.allclose(lab((255, 255, 255)), (100, 0, 0), atol=0.05)
    assert np.allclose(lab((0, 0, 0)), (0, 0, 0), atol=0.05)
    assert np.allclose(lab((255, 0, 0)), (53.24, 80.09, 67.20), atol=0.1)


@pytest.mark.parametrize("table", [CLOTHES, HAIR, WALLS], ids=["clothes", "hair", "walls"])
def test_named_colours_are_well_apart(table: dict[str, tuple[int, int, int]]) -> None:
    assert min(lab_distance(a, b) for a, b in combinations(table.values(), 2)) >= 25


@pytest.mark.parametrize("light", LIGHTS)
def test_clothes_stay_apart_under_every_light(light: str) -> None:
    seen = [lit(rgb, light) for rgb in CLOTHES.values()]
    assert min(lab_distance(a, b) for a, b in combinations(seen, 2)) >= 18


def test_pick_stays_near_the_name_and_away_from_what_is_taken() -> None:
    rng = np.random.default_rng(0)
    for _ in range(100):
        colour = pick(CLOTHES, rng, avoid=(CLOTHES["blue"],))
        assert colour.name != "blue"
        assert lab_distance(colour.rgb, CLOTHES[colour.name]) < 8
