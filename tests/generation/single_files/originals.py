"""The layouts that the authors publish, made of those of diffusers: the other way round.

The names are those of Wan's `wan/modules/model.py`, `vae.py` and `vae2_2.py`, and of Tencent's
`hyvideo/modules/models.py`, which ComfyUI's files have.
"""

import re
from collections.abc import Callable, Mapping
from itertools import groupby

import torch
from torch import Tensor

Names = Callable[[str], str]
F8 = torch.float8_e4m3fn

_WAN = (
    ("condition_embedder.time_embedder.linear_1", "time_embedding.0"),
    ("condition_embedder.time_embedder.linear_2", "time_embedding.2"),
    ("condition_embedder.text_embedder.linear_1", "text_embedding.0"),
    ("condition_embedder.text_embedder.linear_2", "text_embedding.2"),
    ("condition_embedder.time_proj", "time_projection.1"),
    ("condition_embedder.image_embedder.norm1", "img_emb.proj.0"),
    ("condition_embedder.image_embedder.ff.net.0.proj", "img_emb.proj.1"),
    ("condition_embedder.image_embedder.ff.net.2", "img_emb.proj.3"),
    ("condition_embedder.image_embedder.norm2", "img_emb.proj.4"),
    (".attn1.", ".self_attn."), (".attn2.", ".cross_attn."),
    (".to_out.0.", ".o."), (".to_q.", ".q."), (".to_k.", ".k."), (".to_v.", ".v."),
    (".add_k_proj.", ".k_img."), (".add_v_proj.", ".v_img."), (".norm_added_k.", ".norm_k_img."),
    (".ffn.net.0.proj.", ".ffn.0."), (".ffn.net.2.", ".ffn.2."),
    (".scale_shift_table", ".modulation"),
)  # fmt: skip
_RESNET = {
    **{"norm1": "residual.0", "conv1": "residual.2", "norm2": "residual.3", "conv2": "residual.6"},
    "conv_shortcut": "shortcut",
}
_HUNYUAN = (
    ("time_text_embed.timestep_embedder.linear_1", "time_in.mlp.0"),
    ("time_text_embed.timestep_embedder.linear_2", "time_in.mlp.2"),
    ("time_text_embed.guidance_embedder.linear_1", "guidance_in.mlp.0"),
    ("time_text_embed.guidance_embedder.linear_2", "guidance_in.mlp.2"),
    ("time_text_embed.text_embedder.linear_1", "vector_in.in_layer"),
    ("time_text_embed.text_embedder.linear_2", "vector_in.out_layer"),
    ("x_embedder", "img_in"), ("norm1_context.linear", "txt_mod.linear"),
    ("norm1.linear", "img_mod.linear"), ("attn.norm_added_q", "txt_attn_q_norm"),
    ("attn.norm_added_k", "txt_attn_k_norm"), ("attn.to_add_out", "txt_attn_proj"),
    ("ff_context.net.0.proj", "txt_mlp.fc1"), ("ff_context.net.2", "txt_mlp.fc2"),
)  # fmt: skip


def _replaced(name: str, pairs: tuple[tuple[str, str], ...]) -> str:
    for old, new in pairs:
        name = name.replace(old, new)
    return name


def wan_name(name: str) -> str:
    """A tensor of `WanTransformer3DModel`, or of VACE's or SkyReels', in the authors' words."""
    if name == "scale_shift_table":
        return "head.modulation"
    if name.startswith("proj_out."):
        return name.replace("proj_out", "head.head")
    if name.startswith("vace_blocks."):
        name = re.sub(r"^(vace_blocks\.\d+)\.proj_in\.", r"\1.before_proj.", name)
        name = re.sub(r"^(vace_blocks\.\d+)\.proj_out\.", r"\1.after_proj.", name)
    return re.sub(r"^((?:vace_)?blocks\.\d+)\.norm2\.", r"\1.norm3.", _replaced(name, _WAN))


def vae_name(name: str) -> str:
    """A tensor of `AutoencoderKLWan`, of Wan 2.1 or 2.2."""
    name = re.sub(r"^post_quant_conv\.", "conv2.", re.sub(r"^quant_conv\.", "conv1.", name))
    name = re.sub(r"\.mid_block\.attentions\.0\.", ".middle.1.", name)
    name = name.replace(".norm_out.", ".head.0.").replace(".conv_out.", ".head.2.")
    name = name.replace("coder.conv_in.", "coder.conv1.")
    found = re.match(r"^(\w+\.)mid_block\.resnets\.(\d)\.(\w+)\.(\w+)$", name)
    if found:
        half, number, layer, kind = found.groups()
        return f"{half}middle.{2 * int(number)}.{_RESNET[layer]}.{kind}"
    found = re.match(r"^(encoder\.)down_blocks\.(\d+)\.(norm.|conv.|conv_shortcut)\.(\w+)$", name)
    if found:
        half, number, layer, kind = found.groups()
        return f"{half}downsamples.{number}.{_RESNET[layer]}.{kind}"
    return re.sub(r"^encoder\.down_blocks\.(\d+)\.", r"encoder.downsamples.\1.", name)


def wan21_vae_name(name: str) -> str:
    """Its decoder's blocks lie one behind the other, four of them for one of diffusers."""
    found = re.match(r"^decoder\.up_blocks\.(\d)\.resnets\.(\d)\.(\w+)\.(\w+)$", name)
    if found:
        block, number, layer, kind = found.groups()
        return f"decoder.upsamples.{4 * int(block) + int(number)}.{_RESNET[layer]}.{kind}"
    found = re.match(r"^decoder\.up_blocks\.(\d)\.upsamplers\.0\.(.+)$", name)
    if found:
        return f"decoder.upsamples.{4 * int(found[1]) + 3}.{found[2]}"
    return vae_name(name)


