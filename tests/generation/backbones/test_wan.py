from dataclasses import replace

import pytest
import torch
from diffusers import WanTransformer3DModel
from torch import Tensor

from generation.backbones.base import Context, Reading
from generation.backbones.wan import WanBackbone
from tests.generation.tiny_models import TEXT_DIM, WIDTH, tiny_transformer


@pytest.fixture(scope="module")
def transformer() -> WanTransformer3DModel:
    torch.manual_seed(0)
    return tiny_transformer().eval()


@pytest.fixture(scope="module")
def backbone(transformer: WanTransformer3DModel) -> WanBackbone:
    return WanBackbone(transformer)


@pytest.fixture(autouse=True)
def _no_gradients():  # noqa: ANN202
    with torch.no_grad():
        yield


def asked(batch: int = 2, frames: int = 3, dtype: torch.dtype = torch.float32) -> tuple:
    """Noisy latents, noise levels and text."""
    torch.manual_seed(1)
    noisy = torch.randn(batch, 16, frames, 4, 6).to(dtype)
    text = torch.randn(batch, 7, TEXT_DIM).to(dtype)
    return noisy, torch.rand(batch), text


def positions(count: int) -> Tensor:
    torch.manual_seed(2)
    return torch.rand(count, 3, dtype=torch.float64) * torch.tensor([-20.0, 2.0, 3.0])


def context(batch: int = 2, count: int = 5, window: int = 2) -> Context:
    torch.manual_seed(3)
    return Context(
        torch.randn(batch, count, WIDTH), positions(count), torch.randn(batch, 16, window, 4, 6)
    )


def empty(noisy: Tensor) -> Context:
    tokens = noisy.new_zeros(noisy.shape[0], 0, WIDTH)
    return Context(tokens, torch.zeros(0, 3, dtype=torch.float64), noisy[:, :, :0])


