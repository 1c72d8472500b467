"""A part from a single file is bit by bit the part of a folder, and the file stays as it is."""

import hashlib
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
import pytest
import torch
from diffusers import AutoencoderKLHunyuanVideo, AutoencoderKLWan, WanTransformer3DModel
from safetensors.torch import save_file
from torch import Tensor, nn
from transformers import CLIPTextModel, LlamaModel, UMT5EncoderModel

from generation.errors import WeightsError
from generation.local_parts import load_local
from generation.part_files import look_at, part_files
from generation.planning.allocation import allocated
from generation.text.loading import text_bytes
from generation.weights import check_model_folder, fingerprint, stored_numbers
from tests.generation.hunyuan_models import tiny_clip, tiny_hunyuan_vae, tiny_llama
from tests.generation.single_files.originals import (
    renamed,
    scaled,
    wan21_vae_name,
    wan22_vae_name,
    wan_name,
)
from tests.generation.tiny_models import (
    tiny_text_encoder,
    tiny_transformer,
    tiny_wan22_vae,
    write_model_card,
    write_wan,
)

DTYPES = [torch.float32, torch.bfloat16, torch.float16]


def point_at(folder: Path, part: str, file: Path) -> None:
    """Have a part of a model folder read from a file."""
    path = folder / "throughline.json"
    card = json.loads(path.read_text()) if path.exists() else {}
    card.setdefault("files", {})[part] = msgspec.to_builtins(look_at(file))
    path.write_text(json.dumps(card))


def both(
    tmp_path: Path, module: Any, tensors: Mapping[str, Tensor], dtype: torch.dtype  # noqa: ANN401
) -> tuple[nn.Module, nn.Module]:
    """A part from its folder, and from a file with these tensors."""
    folder = tmp_path / "model"
    module.save_pretrained(folder / "part")
    whole = load_local(type(module), folder / "part", torch_dtype=dtype)
    for weights in (folder / "part").glob("*.safetensors"):
        weights.unlink()
    save_file(dict(tensors), tmp_path / "single.safetensors")
    point_at(folder, "part", tmp_path / "single.safetensors")
    single, report = load_local(
        type(module), folder / "part", torch_dtype=dtype, output_loading_info=True
    )
    assert not report["missing_keys"]
    return whole, single


def assert_same(one: nn.Module, other: nn.Module) -> None:
    first = {**one.state_dict(), **dict(one.named_buffers())}
    second = {**other.state_dict(), **dict(other.named_buffers())}
    assert first.keys() == second.keys()
    for key, tensor in first.items():
        assert tensor.dtype == second[key].dtype, key
        assert torch.equal(tensor, second[key]), key
    assert one.training == other.training


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("stored", DTYPES)
def test_wans_transformer(tmp_path: Path, dtype: torch.dtype, stored: torch.dtype) -> None:
    module = tiny_transformer().to(stored)
    whole, single = both(tmp_path, module, renamed(module.state_dict(), wan_name), dtype)
    assert isinstance(single, WanTransformer3DModel)
    assert_same(whole, single)


@pytest.mark.parametrize(
    ("module", "names"),
    [
        (AutoencoderKLWan(base_dim=4, z_dim=16, num_res_blocks=2), wan21_vae_name),
        (tiny_wan22_vae(), wan22_vae_name({"encoder": 1, "decoder": 2})),
        (tiny_hunyuan_vae(), str),
    ],
)
def test_autoencoders(
    tmp_path: Path, module: AutoencoderKLWan | AutoencoderKLHunyuanVideo, names: Any  # noqa: ANN401
) -> None:
    assert_same(*both(tmp_path, module, renamed(module.state_dict(), names), torch.bfloat16))


@pytest.mark.parametrize(
    ("module", "front", "beside"),
    [
        (tiny_text_encoder(), "", {"spiece_model": torch.zeros(9, dtype=torch.uint8)}),
        (tiny_llama(30), "model.", {"lm_head.weight": torch.zeros(3, 4)}),
        (tiny_clip(30), "text_model.", {"logit_scale": torch.zeros(())}),
    ],
)
def test_text_encoders(
    tmp_path: Path, module: UMT5EncoderModel | LlamaModel | CLIPTextModel, front: str,
    beside: dict[str, Tensor],
) -> None:  # fmt: skip
    tensors = {front + name: weight.detach() for name, weight in module.named_parameters()}
    whole, single = both(tmp_path, module, tensors | beside, torch.float32)
    assert_same(whole, single)
    with torch.no_grad():
        ids = torch.arange(6)[None]
        made = [encoder(ids).last_hidden_state for encoder in (whole, single)]
    assert torch.equal(*made)


def test_what_is_written_into_a_part_never_comes_into_the_file(tmp_path: Path) -> None:
    module = tiny_transformer()
    _, single = both(
        tmp_path, module, renamed(module.state_dict(), wan_name), torch.float32
    )
    file = tmp_path / "single.safetensors"
    before = hashlib.sha256(file.read_bytes()).digest()
    for weight in single.parameters():
        weight.data.zero_()
    assert hashlib.sha256(file.read_bytes()).digest() == before
    os.truncate(file, 100)  # nothing of it is mapped any more
    assert all(not weight.any() for weight in single.parameters())


