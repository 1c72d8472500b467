"""Files are known by what is in them: their own parts, and nothing else."""

import json
import shutil
import subprocess
from pathlib import Path

import msgspec
import pytest
import torch
from safetensors.torch import save_file

from generation.part_files import Fit, Search, look_at
from generation.programs import module_command
from generation.recognise import fits
from tests.generation.single_files.originals import scaled
from tests.generation.tiny_models import write_experts
from tests.integration.comfy_folders import (
    Comfy,
    original_transformer,
    write,
    write_comfy,
)

PARTS = ("text_encoder", "transformer", "vae")


@pytest.fixture
def comfy(tmp_path: Path) -> Comfy:
    return write_comfy(tmp_path)


def search(comfy: Comfy, *parts: str) -> Search:
    files = sorted(str(path) for path in comfy.home.rglob("*.safetensors"))
    return Search(folder=str(comfy.published), parts=parts or PARTS, files=tuple(files))


def found(comfy: Comfy, *parts: str) -> dict[tuple[str, str], Fit]:
    return {(fit.part, Path(fit.file.path).name): fit for fit in fits(search(comfy, *parts))}


def test_each_part_is_found_among_others_whatever_it_is_called(comfy: Comfy) -> None:
    comfy.transformer.rename(comfy.vae.with_name("umt5_wan_2.1_vae.safetensors"))
    known = found(comfy)
    assert set(known) == {
        ("transformer", "umt5_wan_2.1_vae.safetensors"),
        ("vae", comfy.vae.name),
        ("text_encoder", comfy.text_encoder.name),
    }
    fit = known["vae", comfy.vae.name]
    assert fit.file == look_at(comfy.vae)
    assert (fit.dtype, fit.problem) == ("float16", "")


def test_the_program_says_the_same(comfy: Comfy) -> None:
    asked = search(comfy)
    done = subprocess.run(
        module_command("generation.recognise"), input=msgspec.json.encode(asked),
        capture_output=True, check=True,
    )  # fmt: skip
    assert msgspec.json.decode(done.stdout, type=list[Fit]) == list(fits(asked))


def test_packings_are_read_or_named(comfy: Comfy) -> None:
    tensors = original_transformer(comfy.published)
    beside = comfy.transformer.parent
    write(beside / "scaled.safetensors", scaled(tensors))
    key = "blocks.0.ffn.0.weight"
    packed = tensors | {
        key: torch.zeros(32, 12, dtype=torch.uint8),
        "blocks.0.ffn.0.weight_scale": torch.zeros(32, 2, dtype=torch.uint8),
        "blocks.0.ffn.0.weight_scale_2": torch.zeros(()),
    }
    mark = json.dumps({"format": "nvfp4"}).encode()
    told = {"blocks.0.ffn.0.comfy_quant": torch.tensor(list(mark), dtype=torch.uint8)}
    write(beside / "marked.safetensors", packed | told)
    layers = {"layers": {"blocks.0.ffn.0": {"format": "int8_blockwise"}}}
    whole = {name: tensor.contiguous() for name, tensor in tensors.items()}
    save_file(
        whole, beside / "told.safetensors", metadata={"_quantization_metadata": json.dumps(layers)}
    )
    write(beside / "other.safetensors", {key: packed[key] for key in list(packed)[3:]})
    known = {name: fit for (_, name), fit in found(comfy, "transformer").items()}
    assert set(known) == {
        comfy.transformer.name, "scaled.safetensors", "marked.safetensors", "told.safetensors"
    }  # fmt: skip
    assert (known["scaled.safetensors"].dtype, known["scaled.safetensors"].problem) == (
        "float8_e4m3fn", "",
    )  # fmt: skip
    assert known["marked.safetensors"].problem == "nvfp4"
    assert known["told.safetensors"].problem == "int8_blockwise"


def test_two_experts_fit_the_same_files(comfy: Comfy, tmp_path: Path) -> None:
    made = write_experts(tmp_path / "experts", memory=False)
    shutil.copytree(made / "transformer_2", comfy.published / "transformer_2")
    assert set(found(comfy, "transformer", "transformer_2")) == {
        ("transformer", comfy.transformer.name), ("transformer_2", comfy.transformer.name)
    }  # fmt: skip


@pytest.mark.parametrize(
    "config", ['{"_class_name": "Elsewhere"}', '{"_class_name": "AutoencoderKLWan", "z_dim": "a"}',
               "no settings"],
)  # fmt: skip
def test_settings_that_cannot_be_fit_nothing(comfy: Comfy, config: str) -> None:
    (comfy.published / "vae" / "config.json").write_text(config)
    assert set(found(comfy, "transformer", "vae", "none")) == {
        ("transformer", comfy.transformer.name)
    }


@pytest.mark.parametrize("shape", [(0, 1 << 47, 1 << 47), (0, *[1 << 47] * 8)])
def test_a_header_with_sizes_beyond_all_bounds_hides_no_other_file(
    comfy: Comfy, shape: tuple[int, ...]
) -> None:
    entry = {"dtype": "F32", "shape": shape, "data_offsets": (0, 0)}
    header = json.dumps({"blocks.0.ffn.0.weight": entry}).encode()
    hostile = comfy.transformer.with_name("a.safetensors")
    hostile.write_bytes(len(header).to_bytes(8, "little") + header)
    assert set(found(comfy, "transformer")) == {("transformer", comfy.transformer.name)}


@pytest.mark.parametrize("said", [3, None, ["fp8"], "\ud800", "fp8\nis fine", "x" * 5000])
def test_a_packing_without_a_plain_name_is_called_unreadable(comfy: Comfy, said: object) -> None:
    """What is said of it comes from a stranger, and goes through JSON to the editor's words."""
    layers = {"layers": {"blocks.0.ffn.0": {"format": said}}}
    metadata = {"_quantization_metadata": json.dumps(layers)}
    weights = original_transformer(comfy.published)
    save_file(weights, comfy.transformer, metadata=metadata)
    (fit,) = found(comfy, "transformer").values()
    assert fit.problem == "an unreadable one"
    assert msgspec.json.decode(msgspec.json.encode(fit), type=Fit) == fit
