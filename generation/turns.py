"""Transformers of which one works at a time: the blocks of the others wait in main memory."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final

import torch
from torch import nn

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

HOME: Final = torch.device("cpu")


class Turns:
    """Brings the blocks of a transformer to the device when it is called, and the others home.

    Attributes:
        moved_s: seconds that this took, so far.
    """

    def __init__(self, transformers: Iterable[Any], device: torch.device) -> None:
        self._transformers, self._device = tuple(transformers), device
        self.moved_s = 0.0
        self.to(device)
        for transformer in self._transformers:
            transformer.register_forward_pre_hook(self._come)

    def to(self, device: torch.device) -> None:
        """Let all leave the device, or come back but for their blocks."""
        for transformer in self._transformers:
            move_but_blocks(transformer, blocks_of(transformer), device)

    def _come(self, working: Any, _given: object) -> None:  # noqa: ANN401
        began_s = time.monotonic()
        for other in self._transformers:
            if other is not working:
                move(blocks_of(other), HOME)
        move(blocks_of(working), self._device)
        self.moved_s += time.monotonic() - began_s


def blocks_of(transformer: Any) -> list[nn.Module]:  # noqa: ANN401  diffusers has no types
    """All blocks of a transformer that its own pipeline calls, in order."""
    if hasattr(transformer, "blocks"):
        return [*transformer.blocks, *getattr(transformer, "vace_blocks", ())]
    return [*transformer.transformer_blocks, *transformer.single_transformer_blocks]


def move(blocks: Iterable[nn.Module], device: torch.device) -> None:
    """Bring blocks to a device."""
    for block in blocks:
        block.to(device)


def move_but_blocks(
    transformer: Any, blocks: Sequence[nn.Module], device: torch.device  # noqa: ANN401
) -> None:
    """Bring all else of a transformer to a device, and its blocks, nearly all of it, home."""
    move(blocks, HOME)
    inside = {id(block) for block in blocks}
    for part in transformer.children():
        if not inside & {id(module) for module in part.modules()}:
            part.to(device)
    for name, own in list(transformer.named_parameters(recurse=False)):
        moved = nn.Parameter(own.detach().to(device), requires_grad=own.requires_grad)
        setattr(transformer, name, moved)
