"""How much memory this machine has, on the device and beside it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import torch

from generation.planning.needs import Machine
from generation.shelf import LENT

if TYPE_CHECKING:
    from generation.devices import Device

_GROUP = Path("/sys/fs/cgroup")


def probe(device: Device, group: Path = _GROUP) -> Machine:
    """What is free now, and what there is."""
    host_free, host_total = _host(group)
    free, total = host_free, host_total
    if device.name == "cuda":
        free, total = torch.cuda.mem_get_info(device.torch_device)
    elif device.name == "mps":
        total = torch.mps.recommended_max_memory()
        free = min(host_free, total - torch.mps.driver_allocated_memory())
    return Machine(device.name, free, total, host_free, host_total, LENT)


def _host(group: Path) -> tuple[int, int]:
    """The computer's memory, or what a container may use of it."""
    memory = psutil.virtual_memory()
    free, total = int(memory.available), int(memory.total)
    try:
        most = int((group / "memory.max").read_text())
        used = int((group / "memory.current").read_text()) - _cached(group)
    except (OSError, ValueError):  # no container, or one without a limit
        return free, total
    return min(free, max(0, most - used)), min(total, most)


def _cached(group: Path) -> int:
    """What a container holds of files that it read, which is given up for whoever needs memory."""
    try:
        facts = dict(line.split() for line in (group / "memory.stat").read_text().splitlines())
        return int(facts.get("inactive_file", 0))
    except (OSError, ValueError):
        return 0
