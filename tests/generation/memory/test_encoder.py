import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor
from torch.nn import functional

from generation.memory.encoder import EncoderState, MemoryEncoder
from tests.generation.tiny_models import WIDTH, tiny_memory

RATES = [(4, 2), (2, 2), (2, 1), (2, 4)]
"""Space and time; the first three are the paper's 4x4x2, 2x2x2 and 2x2x1."""
PIECES = st.lists(st.integers(1, 4), min_size=1, max_size=6)
ODD = (5, 9)  # rows and columns of latents that fill no whole number of cells
_ENCODERS: dict[tuple[int, int], MemoryEncoder] = {}


def encoder_of(rate: tuple[int, int]) -> MemoryEncoder:
    if rate not in _ENCODERS:
        torch.manual_seed(0)
        _ENCODERS[rate] = tiny_memory(*rate, channels=4).double().eval()
    return _ENCODERS[rate]


def shot(encoder: MemoryEncoder, frames: int) -> tuple[Tensor, Tensor]:
    """Latents of a shot and its low-resolution branch."""
    generator = torch.Generator().manual_seed(frames)
    latents = torch.randn(1, 4, frames, *ODD, generator=generator, dtype=torch.float64)
    low_shape = (1, WIDTH, encoder.frames(frames), *encoder.grid(*ODD))
    return latents, torch.randn(low_shape, generator=generator, dtype=torch.float64)


@torch.no_grad()
def encode_in_pieces(
    encoder: MemoryEncoder, latents: Tensor, low: Tensor, pieces: list[int]
) -> Tensor:
    state, done, tokens = EncoderState(), 0, []
    for piece in pieces:
        first = encoder.frames(done) if done else 0
        last = encoder.frames(done + piece)
        tokens.append(encoder(latents[:, :, done : done + piece], low[:, :, first:last], state))
        done += piece
    return torch.cat(tokens, dim=1)


@pytest.mark.parametrize("rate", RATES)
@settings(max_examples=5, deadline=None)
@given(pieces=PIECES)
def test_any_split_of_a_shot_gives_the_tokens_of_the_whole(
    rate: tuple[int, int], pieces: list[int]
) -> None:
    encoder = encoder_of(rate)
    latents, low = shot(encoder, sum(pieces))
    whole = encode_in_pieces(encoder, latents, low, [sum(pieces)])
    split = encode_in_pieces(encoder, latents, low, pieces)
    torch.testing.assert_close(split, whole, rtol=0, atol=1e-10)


@pytest.mark.parametrize("rate", RATES)
def test_latent_frames_one_by_one_give_the_tokens_of_the_whole(rate: tuple[int, int]) -> None:
    encoder = encoder_of(rate)
    latents, low = shot(encoder, 9)
    whole = encode_in_pieces(encoder, latents, low, [9])
    torch.testing.assert_close(
        encode_in_pieces(encoder, latents, low, [1] * 9), whole, rtol=0, atol=1e-10
    )


@pytest.mark.parametrize("rate", RATES)
def test_what_follows_never_changes_earlier_tokens(rate: tuple[int, int]) -> None:
    encoder = encoder_of(rate)
    latents, low = shot(encoder, 9)
    begun = encode_in_pieces(encoder, latents[:, :, :5], low[:, :, : encoder.frames(5)], [5])
    whole = encode_in_pieces(encoder, latents, low, [9])
    torch.testing.assert_close(whole[:, : begun.shape[1]], begun, rtol=0, atol=1e-10)


@pytest.mark.parametrize(
    ("spatial_rate", "time_rate", "tokens"), [(4, 2, 4264), (2, 2, 15990), (2, 1, 31590)]
)
def test_twenty_seconds_of_wan_give_the_tokens_of_the_paper(
    spatial_rate: int, time_rate: int, tokens: int
) -> None:
    """81 latent frames of 60 x 104; the last row at 4x4x2 is padded where the paper drops it."""
    with torch.device("meta"):
        encoder = MemoryEncoder(spatial_rate=spatial_rate, time_rate=time_rate)
    rows, columns = encoder.grid(60, 104)
    assert encoder.frames(81) * rows * columns == tokens
    assert encoder.local_positions(0, encoder.frames(81), 60, 104).shape == (tokens, 3)


