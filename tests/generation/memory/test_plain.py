import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from generation.memory.base import EncoderState
from generation.memory.plain import Keeps, PlainMemory, merge_alike

PIECES = st.lists(st.integers(1, 4), min_size=1, max_size=5)
KEPT: list[tuple[Keeps, int]] = [("all", 9 * 6), ("key frames", 3 * 6), ("merged", 9 * 4)]


def memory(keeps: Keeps) -> PlainMemory:
    made: PlainMemory = PlainMemory(inner_dim=8, keeps=keeps, every=4, cells=4)
    return made


def shot(frames: int) -> tuple[Tensor, Tensor]:
    """Latents, and their 2 x 3 projected patches a frame."""
    generator = torch.Generator().manual_seed(frames)
    latents = torch.randn(2, 16, frames, 4, 6, generator=generator)
    return latents, torch.randn(2, 8, frames, 2, 3, generator=generator)


@pytest.mark.parametrize(("keeps", "count"), KEPT)
def test_it_keeps_as_many_tokens_as_it_says(keeps: Keeps, count: int) -> None:
    tokens, positions, covers, columns, _ = memory(keeps).encode(*shot(9), EncoderState())
    assert tokens.shape == (2, count, 8)
    assert positions.shape == (2, count, 3)
    assert torch.equal(covers, torch.ones(count, 3, dtype=torch.float64))
    assert memory(keeps).tokens_a_frame(4, 6) == len(columns.unique())


def test_the_whole_history_is_the_transformers_own_tokens() -> None:
    latents, embedded = shot(3)
    tokens, positions, *_ = memory("all").encode(latents, embedded, EncoderState())
    assert torch.equal(tokens, embedded.flatten(2).transpose(1, 2))
    assert positions[0, :4].tolist() == [[0, 0, 0], [0, 0, 1], [0, 0, 2], [0, 1, 0]]


def test_key_frames_are_whole_frames_at_their_own_times() -> None:
    latents, embedded = shot(9)
    tokens, positions, *_ = memory("key frames").encode(latents, embedded, EncoderState())
    assert torch.equal(tokens, embedded[:, :, [0, 4, 8]].flatten(2).transpose(1, 2))
    assert positions[0, :, 0].unique().tolist() == [0, 4, 8]


@pytest.mark.parametrize("keeps", ["all", "key frames", "merged"])
@settings(max_examples=5, deadline=None)
@given(pieces=PIECES)
def test_a_shot_in_pieces_gives_the_tokens_of_the_whole(keeps: Keeps, pieces: list[int]) -> None:
    latents, embedded = shot(sum(pieces))
    whole = memory(keeps).encode(latents, embedded, EncoderState())
    state, done, parts = EncoderState(), 0, []
    for piece in pieces:
        now = slice(done, done + piece)
        parts.append(memory(keeps).encode(latents[:, :, now], embedded[:, :, now], state))
        done += piece
    tokens, positions, covers, columns, _ = zip(*parts, strict=True)
    torch.testing.assert_close(torch.cat(tokens, dim=1), whole.tokens)
    torch.testing.assert_close(torch.cat(positions, dim=1), whole.positions)
    assert len(torch.cat(covers)) == whole.tokens.shape[1]
    assert torch.equal(torch.cat(columns), whole.columns)


def test_a_merged_token_is_the_mean_of_its_tokens_in_the_middle_of_their_places() -> None:
    alike = torch.tensor([[1.0, 0.0], [1.0, 0.1], [0.0, 1.0], [0.1, 1.0]])
    embedded = alike.T.reshape(1, 2, 1, 2, 2)
    halves: PlainMemory = PlainMemory(inner_dim=2, keeps="merged", cells=2)
    tokens, positions, *_ = halves.encode(torch.zeros(1, 16, 1, 4, 4), embedded, EncoderState())
    found = sorted((*token.tolist(), *place.tolist()) for token, place in zip(
        tokens[0], positions[0], strict=True
    ))
    expected = [[0.05, 1.0, 0, 1.0, 0.5], [1.0, 0.05, 0, 0.0, 0.5]]
    torch.testing.assert_close(torch.tensor(found), torch.tensor(expected), check_dtype=False)


@pytest.mark.parametrize("count", [1, 2, 3, 5, 6, 7])
def test_every_token_is_merged_into_exactly_one(count: int) -> None:
    weights = merge_alike(torch.randn(3, 7, 4), count)
    assert weights.shape == (3, count, 7)
    torch.testing.assert_close(weights.sum(dim=2), torch.ones(3, count))
    assert ((weights > 0).sum(dim=1) == 1).all()


@pytest.mark.parametrize(
    "wrong", [{"keeps": "none"}, {"every": 0}, {"cells": 0}, {"reach": 0}]
)
def test_a_history_that_cannot_be_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="no history keeps"):
        PlainMemory(inner_dim=8, **wrong)
