"""Weights of 8 bits with a scale, as ComfyUI keeps them: what is read, and what is refused.

https://github.com/comfyanonymous/ComfyUI/blob/master/QUANTIZATION.md: a weight is what is stored,
in the type that is computed in, times its scale. Older files call the scale `scale_weight`.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

import torch

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from torch import Tensor

SCALES: Final = (".scale_weight", ".weight_scale")
MARK: Final = ".comfy_quant"
PLAIN: Final = frozenset({"float8_e4m3fn", "float8_e5m2"})
"""Formats that are a number of 8 bits and a scale, nothing more."""
_FORMAT: Final = re.compile(r"[\w.-]{1,40}\Z")
_UNREADABLE: Final = "an unreadable one"
_TWICE: Final = (".weight_scale_2", ".pre_quant_scale")
_BESIDE: Final = (*SCALES, *_TWICE, MARK, ".scale_input", ".input_scale")
_BESIDE_ALL: Final = ("scaled_fp8", "spiece_model", "tekken_model", "tokenizer_json")
_READ: Final = (
    *(torch.float64, torch.float32, torch.bfloat16, torch.float16),
    *(torch.float8_e4m3fn, torch.float8_e5m2),
)


def widened(tensors: Mapping[str, Tensor], dtype: torch.dtype) -> dict[str, Tensor]:
    """The weights alone; those that have a scale in `dtype`, all others as they are stored."""
    made = {}
    for name, tensor in tensors.items():
        if is_beside(name):
            continue
        scale = _scale_of(name, tensors)
        made[name] = tensor if scale is None else tensor.to(dtype) * scale.to(dtype)
    return made


def unknown_packing(tensors: Mapping[str, Tensor], formats: Iterable[str]) -> str:
    """The name of a packing that is not read; nothing where all of it is.

    `formats` are those that the file says it has.
    """
    for name in formats:
        if name not in PLAIN:
            return name
    for name, tensor in tensors.items():
        scale = None if is_beside(name) else _scale_of(name, tensors)
        if name.endswith(_TWICE):
            return "two scales"
        if name.endswith(".weight") and tensor.dtype not in _READ:
            return str(tensor.dtype).removeprefix("torch.")
        if scale is not None and (scale.ndim > 2 or _strange(scale, tensor)):
            return f"a scale of {tuple(scale.shape)}"
    return ""


def named_formats(metadata: Mapping[str, str], marks: Iterable[bytes]) -> set[str]:
    """The formats that a file's header and the marks beside its layers name."""
    try:
        layers = json.loads(metadata.get("_quantization_metadata", "{}")).get("layers", {})
        names = {one["format"] for one in (*layers.values(), *map(json.loads, marks))}
        return {name if _FORMAT.match(name) else _UNREADABLE for name in names}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {_UNREADABLE}


def is_beside(name: str) -> bool:
    """Whether a tensor is no weight: a scale, a mark, or a tokenizer."""
    return name.endswith(_BESIDE) or name.rpartition(".")[2] in _BESIDE_ALL


def _scale_of(name: str, tensors: Mapping[str, Tensor]) -> Tensor | None:
    layer, _, kind = name.rpartition(".")
    if kind != "weight":
        return None
    found = next((tensors[layer + end] for end in SCALES if layer + end in tensors), None)
    return found.reshape(()) if found is not None and found.numel() == 1 else found


def _strange(scale: Tensor, weight: Tensor) -> bool:
    """Whether it is neither one for all of a weight nor one for each of its rows."""
    rows = (weight.shape[0], 1) if weight.ndim == 2 else None
    return (scale.numel() != 1 and tuple(scale.shape) != rows) or not scale.is_floating_point()
