"""The authors' layouts at their true sizes, without weights: every tensor finds its own place."""

import importlib
from collections.abc import Callable
from typing import Any

import pytest
import torch
from diffusers.loaders.single_file_utils import convert_hunyuan_video_transformer_to_diffusers
from torch import Tensor

from generation.single_files.loading import shell_of
from generation.single_files.names import fitted
from tests.generation.published_lists import published_parts
from tests.generation.single_files.originals import (
    hunyuan,
    wan21_vae_name,
    wan22_vae_name,
    wan_name,
)

PARTS = {part.name: part for part in published_parts()}
WAN22 = wan22_vae_name({"encoder": 2, "decoder": 3})
LAYOUTS: dict[str, Callable[[str], str]] = {
    **dict.fromkeys(
        ("wan_1_3b", "wan_14b", "wan_ti2v_5b", "wan_i2v_14b", "wan_vace_1_3b"), wan_name
    ),
    "skyreels_df_1_3b": wan_name,
    "wan_vae": wan21_vae_name,
    "wan_vae_2_2": WAN22,
    "hunyuan_vae": str,  # Tencent's names are those of diffusers
    "framepack": str,  # its authors publish diffusers' layout
    "umt5_xxl": str,  # transformers' names
    "llava_llama": lambda name: f"model.{name.removeprefix('model.')}",
    "clip_l": lambda name: f"text_model.{name.removeprefix('text_model.')}",
    "clip_vision_h": lambda name: f"vision_model.{name.removeprefix('vision_model.')}",
}
NAMES = {  # as the authors' files have them
    "wan_1_3b": {
        "patch_embedding.weight": (1536, 16, 1, 2, 2),
        "text_embedding.0.weight": (1536, 4096),
        "time_embedding.2.bias": (1536,),
        "time_projection.1.weight": (9216, 1536),
        "blocks.29.modulation": (1, 6, 1536),
        "blocks.0.self_attn.norm_q.weight": (1536,),
        "blocks.0.cross_attn.o.weight": (1536, 1536),
        "blocks.7.norm3.bias": (1536,),
        "blocks.7.ffn.0.weight": (8960, 1536),
        "blocks.7.ffn.2.weight": (1536, 8960),
        "head.modulation": (1, 2, 1536),
        "head.head.weight": (64, 1536),
    },
    "wan_i2v_14b": {"img_emb.proj.4.weight": (5120,), "blocks.0.cross_attn.k_img.weight":
        (5120, 5120), "blocks.0.cross_attn.norm_k_img.weight": (5120,)},
    "wan_vace_1_3b": {"vace_blocks.0.before_proj.weight": (1536, 1536),
        "vace_blocks.14.after_proj.bias": (1536,), "vace_patch_embedding.weight":
        (1536, 96, 1, 2, 2)},
    "wan_vae": {
        "conv1.weight": (32, 32, 1, 1, 1),
        "encoder.downsamples.0.residual.2.weight": (96, 96, 3, 3, 3),
        "encoder.downsamples.5.time_conv.bias": (192,),
        "encoder.middle.1.to_qkv.weight": (1152, 384, 1, 1),
        "decoder.middle.2.residual.6.bias": (384,),
        "decoder.upsamples.3.resample.1.weight": (192, 384, 3, 3),
        "decoder.upsamples.4.shortcut.weight": (384, 192, 1, 1, 1),
        "decoder.upsamples.14.residual.0.gamma": (96, 1, 1, 1),
        "decoder.head.2.weight": (3, 96, 3, 3, 3),
    },
    "wan_vae_2_2": {
        "encoder.downsamples.0.downsamples.0.residual.0.gamma": (160, 1, 1, 1),
        "encoder.downsamples.1.downsamples.2.time_conv.weight": (320, 320, 3, 1, 1),
        "decoder.upsamples.0.upsamples.3.time_conv.weight": (2048, 1024, 3, 1, 1),
        "decoder.upsamples.3.upsamples.2.residual.6.weight": (256, 256, 3, 3, 3),
    },
}  # fmt: skip


