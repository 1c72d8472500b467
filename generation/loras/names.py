"""How LoRA files spell the layers of a transformer: as diffusers, as its authors, or as kohya.

Every spelling is made from the layers that the transformer has, so a file that changes only some
of them is read, too, and one of another model is not.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from torch import nn

if TYPE_CHECKING:
    from collections.abc import Iterator

_AUTHORS: Final = (  # a layer in diffusers, what Wan's and HunyuanVideo's own code calls it
    (r"(blocks\.\d+)\.attn1\.to_([qkv])", r"\1.self_attn.\2"),
    (r"(blocks\.\d+)\.attn1\.to_out\.0", r"\1.self_attn.o"),
    (r"(blocks\.\d+)\.attn2\.to_([qkv])", r"\1.cross_attn.\2"),
    (r"(blocks\.\d+)\.attn2\.to_out\.0", r"\1.cross_attn.o"),
    (r"(blocks\.\d+)\.attn2\.add_([kv])_proj", r"\1.cross_attn.\2_img"),
    (r"(blocks\.\d+)\.ffn\.net\.0\.proj", r"\1.ffn.0"),
    (r"(blocks\.\d+)\.ffn\.net\.2", r"\1.ffn.2"),
    (r"condition_embedder\.time_proj", "time_projection.1"),
    (r"condition_embedder\.(text|time)_embedder\.linear_1", r"\1_embedding.0"),
    (r"condition_embedder\.(text|time)_embedder\.linear_2", r"\1_embedding.2"),
    (r"condition_embedder\.image_embedder\.ff\.net\.0\.proj", "img_emb.proj.1"),
    (r"condition_embedder\.image_embedder\.ff\.net\.2", "img_emb.proj.3"),
    (r"transformer_blocks\.(\d+)\.attn\.to_[qkv]", r"double_blocks.\1.img_attn_qkv"),
    (r"transformer_blocks\.(\d+)\.attn\.add_[qkv]_proj", r"double_blocks.\1.txt_attn_qkv"),
    (r"transformer_blocks\.(\d+)\.attn\.to_out\.0", r"double_blocks.\1.img_attn_proj"),
    (r"transformer_blocks\.(\d+)\.attn\.to_add_out", r"double_blocks.\1.txt_attn_proj"),
    (r"transformer_blocks\.(\d+)\.ff\.net\.0\.proj", r"double_blocks.\1.img_mlp.fc1"),
    (r"transformer_blocks\.(\d+)\.ff\.net\.2", r"double_blocks.\1.img_mlp.fc2"),
    (r"transformer_blocks\.(\d+)\.ff_context\.net\.0\.proj", r"double_blocks.\1.txt_mlp.fc1"),
    (r"transformer_blocks\.(\d+)\.ff_context\.net\.2", r"double_blocks.\1.txt_mlp.fc2"),
    (r"transformer_blocks\.(\d+)\.norm1\.linear", r"double_blocks.\1.img_mod.linear"),
    (r"transformer_blocks\.(\d+)\.norm1_context\.linear", r"double_blocks.\1.txt_mod.linear"),
    (r"single_transformer_blocks\.(\d+)\.attn\.to_[qkv]", r"single_blocks.\1.linear1"),
    (r"single_transformer_blocks\.(\d+)\.proj_mlp", r"single_blocks.\1.linear1"),
    (r"single_transformer_blocks\.(\d+)\.proj_out", r"single_blocks.\1.linear2"),
    (r"single_transformer_blocks\.(\d+)\.norm\.linear", r"single_blocks.\1.modulation.linear"),
    (r"x_embedder\.proj", "img_in.proj"),
)
_HEADS: Final = {"head.head", "final_layer.linear"}  # Wan's and HunyuanVideo's `proj_out`
_ROWS: Final = ("q", "k", "v", "mlp")  # the order in layers that the authors have fused
_PREFIXES: Final = (
    "base_model.model.", "model.diffusion_model.", "diffusion_model.", "transformer.", "lora_unet_",
)  # fmt: skip


class Layer(NamedTuple):
    """A layer of the transformer that a LoRA may change: its name, and its weight's shape."""

    name: str
    shape: tuple[int, ...]


def spellings(transformer: Any) -> dict[str, tuple[Layer, ...]]:  # noqa: ANN401
    """The layers by all their spellings; several where the authors have one for all of them."""
    found: dict[str, list[Layer]] = {}
    for layer in _layers(transformer):
        for spelling in _spelled(layer.name):
            found.setdefault(spelling, []).append(layer)
    return {spelling: tuple(sorted(each, key=_row)) for spelling, each in found.items()}


def bare(spelling: str) -> str:
    """A layer's spelling without what trainers write before it."""
    for prefix in _PREFIXES:
        spelling = spelling.removeprefix(prefix)
    return spelling


def _layers(transformer: Any) -> Iterator[Layer]:  # noqa: ANN401
    """Under their own names, also while another LoRA lies on them."""
    for name, module in transformer.named_modules():
        if isinstance(module, nn.Linear | nn.Conv3d) and ".lora_" not in name:
            yield Layer(name.removesuffix(".base_layer"), tuple(module.weight.shape))


def _spelled(name: str) -> set[str]:
    authors = (re.sub(f"^{ours}$", theirs, name) for ours, theirs in _AUTHORS)
    whole = {name, *authors, *(_HEADS if name == "proj_out" else ())}
    return whole | {spelling.replace(".", "_") for spelling in whole}


def _row(layer: Layer) -> int:
    found = re.search(r"_([qkv]|mlp)(_proj)?$", layer.name)
    return _ROWS.index(found[1]) if found else 0
