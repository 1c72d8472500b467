"""How strongly the layers of a LoRA count: by alpha and rank, wherever a file says them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import msgspec

if TYPE_CHECKING:
    from collections.abc import Mapping

METADATA: Final = "lora_adapter_metadata"  # where diffusers' `save_lora_adapter` writes it


class _Config(msgspec.Struct):
    """The fields of a peft `LoraConfig` that say how strongly a layer counts."""

    lora_alpha: float | None = None
    alpha_pattern: dict[str, float] = {}
    use_rslora: bool = False


class Scales:
    """What alphas beside the tensors, or a configuration in the file's header, come to."""

    def __init__(self, metadata: Mapping[str, str]) -> None:
        self._config = _read(metadata.get(METADATA, "{}"))

    def of(self, layer: str, alpha: float | None, rank: int) -> float:
        """What a layer of this rank counts; 1 where the file says nothing."""
        config = self._config
        if alpha is None:
            alpha = config.alpha_pattern.get(layer, config.lora_alpha)
        if alpha is None:
            return 1.0
        return alpha / (math.sqrt(rank) if config.use_rslora else rank)


def _read(text: str) -> _Config:
    """What is not such a configuration says nothing."""
    try:
        fields = msgspec.json.decode(text, type=dict[str, msgspec.Raw])
        named = {name.removeprefix("transformer."): value for name, value in fields.items()}
        known = {name: msgspec.json.decode(named[name])
                 for name in _Config.__struct_fields__ if name in named}
        return msgspec.convert(known, _Config)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return _Config()
