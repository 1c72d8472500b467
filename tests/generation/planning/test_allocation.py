"""What is counted on shapes is what the allocator gives when the same is computed."""

from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
import torch
from torch import nn

from generation.planning.allocation import allocated, counted, weight_bytes
from generation.planning.dry_run import TEXT_TOKENS, shapes_of, sizes_of
from generation.planning.needs import Machine, need_of
from generation.planning.work import Parts, tiled_decode_of, work_of
from generation.protocol import read_model_card
from generation.rungs import Rung
from tests.generation.hunyuan_models import write_hunyuan
from tests.generation.tiny_models import (
    CPU,
    load_tiny,
    write_animatic,
    write_experts,
    write_wan,
)

CLOSE = 0.1  # the share that a plan may be wrong by
SHIPPED = Path(__file__).resolve().parents[3] / "resources" / "models" / "animatic"
LAYERS = {
    "three axes, large": (nn.Conv3d(32, 32, 3), (1, 32, 7, 114, 210)),
    "conv3d, three axes in columns": (nn.Conv3d(16, 32, 3), (1, 16, 4, 34, 34)),
    "conv3d, of one number": (nn.Conv3d(16, 32, 1), (1, 16, 4, 34, 34)),
    "conv2d, several pictures": (nn.Conv2d(96, 96, 3, stride=2), (4, 96, 66, 66)),
    "conv2d, few channels come out": (nn.Conv2d(32, 3, 3), (17, 32, 64, 32)),
    "conv2d, a small picture": (nn.Conv2d(12, 32, 3), (1, 12, 16, 16)),
}


def on_cpu(folder: Path) -> Parts:
    """The loaded parts of a folder, to do on numbers what the plan does on shapes."""
    model = load_tiny(folder)
    text = TEXT_TOKENS, max(model.backbone.text_dims)
    return Parts(
        model.card, model.backbone, model.codec, model.encoders, CPU.torch_device, CPU.dtype, text
    )


def measured(action: object) -> object:
    return allocated(action, CPU.torch_device)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", LAYERS)
def test_a_convolution_takes_what_is_counted(name: str) -> None:
    layer, shape = LAYERS[name]
    given = torch.zeros(shape)
    there = allocated(lambda: layer(given), CPU.torch_device).peak_bytes
    on_meta, shaped = layer.to("meta"), given.to("meta")
    assert counted(lambda: on_meta(shaped)).peak_bytes == pytest.approx(there, rel=0.02)
    layer.to_empty(device="cpu")


def test_attention_is_counted_without_its_scores() -> None:
    query = torch.zeros(1, 2, 512, 16, device="meta")
    held = counted(lambda: nn.functional.scaled_dot_product_attention(query, query, query))
    assert held.peak_bytes == query.numel() * 4
    assert held.left_bytes == 0


def test_what_stays_is_told_apart_from_what_was_there_for_a_moment() -> None:
    kept: list[torch.Tensor] = []
    held = counted(lambda: kept.append(torch.zeros(100) + torch.zeros(100)))
    assert (held.peak_bytes, held.left_bytes) == (1200, 400)


@pytest.mark.parametrize("kind", ["animatic", "wan", "experts", "hunyuan", "shipped"])
def test_the_plan_is_what_a_chunk_takes(kind: str, tmp_path: Path) -> None:
    match kind:
        case "animatic":
            folder = write_animatic(tmp_path / "tiny")
        case "wan":
            folder = write_wan(tmp_path / "tiny", memory=True)
        case "experts":
            folder = write_experts(tmp_path / "tiny", memory=True)
        case "hunyuan":
            folder = write_hunyuan(tmp_path / "tiny", memory=True)
        case _:
            folder = SHIPPED
    sizes = sizes_of(folder, read_model_card(folder), CPU.dtype)
    parts = on_cpu(folder)
    work = work_of(parts, measured)
    assert sizes.transformer == weight_bytes([parts.backbone.transformer])
    assert sizes.blocks == weight_bytes(parts.backbone.blocks)
    assert sizes.step == pytest.approx(work.step.peak_bytes, rel=CLOSE)
    assert sizes.decode == pytest.approx(work.decode.peak_bytes, rel=CLOSE)
    assert sizes.remember == pytest.approx(work.remember.peak_bytes, rel=CLOSE)
    assert sizes.kept == work.decode.left_bytes + work.remember.left_bytes
    experts = parts.backbone.experts
    each = [parts.backbone] if experts is None else [experts.high, experts.low]
    loaded = [*(one.transformer for one in each), parts.codec, *parts.encoders]
    whole = need_of(frozenset(), Rung.WHOLE, replace(sizes, text=0), Machine("cpu", 0, 0, 0, 0))
    busiest = max(
        work.step.peak_bytes + sizes.kept, work.decode.peak_bytes,
        work.remember.peak_bytes + sizes.kept,
    )
    there = weight_bytes(cast("list[nn.Module]", loaded)) + busiest
    assert whole.device == pytest.approx(there, rel=CLOSE)
    tiles = tiled_decode_of(parts, measured)
    assert sizes.decode_tiled == pytest.approx(tiles.peak_bytes, rel=CLOSE)


def test_shapes_hold_no_numbers(tmp_path: Path) -> None:
    folder = write_wan(tmp_path / "tiny", memory=False)
    parts = shapes_of(folder, read_model_card(folder), torch.bfloat16)
    weights = dict(parts.backbone.transformer.named_parameters())
    assert {weight.device.type for weight in weights.values()} == {"meta"}
    assert weights["blocks.0.attn1.to_q.weight"].dtype == torch.bfloat16
    assert weights["blocks.0.scale_shift_table"].dtype == torch.float32  # as diffusers reads it
