"""The device and the number types, decided once; mathematics receives tensors already there."""

import logging
import os
from dataclasses import dataclass

import torch

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
    """The best device of this machine, or the one that THROUGHLINE_DEVICE names."""
    name = os.environ.get("THROUGHLINE_DEVICE") or _best_device()
    device = torch.device(name)
    if device.type == "cpu":
        torch.set_num_threads(thread_count())
        return Device(device, torch.float32)
    return Device(device, torch.bfloat16)


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


def _best_device() -> str:
    if torch.cuda.is_available():
        return "cuda"
    return "mps" if torch.backends.mps.is_available() else "cpu"
