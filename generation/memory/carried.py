"""What a memory holds in the middle of a shot, as a file: going on encodes nothing a second time.

What is carried are tensors, numbers, texts, and lists and dictionaries of them. In the file the
tensors lie side by side, and a text beside them says where each belongs.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor

from generation.errors import WeightsError
from generation.tensor_files import open_tensors, write_tensors

if TYPE_CHECKING:
    from pathlib import Path

_NOTE = "carried"
_TENSOR = "tensor"


def bytes_carried(carried: object) -> int:
    """How large the file will be, but for its header."""
    if isinstance(carried, Tensor):
        return carried.nbytes
    if isinstance(carried, dict):
        return sum(bytes_carried(inner) for inner in carried.values())
    if isinstance(carried, list | tuple):
        return sum(bytes_carried(inner) for inner in carried)
    return 0


def save_carried(path: Path, carried: object) -> None:
    """Write what is carried; OSError where the disk does not take it."""
    tensors: dict[str, Tensor] = {}
    note = json.dumps(_taken_out(carried, tensors))
    write_tensors(path, tensors, {_NOTE: note})


def load_carried(path: Path, device: torch.device) -> Any:  # noqa: ANN401  as it was given
    """What was written; numbers of the model on its device, places (float64, whole) on the CPU.

    Raises:
        WeightsError: the file is damaged.
    """
    with open_tensors(path) as file:
        try:
            note = json.loads((file.metadata() or {})[_NOTE])
        except (KeyError, ValueError) as error:
            raise WeightsError(f"{path} does not say what it holds") from error
        tensors = {name: _placed(file.get_tensor(name), device) for name in file.keys()}  # noqa: SIM118
    return _put_back(note, tensors)


def _taken_out(value: object, tensors: dict[str, Tensor]) -> object:
    """The value with names in place of its tensors, which are copied into `tensors`."""
    if isinstance(value, Tensor):
        name = str(len(tensors))
        tensors[name] = value.detach().to("cpu", copy=True).contiguous()
        return {_TENSOR: name}
    if isinstance(value, dict):
        return {name: _taken_out(inner, tensors) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_taken_out(inner, tensors) for inner in value]
    return value


def _put_back(value: Any, tensors: dict[str, Tensor]) -> Any:  # noqa: ANN401
    if isinstance(value, dict):
        if value.keys() == {_TENSOR}:
            return tensors[value[_TENSOR]]
        return {name: _put_back(inner, tensors) for name, inner in value.items()}
    if isinstance(value, list):
        return [_put_back(inner, tensors) for inner in value]
    return value


def _placed(tensor: Tensor, device: torch.device) -> Tensor:
    """A copy, so that the file is not held open: on Windows it could not be deleted."""
    is_of_model = tensor.is_floating_point() and tensor.dtype != torch.float64
    return tensor.to(device if is_of_model else "cpu", copy=True)
