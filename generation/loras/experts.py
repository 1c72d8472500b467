"""LoRAs on a model of one transformer, or of two experts, for one of which a file may be made."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generation.loras.holder import LoraHolder
    from generation.protocol import LoraFile

_NAMED: Final = re.compile(
    r"(?<![a-z])((?P<noise>high|low)[ _.-]?noise|(?P<last>high|low)$)", re.IGNORECASE
)


class ModelLoras:
    """Puts LoRAs on each transformer of a model and takes them off again.

    With two experts, a LoRA whose name says "high noise" or "low noise", or ends with "high" or
    "low", is for that one, as files for Wan 2.2 are published; any other is for both.
    """

    def __init__(self, *holders: LoraHolder) -> None:
        self._holders = holders
        self._told: set[str] = set()

    @property
    def of_embedding(self) -> str:
        """As `LoraHolder.of_embedding`, of the one by which memory is encoded."""
        return self._holders[0].of_embedding

    def use(self, loras: Sequence[LoraFile]) -> tuple[str, ...]:
        """Let the model have these LoRAs and no others; notes for the user.

        Raises:
            LoraError: one cannot be used; the model has none then.
        """
        if len(self._holders) == 1:
            return self._holders[0].use(loras)
        shares = [
            [lora for lora in loras if expert_named(lora.name) in (None, expert)]
            for expert in ("high", "low")
        ]
        notes = [said for lora in loras if (said := _said_of(lora.name)) not in {"", *self._told}]
        try:
            for holder, share in zip(self._holders, shares, strict=True):
                notes += holder.use(share)
        except BaseException:
            for holder in self._holders:
                holder.use(())
            raise
        self._told |= set(notes)
        return tuple(dict.fromkeys(notes))


def expert_named(name: str) -> str | None:
    """The expert that a LoRA's name says it is for: high, low, or None for both."""
    found = _NAMED.search(name)
    return (found["noise"] or found["last"]).lower() if found else None


def _said_of(name: str) -> str:
    expert = expert_named(name)
    return f"The LoRA {name} is used for {expert} noise alone, as its name says." if expert else ""
