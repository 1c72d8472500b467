"""The device and the number types, decided once; mathematics receives tensors already there."""

import logging
import os
from dataclasses import dataclass

import torch

from generation.errors import DeviceError

KINDS = ("cuda", "mps", "cpu")
VARIABLE = "THROUGHLINE_DEVICE"
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Device:
    """Where a model runs and in what type its heavy products are computed."""

    torch_device: torch.device
    dtype: torch.dtype

    @property
    def name(self) -> str:
        """The kind of device: cpu, cuda or mps."""
        return self.torch_device.type


def choose_device() -> Device:
    """The best device of this machine, or the one that THROUGHLINE_DEVICE names.

    A ROCm build of PyTorch calls AMD's GPUs cuda, too.

    Raises:
        DeviceError: there is no such device, or it cannot compute.
    """
    asked = os.environ.get(VARIABLE)
    device = _asked_device(asked) if asked else _best_device()
    if device.type == "cpu":
        torch.set_num_threads(thread_count())
    return Device(device, _dtype_on(device))


def thread_count() -> int:
    """Threads for work on a CPU: all cores that we may use, or what THROUGHLINE_THREADS says."""
    asked = os.environ.get("THROUGHLINE_THREADS", "")
    if asked.isdecimal() and int(asked) > 0:
        return int(asked)
    if asked:
        _log.warning("THROUGHLINE_THREADS is %r, not a number above 0; all cores are used.", asked)
    if hasattr(os, "sched_getaffinity"):  # a thread more than cores makes all of them wait
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def finish_work() -> None:
    """Wait for all GPUs, which work on after a call has returned: before a time is taken."""
    for number in range(torch.cuda.device_count()):
        if torch.cuda.memory_allocated(number):  # it is in use; others are not woken
            torch.cuda.synchronize(number)
    if torch.backends.mps.is_available():
        torch.mps.synchronize()


def device_name(device: Device) -> str:
    """The device in words, for people and as a part of keys."""
    if device.name != "cuda":
        return device.name
    platform = "ROCm" if torch.version.hip else "CUDA"
    return f"{torch.cuda.get_device_name(device.torch_device)} ({platform})"


def _dtype_on(device: torch.device) -> torch.dtype:
    return torch.float32 if device.type == "cpu" else torch.bfloat16


def _asked_device(asked: str) -> torch.device:
    try:
        device = torch.device(asked)
    except RuntimeError as error:
        raise DeviceError(f"{VARIABLE} is {asked}, which is no device") from error
    if device.type not in KINDS:
        raise DeviceError(f"{VARIABLE} is {asked}, which is none of {', '.join(KINDS)}")
    if problem := _problem_of(device):
        raise DeviceError(f"{VARIABLE} is {asked}, which cannot be used ({problem})")
    return device


def _best_device() -> torch.device:
    there = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    for kind, is_there in there.items():
        if not is_there:
            continue
        device = torch.device(kind)
        if not (problem := _problem_of(device)):
            return device
        _log.warning("The GPU (%s) cannot be used: %s. The CPU is used.", kind, problem)
    return torch.device("cpu")


def _problem_of(device: torch.device) -> str:
    """Why a device cannot compute in our numbers; nothing where it can."""
    try:
        ones = torch.ones(2, 2, device=device, dtype=_dtype_on(device))
        works = float((ones @ ones).sum()) == 8
    except (RuntimeError, AssertionError, NotImplementedError, TypeError) as error:
        return str(error).partition("\n")[0][:200]
    return "" if works else "it computes wrongly"
