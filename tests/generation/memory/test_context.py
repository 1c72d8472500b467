from dataclasses import replace

import torch

from generation.memory.context import (
    SHOT_GAP,
    ShotTokens,
    coarser,
    gather,
    shot_starts,
    side_by_side,
)


def tokens(frames: int, value: float) -> ShotTokens:
    """One token a latent frame, at its time."""
    positions = torch.zeros(frames, 3, dtype=torch.float64)
    positions[:, 0] = torch.arange(frames)
    positions[:, 1] = 0.5
    return ShotTokens(
        torch.full((1, frames, 2), value), positions, torch.ones_like(positions),
        torch.zeros(frames, dtype=torch.long), frames,
    )


def test_shots_end_a_gap_before_what_follows_them() -> None:
    assert shot_starts([]) == []
    assert shot_starts([5]) == [-5 - SHOT_GAP]
    assert shot_starts([9, 5]) == [-14 - 2 * SHOT_GAP, -5 - SHOT_GAP]


def test_what_the_own_shot_has_made_moves_the_others_back() -> None:
    assert shot_starts([9, 5], before=4) == [s - 4 for s in shot_starts([9, 5])]


def test_the_context_is_oldest_first_and_ends_just_before_the_chunk() -> None:
    context = gather([tokens(3, 1.0), tokens(2, 2.0)], tokens(4, 3.0), before=4)
    assert context.tokens[0, :, 0].tolist() == [1, 1, 1, 2, 2, 3, 3, 3, 3]
    second = -4 - SHOT_GAP - 2
    first = second - SHOT_GAP - 3
    assert context.positions[:, 0].tolist() == [
        *range(first, first + 3),
        *range(second, second + 2),
        -4,
        -3,
        -2,
        -1,
    ]
    assert context.positions[:, 1].unique().tolist() == [0.5]
    assert context.latent_frames == 9


def test_a_first_chunk_has_only_the_shots_before_it() -> None:
    context = gather([tokens(2, 1.0)], None, before=0)
    assert context.positions[:, 0].tolist() == [-2 - SHOT_GAP, -1 - SHOT_GAP]


def test_gathering_leaves_the_shots_own_positions_as_they_are() -> None:
    shot = tokens(2, 1.0)
    gather([shot], None, before=3)
    assert shot.positions[:, 0].tolist() == [0, 1]


def test_a_window_of_the_film_reaches_over_cuts() -> None:
    """Six latent frames back: all three of its own shot, and the last three of the one before."""
    shots = [tokens(4, 1.0), tokens(5, 2.0)]
    context = gather(shots, tokens(3, 3.0), 3, reach=6)
    assert context.tokens[0, :, 0].tolist() == [2, 2, 2, 3, 3, 3]
    whole = gather(shots, tokens(3, 3.0), 3)
    assert torch.equal(context.positions, whole.positions[-6:])
    cited = gather(shots, tokens(3, 3.0), 3, reach=4, cited=1)
    assert cited.tokens[0, :, 0].tolist() == [1, 1, 1, 1, 2, 3, 3, 3]


def test_what_several_encoders_made_of_a_shot_stands_in_the_order_of_its_ends() -> None:
    fine, coarse = tokens(9, 1.0), tokens(2, 2.0)
    coarse.positions[1, 0], coarse.covers[1, 0] = 4.5, 8  # the second covers frames 1 to 8
    both = side_by_side([fine, replace(coarse, latent_frames=9)])
    assert both.tokens[0, :, 0].tolist() == [1, 2, *[1] * 8, 2]
    assert both.ends.tolist() == sorted(both.ends.tolist())
    assert both.latent_frames == 9


def test_coarser_memory_is_means_of_frames_in_a_shorter_shot() -> None:
    shot = tokens(5, 0.0)
    shot = replace(shot, tokens=torch.arange(5.0).reshape(1, 5, 1).expand(1, 5, 2))
    half = coarser(shot, 2)
    assert half.tokens[0, :, 0].tolist() == [0.5, 2.5, 4.0]
    assert half.positions[:, 0].tolist() == [0.25, 1.25, 2.0]
    assert half.covers[:, 0].tolist() == [1.0, 1.0, 0.5]
    assert half.latent_frames == 3
    assert torch.equal(half.positions[:, 1:], shot.positions[:3, 1:])
    assert coarser(shot, 1) is shot
    assert coarser(shot, 8).tokens[0, :, 0].tolist() == [2.0]


def test_places_and_encoders_are_not_mixed_when_memory_is_made_coarser() -> None:
    left, right, coarse = tokens(4, 1.0), tokens(4, 2.0), tokens(2, 3.0)
    coarse.covers[:, 0] = 4
    shot = side_by_side([left, right, replace(coarse, latent_frames=4)])
    half = coarser(shot, 2)
    assert sorted(half.tokens[0, :, 0].tolist()) == [1, 1, 2, 2, 3]
    assert half.ends.tolist() == sorted(half.ends.tolist())
