"""The processes and devices that train together."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import socket
import subprocess
import time
from typing import TYPE_CHECKING, Any, cast

import torch
from accelerate import Accelerator
from accelerate.utils import DistributedDataParallelKwargs, DistributedType
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard
from torch.distributed.tensor import DTensor, distribute_tensor

from generation.programs import module_command
from generation.training.targets import Share

if TYPE_CHECKING:
    from pathlib import Path

    from torch import Tensor, nn

    from generation.training.draft import Draft

MODULE, LAUNCHED = "generation.training", "THROUGHLINE_LAUNCHED"
_PORTS = range(20_000, 32_000)
_GRACE_S = 60.0  # for the others to keep what they have, when one has failed


def new_accelerator() -> Accelerator:
    """What this process trains with; `THROUGHLINE_DEVICE=cpu` keeps it off a GPU.

    Raises:
        ValueError: a file of `accelerate config` asks for what a stage decides itself.
    """
    on_cpu = os.environ.get("THROUGHLINE_DEVICE") == "cpu"
    # a step need not use every part: one without memory, say
    unused = DistributedDataParallelKwargs(find_unused_parameters=True)
    accelerator = Accelerator(cpu=on_cpu, kwargs_handlers=[unused])
    if accelerator.distributed_type == DistributedType.FSDP:
        raise ValueError("weights are sharded by --shard, not by the file of --accelerate")
    if accelerator.mixed_precision != "no" or accelerator.gradient_accumulation_steps > 1:
        raise ValueError(
            'the file of --accelerate has to say mixed_precision: "no", and no gradient '
            "accumulation: the training itself chooses what is computed in bfloat16"
        )
    return accelerator


def share_of(accelerator: Accelerator) -> Share:
    """Which part of every batch is this process's."""
    return Share(accelerator.process_index, accelerator.num_processes)


def prepare(accelerator: Accelerator, module: nn.Module) -> nn.Module:
    """The module as these processes train it together; sharded ones stay as they are."""
    if any(isinstance(parameter, DTensor) for parameter in module.parameters()):
        return module
    return cast("nn.Module", accelerator.prepare(module))


def shard(draft: Draft, device: torch.device) -> None:
    """Share the weights of a draft among the processes (FSDP), block by block.

    Only what a block's work needs is whole at a time, so that a transformer larger than one GPU
    fits. The draft may still be on the CPU.

    Raises:
        ValueError: there is but one process.
    """
    if not torch.distributed.is_initialized():
        raise ValueError("--shard is for several processes: say how many with --processes")
    mesh = init_device_mesh(device.type, (torch.distributed.get_world_size(),))
    for block in draft.backbone.blocks:
        fully_shard(block, mesh=mesh)
    fully_shard(draft, mesh=mesh)
    draft.backbone.gather_by_block()


def whole(tensor: Tensor) -> Tensor:
    """A tensor that may be sharded, in one piece; all processes have to ask."""
    return tensor.full_tensor() if isinstance(tensor, DTensor) else tensor


def shared_as(tensor: Tensor, like: Tensor) -> Tensor:
    """A whole tensor, sharded as another of its shape is; all processes have to ask."""
    if not isinstance(like, DTensor) or tensor.shape != like.shape:
        return tensor
    placed = tensor.to(like.device_mesh.device_type)
    return distribute_tensor(placed, like.device_mesh, like.placements)


def is_launched() -> bool:
    """Whether this is one of several processes that were started together."""
    return LAUNCHED in os.environ


def launch(arguments: list[str], processes: int | None, config: Path | None) -> int:
    """Start the same command in several processes and wait for them; returns the exit code.

    `config` is a file of `accelerate config`, for several machines.
    """
    environment = {LAUNCHED: "1", **os.environ}
    if not torch.cuda.is_available():
        environment["ACCELERATE_USE_CPU"] = "true"
    command = [*module_command(MODULE), *arguments]
    if config is not None:
        counted = [] if processes is None else [f"--num_processes={processes}"]
        starter = [*module_command("accelerate.commands.launch"), "--config_file", str(config)]
        command = [*starter, *counted, "-m", MODULE, *arguments]
        return _waited([subprocess.Popen(command, env=environment)])
    count = processes or 1
    threads = str(max(1, (os.cpu_count() or 1) // count))
    shared = {"OMP_NUM_THREADS": threads, **environment, **_meeting_point()}
    ranks = [{"RANK": str(n), "LOCAL_RANK": str(n), "WORLD_SIZE": str(count)} for n in range(count)]
    return _waited([subprocess.Popen(command, env=shared | rank) for rank in ranks])


def _meeting_point() -> dict[str, str]:
    """An address on this machine where the processes find each other, seconds from now.

    Of a port below 32768 no system gives a part to who names none, so it stays free until then.
    """
    for port in random.sample(_PORTS, len(_PORTS)):
        with socket.socket() as free, contextlib.suppress(OSError):
            free.bind(("127.0.0.1", port))
            return {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port)}
    raise OSError("no port is free for the processes to meet at")


def _waited(children: list[subprocess.Popen[bytes]]) -> int:
    """Wait for all; a signal is for them, and when one fails the others are told to stop."""

    def pass_on(number: int, _frame: Any) -> None:  # noqa: ANN401
        for child in children:
            if child.poll() is None:
                child.send_signal(number)

    handlers = {s: signal.signal(s, pass_on) for s in (signal.SIGINT, signal.SIGTERM)}
    try:
        while all(child.poll() in (None, 0) for child in children):
            if all(child.poll() == 0 for child in children):
                return 0
            time.sleep(0.1)
        return _ended(children)
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)


def _ended(children: list[subprocess.Popen[bytes]]) -> int:
    """The code of the first that failed, when the others are gone, too."""
    code = next(child.poll() for child in children if child.poll())
    latest = time.monotonic() + _GRACE_S
    for child in children:
        if child.poll() is None:
            child.terminate()
    for child in children:
        try:
            child.wait(max(0.0, latest - time.monotonic()))
        except subprocess.TimeoutExpired:
            child.kill()
    return 1 if code is None or code < 0 else code
