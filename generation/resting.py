"""A text encoder that is loaded for a prompt that was not read before, and let go again.

What it says is kept on disk. Where it works is a GPU with room for it, and the transformer leaves
meanwhile; otherwise, also where others have the GPU's memory just then, the computer's own
processor, whose last digits are others.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import torch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from torch import Tensor, nn

    from generation.backbones.experts import Experts
    from generation.text.codec import TextCodec
    from generation.text.stored import StoredEmbeddings
    from generation.turns import Turns
_HOME = torch.device("cpu")


class RestingText:
    """Behaves as the text codec of which it has the outline; only `encode` loads its weights.

    Attributes:
        loads: how often the encoder was loaded.
    """

    def __init__(
        self,
        outline: TextCodec,
        load: Callable[[], TextCodec],
        stored: Mapping[str, StoredEmbeddings],  # by the kind of device that made them
        place: Place,
    ) -> None:
        self._outline, self._load, self._stored, self._place = outline, load, stored, place
        self.loads = 0

    def encode(self, prompts: list[str]) -> Tensor:
        """Embeddings `[b m e]` of prompts, on the device."""
        for stored in self._stored.values():
            if (known := stored.load(prompts)) is not None:
                return known.to(self._place.device)
        self.loads += 1
        with self._place.cleared() as where, torch.no_grad():
            text = self._load().to(where).eval()
            made = text.encode(prompts).to(self._place.device)
            del text
        self._stored[where.type].save(prompts, made)
        return made

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the codec has
        return getattr(self._outline, name)


class Place:
    """Where a text encoder works: on the device, in the transformer's place, or beside it."""

    def __init__(
        self,
        device: torch.device,
        where: torch.device,
        leaves: nn.Module | Experts | Turns | None,
        has_room: Callable[[], bool],  # asked when the transformer has left
    ) -> None:
        self.device, self._where, self._leaves, self._has_room = device, where, leaves, has_room

    @property
    def name(self) -> str:
        """The kind of device that the encoder works on where there is room."""
        return self._where.type

    @contextmanager
    def cleared(self) -> Iterator[torch.device]:
        """Where to work, for as long as this lasts."""
        leaves = self._leaves if self._where.type != "cpu" else None
        if leaves is not None:
            leaves.to(_HOME)
        try:
            _let_go(self.device)
            yield self._where if self._where == _HOME or self._has_room() else _HOME
        finally:
            _let_go(self.device)
            if leaves is not None:
                leaves.to(self.device)


def _let_go(device: torch.device) -> None:
    """What has left the device is room for others at once."""
    if device.type == "cuda":
        torch.cuda.empty_cache()
    elif device.type == "mps":
        torch.mps.empty_cache()