def shell(name: str) -> Any:  # noqa: ANN401
    library, kind = PARTS[name].told["class"].split(".")
    return shell_of(getattr(importlib.import_module(library), kind), PARTS[name].config)


def original(name: str, module: Any) -> dict[str, Tensor]:  # noqa: ANN401
    return {LAYOUTS[name](key): weight for key, weight in module.named_parameters()}


@pytest.mark.parametrize("name", LAYOUTS)
@pytest.mark.parametrize("front", ["", "model.diffusion_model."])
def test_each_tensor_of_the_authors_files_finds_its_own_place(name: str, front: str) -> None:
    module = shell(name)
    tensors = original(name, module)
    assert len(tensors) == len(list(module.parameters()))
    for key, shape in NAMES.get(name, {}).items():
        assert tuple(tensors[key].shape) == shape, key
    found = fitted(module, {front + key: tensor for key, tensor in tensors.items()})
    assert found is not None
    assert all(found[key] is weight for key, weight in module.named_parameters())


def test_tencents_tensors_hold_several_of_ours() -> None:
    module = shell("hunyuan")
    # as many rows as they have, which is what is cut, and one column of numbers that differ
    rows = {key: (len(weight), weight.ndim > 1) for key, weight in module.named_parameters()}
    numbers = {
        key: torch.arange(count * 1.0).view(-1, *([1] * wide)) + place
        for place, (key, (count, wide)) in enumerate(rows.items())
    }
    theirs = hunyuan(numbers)
    assert len(theirs["double_blocks.0.img_attn_qkv.weight"]) == 3 * 3072
    assert len(theirs["single_blocks.39.linear1.bias"]) == 3 * 3072 + 12288
    assert {"img_in.proj.weight", "time_in.mlp.0.weight", "guidance_in.mlp.2.bias",
            "txt_in.individual_token_refiner.blocks.1.adaLN_modulation.1.weight",
            "double_blocks.19.txt_mlp.fc2.weight", "single_blocks.0.modulation.linear.weight",
            "vector_in.in_layer.weight", "final_layer.linear.weight"} <= theirs.keys()  # fmt: skip
    ours = convert_hunyuan_video_transformer_to_diffusers(dict(theirs))
    assert ours.keys() == numbers.keys()
    assert all(torch.equal(ours[key], numbers[key]) for key in numbers)
    full = {key: weight.detach() for key, weight in module.named_parameters()}
    assert fitted(module, hunyuan(full)) is not None


@pytest.mark.parametrize(
    ("of", "other"),
    [("wan_1_3b", "wan_14b"), ("wan_1_3b", "wan_vace_1_3b"), ("wan_vace_1_3b", "wan_1_3b"),
     ("wan_14b", "wan_i2v_14b"), ("wan_vae", "wan_vae_2_2"), ("wan_vae_2_2", "wan_vae"),
     ("umt5_xxl", "llava_llama"), ("clip_l", "clip_vision_h"), ("hunyuan", "wan_1_3b")],
)  # fmt: skip
def test_a_file_of_another_model_fits_nothing(of: str, other: str) -> None:
    assert fitted(shell(of), original(other, shell(other))) is None


def test_a_tensor_that_is_missing_or_left_over_or_of_another_shape_does_not_fit() -> None:
    module = shell("wan_1_3b")
    whole = original("wan_1_3b", module)
    key, added = "blocks.3.ffn.0.weight", torch.empty(2, device="meta")
    assert fitted(module, {k: t for k, t in whole.items() if k != key}) is None
    assert fitted(module, whole | {key: whole[key].T}) is None
    assert fitted(module, whole | {"blocks.3.lora": added}) is None
    assert fitted(module, whole) is not None


def test_what_encoders_were_cut_from_may_stand_beside_them() -> None:
    module, added = shell("llava_llama"), torch.empty(2, device="meta")
    beside = original("llava_llama", module) | {"lm_head.weight": added}
    assert fitted(module, beside) is not None
    module = shell("umt5_xxl")
    tied = {"encoder.embed_tokens.weight": module.shared.weight}
    assert fitted(module, original("umt5_xxl", module) | tied) is not None
