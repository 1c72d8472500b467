"""Which program computes attention: PyTorch's own always, others where they are installed and fit.

Flash attention computes the same as PyTorch's; SageAttention rounds keys to 8 bits, so it is used
only where THROUGHLINE_ATTENTION names it. Either falls back to PyTorch's for a single call that it
cannot do: with a mask, of 32 bits, with wide heads.
"""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import torch
from torch import Tensor
from torch.nn import functional

from generation.errors import DeviceError

if TYPE_CHECKING:
    from generation.devices import Device

VARIABLE: Final = "THROUGHLINE_ATTENTION"
Call: TypeAlias = Callable[[Tensor, Tensor, Tensor], Tensor]
"""Queries, keys and values `[b h n d]` to `[b h n d]`."""
_HALVES = (torch.bfloat16, torch.float16)


@dataclass(frozen=True)
class Kernel:
    """A program that computes attention without a mask.

    Attributes:
        module: what has to be installed for it; nothing for PyTorch's own.
        load: makes the call.
        devices, widest: kinds of devices that it runs on; the widest head that it takes.
        exact: whether it may be chosen without being asked for.
    """

    name: str
    module: str = ""
    load: Callable[[], Call] | None = None
    devices: tuple[str, ...] = ("cuda",)
    widest: int = 256
    exact: bool = True

    @property
    def is_installed(self) -> bool:
        """Whether it can be imported."""
        return not self.module or importlib.util.find_spec(self.module) is not None


@dataclass(frozen=True)
class Choice:
    """The kernel that is used, and why."""

    name: str
    why: str


def _flash() -> Call:
    attend: Any = import_module("flash_attn").flash_attn_func  # `[b n h d]`

    def call(query: Tensor, keys: Tensor, values: Tensor) -> Tensor:
        turned = (each.transpose(1, 2) for each in (query, keys, values))
        read: Tensor = attend(*turned).transpose(1, 2)
        return read

    return call


def _sage() -> Call:
    call: Call = import_module("sageattention").sageattn  # `[b h n d]` unless told otherwise
    return call


SDPA: Final = Kernel("sdpa")
KERNELS: Final = {
    "sdpa": SDPA,
    "flash": Kernel("flash", "flash_attn", _flash),
    "sage": Kernel("sage", "sageattention", _sage, widest=128, exact=False),
}


class Attention:
    """Attention as this process computes it; PyTorch's own until another one is used."""

    def __init__(self) -> None:
        self._kernel = SDPA
        self._call: Call | None = None

    def use(self, kernel: Kernel) -> None:
        """Compute with this kernel from now on, where it can."""
        self._call = None if kernel.load is None else kernel.load()
        self._kernel = kernel

    def __call__(self, query: Tensor, keys: Tensor, values: Tensor, mask: Tensor | None) -> Tensor:
        """Attend `[b h n d]`; a mask is True where a token may read."""
        kernel = self._kernel
        if (
            self._call is None
            or mask is not None
            or query.device.type not in kernel.devices
            or query.dtype not in _HALVES
            or query.shape[-1] > kernel.widest
        ):
            return functional.scaled_dot_product_attention(query, keys, values, mask)
        return self._call(query, keys, values)


scaled_attention = Attention()
"""The one of this process."""


def choose_kernel(device: Device, *, has_own_pipeline: bool = False) -> Choice:
    """What fits this device and is installed, or what THROUGHLINE_ATTENTION names.

    A model that diffusers' own pipeline calls computes attention as that does.

    Raises:
        DeviceError: what it names is unknown, not installed or nothing for this device.
    """
    asked = os.environ.get(VARIABLE, "")
    if asked:
        _check(asked, device)
    if has_own_pipeline:
        return Choice(SDPA.name, "the model's own pipeline")
    if asked:
        return Choice(asked, f"{VARIABLE} names it")
    for kernel in KERNELS.values():
        if kernel.module and kernel.exact and device.name in kernel.devices and kernel.is_installed:
            return Choice(kernel.name, f"{kernel.module} is installed")
    if device.name not in KERNELS["flash"].devices:
        return Choice(SDPA.name, f"others do not run on {device.name}")
    return Choice(SDPA.name, "flash_attn is not installed")


def _check(asked: str, device: Device) -> None:
    kernel = KERNELS.get(asked)
    if kernel is None:
        raise DeviceError(f"{VARIABLE} is {asked}, which is none of {', '.join(KERNELS)}")
    if not kernel.is_installed:
        raise DeviceError(f"{VARIABLE} is {asked}, and {kernel.module} is not installed")
    if kernel.module and device.name not in kernel.devices:
        raise DeviceError(f"{VARIABLE} is {asked}, which does not run on {device.name}")
