"""The processes and devices that train together, by Accelerate."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import torch
from accelerate import Accelerator
from accelerate.utils import DistributedDataParallelKwargs
from torch.distributed.fsdp import FSDPModule

from generation.backbones.adapter import ContextBackbone
from generation.training.targets import Share

if TYPE_CHECKING:
    from pathlib import Path

    from torch import nn

MODULE = "generation.training"


def new_accelerator() -> Accelerator:
    """What this process trains with; `THROUGHLINE_DEVICE=cpu` keeps it off a GPU."""
    on_cpu = os.environ.get("THROUGHLINE_DEVICE") == "cpu"
    # a step need not use every part: one without memory, say
    unused = DistributedDataParallelKwargs(find_unused_parameters=True)
    return Accelerator(cpu=on_cpu, kwargs_handlers=[unused])


def prepare(accelerator: Accelerator, module: nn.Module) -> nn.Module:
    """The module as these processes train it together."""
    prepared: nn.Module = accelerator.prepare(module)
    backbone = getattr(prepared, "backbone", None)
    if isinstance(prepared, FSDPModule) and isinstance(backbone, ContextBackbone):
        backbone.gather_by_block()
    return prepared


def share_of(accelerator: Accelerator) -> Share:
    """Which part of every batch is this process's."""
    return Share(accelerator.process_index, accelerator.num_processes)


def is_launched() -> bool:
    """Whether this is one of several processes that were started together."""
    return "LOCAL_RANK" in os.environ


def launch(arguments: list[str], processes: int, config: Path | None) -> int:
    """Start the same command in several processes and wait for them.

    `config` is a file of `accelerate config`, for several machines or sharded weights (FSDP).
    """
    if config is None:
        starter = ["torch.distributed.run", "--standalone", f"--nproc-per-node={processes}"]
    else:
        starter = [
            "accelerate.commands.launch", "--config_file", str(config),
            f"--num_processes={processes}",
        ]
    threads = max(1, (os.cpu_count() or 1) // processes)
    environment = {"OMP_NUM_THREADS": str(threads), **os.environ}
    if not torch.cuda.is_available():
        environment["ACCELERATE_USE_CPU"] = "true"
    command = [sys.executable, "-m", *starter, "-m", MODULE, *arguments]
    process = subprocess.Popen(command, env=environment)
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            continue  # they got Ctrl-C, too, and keep what they have
