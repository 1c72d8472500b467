"""A text encoder that rests in the computer's memory, and changes places with the transformer.

The device then holds the larger of the two instead of both; the embeddings are the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch

if TYPE_CHECKING:
    from torch import Tensor, nn

    from generation.backbones.experts import Experts
    from generation.text.codec import TextCodec
_HOME = torch.device("cpu")


class RestingText:
    """Behaves as the text codec; only `encode` brings it onto the device."""

    def __init__(
        self, text: TextCodec, transformer: nn.Module | Experts, device: torch.device
    ) -> None:
        self._text, self._transformer, self._device = text, transformer, device

    def encode(self, prompts: list[str]) -> Tensor:
        """Embeddings `[b m e]` of prompts, on the device."""
        self._transformer.to(_HOME)
        try:
            _let_go(self._device)
            return self._text.to(self._device).encode(prompts)
        finally:
            self._text.to(_HOME)
            _let_go(self._device)
            self._transformer.to(self._device)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the codec has
        return getattr(self._text, name)


def _let_go(device: torch.device) -> None:
    """What has left the device is room for others at once."""
    if device.type == "cuda":
        torch.cuda.empty_cache()