@pytest.mark.parametrize("frames", [1, 3])
@pytest.mark.parametrize("batch", [1, 2])
def test_without_memory_it_is_plain_diffusers_bit_for_bit(
    transformer: WanTransformer3DModel, backbone: WanBackbone, batch: int, frames: int
) -> None:
    noisy, sigma, text = asked(batch, frames)
    plain = transformer(noisy, sigma * 1000, text, return_dict=False)[0]
    assert torch.equal(backbone.velocity(noisy, sigma, text), plain)
    assert torch.equal(backbone.velocity(noisy, sigma, text, empty(noisy)), plain)


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float64])
def test_without_memory_it_is_plain_diffusers_in_every_number_type(
    dtype: torch.dtype, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("transformer")
    tiny_transformer().save_pretrained(folder)
    transformer = WanTransformer3DModel.from_pretrained(folder, torch_dtype=dtype).eval()
    noisy, sigma, text = asked(dtype=dtype)
    plain = transformer(noisy, sigma * 1000, text, return_dict=False)[0]
    assert plain.dtype == dtype
    assert torch.equal(WanBackbone(transformer).velocity(noisy, sigma, text, empty(noisy)), plain)


def test_the_weights_keep_their_published_names(
    transformer: WanTransformer3DModel, backbone: WanBackbone
) -> None:
    assert backbone.transformer is transformer
    assert set(transformer.state_dict()) == set(tiny_transformer().state_dict())


def test_rotary_positions_at_whole_numbers_are_the_table_of_wan(
    transformer: WanTransformer3DModel, backbone: WanBackbone
) -> None:
    cos, sin = transformer.rope(torch.zeros(1, 16, 7, 8, 10))
    grid = torch.meshgrid(*(torch.arange(n) for n in (7, 4, 5)), indexing="ij")
    whole = torch.stack(grid, dim=-1).reshape(-1, 3).double()
    assert all(
        torch.equal(ours, table)
        for ours, table in zip(backbone.rotary_at(whole), (cos, sin), strict=True)
    )


def test_a_negative_position_turns_the_other_way(backbone: WanBackbone) -> None:
    there, back = positions(4), -positions(4)
    assert torch.equal(backbone.rotary_at(there)[0], backbone.rotary_at(back)[0])
    assert torch.equal(backbone.rotary_at(there)[1], -backbone.rotary_at(back)[1])


def test_each_sample_of_a_batch_can_have_its_own_positions(backbone: WanBackbone) -> None:
    noisy, sigma, text = asked()
    shared = context()
    own = Context(shared.tokens, shared.positions.expand(2, -1, -1), shared.window)
    torch.testing.assert_close(
        backbone.velocity(noisy, sigma, text, own), backbone.velocity(noisy, sigma, text, shared)
    )
    moved = shared.positions.clone()
    moved[:, 0] -= 3
    mixed = Context(shared.tokens, torch.stack([shared.positions, moved]), shared.window)
    velocity = backbone.velocity(noisy, sigma, text, mixed)
    unmoved = backbone.velocity(noisy, sigma, text, shared)
    torch.testing.assert_close(velocity[0], unmoved[0])
    assert not torch.allclose(velocity[1], unmoved[1])


def test_padding_that_is_not_present_is_as_no_padding(backbone: WanBackbone) -> None:
    noisy, sigma, text = asked()
    exact = context()
    padding = torch.full((2, 3, WIDTH), 100.0)
    padded = Context(
        torch.cat([exact.tokens, padding], dim=1),
        torch.cat([exact.positions, positions(3)]),
        exact.window,
        torch.tensor([[True] * 5 + [False] * 3] * 2),
    )
    torch.testing.assert_close(
        backbone.velocity(noisy, sigma, text, padded),
        backbone.velocity(noisy, sigma, text, exact),
        rtol=1e-5,
        atol=1e-5,
    )


def test_samples_of_a_batch_may_miss_different_tokens(backbone: WanBackbone) -> None:
    noisy, sigma, text = asked()
    full = context()
    present = torch.tensor([[True] * 5, [True] * 2 + [False] * 3])
    both = backbone.velocity(
        noisy, sigma, text, Context(full.tokens, full.positions, full.window, present)
    )
    for sample, count in ((0, 5), (1, 2)):
        one = slice(sample, sample + 1)
        alone = Context(full.tokens[one, :count], full.positions[:count], full.window[one])
        expected = backbone.velocity(noisy[one], sigma[one], text[one], alone)
        torch.testing.assert_close(both[one], expected, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("part", ["tokens", "positions", "window"])
def test_every_part_of_the_context_matters(backbone: WanBackbone, part: str) -> None:
    noisy, sigma, text = asked()
    parts = {name: getattr(context(), name) for name in ("tokens", "positions", "window")}
    velocity = backbone.velocity(noisy, sigma, text, Context(**parts))
    changed = backbone.velocity(noisy, sigma, text, Context(**parts | {part: parts[part] + 1}))
    assert velocity.shape == noisy.shape
    assert not torch.allclose(velocity, changed)


@pytest.mark.parametrize(("count", "window"), [(5, 0), (0, 2)])
def test_tokens_and_window_come_alone_too(backbone: WanBackbone, count: int, window: int) -> None:
    noisy, sigma, text = asked()
    velocity = backbone.velocity(noisy, sigma, text, context(count=count, window=window))
    assert not torch.allclose(velocity, backbone.velocity(noisy, sigma, text))


def test_the_low_branch_uses_the_first_projection_of_the_transformer(
    transformer: WanTransformer3DModel, backbone: WanBackbone
) -> None:
    latents = torch.randn(1, 16, 2, 4, 6)
    embedded = backbone.embed_low(latents)
    assert embedded.shape == (1, backbone.inner_dim, 2, 2, 3)
    assert torch.equal(embedded, transformer.patch_embedding(latents))


def test_gradients_reach_the_context_and_the_weights(backbone: WanBackbone) -> None:
    noisy, sigma, text = asked()
    remembered = context()
    with torch.enable_grad():
        tokens = remembered.tokens.requires_grad_()
        velocity = backbone.velocity(noisy, sigma, text, remembered)
        (gradient,) = torch.autograd.grad(velocity.square().sum(), [tokens])
    assert (gradient.abs().sum(dim=-1) > 0).all()


def test_a_context_that_was_read_before_gives_the_same_numbers(backbone: WanBackbone) -> None:
    noisy, sigma, text = asked()
    reading = backbone.read(context(), noisy.dtype)
    for level in (sigma, sigma / 2):
        assert torch.equal(
            backbone.velocity(noisy, level, text, reading),
            backbone.velocity(noisy, level, text, context()),
        )


def test_memory_reads_no_later_memory(backbone: WanBackbone) -> None:
    full = context(window=0)
    order = torch.argsort(full.positions[:, 0])
    early = Context(full.tokens[:, order[:3]], full.positions[order[:3]], full.window)
    sorted_all = Context(full.tokens[:, order], full.positions[order], full.window)
    some = backbone.read(early, torch.float32)
    everything = backbone.read(sorted_all, torch.float32)
    for ((keys, values),), ((all_keys, all_values),) in zip(
        some.layers, everything.layers, strict=True
    ):
        torch.testing.assert_close(keys, all_keys[:, :, :3])
        torch.testing.assert_close(values, all_values[:, :, :3])


def test_a_chunk_that_begins_later_in_story_time_is_the_same_chunk(backbone: WanBackbone) -> None:
    """Only differences of positions matter: what training packs is what a rollout does."""
    noisy, sigma, text = asked()
    at_zero = context()
    moved = at_zero.positions + torch.tensor([30.0, 0, 0], dtype=torch.float64)
    later = replace(at_zero, positions=moved, window=at_zero.window[:, :, :0])
    memory = replace(
        backbone.read_memory(later, torch.float32), start=torch.tensor([30.0, 30.0])
    )
    reading = backbone.read_window(at_zero.window, memory)
    torch.testing.assert_close(
        backbone.velocity(noisy, sigma, text, reading),
        backbone.velocity(noisy, sigma, text, at_zero),
        rtol=1e-4,
        atol=1e-4,
    )


@pytest.mark.parametrize("at_once", [1, 2, 3, 5])
def test_a_long_memory_is_read_in_pieces_with_the_same_result(
    backbone: WanBackbone, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    noisy, sigma, text = asked()
    some = context()
    times = torch.tensor([-9.0, -9.0, -4.0, -4.0, -4.0], dtype=torch.float64)  # two memory frames
    oldest_first = replace(
        some, positions=torch.cat([times[:, None], some.positions[:, 1:]], dim=1)
    )
    whole = backbone.velocity(noisy, sigma, text, oldest_first)
    monkeypatch.setattr("generation.backbones.masks.READ_AT_ONCE", at_once)
    pieces = backbone.velocity(noisy, sigma, text, oldest_first)
    torch.testing.assert_close(pieces, whole, rtol=1e-5, atol=1e-5)


@torch.enable_grad()
def test_samples_that_share_a_memory_read_it_as_if_each_had_its_own(backbone: WanBackbone) -> None:
    samples, present = 6, torch.ones(6, 12, dtype=torch.bool)
    present[1, 4:], present[5] = False, False
    text, noisy = torch.randn(samples, 7, TEXT_DIM), torch.randn(samples, 16, 2, 4, 4)
    window, sigma = torch.randn(samples, 16, 1, 4, 4), torch.rand(samples)
    positions = torch.arange(36, dtype=torch.float64).reshape(12, 3) - 40
    memory = backbone.read_memory(
        Context(torch.randn(2, 12, WIDTH, requires_grad=True), positions, window[:2, :, :0]),
        torch.float32,
    )
    each = [[tuple(t.repeat_interleave(3, 0) for t in part) for part in p] for p in memory.layers]
    found = []
    for layers in (memory.layers, each):
        reading = backbone.read_window(window, Reading(layers, present, torch.zeros(samples)))
        velocity = backbone.velocity(noisy, sigma, text, reading)
        slope = torch.autograd.grad(velocity.square().sum(), memory.layers[0][0], retain_graph=True)
        found.append((velocity, *slope))
    for shared, own in zip(*found, strict=True):
        assert torch.allclose(shared, own, atol=1e-4, rtol=1e-4)
        assert shared.abs().max() > 0


def test_memory_never_reads_what_covers_later_frames(backbone: WanBackbone) -> None:
    """A coarse token in the middle of frames 1 to 8 is hidden from a fine one of frame 6."""
    positions = torch.tensor([[4.5, 0, 0], [6.0, 0, 0]], dtype=torch.float64) - 20
    covers = torch.tensor([[8.0, 1, 1], [1.0, 1, 1]], dtype=torch.float64)
    tokens = torch.randn(1, 2, WIDTH)
    both = Context(tokens, positions, torch.zeros(1, 16, 0, 4, 6), covers=covers)
    other = replace(both, tokens=tokens + torch.tensor([[[1.0], [0.0]]]))
    fine, same = (backbone.read_memory(c, torch.float32).layers[-1][0][0][:, :, 1]
                  for c in (both, other))
    assert torch.equal(fine, same)


@pytest.mark.parametrize("covers", [(1, 1, 1), (2, 4, 4), (1, 2, 2)])
def test_pooled_tables_are_the_means_of_the_tables_that_are_covered(
    backbone: WanBackbone, covers: tuple[int, int, int]
) -> None:
    """As `avg_pool3d` over the tables of whole frames, which is what FramePack does."""
    counts = torch.tensor([covers], dtype=torch.float64)
    axes = [torch.arange(n, dtype=torch.float64) for n in covers]
    fine = torch.stack(torch.meshgrid(*axes, indexing="ij"), dim=-1).reshape(-1, 3)
    pooled = backbone.rotary_at(fine.mean(dim=0, keepdim=True), counts)
    for mean, table in zip(pooled, backbone.rotary_at(fine), strict=True):
        torch.testing.assert_close(mean[:, 0], table.mean(dim=1), atol=1e-6, rtol=1e-6)
