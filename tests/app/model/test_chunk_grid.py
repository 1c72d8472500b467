"""The model's grid under a shot, whatever the model."""

import pytest

from app.model.chunk_grid import (
    grid_joins,
    latents_remembered,
    latents_shown,
    length_made,
    shot_joins,
    take_joins,
)
from app.model.time import RATES, FrameRate
from generation.protocol import FrameGrid
from tests.app.model.builders import CARD, generated, shot

WAN = FrameGrid(stride=4, first_latents=3, chunk_latents=6, rate=(16, 1), size=(832, 480))


def test_the_joins_of_a_take_are_those_of_its_chunks() -> None:
    film, library = generated(1)
    (take,) = library
    assert take_joins(take, film.rate) == (51, 99)  # 17 and 16 pictures, eight a second, in 24


@pytest.mark.parametrize("grid", [CARD.grid, WAN])
@pytest.mark.parametrize("rate", RATES, ids=lambda rate: rate.label)
def test_what_a_shot_gets_is_always_a_join(grid: FrameGrid, rate: FrameRate) -> None:
    joins = grid_joins(grid, rate, 1, 2000)
    assert joins == tuple(sorted(set(joins)))
    for frames in (1, 2, 30, 51, 52, 99, 100, 500, 1500):
        made = length_made(shot(1, frames=frames), grid, rate)
        assert made == next(join for join in joins if join >= frames)
        assert grid_joins(grid, rate, frames, made)[-1:] == (made,)


def test_a_long_way_on_only_what_is_asked_for_is_counted() -> None:
    assert grid_joins(CARD.grid, FrameRate(24), 100_000, 100_100) == (100_035, 100_083)


def test_behind_its_take_a_shot_goes_on_as_the_model_counts() -> None:
    film, library = generated(1)
    (take,) = library
    assert shot_joins(take, CARD.grid, film.rate, 0, 200) == (51, 99, 147, 195)
    later = grid_joins(WAN, film.rate, 100, 200)
    assert shot_joins(take, WAN, film.rate, 0, 200) == (51, 99, *later)
    assert shot_joins(None, CARD.grid, film.rate, 60, 150) == (99, 147)
    assert shot_joins(None, None, film.rate, 0, 200) == ()


def test_takes_of_another_model_are_counted_by_their_pictures() -> None:
    _, library = generated(1)
    (take,) = library  # 17 and 16 pictures, eight a second
    assert [latents_remembered(take, CARD.grid, chunks) for chunks in (1, 2)] == [5, 9]
    assert [latents_shown(take, CARD.grid, chunks) for chunks in (1, 2)] == [5, 9]
    # at sixteen a second 34 and 66
    assert [latents_remembered(take, WAN, chunks) for chunks in (1, 2)] == [10, 18]
    assert [latents_shown(take, WAN, chunks) for chunks in (1, 2)] == [5, 9]
    odd = FrameGrid(stride=8, first_latents=2, chunk_latents=2)
    assert [latents_remembered(take, odd, chunks) for chunks in (1, 2)] == [3, 5]
    assert [latents_shown(take, odd, chunks) for chunks in (1, 2)] == [3, 5]
