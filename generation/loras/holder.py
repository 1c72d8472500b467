"""The LoRAs that lie on a transformer; they change from job to job, its own weights never.

They are kept beside the layers (peft's adapters) and never added to the weights, so taking them off
leaves the transformer bit by bit as it was. A model of two transformers has a holder for each.
"""

from __future__ import annotations

import hashlib
import logging
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from diffusers.hooks.group_offloading import _maybe_remove_and_reapply_group_offloading

from generation.errors import LoraError, WeightsError
from generation.local_parts import add_adapter
from generation.loras.fitting import Fitted, fit
from generation.loras.names import spellings
from generation.loras.scales import Scales
from generation.tensor_files import open_tensors

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import nn

    from generation.devices import Device
    from generation.protocol import LoraFile

_log = logging.getLogger(__name__)
_UNFIT = (ValueError, RuntimeError, TypeError, KeyError, AttributeError)


class LoraHolder:
    """Puts LoRAs on one transformer and takes them off again."""

    def __init__(
        self,
        transformer: Any,  # noqa: ANN401  diffusers' classes have no types
        embedding: nn.Module | None,
        device: Device,
    ) -> None:
        self._transformer, self._device = transformer, device
        names = (name for name, module in transformer.named_modules() if module is embedding)
        self._embedding = next(names, "")
        self._layers = spellings(transformer)
        self._held: dict[str, Fitted] = {}  # by sha256, the adapter's name
        self._weights: dict[str, float] = {}

    @property
    def of_embedding(self) -> str:
        """Which of them change the first projection, by which memory is encoded, and how much."""
        return " ".join(
            f"{digest}*{weight}"
            for digest, weight in sorted(self._weights.items())
            if self._embedding in self._held[digest].layers
        )

    def use(self, loras: Sequence[LoraFile]) -> tuple[str, ...]:
        """Let the transformer have these LoRAs and no others; notes for the user.

        Raises:
            LoraError: one cannot be used; the transformer has none then.
        """
        try:
            notes = self._use(loras)
        except BaseException:
            self._take_all_off()
            raise
        return notes

    def _use(self, loras: Sequence[LoraFile]) -> tuple[str, ...]:
        wanted = {lora.digest: lora.weight for lora in loras}
        if not wanted:
            self._take_all_off()
            return ()
        for digest in self._held.keys() - wanted.keys():
            self._transformer.delete_adapters(digest)
            del self._held[digest]
        new = {lora.digest: lora for lora in loras if lora.digest not in self._held}
        notes = tuple(note for lora in new.values() for note in self._put_on(lora))
        if new:  # blocks by turns know the numbers by what was there when they were arranged
            _maybe_remove_and_reapply_group_offloading(self._transformer)
        self._transformer.set_adapters(list(wanted), list(wanted.values()))
        self._transformer.requires_grad_(requires_grad=False)
        self._weights = wanted
        return notes

    def _put_on(self, lora: LoraFile) -> tuple[str, ...]:
        try:
            fitted = self._fitted(Path(lora.file), lora.digest)
            add_adapter(self._transformer, fitted.tensors, lora.digest)
            self._bring(fitted, lora.digest)
        except LoraError as error:
            raise LoraError(f"The LoRA {lora.name} cannot be used. {error.what}") from error
        except WeightsError as error:
            raise LoraError(f"The LoRA {lora.name} cannot be read. {error.what}") from error
        except _UNFIT as error:
            raise LoraError(f"The LoRA {lora.name} does not fit the model") from error
        self._held[lora.digest] = replace(fitted, tensors={})  # the transformer has them
        if not fitted.left_out:
            return ()
        _log.info("Left out of the LoRA %s: %s", lora.name, ", ".join(fitted.left_out))
        return (f"The LoRA {lora.name} also changes what is no layer "
                f"({len(fitted.left_out)} entries); these were left out.",)

    def _bring(self, fitted: Fitted, digest: str) -> None:
        """Have them on the device and in its numbers, whatever the layers beside them are kept in.

        peft puts them where and into what the layer is: perhaps 8 bits, in the computer's memory.
        """
        for name, weight in self._transformer.named_parameters():
            tensor = fitted.tensors.get(name.replace(f".{digest}.", "."))
            if tensor is not None and "lora_" in name:
                weight.data = tensor.to(self._device.torch_device, self._device.dtype)

    def _fitted(self, file: Path, digest: str) -> Fitted:
        with open_tensors(file) as opened:
            scales = Scales(opened.metadata() or {})
            tensors = {name: opened.get_tensor(name) for name in opened.keys()}  # noqa: SIM118
        with file.open("rb") as content:
            if hashlib.file_digest(content, "sha256").hexdigest() != digest:
                raise LoraError("Its file was changed since it was added")
        fitted = fit(tensors, self._layers, scales)
        return Fitted(
            {name: tensor.to(self._device.dtype) for name, tensor in fitted.tensors.items()},
            fitted.layers, fitted.left_out,
        )

    def _take_all_off(self) -> None:
        if hasattr(self._transformer, "peft_config"):
            self._transformer.unload_lora()
        self._held, self._weights = {}, {}