def wan22_vae_name(resnets: Mapping[str, int]) -> Names:
    """Its blocks lie in blocks; `resnets` says how many a block has before its resampling."""

    def name_of(name: str) -> str:
        found = re.match(r"^(\w+)\.(down|up)_blocks\.(\d)\.resnets\.(\d)\.(\w+)\.(\w+)$", name)
        if found:
            half, way, block, number, layer, kind = found.groups()
            return f"{half}.{way}samples.{block}.{way}samples.{number}.{_RESNET[layer]}.{kind}"
        found = re.match(r"^(\w+)\.(down|up)_blocks\.(\d)\.\2sampler\.(.+)$", name)
        if found:
            half, way, block, rest = found.groups()
            return f"{half}.{way}samples.{block}.{way}samples.{resnets[half]}.{rest}"
        return vae_name(name)

    return name_of


def renamed(tensors: Mapping[str, Tensor], names: Names) -> dict[str, Tensor]:
    """The same tensors in another layout, each in memory of its own."""
    return {names(name): tensor.clone() for name, tensor in tensors.items()}


def scaled(
    tensors: Mapping[str, Tensor], end: str = "scale_weight", *, rows: bool = False
) -> dict[str, Tensor]:
    """As ComfyUI's files: each matrix divided by its scale, which stands beside it."""
    made: dict[str, Tensor] = {}
    for name, tensor in tensors.items():
        layer, _, kind = name.rpartition(".")
        if kind != "weight" or tensor.ndim != 2:
            made[name] = tensor
            continue
        most = tensor.abs().amax(dim=1, keepdim=True) if rows else tensor.abs().max()
        scale = (most / 448).float().clamp(min=1e-12)
        made[name], made[f"{layer}.{end}"] = (tensor / scale).to(F8), scale
    return made


def hunyuan(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Those of `HunyuanVideoTransformer3DModel`, queries, keys and values in one as Tencent has."""
    made: dict[str, Tensor] = {}
    for name, group in groupby(sorted(tensors, key=_order), key=lambda key: _fused(key)[0]):
        made[name] = torch.cat([tensors[key] for key in group])
    scale, shift = made["final_layer.adaLN_modulation.1.weight"].chunk(2)
    made["final_layer.adaLN_modulation.1.weight"] = torch.cat([shift, scale])
    scale, shift = made["final_layer.adaLN_modulation.1.bias"].chunk(2)
    made["final_layer.adaLN_modulation.1.bias"] = torch.cat([shift, scale])
    return made


def _order(name: str) -> tuple[str, int]:
    return _fused(name)


def _fused(name: str) -> tuple[str, int]:
    """The tensor that one lies in, and its place there."""
    if name.startswith("context_embedder."):
        return _refiner(name)
    if name.startswith("single_transformer_blocks."):
        return _single(name)
    name = re.sub(r"^transformer_blocks", "double_blocks", name)
    for place, (own, other) in enumerate(zip("qkv", ("q", "k", "v"), strict=True)):
        name, count = re.subn(rf"attn\.to_{own}\.", "img_attn_qkv.", name)
        if count:
            return name, place
        name, count = re.subn(rf"attn\.add_{other}_proj\.", "txt_attn_qkv.", name)
        if count:
            return name, place
    name = re.sub(r"^norm_out\.linear", "final_layer.adaLN_modulation.1", name)
    name = re.sub(r"^proj_out", "final_layer.linear", _replaced(name, _HUNYUAN))
    name = re.sub(r"attn\.norm_([qk])\.", r"img_attn_\1_norm.", name)
    name = name.replace("attn.to_out.0", "img_attn_proj").replace("ff.net.0.proj", "img_mlp.fc1")
    return name.replace("ff.net.2", "img_mlp.fc2"), 0


def _single(name: str) -> tuple[str, int]:
    name = name.replace("single_transformer_blocks", "single_blocks")
    for place, part in enumerate(("attn.to_q", "attn.to_k", "attn.to_v", "proj_mlp")):
        if f".{part}." in name:
            return name.replace(part, "linear1"), place
    name = name.replace("proj_out", "linear2").replace("norm.linear", "modulation.linear")
    return re.sub(r"attn\.norm_([qk])\.", r"\1_norm.", name), 0


def _refiner(name: str) -> tuple[str, int]:
    name = name.replace("context_embedder", "txt_in")
    name = name.replace("token_refiner.refiner_blocks", "individual_token_refiner.blocks")
    name = name.replace("norm_out.linear", "adaLN_modulation.1")
    name = name.replace("proj_in", "input_embedder")
    name = name.replace("time_text_embed.timestep_embedder.linear_1", "t_embedder.mlp.0")
    name = name.replace("time_text_embed.timestep_embedder.linear_2", "t_embedder.mlp.2")
    name = name.replace("time_text_embed.text_embedder", "c_embedder")
    name = name.replace("ff.net.0.proj", "mlp.fc1").replace("ff.net.2", "mlp.fc2")
    for place, part in enumerate("qkv"):
        if f".attn.to_{part}." in name:
            return name.replace(f"attn.to_{part}", "self_attn_qkv"), place
    return name.replace("attn.to_out.0", "self_attn_proj"), 0
