import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from generation.backbones.wan import WanBackbone
from generation.memory.context import ShotTokens
from generation.memory.streaming import ShotMemory
from tests.generation.tiny_models import tiny_codec, tiny_memory, tiny_transformer

RATES = [(4, 2), (2, 2), (2, 1), (2, 8)]
SIZE_PX = (24, 40)  # 3 x 5 latents: padded at every rate
_PARTS: dict[tuple[int, int], tuple] = {}


def new_memory(rate: tuple[int, int]) -> ShotMemory:
    if rate not in _PARTS:
        torch.manual_seed(0)
        backbone = WanBackbone(tiny_transformer().double().eval())
        _PARTS[rate] = tiny_memory(*rate).double().eval(), backbone, tiny_codec().double().eval()
    encoder, backbone, codec = _PARTS[rate]
    return ShotMemory([encoder], backbone, codec)


VARIANTS = [
    {"span": "causal"},
    {"span": "full"},
    {"branches": "low"},
    {"branches": "high", "span": "causal"},
]


def variant_memory(variant: dict[str, str]) -> ShotMemory:
    torch.manual_seed(0)
    backbone = WanBackbone(tiny_transformer().double().eval())
    encoder = tiny_memory(2, 2, **variant).double().eval()
    return ShotMemory([encoder], backbone, tiny_codec().double().eval())


def shot(frames: int) -> tuple[Tensor, Tensor]:
    generator = torch.Generator().manual_seed(frames)
    height, width = SIZE_PX
    latents = torch.randn(
        1, 16, frames, height // 8, width // 8, generator=generator, dtype=torch.float64
    )
    pictures = torch.rand(
        1, 3, 1 + 4 * (frames - 1), height, width, generator=generator, dtype=torch.float64
    )
    return latents, 2 * pictures - 1


def push_all(memory: ShotMemory, frames: int, pieces: list[int]) -> ShotTokens:
    latents, pictures = shot(frames)
    done = 0
    for piece in pieces:
        first = 0 if done == 0 else 1 + 4 * (done - 1)
        done += piece
        memory.push(latents[:, :, done - piece : done], pictures[:, :, first : 1 + 4 * (done - 1)])
    tokens = memory.tokens()
    assert tokens is not None
    return tokens


@pytest.mark.parametrize("rate", RATES)
@settings(max_examples=4, deadline=None)
@given(pieces=st.lists(st.integers(1, 4), min_size=1, max_size=5))
def test_a_shot_in_pieces_has_the_memory_of_the_whole(
    rate: tuple[int, int], pieces: list[int]
) -> None:
    frames = sum(pieces)
    whole = push_all(new_memory(rate), frames, [frames])
    split = push_all(new_memory(rate), frames, pieces)
    torch.testing.assert_close(split.tokens, whole.tokens, rtol=0, atol=1e-10)
    assert torch.equal(split.positions, whole.positions)
    assert split.latent_frames == whole.latent_frames == frames


@pytest.mark.parametrize("rate", RATES)
def test_latent_frames_one_by_one_have_the_memory_of_the_whole(rate: tuple[int, int]) -> None:
    whole = push_all(new_memory(rate), 9, [9])
    split = push_all(new_memory(rate), 9, [1] * 9)
    torch.testing.assert_close(split.tokens, whole.tokens, rtol=0, atol=1e-10)
    assert torch.equal(split.positions, whole.positions)


@pytest.mark.parametrize("rate", RATES)
def test_there_is_one_position_for_each_token(rate: tuple[int, int]) -> None:
    tokens = push_all(new_memory(rate), 7, [3, 1, 3])
    assert tokens.positions.shape == (tokens.tokens.shape[1], 3)
    assert tokens.positions.dtype == torch.float64


def test_a_new_piece_leaves_earlier_tokens_as_they_are() -> None:
    memory = new_memory((2, 2))
    before = push_all(memory, 5, [5])
    latents, pictures = shot(9)
    memory.push(latents[:, :, 5:], pictures[:, :, 17:])
    after = memory.tokens()
    assert after is not None
    assert after.tokens.shape[1] > before.tokens.shape[1]
    assert torch.equal(after.tokens[:, : before.tokens.shape[1]], before.tokens)


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("pieces", [[9], [1] * 9, [5, 4], [2, 5, 2]])
def test_every_variant_in_pieces_has_the_memory_of_the_whole(
    variant: dict[str, str], pieces: list[int]
) -> None:
    whole = push_all(variant_memory(variant), 9, [9])
    split = push_all(variant_memory(variant), 9, pieces)
    torch.testing.assert_close(split.tokens, whole.tokens, rtol=0, atol=1e-10)
    assert torch.equal(split.positions, whole.positions)
    assert split.latent_frames == whole.latent_frames == 9


@pytest.mark.parametrize(("span", "changes"), [("frame", False), ("causal", False), ("full", True)])
def test_only_the_full_span_changes_earlier_tokens(span: str, changes: bool) -> None:
    memory = variant_memory({"span": span})
    before = push_all(memory, 5, [5])
    latents, pictures = shot(9)
    memory.push(latents[:, :, 5:], pictures[:, :, 17:])
    after = memory.tokens()
    assert after is not None
    kept = after.tokens[:, : before.tokens.shape[1]]
    assert torch.allclose(kept, before.tokens, rtol=0, atol=1e-10) != changes


@pytest.mark.parametrize(("branches", "pictures_matter", "latents_matter"), [
    ("low", True, False), ("high", False, True), ("both", True, True),
])
def test_one_branch_alone_reads_its_own_input_alone(
    branches: str, pictures_matter: bool, latents_matter: bool
) -> None:
    latents, pictures = shot(3)
    made = []
    for of_latents, of_pictures in ((1, 1), (0, 1), (1, 0)):
        memory = variant_memory({"branches": branches})
        memory.push(of_latents * latents, of_pictures * pictures)
        tokens = memory.tokens()
        assert tokens is not None
        made.append(tokens.tokens)
    assert torch.equal(made[0], made[1]) != latents_matter
    assert torch.equal(made[0], made[2]) != pictures_matter


def test_a_shot_without_pieces_has_no_tokens() -> None:
    assert new_memory((2, 2)).tokens() is None

