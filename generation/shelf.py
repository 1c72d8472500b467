"""Blocks of a transformer that lie in the computer's memory and are lent to the device by turns.

Diffusers' group offloading moves a block when it is called; our adapters call a block's parts, so
they take it from here. Weights never change, so nothing is copied back. On a GPU the next block
comes on a stream of its own while one computes.
"""

from __future__ import annotations

from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING, Any, cast

import torch

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from torch import Tensor, nn

LENT = 2
"""Blocks on the device at once: the one that computes, and the next."""


class Shelf:
    """Holds the weights of blocks, in the order of their use; the last is followed by the first.

    What calls a block as a whole gets it by itself; what calls its parts asks `lend`.
    """

    def __init__(self, blocks: Sequence[nn.Module], device: torch.device) -> None:
        self._device = device
        self._blocks = {id(block): number for number, block in enumerate(blocks)}
        self._weights = [[*block.parameters(), *block.buffers()] for block in blocks]
        self._homes = [[self._home(w) for w in weights] for weights in self._weights]
        self._stream = cast("Any", torch.cuda).Stream(device) if device.type == "cuda" else None
        self._coming: dict[int, list[Tensor]] = {}
        for number in range(len(blocks)):
            self._put_back(number)
        for block in blocks:
            block.register_forward_pre_hook(self._before)
            block.register_forward_hook(self._after, always_call=True)

    @property
    def weights(self) -> set[int]:
        """The ids of all weights that lie here."""
        return {id(weight) for weights in self._weights for weight in weights}

    @contextmanager
    def lend(self, block: nn.Module) -> Iterator[None]:
        """Have a block on the device for as long as this lasts."""
        number = self._blocks[id(block)]
        self._bring(number)
        try:
            yield
        finally:
            self._put_back(number)

    def _home(self, weight: Tensor) -> Tensor:
        home = weight.data.to("cpu")
        return home.pin_memory() if self._device.type == "cuda" else home

    def _bring(self, number: int) -> None:
        there = self._coming.pop(number, None) or self._fetched(number)
        if self._stream is not None:
            now = torch.cuda.current_stream(self._device)
            now.wait_stream(self._stream)
            for tensor in there:
                tensor.record_stream(now)
        for weight, tensor in zip(self._weights[number], there, strict=True):
            weight.data = tensor
        following = (number + 1) % len(self._homes)
        if following != number:
            self._coming = {following: self._fetched(following)}

    def _fetched(self, number: int) -> list[Tensor]:
        beside = torch.cuda.stream(self._stream) if self._stream is not None else nullcontext()
        with beside:
            return [
                home.to(self._device, non_blocking=True, copy=True) for home in self._homes[number]
            ]

    def _put_back(self, number: int) -> None:
        for weight, home in zip(self._weights[number], self._homes[number], strict=True):
            weight.data = home

    def _before(self, block: nn.Module, given: Any) -> None:  # noqa: ANN401
        self._bring(self._blocks[id(block)])

    def _after(self, block: nn.Module, *given: Any) -> None:  # noqa: ANN401
        self._put_back(self._blocks[id(block)])


def keep_on_shelf(
    transformer: nn.Module, blocks: Sequence[nn.Module], device: torch.device
) -> Shelf:
    """Put the blocks of a transformer on a shelf, and the rest of it on the device."""
    shelf = Shelf(blocks, device)
    on_shelf = shelf.weights
    for weight in (*transformer.parameters(), *transformer.buffers()):
        if id(weight) not in on_shelf:
            weight.data = weight.data.to(device)
    return shelf
