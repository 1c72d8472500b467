"""The true sizes of all models, without their weights: what is published is what is loaded."""

import hashlib
import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file
from transformers import CLIPVisionConfig, CLIPVisionModel, PreTrainedModel

from generation.classes import ADAPTERS, CODECS, TRANSFORMERS
from generation.local_parts import load_local
from tests.generation.hunyuan_models import tiny_clip, tiny_llama
from tests.generation.published_lists import FOLDER, PublishedPart, published_parts
from tests.generation.tiny_models import tiny_text_encoder

PARTS = {part.name: part for part in published_parts()}
SIZED = [name for name, part in PARTS.items() if "sizes" in part.told]


@pytest.fixture(params=PARTS)
def part(request: pytest.FixtureRequest) -> PublishedPart:
    return PARTS[request.param]


def on_meta(part: PublishedPart) -> Any:  # noqa: ANN401
    """The class of a part with its true config, without memory for the weights."""
    library, name = part.told["class"].split(".")
    kind = getattr(importlib.import_module(library), name)
    with torch.device("meta"):
        if library == "diffusers":
            return kind.from_config(part.config)
        return kind(kind.config_class(**part.config))


def test_every_published_tensor_has_its_place_and_no_place_is_empty(part: PublishedPart) -> None:
    module, prefix = on_meta(part), part.told.get("prefix", "")
    expected = {part.own_key(key).removeprefix(prefix): s for key, s in part.shapes.items()}
    own = {key: tuple(tensor.shape) for key, tensor in module.state_dict().items()}
    if "encoder.embed_tokens.weight" in own:  # the same tensor as UMT5's `shared`
        expected["encoder.embed_tokens.weight"] = expected["shared.weight"]
    assert own == expected
    tensors = {key: torch.empty(shape, device="meta") for key, shape in expected.items()}
    module.load_state_dict(tensors, strict=True, assign=True)


@pytest.mark.parametrize("name", SIZED)
def test_the_files_have_the_published_sizes_to_the_byte(name: str) -> None:
    part = PARTS[name]
    assert [part.file_bytes(keys) for keys in part.files()] == part.told["sizes"]


@pytest.mark.parametrize("name", [name for name in SIZED if "index" in PARTS[name].told])
def test_the_index_is_the_published_one(name: str) -> None:
    made = hashlib.sha256(PARTS[name].index_json()).hexdigest()
    assert made == PARTS[name].told["index"]


@pytest.mark.parametrize("name", [name for name in PARTS if "config" in PARTS[name].told])
def test_the_config_is_the_published_one(name: str) -> None:
    content = (FOLDER / f"{name}.json").read_bytes()
    assert hashlib.sha256(content).hexdigest() == PARTS[name].told["config"]


@pytest.mark.parametrize("name", ["wan_1_3b", "wan_14b", "wan_ti2v_5b", "hunyuan"])
def test_our_adapter_takes_the_true_transformer(name: str) -> None:
    module = on_meta(PARTS[name])
    assert type(module).__name__ in TRANSFORMERS
    backbone = ADAPTERS[type(module)](module)
    assert backbone.inner_dim == module.config["num_attention_heads"] * 128
    assert backbone.patch == 2


@pytest.mark.parametrize("name", ["wan_vae", "wan_vae_2_2", "hunyuan_vae"])
def test_the_true_autoencoder_is_known(name: str) -> None:
    assert type(on_meta(PARTS[name])).__name__ in CODECS


def tiny_clip_vision() -> CLIPVisionModel:
    config = CLIPVisionConfig(
        hidden_size=8, intermediate_size=16, num_hidden_layers=1, num_attention_heads=2,
        image_size=4, patch_size=2,
    )
    return CLIPVisionModel(config)


@pytest.mark.parametrize(
    ("name", "tiny"),
    [
        ("umt5_xxl", tiny_text_encoder),
        ("llava_llama", lambda: tiny_llama(30)),
        ("clip_l", lambda: tiny_clip(30)),
        ("clip_vision_h", tiny_clip_vision),
    ],
)
def test_text_and_image_encoders_load_by_their_published_names(
    name: str, tiny: Callable[[], PreTrainedModel], tmp_path: Path
) -> None:
    """Whatever the installed library calls the tensors itself."""
    module, prefix = tiny(), PARTS[name].told.get("prefix", "")
    module.save_pretrained(tmp_path)
    path = tmp_path / "model.safetensors"
    tensors = {prefix + key.removeprefix(prefix): t for key, t in load_file(path).items()}
    published = {key.split(".")[0] for key in PARTS[name].shapes}
    assert {key.split(".")[0] for key in tensors} == published
    save_file(tensors, path, metadata={"format": "pt"})
    loaded, report = load_local(type(module), tmp_path, output_loading_info=True)
    assert not any(report.get(kind) for kind in ("missing_keys", "unexpected_keys"))
    for key, tensor in module.state_dict().items():
        assert torch.equal(tensor, loaded.state_dict()[key])
