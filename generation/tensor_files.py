"""Safetensors files: checked first, mapped only when whole, and written as other files are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file, save_file

from generation.errors import WeightsError
from generation.weights import check_safetensors

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from torch import Tensor


def read_tensors(path: Path) -> dict[str, Tensor]:
    """All tensors of a file.

    Raises:
        WeightsError: it is damaged, or not what its header says; it was not mapped then.
    """
    check_safetensors(path)
    try:
        tensors: dict[str, Tensor] = load_file(path)
    except SafetensorError as error:
        raise WeightsError(f"The file {path} cannot be read: {error}") from error
    return tensors


def write_tensors(
    path: Path, tensors: Mapping[str, Tensor], notes: Mapping[str, str] | None = None
) -> None:
    """Write a file, with what it says beside its tensors.

    It may be read by whom other files may be read by; the library would let only its owner.

    Raises:
        OSError: the disk did not take it, which the library says in its own way.
    """
    path.touch()
    mode = path.stat().st_mode
    try:
        save_file(dict(tensors), path, dict(notes) if notes else None)
        path.chmod(mode)
    except SafetensorError as error:
        raise OSError(f"{path} cannot be written: {error}") from error


def open_tensors(path: Path) -> safe_open:
    """A file whose tensors are read one by one; use it as a context manager.

    Raises:
        WeightsError: it is damaged, or not what its header says; it was not mapped then.
    """
    check_safetensors(path)
    try:
        return safe_open(path, framework="pt")
    except SafetensorError as error:
        raise WeightsError(f"The file {path} cannot be read: {error}") from error


def shape_and_notes(path: Path, name: str) -> tuple[list[int], dict[str, str]]:
    """The shape of a tensor of a file, and what the file says beside its tensors.

    Raises:
        WeightsError: it is damaged, or has no such tensor.
    """
    with open_tensors(path) as file:
        try:
            shape: list[int] = file.get_slice(name).get_shape()
        except SafetensorError as error:
            raise WeightsError(f"The file {path} has no {name}") from error
        return shape, file.metadata() or {}
