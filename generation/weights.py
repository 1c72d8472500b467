"""Weights on disk: is a safetensors file whole, and are they the weights of the card."""

import hashlib
import math
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Final

import msgspec

from generation.errors import WeightsError
from generation.model_files import check_folder
from generation.part_files import LENGTH_BYTES, check_part_file, part_file, part_files
from generation.protocol import ModelCard, ProtocolError, read_model_card
from generation.tiny_kinds import TINY

_MAX_HEADER_BYTES: Final = 32_000_000  # a hundred thousand tensors; the library takes 100 MB
_READ_BYTES: Final = 1 << 20
_MOST_TENSORS: Final = 100_000  # the largest models that we know have some thousand
_MOST_AXES: Final = 16
_LONGEST_AXIS: Final = 1 << 48  # no number of a header grows beyond all bounds
_DTYPE_BITS: Final = {
    "BOOL": 8,
    "U8": 8,
    "I8": 8,
    "F8_E4M3": 8,
    "F8_E5M2": 8,
    "U16": 16,
    "I16": 16,
    "F16": 16,
    "BF16": 16,
    "U32": 32,
    "I32": 32,
    "F32": 32,
    "U64": 64,
    "I64": 64,
    "F64": 64,
}


class _TensorEntry(msgspec.Struct, frozen=True):
    dtype: str
    shape: tuple[int, ...]
    data_offsets: tuple[int, int]


def check_safetensors(path: Path) -> None:
    """Refuse a file that is cut short, overlaps itself or is no safetensors file at all."""
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):  # a pipe would never end
            raise WeightsError(f"{path} is not a file")
        file_bytes = facts.st_size
        with path.open("rb") as file:
            entries, header_bytes = _read_header(path, file.read(LENGTH_BYTES), file.read)
    except FileNotFoundError as error:
        raise WeightsError(f"The file {path} is missing") from error
    except OSError as error:
        raise WeightsError(f"The file {path} cannot be read: {error.strerror}") from error
    expected_bytes = LENGTH_BYTES + header_bytes + _check_entries(path, entries)
    if file_bytes != expected_bytes:
        state = "cut short" if file_bytes < expected_bytes else "longer than its header says"
        what = f"The file {path} is {state} ({file_bytes} bytes instead of {expected_bytes})"
        raise WeightsError(what)


def tensor_shapes(path: Path) -> dict[str, tuple[str, tuple[int, ...]]]:
    """The type and shape of each tensor of a file, which is whole, by its header alone.

    Raises:
        WeightsError: it is damaged or no safetensors file.
    """
    check_safetensors(path)
    with path.open("rb") as file:
        entries, _ = _read_header(path, file.read(LENGTH_BYTES), file.read)
    return {name: (entry.dtype, entry.shape) for name, entry in entries.items()}


def safetensors_files(folder: Path) -> list[Path]:
    """The safetensors files below a model folder, in the order of the fingerprint."""
    found = folder.rglob("*.safetensors")
    return sorted(found, key=lambda path: path.relative_to(folder).as_posix())


def stored_numbers(folder: Path) -> int:
    """How many numbers the safetensors files of a folder hold, by their headers; 0 without any.

    Raises:
        WeightsError: a file is not there any more, or its header is damaged.
    """
    numbers = 0
    for _, path in weight_files(folder):
        try:
            with path.open("rb") as file:
                entries, _ = _read_header(path, file.read(LENGTH_BYTES), file.read)
        except OSError as error:
            raise WeightsError(f"The file {path} cannot be read: {error}") from error
        numbers += sum(math.prod(entry.shape) for entry in entries.values())
    return numbers


def weight_files(folder: Path) -> list[tuple[str, Path]]:
    """All that the weights of a model, or of a part, are read from: name in the fingerprint, file.

    Raises:
        WeightsError: its card names files that cannot be.
    """
    own = [(path.relative_to(folder).as_posix(), path) for path in safetensors_files(folder)]
    others, itself = part_files(folder), part_file(folder)
    found = [(f"{part}/", Path(others[part].path)) for part in sorted(others)]
    return [*own, *found, *([] if itself is None else [("/", Path(itself.path))])]


