"""HunyuanVideo's adapter against diffusers' own forward, and against one joint masked run."""

from dataclasses import replace

import pytest
import torch
from diffusers import HunyuanVideoTransformer3DModel
from torch import Tensor
from torch.nn import functional

from generation.backbones.attention import attend
from generation.backbones.base import Context, Reading, grid_positions
from generation.backbones.crossing import MemoryCrossing
from generation.backbones.hunyuan import HunyuanBackbone
from generation.backbones.hunyuan.text import Words, packed, unpacked
from tests.generation.hunyuan_models import POOLED_DIM, TEXT_DIM, WIDTH, tiny_hunyuan


@pytest.fixture(scope="module")
def transformer() -> HunyuanVideoTransformer3DModel:
    torch.manual_seed(0)
    return tiny_hunyuan().eval()


@pytest.fixture(scope="module")
def backbone(transformer: HunyuanVideoTransformer3DModel) -> HunyuanBackbone:
    return HunyuanBackbone(transformer)


@pytest.fixture(autouse=True)
def _no_gradients():  # noqa: ANN202
    with torch.no_grad():
        yield


def words(batch: int = 2, dtype: torch.dtype = torch.float32) -> Words:
    """The first prompt is full, the second ends early."""
    torch.manual_seed(1)
    mask = torch.tensor([[1] * 7, [1] * 4 + [0] * 3])[:batch]
    tokens, pooled = torch.randn(batch, 7, TEXT_DIM), torch.randn(batch, POOLED_DIM)
    return Words(tokens.to(dtype), mask.to(dtype), pooled.to(dtype))


def asked(batch: int = 2, frames: int = 3, dtype: torch.dtype = torch.float32) -> tuple:
    """Noisy latents, noise levels and text."""
    torch.manual_seed(2)
    noisy = torch.randn(batch, 16, frames, 4, 6).to(dtype)
    return noisy, torch.rand(batch), packed(words(batch, dtype))


def context(batch: int = 2, count: int = 5, window: int = 2) -> Context:
    torch.manual_seed(3)
    positions = torch.rand(count, 3, dtype=torch.float64) * torch.tensor([-20.0, 2.0, 3.0]) - 1
    positions = positions[positions[:, 0].argsort()]
    return Context(
        torch.randn(batch, count, WIDTH), positions, torch.randn(batch, 16, window, 4, 6)
    )


def plain(
    model: HunyuanVideoTransformer3DModel, batch: int, frames: int, kind: torch.dtype
) -> Tensor:
    """What diffusers makes of the same."""
    noisy, sigma, _ = asked(batch, frames, kind)
    guidance = torch.tensor([6.0] * batch, dtype=kind) * 1000.0
    return model(noisy, sigma * 1000, *words(batch, kind), guidance, return_dict=False)[0]


@pytest.mark.parametrize("frames", [1, 3])
@pytest.mark.parametrize("batch", [1, 2])
def test_without_memory_it_is_plain_diffusers_bit_for_bit(
    transformer: HunyuanVideoTransformer3DModel, backbone: HunyuanBackbone, batch: int, frames: int
) -> None:
    noisy, sigma, text = asked(batch, frames)
    expected = plain(transformer, batch, frames, torch.float32)
    assert torch.equal(backbone.velocity(noisy, sigma, text), expected)
    empty = context(batch, count=0, window=0)
    assert torch.equal(backbone.velocity(noisy, sigma, text, empty), expected)


