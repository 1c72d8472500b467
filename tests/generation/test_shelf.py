"""Blocks that come by turns, and weights of 8 bits: our adapters and diffusers' own way alike."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from generation.devices import Device
from generation.eight_bits import STORED, widest_layer
from generation.model import VideoModel, load_model
from generation.planning.allocation import counted, weight_bytes
from generation.planning.work import Parts, context_for
from generation.rungs import Rung
from generation.shelf import LENT, Shelf
from tests.generation.hunyuan_models import write_hunyuan
from tests.generation.tiny_models import CPU, write_wan

KINDS: dict[str, Callable[[Path], Path]] = {
    "wan": lambda folder: write_wan(folder, memory=True),
    "hunyuan": lambda folder: write_hunyuan(folder, memory=True),
}


@pytest.fixture(scope="module", params=KINDS)
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return KINDS[request.param](tmp_path_factory.mktemp("models") / request.param)


def loaded(folder: Path, *given_up: Rung, device: Device = CPU) -> VideoModel:
    """With weights that were copied: as they lie in a file, products round in another way."""
    model = load_model(folder, device, lambda *_: None, given_up=given_up)
    for weight in model.backbone.transformer.parameters():
        weight.data = weight.data.clone()
    return model


@torch.no_grad()
def velocities(model: VideoModel) -> list[torch.Tensor]:
    """With nothing remembered, as diffusers' own forward computes it, and with a context."""
    torch.manual_seed(3)
    width = max(model.backbone.text_dims)
    parts = Parts(
        model.card, model.backbone, model.codec, model.encoders, CPU.torch_device, torch.float32,
        (5, width),
    )
    empty = context_for(parts)
    assert empty is not None
    context = replace(empty, tokens=torch.randn(empty.tokens.shape))
    noisy, text = torch.randn(parts.latents(2).shape), torch.randn(1, 5, width)
    sigma = torch.tensor([0.7])
    return [model.backbone.velocity(noisy, sigma, text, given) for given in (None, context)]


def test_blocks_from_the_shelf_compute_the_same(folder: Path) -> None:
    whole, by_turns = (velocities(loaded(folder, *way)) for way in ((), (Rung.GROUP,)))
    for one, other in zip(whole, by_turns, strict=True):
        assert torch.equal(one, other)


def test_only_two_blocks_are_lent_at_once_and_all_come_back() -> None:
    blocks = [torch.nn.Linear(256, 256) for _ in range(5)]
    shelf = Shelf(blocks, CPU.torch_device)
    homes = [block.weight.data_ptr() for block in blocks]
    one = weight_bytes(blocks[:1])

    def walk() -> None:
        for block in blocks:
            with shelf.lend(block):
                assert block.weight.data_ptr() not in homes

    held = counted(walk)
    assert held.peak_bytes == LENT * one
    assert held.left_bytes == one  # the first one comes for the next step
    assert [block.weight.data_ptr() for block in blocks] == homes


def test_a_block_is_put_back_where_its_work_fails() -> None:
    block = torch.nn.Linear(4, 4)
    Shelf([block], CPU.torch_device)
    home = block.weight.data_ptr()
    with pytest.raises(RuntimeError):
        block(torch.zeros(3))
    assert block.weight.data_ptr() == home


def test_weights_of_8_bits_take_less_and_change_little(folder: Path) -> None:
    model, stored = loaded(folder), loaded(folder, Rung.FP8)
    blocks = [m.backbone.blocks[0] for m in (model, stored)]
    assert weight_bytes(blocks[1:]) < 0.8 * weight_bytes(blocks[:1])
    for one, other in zip(velocities(model), velocities(stored), strict=True):
        off = (one - other).norm() / one.norm()
        assert 0 < off < 0.2
    names = {n for n, w in stored.backbone.transformer.named_parameters() if w.dtype == STORED}
    assert names  # and after the work they are of 8 bits again
    assert not any("norm" in name or "embed" in name for name in names if "blocks" in name)
    largest = widest_layer(stored.backbone.transformer, torch.float32)
    assert largest == 4 * max(
        w.numel() for w in stored.backbone.transformer.parameters() if w.dtype == STORED
    )


def test_8_bits_on_the_shelf_are_the_same_as_off_it(folder: Path) -> None:
    stored, both = (
        velocities(loaded(folder, *way)) for way in ((Rung.FP8,), (Rung.FP8, Rung.GROUP))
    )
    for one, other in zip(stored, both, strict=True):
        assert torch.equal(one, other)


def test_16_bits_go_with_8(folder: Path) -> None:
    half = Device(torch.device("cpu"), torch.bfloat16)
    model = loaded(folder, Rung.FP8, Rung.GROUP, device=half)
    noisy = torch.randn(1, model.codec.channels, 2, 2, 4, dtype=torch.bfloat16)
    text = torch.randn(1, 5, max(model.backbone.text_dims), dtype=torch.bfloat16)
    with torch.no_grad():
        made = model.backbone.velocity(noisy, torch.tensor([0.5]), text)
    assert made.dtype == torch.bfloat16
    assert made.isfinite().all()
