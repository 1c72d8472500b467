"""Weights of 8 bits with a scale are what ComfyUI makes of them, or refused by name."""

import json
from pathlib import Path

import pytest
import torch
from torch import Tensor

from generation.single_files.scaled import named_formats, unknown_packing, widened
from tests.generation.single_files.originals import F8, renamed, scaled, wan_name
from tests.generation.single_files.test_loading import both
from tests.generation.tiny_models import tiny_text_encoder, tiny_transformer


@pytest.mark.parametrize("rows", [False, True])
@pytest.mark.parametrize("end", ["scale_weight", "weight_scale"])
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_a_transformer_is_its_numbers_times_their_scale(
    tmp_path: Path, dtype: torch.dtype, end: str, rows: bool
) -> None:
    module = tiny_transformer()
    theirs = scaled(renamed(module.state_dict(), wan_name), end, rows=rows)
    beside = {"scaled_fp8": torch.zeros(0, dtype=F8), "blocks.0.ffn.0.scale_input": torch.ones(())}
    _, single = both(tmp_path, module, theirs | beside, dtype)
    for name, weight in single.state_dict().items():
        key = wan_name(name)
        scale = theirs.get(f"{key.removesuffix('.weight')}.{end}")
        # ComfyUI's `convert_weight`: the number in the type that is computed in, times the scale
        made = theirs[key] if scale is None else theirs[key].to(dtype) * scale.to(dtype)
        assert torch.equal(weight, made.to(weight.dtype))
    linear = single.get_submodule("blocks.0.ffn.net.2").weight
    assert linear.dtype == dtype
    assert (linear - module.blocks[0].ffn.net[2].weight).abs().max() < 0.05


def test_a_text_encoder_with_its_tokenizer_in_it(tmp_path: Path) -> None:
    module = tiny_text_encoder()
    weights = {name: weight.detach() for name, weight in module.named_parameters()}
    beside = {"spiece_model": torch.ones(7, dtype=torch.uint8), "scaled_fp8": torch.zeros(2).to(F8)}
    theirs = scaled(weights, "scale_weight") | beside
    _, single = both(tmp_path, module, theirs, torch.float32)
    expected = widened(theirs, torch.float32)
    for name, weight in single.named_parameters():
        assert torch.equal(weight, expected[name].float())


def test_numbers_of_8_bits_without_a_scale_are_what_they_are(tmp_path: Path) -> None:
    module = tiny_transformer()
    theirs = {key: t.to(F8) for key, t in renamed(module.state_dict(), wan_name).items()}
    _, single = both(tmp_path, module, theirs, torch.bfloat16)
    for name, weight in single.state_dict().items():
        assert torch.equal(weight, theirs[wan_name(name)].to(weight.dtype))


@pytest.mark.parametrize(
    ("tensors", "formats", "named"),
    [
        ({"a.weight": torch.zeros(4, 4, dtype=torch.int8)}, (), "int8"),
        ({"a.weight": torch.zeros(4, 2, dtype=torch.uint8)}, ("nvfp4",), "nvfp4"),
        ({"a.weight": torch.zeros(4, 2, dtype=torch.uint8)}, (), "uint8"),
        ({"a.weight": torch.zeros(4, 4).to(F8), "a.weight_scale": torch.zeros(4, 2, 1)}, (),
            "a scale of"),
        ({"a.weight": torch.zeros(4, 4).to(F8), "a.weight_scale": torch.zeros(4)}, (),
            "a scale of"),
        ({"a.weight": torch.zeros(4, 4).to(F8),
            "a.weight_scale": torch.zeros((), dtype=torch.uint8)}, (), "a scale of"),
        ({"a.weight": torch.zeros(4, 4).to(F8), "a.weight_scale": torch.zeros(()),
            "a.weight_scale_2": torch.zeros(())}, (), "two scales"),
        ({"a.weight": torch.zeros(4, 4).to(F8)}, ("float8_e4m3fn",), ""),
        ({"a.weight": torch.zeros(4, 4).to(F8), "a.weight_scale": torch.zeros(1)}, (), ""),
    ],
)  # fmt: skip
def test_what_is_packed_otherwise_is_named(
    tensors: dict[str, Tensor], formats: tuple[str, ...], named: str
) -> None:
    found = unknown_packing(tensors, formats)
    assert found.startswith(named)
    assert bool(found) == bool(named)


def test_formats_are_read_from_the_header_and_from_the_marks() -> None:
    layers = {"layers": {"a": {"format": "float8_e4m3fn"}, "b": {"format": "int8_blockwise"}}}
    told = {"_quantization_metadata": json.dumps(layers)}
    assert named_formats(told, []) == {"float8_e4m3fn", "int8_blockwise"}
    assert named_formats({}, [b'{"format": "nvfp4"}']) == {"nvfp4"}
    assert named_formats({}, []) == set()
    for wrong in (b"no json", b"\xff", b"{}", b'"float8_e4m3fn"'):
        assert named_formats({}, [wrong]) == {"an unreadable one"}, wrong
    assert named_formats({"_quantization_metadata": "[]"}, []) == {"an unreadable one"}