def fingerprint(folder: Path, progress: Callable[[float], None] | None = None) -> str:
    """Sha256 over the names and contents of the files of a model folder's weights, in order.

    A tiny decoder does not count: it makes previews, and no take is stale for one.
    """
    files = [one for one in weight_files(folder) if one[1].parent != folder / TINY]
    total_bytes = sum(path.stat().st_size for _, path in files) or 1
    done_bytes = 0
    summary = hashlib.sha256()
    for name, path in files:
        summary.update(name.encode() + b"\0")
        summary.update(_file_digest(path))
        done_bytes += path.stat().st_size
        if progress is not None:
            progress(done_bytes / total_bytes)
    return summary.hexdigest()


def check_model_folder(folder: Path, progress: Callable[[float], None] | None = None) -> ModelCard:
    """Read the card of a model folder and hold its weights against it."""
    try:
        card = read_model_card(folder)
    except ProtocolError as error:
        raise WeightsError(str(error)) from error
    files = weight_files(folder)
    if not files:
        raise WeightsError(f"The model folder {folder} holds no weights")
    check_folder(folder)
    for file in part_files(folder).values():
        check_part_file(file)
    for _, path in files:
        check_safetensors(path)
    if card.weights and fingerprint(folder, progress) != card.weights:
        raise WeightsError(f"The weights in {folder} differ from their card")
    return card


def _read_header(
    path: Path, length: bytes, read: Callable[[int], bytes]
) -> tuple[dict[str, _TensorEntry], int]:
    header_bytes = int.from_bytes(length, "little")
    if len(length) < LENGTH_BYTES or not 2 <= header_bytes <= _MAX_HEADER_BYTES:
        raise WeightsError(f"The file {path} is not a safetensors file")
    header = read(header_bytes)
    if len(header) < header_bytes:
        raise WeightsError(f"The file {path} is cut short in its header")
    if header[:1] != b"{":
        raise WeightsError(f"The header of {path} is damaged")
    if header.count(b'"data_offsets"') > _MOST_TENSORS:
        raise WeightsError(f"The file {path} names more than {_MOST_TENSORS} tensors")
    return _decoded(path, header), header_bytes


def _decoded(path: Path, header: bytes) -> dict[str, _TensorEntry]:
    try:
        fields = msgspec.json.decode(header, type=dict[str, msgspec.Raw])
        msgspec.json.decode(fields.pop("__metadata__", b"{}"), type=dict[str, str])
        entries = {
            name: msgspec.json.decode(raw, type=_TensorEntry) for name, raw in fields.items()
        }
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise WeightsError(f"The header of {path} is damaged") from error
    if header.count(b'"data_offsets"') > len(entries):
        raise WeightsError(f"The file {path} names a tensor twice")
    return entries


def _check_entries(path: Path, entries: dict[str, _TensorEntry]) -> int:
    """Check that the tensors lie end to end and return where the last one ends."""
    position = 0
    for name, entry in sorted(entries.items(), key=lambda item: item[1].data_offsets):
        if entry.dtype not in _DTYPE_BITS:
            raise WeightsError(f"The tensor {name} in {path} has the unknown type {entry.dtype}")
        if any(axis < 0 for axis in entry.shape):
            raise WeightsError(f"The tensor {name} in {path} has a negative size")
        if len(entry.shape) > _MOST_AXES or max((0, *entry.shape)) > _LONGEST_AXIS:
            raise WeightsError(f"The tensor {name} in {path} has a size that cannot be")
        size_bytes = math.prod(entry.shape) * _DTYPE_BITS[entry.dtype] // 8
        if entry.data_offsets != (position, position + size_bytes):
            raise WeightsError(f"The tensor {name} in {path} does not lie where it should")
        position += size_bytes
    return position


def _file_digest(path: Path) -> bytes:
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while block := file.read(_READ_BYTES):
                digest.update(block)
    except OSError as error:
        raise WeightsError(f"The file {path} cannot be read: {error.strerror}") from error
    return digest.digest()