@pytest.mark.parametrize("packed", [False, True])
def test_a_part_is_in_memory_once_while_it_is_loaded(
    tmp_path: Path, packed: bool
) -> None:
    module = WanTransformer3DModel(
        in_channels=16, out_channels=16, num_attention_heads=4, attention_head_dim=64, text_dim=64,
        freq_dim=64, ffn_dim=512, num_layers=8,
    )  # fmt: skip
    tensors = renamed(module.state_dict(), wan_name)
    both(tmp_path, module, scaled(tensors) if packed else tensors, torch.float32)
    mapped = (tmp_path / "single.safetensors").stat().st_size  # the profiler counts it, too
    part, loaded = tmp_path / "model" / "part", []

    def load() -> None:
        loaded.append(load_local(WanTransformer3DModel, part, torch_dtype=torch.float32))

    held = allocated(load, torch.device("cpu"))
    weights = sum(weight.nbytes for weight in loaded[0].parameters())
    assert weights * 0.9 < held.left_bytes < weights * 1.1
    assert held.peak_bytes - mapped < weights * 1.1


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A Wan whose transformer is read from a file beside the folder."""
    made = write_wan(tmp_path / "model", memory=False)
    module = WanTransformer3DModel.from_pretrained(made / "transformer")
    for path in (made / "transformer").glob("*.safetensors*"):
        path.unlink()
    save_file(renamed(module.state_dict(), wan_name), tmp_path / "wan.safetensors")
    point_at(made, "transformer", tmp_path / "wan.safetensors")
    files = json.loads((made / "throughline.json").read_text())["files"]
    write_model_card(made)
    card = json.loads((made / "throughline.json").read_text()) | {"files": files}
    (made / "throughline.json").write_text(json.dumps(card))
    card["weights"] = fingerprint(made)
    (made / "throughline.json").write_text(json.dumps(card))
    return made


def test_the_fingerprint_is_that_of_the_file_too(folder: Path, tmp_path: Path) -> None:
    assert check_model_folder(folder).weights == fingerprint(folder)
    file = tmp_path / "wan.safetensors"
    data = file.read_bytes()
    file.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    with pytest.raises(WeightsError, match="differ from their card"):
        check_model_folder(folder)


def test_a_file_that_was_copied_back_is_the_same(folder: Path, tmp_path: Path) -> None:
    os.utime(tmp_path / "wan.safetensors", (1, 1))
    assert check_model_folder(folder)


def test_a_file_that_moved_or_changed_is_said_in_a_sentence(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "wan.safetensors"
    away = file.rename(tmp_path / "away.safetensors")
    with pytest.raises(WeightsError, match=r"wan\.safetensors, which is not there any more"):
        check_model_folder(folder)
    with pytest.raises(WeightsError, match="not there any more"):
        load_local(WanTransformer3DModel, folder / "transformer")
    save_file({"a": torch.zeros(3)}, file)
    with pytest.raises(WeightsError, match="another file now"):
        check_model_folder(folder)
    file.write_bytes(b"garbage that is no header")
    with pytest.raises(WeightsError, match="not a safetensors file"):
        check_model_folder(folder)
    file.write_bytes(away.read_bytes()[:-50])
    with pytest.raises(WeightsError, match="another file now"):
        check_model_folder(folder)


@pytest.mark.parametrize(
    "files",
    [
        {"transformer": {"path": "/etc/passwd"}},
        {"../transformer": {"path": "/a", "size": 1, "header": "0" * 64}},
        {"transformer": {"path": "a", "size": 1, "header": "0" * 64}},
        {"transformer": {"path": "/a", "size": -1, "header": "0" * 64}},
        ["transformer"],
    ],
)
def test_a_card_that_names_what_cannot_be_is_refused(folder: Path, files: object) -> None:
    card = json.loads((folder / "throughline.json").read_text()) | {"files": files}
    (folder / "throughline.json").write_text(json.dumps(card))
    with pytest.raises(WeightsError, match="not a model card"):
        part_files(folder)
    with pytest.raises(WeightsError, match="not a model card"):
        check_model_folder(folder)


def test_a_text_encoder_is_planned_for_wherever_it_lies(folder: Path, tmp_path: Path) -> None:
    encoder = folder / "text_encoder"
    before = stored_numbers(encoder), text_bytes(folder, torch.bfloat16)
    module = UMT5EncoderModel.from_pretrained(encoder)
    tensors = {name: weight.detach() for name, weight in module.named_parameters()}
    for path in encoder.glob("*.safetensors*"):
        path.unlink()
    assert stored_numbers(encoder) == 0
    save_file(tensors, tmp_path / "umt5.safetensors")
    point_at(folder, "text_encoder", tmp_path / "umt5.safetensors")
    assert (stored_numbers(encoder), text_bytes(folder, torch.bfloat16)) == before
