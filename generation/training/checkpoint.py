"""A stage's checkpoint: weights, optimiser and progress in one safetensors file."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from generation.errors import WeightsError
from generation.tensor_files import open_tensors, read_tensors, write_tensors
from generation.training.optimizers import moment_bytes
from generation.training.processes import shared_as
from generation.training.room import check_free

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from torch import Tensor, nn

CHECKPOINT = "checkpoint.safetensors"
MODULE, OPTIMIZER = "module/", "optimizer/"


@dataclass(frozen=True)
class Checkpoint:
    """What a stage goes on from.

    Attributes:
        module: what was learned, by the module's own names.
        optimizer: see `Optimizers.state`.
        step: steps done.
        seconds: time that they took.
        about: what weights do not always show, such as how the memory is spelled.
    """

    module: dict[str, Tensor]
    optimizer: dict[str, Tensor]
    step: int
    seconds: float
    about: dict[str, object]

    @classmethod
    def read(cls, path: Path, about: dict[str, object]) -> Checkpoint:
        """Read a checkpoint that has to be of what `about` says, as far as it tells.

        Raises:
            FileNotFoundError: there is none.
            ValueError: it is damaged, of an older version, or of something else.
        """
        if not path.exists():
            raise FileNotFoundError(2, "missing", str(path))
        try:
            with open_tensors(path) as file:
                header = file.metadata() or {}
            tensors = read_tensors(path)
            progress, kept = json.loads(header["progress"]), json.loads(header["about"])
        except (WeightsError, KeyError, ValueError) as error:
            raise ValueError(f"{path} is damaged or of an older version; remove it") from error
        for name, value in about.items():
            if kept.get(name, value) != value:
                raise ValueError(
                    f"{path} was trained with {name} {kept[name]!r}, not {value!r}: use the same "
                    "again, or another --out"
                )
        module, optimizer = _below(tensors, MODULE), _below(tensors, OPTIMIZER)
        return cls(module, optimizer, int(progress["step"]), progress["seconds"], kept)

    @property
    def told(self) -> str:
        """What a later stage notes of the one that it began from."""
        summary = hashlib.sha256()
        for name in sorted(self.module):
            numbers = self.module[name].contiguous().flatten().view(torch.uint8)
            summary.update(name.encode() + numbers.numpy().tobytes())
        return f"step {self.step} ({summary.hexdigest()[:8]})"

    def write(self, path: Path) -> None:
        """Write it in one piece.

        Raises:
            RuntimeError: the disk did not take it; what was there before is kept.
        """
        tensors = {MODULE + name: tensor for name, tensor in self.module.items()}
        tensors |= {OPTIMIZER + name: tensor for name, tensor in self.optimizer.items()}
        header = {
            "progress": json.dumps({"step": self.step, "seconds": self.seconds}),
            "about": json.dumps(self.about),
        }
        part = path.with_suffix(".part")
        try:
            write_tensors(part, _without_sharing(tensors), header)
            part.replace(path)
        except OSError as error:
            part.unlink(missing_ok=True)
            kept = "the one before it is kept" if path.exists() else "there was none before it"
            raise RuntimeError(
                f"the checkpoint of step {self.step} cannot be written to {path} ({error}); "
                f"{kept}, so make room and run the same command again"
            ) from error


def check_room(path: Path, module: nn.Module, learned: Callable[[str], bool]) -> None:
    """Refuse to begin what could not be kept: weights, and the moments of what learns.

    Raises:
        ValueError: the disk has no room for a checkpoint beside the one before.
    """
    needed = sum(t.nbytes for name, t in module.state_dict().items() if learned(name))
    path.with_suffix(".part").unlink(missing_ok=True)  # of one that was killed while it wrote
    check_free(path.parent, needed + moment_bytes(module), "a checkpoint takes")


def load_module(
    module: nn.Module, tensors: dict[str, Tensor], learned: Callable[[str], bool]
) -> None:
    """Load what was learned; all of it has to be there.

    Raises:
        ValueError: the checkpoint is of another model.
    """
    now = module.state_dict()
    expected = {name for name in now if learned(name)}
    if wrong := expected.symmetric_difference(tensors):
        raise ValueError(f"the checkpoint is of another model: it differs in {min(wrong)}")
    try:
        placed = {name: shared_as(tensors[name], now[name]) for name in sorted(tensors)}
        module.load_state_dict(placed, strict=False)
    except RuntimeError as error:
        raise ValueError("the checkpoint is of a model of another size") from error


def _below(tensors: dict[str, Tensor], start: str) -> dict[str, Tensor]:
    return {k.removeprefix(start): v for k, v in tensors.items() if k.startswith(start)}


def _without_sharing(tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    """Tied weights are stored twice: safetensors refuses shared memory."""
    seen: set[int] = set()
    out = {}
    for name, tensor in tensors.items():
        shared = tensor.data_ptr() in seen and tensor.numel() > 0
        out[name] = (tensor.clone() if shared else tensor).contiguous()
        seen.add(tensor.data_ptr())
    return out
