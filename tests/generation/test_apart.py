"""Grids whose chunks are clips of their own: counting forwards and backwards agrees."""

import pytest

from generation.grids import FrameGrid

GRIDS = [
    FrameGrid(first_latents=9, chunk_latents=9, apart=True),
    FrameGrid(first_latents=21, chunk_latents=21, apart=True, repeats=1),
    FrameGrid(first_latents=5, chunk_latents=6, apart=True, repeats=5),
    FrameGrid(),
]


def test_a_clip_counts_like_a_shot_without_what_it_repeats() -> None:
    grid = GRIDS[1]
    assert [grid.frames_in_chunk(i) for i in range(3)] == [81, 80, 80]
    assert grid.legal_frames(100) == 161
    assert grid.latents_for(161) == 42


@pytest.mark.parametrize("grid", GRIDS)
def test_every_picture_is_of_one_latent_frame(grid: FrameGrid) -> None:
    latents = grid.first_latents + 2 * grid.chunk_latents
    shown = [frame for index in range(latents) for frame in grid.frames_of_latent(index)]
    assert shown == list(range(grid.first_frame(3)))
    for index in range(latents):
        for frame in grid.frames_of_latent(index):
            assert grid.latent_of_frame(frame) == index


def test_a_latent_frame_whose_pictures_all_repeat_has_none() -> None:
    grid = GRIDS[2]
    assert list(grid.frames_of_latent(grid.first_latents)) == []
    assert list(grid.frames_of_latent(grid.first_latents + 1)) == []
    assert list(grid.frames_of_latent(grid.first_latents + 2)) == [17, 18, 19, 20]
