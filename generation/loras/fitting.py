"""The tensors of a LoRA file as those that a transformer takes, or why they do not fit it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NoReturn

import torch
from torch import Tensor

from generation.errors import LoraError
from generation.loras.names import Layer, bare

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from generation.loras.scales import Scales

_PART: Final = re.compile(
    r"(?P<layer>.+?)\.(?:"
    r"(?P<down>lora_A(?:\.default)?\.weight|lora(?:_|\.)down\.weight)|"
    r"(?P<up>lora_B(?:\.default)?\.weight|lora(?:_|\.)up\.weight)|"
    r"(?P<bias>lora_B(?:\.default)?\.bias|diff_b)|"
    r"(?P<alpha>alpha)|(?P<other>diff))"
)
_OTHER_KINDS: Final = ("lokr_", "hada_", "dora_scale", "lora_magnitude_vector", "oft_", "lora_mid")
_TEXT: Final = ("lora_te", "text_encoder", "text_model")


@dataclass
class _Parts:
    """What a file says of one layer; shapes are those of linear layers.

    Attributes:
        down: `[r in]`.
        up: `[out r]`.
        bias: `[out]`, added to the layer's own.
        alpha: the product counts alpha / r.
    """

    down: Tensor | None = None
    up: Tensor | None = None
    bias: Tensor | None = None
    alpha: Tensor | None = None


@dataclass(frozen=True)
class Fitted:
    """A LoRA for one transformer: tensors in diffusers' names, where all count as they are.

    Attributes:
        tensors: `LAYER.lora_A.weight`, `LAYER.lora_B.weight`, perhaps `LAYER.lora_B.bias`.
        layers: the layers that it changes.
        left_out: tensors of the file that are no LoRA, as changed norms are.
    """

    tensors: dict[str, Tensor]
    layers: frozenset[str]
    left_out: tuple[str, ...] = ()


def fit(
    tensors: Mapping[str, Tensor], layers: Mapping[str, tuple[Layer, ...]], scales: Scales
) -> Fitted:
    """Bring a file's tensors to the layers of a transformer, by their `spellings`.

    Raises:
        LoraError: it is no LoRA, of another kind or model, or has numbers that are none.
    """
    parts, left_out = _sorted_parts(tensors)
    fitted: dict[str, Tensor] = {}
    names = set()
    biased = any(part.bias is not None for part in parts.values())
    for spelling, part in parts.items():
        if part.down is None and part.up is None:
            left_out.append(spelling)  # a bias or an alpha alone
            continue
        found = layers.get(bare(spelling))
        if found is None:
            raise LoraError(f"It was made for another model: this one has no {bare(spelling)}")
        for layer, down, up, bias in _shared_out(spelling, part, found, scales):
            if layer in names:
                raise LoraError(f"It is damaged: it has {layer} twice")
            names.add(layer)
            fitted[f"{layer}.lora_A.weight"], fitted[f"{layer}.lora_B.weight"] = down, up
            if biased:
                fitted[f"{layer}.lora_B.bias"] = bias
    if not fitted:
        raise LoraError("It is no LoRA: it changes no layer")
    return Fitted(fitted, frozenset(names), tuple(left_out))


def _sorted_parts(tensors: Mapping[str, Tensor]) -> tuple[dict[str, _Parts], list[str]]:
    """The tensors by layers, and the names of those that are not of a LoRA."""
    parts: dict[str, _Parts] = {}
    left_out = []
    for key, tensor in tensors.items():
        _check_kind(key)
        found = _PART.fullmatch(key)
        if found is None or found["other"]:
            left_out.append(key)
            continue
        if not torch.isfinite(tensor.float()).all():
            raise LoraError(f"It is damaged: {key} has numbers that are none")
        kind = next(kind for kind in ("down", "up", "bias", "alpha") if found[kind])
        part = parts.setdefault(found["layer"], _Parts())
        if getattr(part, kind) is not None:
            raise LoraError(f"It is damaged: it has {found['layer']} twice")
        setattr(part, kind, tensor)
    return parts, left_out


def _check_kind(key: str) -> None:
    if any(kind in key for kind in _OTHER_KINDS):
        raise LoraError("It is of a kind that cannot be used (LoHa, LoKr, DoRA or OFT)")
    if key.startswith(_TEXT):
        raise LoraError("It changes the text encoder, too, so it was made for another model")


def _shared_out(
    spelling: str, part: _Parts, layers: tuple[Layer, ...], scales: Scales
) -> Iterator[tuple[str, Tensor, Tensor, Tensor]]:
    """Layer, down, up and bias for each of the layers that a file has as one."""
    down, up = part.down, part.up
    if down is None or up is None:
        raise LoraError(f"It is damaged: half of {bare(spelling)} is missing")
    _check_shapes(spelling, down, up, layers)
    scale = scales.of(bare(spelling), _number(spelling, part.alpha), len(down))
    rows = [layer.shape[0] for layer in layers]
    ups = (up.float() * scale).split_with_sizes(rows)
    bias = part.bias if part.bias is not None else down.new_zeros(len(up))
    if bias.shape != (len(up),):
        _refuse_shape(spelling)
    biases = bias.float().split_with_sizes(rows)
    for layer, own_up, own_bias in zip(layers, ups, biases, strict=True):
        yield layer.name, down.float(), own_up.contiguous(), own_bias.contiguous()


def _number(spelling: str, alpha: Tensor | None) -> float | None:
    if alpha is not None and alpha.numel() != 1:
        _refuse_shape(spelling)
    return None if alpha is None else float(alpha.item())


def _check_shapes(spelling: str, down: Tensor, up: Tensor, layers: Iterable[Layer]) -> None:
    shapes = [layer.shape for layer in layers]
    inputs, rows = shapes[0][1:], sum(shape[0] for shape in shapes)
    rank = down.shape[0] if down.ndim else 0
    points = (1,) * (len(inputs) - 1)
    if down.shape != (rank, *inputs) or up.shape != (rows, rank, *points):
        _refuse_shape(spelling)
    if not 1 <= rank <= max(rows, *inputs):
        raise LoraError(f"It is damaged: {bare(spelling)} has rank {rank}")


def _refuse_shape(spelling: str) -> NoReturn:
    raise LoraError(
        f"It was made for a larger or smaller model: its {bare(spelling)} has another size"
    )