def test_without_memory_it_is_plain_diffusers_in_16_bits(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("transformer")
    tiny_hunyuan().save_pretrained(folder)
    kind = torch.bfloat16
    model = HunyuanVideoTransformer3DModel.from_pretrained(folder, torch_dtype=kind).eval()
    noisy, sigma, text = asked(dtype=kind)
    expected, backbone = plain(model, 2, 3, kind), HunyuanBackbone(model)
    assert expected.dtype == kind
    assert torch.equal(backbone.velocity(noisy, sigma, text), expected)
    empty = context(count=0, window=0)
    torch.testing.assert_close(backbone.velocity(noisy, sigma, text, empty), expected)


def test_the_weights_keep_their_published_names(
    transformer: HunyuanVideoTransformer3DModel, backbone: HunyuanBackbone
) -> None:
    assert backbone.transformer is transformer
    assert set(transformer.state_dict()) == set(tiny_hunyuan().state_dict())


def test_rotary_positions_at_whole_numbers_are_the_table_of_diffusers(
    transformer: HunyuanVideoTransformer3DModel, backbone: HunyuanBackbone
) -> None:
    tables = transformer.rope(torch.zeros(1, 16, 7, 8, 10))
    whole = grid_positions(*(torch.arange(n, dtype=torch.float64) for n in (7, 4, 5)))
    for ours, table in zip(backbone.rotary_at(whole), tables, strict=True):
        assert torch.equal(ours[0, :, 0], table)


def test_fractional_and_negative_positions_turn_between_and_back(backbone: HunyuanBackbone) -> None:
    """Two half turns of (1, y, x) and (2, y, x) are one of (1.5, y, x), and back is the inverse."""
    at = torch.tensor([[1.0, 3, 2], [2.0, 3, 2], [1.5, 3, 2], [-1.5, -3, -2]], dtype=torch.float64)
    cos, sin = (table[0, :, 0].double() for table in backbone.rotary_at(at))
    turns = torch.complex(cos, sin)
    torch.testing.assert_close(turns[0] * turns[1], turns[2] ** 2, atol=1e-5, rtol=1e-5)
    torch.testing.assert_close(turns[3], turns[2].conj(), atol=1e-6, rtol=1e-6)


@pytest.mark.parametrize("window", [0, 2])
def test_reading_once_is_one_joint_masked_run_of_the_blocks_of_diffusers(
    backbone: HunyuanBackbone, window: int
) -> None:
    """At time 0 and without a pooled prompt, where clean and noisy tokens have the same time."""
    noisy, _, text = asked()
    text[:, 0], clean_time = 0, torch.zeros(2)
    remembered = context(window=window)
    made = backbone.velocity(noisy, clean_time, text, remembered)
    torch.testing.assert_close(
        made, joint_run(backbone, noisy, text, remembered), rtol=1e-4, atol=1e-5
    )
    assert not torch.allclose(made, backbone.velocity(noisy, clean_time, text), atol=1e-3)


def joint_run(
    backbone: HunyuanBackbone, noisy: Tensor, text: Tensor, remembered: Context
) -> Tensor:
    """The velocity at time 0 with memory, window, noisy tokens and text in one sequence."""
    model, (tokens, present, pooled) = backbone.transformer, unpacked(text, POOLED_DIM)
    shown = model.x_embedder(torch.cat([remembered.window, noisy], dim=2))
    states = torch.cat([remembered.tokens, shown], dim=1)
    frames = torch.arange(-remembered.window.shape[2], noisy.shape[2], dtype=torch.float64)
    grid = grid_positions(frames, torch.arange(2.0).double(), torch.arange(3.0).double())
    tables = backbone.rotary_at(torch.cat([remembered.positions, grid]))
    times = torch.zeros(2)
    temb, _ = model.time_text_embed(times, pooled, torch.full((2,), 6000.0))
    words_states = model.context_embedder(tokens, times, present)
    memory = remembered.tokens.shape[1]
    clean = memory + remembered.window.shape[2] * 6
    total = states.shape[1] + tokens.shape[1]
    seen = torch.ones(2, 1, total, total, dtype=torch.bool)
    seen[:, :, :clean, clean:] = False
    seen[:, :, :memory, memory:] = False
    seen[:, :, :memory, :memory] = torch.ones(memory, memory).tril().bool()  # oldest first
    seen[..., states.shape[1] :] &= present.bool()[:, None, None]
    for block in backbone.blocks:
        states, words_states = block(
            states, words_states, temb, seen, tuple(table[0, :, 0] for table in tables)
        )
    return backbone._head(states[:, clean:], temb, noisy)


def test_memory_is_at_time_0_and_does_not_know_the_prompt(
    transformer: HunyuanVideoTransformer3DModel, backbone: HunyuanBackbone
) -> None:
    noisy, sigma, text = asked()
    reading = backbone.read(context(), noisy.dtype)
    nothing = torch.zeros(2, POOLED_DIM)
    time, _ = transformer.time_text_embed(torch.zeros(2), nothing, torch.full((2,), 6000.0))
    first = transformer.transformer_blocks[0]
    normed = first.norm1(context().tokens, emb=time)[0]
    values = first.attn.to_v(normed).unflatten(2, (2, -1)).transpose(1, 2)
    assert torch.equal(reading.layers[0][0][1], values)
    for level in (sigma, sigma / 2):
        assert torch.equal(
            backbone.velocity(noisy, level, text, reading),
            backbone.velocity(noisy, level, text, context()),
        )


def test_memory_reads_no_later_memory(backbone: HunyuanBackbone) -> None:
    full = context(window=0)
    early = replace(full, tokens=full.tokens[:, :3], positions=full.positions[:3])
    some, everything = (backbone.read(c, torch.float32) for c in (early, full))
    for (part,), (whole,) in zip(some.layers, everything.layers, strict=True):
        for one, other in zip(part, whole, strict=True):
            torch.testing.assert_close(one, other[:, :, :3])


def test_the_text_reads_memory(backbone: HunyuanBackbone, monkeypatch: pytest.MonkeyPatch) -> None:
    """Hidden from the text alone, memory makes another picture."""
    noisy, sigma, text = asked()
    reading = backbone.read(context(), noisy.dtype)
    open_to_all = backbone.velocity(noisy, sigma, text, reading)

    def hidden_from_text(
        query: Tensor, past: list, own: tuple, mask: Tensor, **given: bool
    ) -> Tensor:
        count = own[0].shape[2] - 7
        image = attend(query[:, :, :count], past, own, mask, **given)
        words = functional.scaled_dot_product_attention(
            query[:, :, count:], *own, mask[..., -own[0].shape[2] :]
        )
        return torch.cat([image, words], dim=2)

    monkeypatch.setattr("generation.backbones.hunyuan.block.attend", hidden_from_text)
    hidden = backbone.velocity(noisy, sigma, text, reading)
    assert not torch.allclose(hidden, open_to_all, atol=1e-4)


@pytest.mark.parametrize("part", ["tokens", "positions", "window"])
def test_every_part_of_the_context_matters(backbone: HunyuanBackbone, part: str) -> None:
    noisy, sigma, text = asked()
    parts = {name: getattr(context(), name) for name in ("tokens", "positions", "window")}
    velocity = backbone.velocity(noisy, sigma, text, Context(**parts))
    changed = backbone.velocity(noisy, sigma, text, Context(**parts | {part: parts[part] + 1}))
    assert velocity.shape == noisy.shape
    assert not torch.allclose(velocity, changed)


def test_padding_that_is_not_present_is_as_no_padding(backbone: HunyuanBackbone) -> None:
    noisy, sigma, text = asked()
    exact = context()
    padded = replace(
        exact,
        tokens=torch.cat([exact.tokens, torch.full((2, 3, WIDTH), 100.0)], dim=1),
        positions=torch.cat([exact.positions, exact.positions[:3]]),
        present=torch.tensor([[True] * 5 + [False] * 3] * 2),
    )
    torch.testing.assert_close(
        *(backbone.velocity(noisy, sigma, text, c) for c in (padded, exact)), rtol=1e-5, atol=1e-5
    )


@torch.enable_grad()
def test_samples_that_share_a_memory_read_it_as_if_each_had_its_own(
    backbone: HunyuanBackbone,
) -> None:
    """With texts of different lengths, whose ends no sample may read."""
    present = torch.ones(4, 5, dtype=torch.bool)
    present[1, 3:], present[3] = False, False
    noisy, sigma, text = (torch.cat([each, each.flip(0)]) for each in asked())
    shared = context(window=0)
    shared.tokens.requires_grad_()
    memory = backbone.read_memory(shared, torch.float32)
    each = [[tuple(t.repeat_interleave(2, 0) for t in part) for part in p] for p in memory.layers]
    found = []
    for layers in (memory.layers, each):
        window = torch.ones(4, 16, 1, 4, 6)
        reading = backbone.read_window(window, Reading(layers, present, torch.zeros(4)))
        velocity = backbone.velocity(noisy, sigma, text, reading)
        slope = torch.autograd.grad(velocity.square().sum(), memory.layers[0][0], retain_graph=True)
        found.append((velocity, *slope))
    for one, other in zip(*found, strict=True):
        torch.testing.assert_close(one, other, atol=1e-4, rtol=1e-4)
        assert one.abs().max() > 0


def test_the_low_branch_uses_the_first_projection_of_the_transformer(
    transformer: HunyuanVideoTransformer3DModel, backbone: HunyuanBackbone
) -> None:
    latents = torch.randn(1, 16, 2, 4, 6)
    embedded = backbone.embed_low(latents)
    assert embedded.shape == (1, backbone.inner_dim, 2, 2, 3)
    assert torch.equal(embedded.flatten(2).transpose(1, 2), transformer.x_embedder(latents))


def test_what_hidden_states_of_memory_say_is_read_by_the_picture(
    transformer: HunyuanVideoTransformer3DModel,
) -> None:
    torch.manual_seed(4)
    crossing = MemoryCrossing(WIDTH, 6, heads=2, layers=4)
    for layer in crossing.to_out:
        torch.nn.init.normal_(layer.weight, std=0.5)
    backbone = HunyuanBackbone(transformer, crossing)
    noisy, sigma, text = asked()
    known = replace(context(), hidden=torch.randn(2, 5, 6))
    made, other = (backbone.velocity(noisy, sigma, text, c) for c in (known, context()))
    assert not torch.allclose(made, other, atol=1e-3)


@pytest.mark.parametrize("condition", ["token_replace", "latent_concat"])
def test_a_transformer_that_continues_a_picture_is_refused(condition: str) -> None:
    with pytest.raises(ValueError, match="from text to video"):
        HunyuanBackbone(tiny_hunyuan(image_condition_type=condition))