@pytest.mark.parametrize(
    ("rate", "times", "rows"),
    [
        ((4, 2), [0, 1.5, 3.5], [1.5]),
        ((2, 2), [0, 1.5, 3.5], [0.5, 2.5]),
        ((2, 1), [0, 1, 2, 3, 4], [0.5, 2.5]),
        ((2, 4), [0, 2.5], [0.5, 2.5]),
    ],
)
def test_positions_are_the_middles_of_what_tokens_cover(
    rate: tuple[int, int], times: list[float], rows: list[float]
) -> None:
    encoder = encoder_of(rate)
    positions = encoder.local_positions(0, encoder.frames(5), 5, 5)
    grid = positions.reshape(len(times), len(rows), len(rows), 3)
    assert grid[:, 0, 0, 0].tolist() == times
    assert grid[0, :, 0, 1].tolist() == rows
    assert grid[0, 0, :, 2].tolist() == rows
    assert torch.equal(grid[..., 1:], grid[:1, ..., 1:].expand_as(grid[..., 1:]))


def test_positions_of_later_pieces_go_on_where_the_earlier_ended() -> None:
    encoder = encoder_of((2, 2))
    whole = encoder.local_positions(0, 5, *ODD)
    parts = [encoder.local_positions(first, 1, *ODD) for first in range(5)]
    assert torch.equal(torch.cat(parts), whole)


@torch.no_grad()
def test_an_odd_size_is_padded_below_and_on_the_right_by_repeating() -> None:
    encoder = encoder_of((2, 2))
    latents, low = shot(encoder, 3)
    padded = functional.pad(latents, (0, 3, 0, 3, 0, 0), mode="replicate")
    assert padded.shape[3:] == (8, 12)
    assert torch.equal(encoder(latents, low), encoder(padded, low))


@torch.no_grad()
def test_a_new_encoder_starts_from_the_low_branch_alone() -> None:
    encoder = MemoryEncoder(channels=4, inner_dim=WIDTH, spatial_rate=2)
    low = torch.randn(1, WIDTH, 2, 1, 1)
    tokens = encoder(torch.randn(1, 4, 3, 4, 4), low)
    assert torch.equal(tokens, low.flatten(2).transpose(1, 2))


@pytest.mark.parametrize("rate", RATES)
@torch.no_grad()
def test_the_signal_reaches_the_end_of_a_new_high_branch(rate: tuple[int, int]) -> None:
    """What differs from place to place is not lost on the way; a first frame has the least."""
    torch.manual_seed(0)
    x = torch.randn(1, 4, 17, 16, 32)
    for conv in tiny_memory(*rate, channels=4).convs:
        x = functional.silu(conv.advance(x, None)[0])
    first, last = (x[:, :, frame].std(dim=(-2, -1)).mean() for frame in (0, -1))
    assert 0.1 < first <= 1.1 * last
    assert 0.4 < last < 1.5


@pytest.mark.parametrize("rate", RATES)
@torch.no_grad()
def test_a_new_high_branch_sees_only_the_frames_of_a_token(rate: tuple[int, int]) -> None:
    torch.manual_seed(0)
    memory, (latents, others) = tiny_memory(*rate, channels=4), torch.randn(2, 1, 4, 17, 16, 32)
    others[:, :, -rate[1] :] = latents[:, :, -rate[1] :]
    one, other = (memory.high(x, EncoderState())[:, :, -1] for x in (latents, others))
    torch.testing.assert_close(one, other)


@pytest.mark.parametrize(("spatial_rate", "time_rate"), [(3, 2), (2, 3), (0, 2), (2, 0)])
def test_rates_that_are_no_power_of_two_are_refused(spatial_rate: int, time_rate: int) -> None:
    with pytest.raises(ValueError, match="powers of two"):
        MemoryEncoder(spatial_rate=spatial_rate, time_rate=time_rate)


@pytest.mark.parametrize("variant", [{"branches": "none"}, {"span": "wide"}])
def test_a_variant_that_does_not_exist_is_refused(variant: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="no memory encoder has"):
        tiny_memory(**variant)


def test_the_low_branch_alone_has_no_weights_of_its_own() -> None:
    assert not list(tiny_memory(branches="low").parameters())
