"""Which of some files hold a part of a model, by names and shapes: a program of its own.

The editor has no torch, so it asks: a `Search` comes on stdin, `Fit`s go to stdout, as JSON. Only
headers are read, and the marks that say how weights are packed.
"""

from __future__ import annotations

import contextlib
import math
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec
import torch
from transformers import CLIPTextModel, CLIPVisionModel, LlamaModel, UMT5EncoderModel

from generation.classes import CODECS, TRANSFORMERS
from generation.errors import GenerationError
from generation.model_files import read_json
from generation.model_parts import UNREADABLE
from generation.orphans import die_with_parent
from generation.part_files import Fit, Search, look_at
from generation.single_files.loading import shell_of
from generation.single_files.names import fitted, renamed, wanted
from generation.single_files.scaled import (
    MARK,
    is_beside,
    named_formats,
    unknown_packing,
    widened,
)
from generation.tensor_files import open_tensors
from generation.weights import tensor_shapes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from torch import nn

_ENCODERS: Final[dict[str, Any]] = {
    "UMT5EncoderModel": UMT5EncoderModel,
    "LlamaModel": LlamaModel,
    "LlamaForCausalLM": LlamaModel,
    "CLIPTextModel": CLIPTextModel,
    "CLIPVisionModel": CLIPVisionModel,
    "CLIPVisionModelWithProjection": CLIPVisionModel,
}
_DTYPES: Final = {
    **{"F64": torch.float64, "F32": torch.float32, "BF16": torch.bfloat16, "F16": torch.float16},
    **{"F8_E4M3": torch.float8_e4m3fn, "F8_E5M2": torch.float8_e5m2},
    **{"U8": torch.uint8, "U16": torch.uint16, "U32": torch.uint32, "U64": torch.uint64},
    **{"I8": torch.int8, "I16": torch.int16, "I32": torch.int32, "I64": torch.int64},
    "BOOL": torch.bool,
}
_NO_PART: Final = (GenerationError, OSError, KeyError, RuntimeError)
"""What a file that cannot be one raises: PyTorch refuses sizes beyond its own with the last."""
_LEAST: Final = 0.4
"""Of the numbers of a part that a file must have: two of 4 bits are packed into one."""
_MARK_BYTES: Final = 4096


def main() -> None:
    """Answer one search."""
    die_with_parent()
    search = msgspec.json.decode(sys.stdin.buffer.read(), type=Search)
    with contextlib.redirect_stdout(sys.stderr):
        found = list(fits(search))
    sys.stdout.buffer.write(msgspec.json.encode(found))


def fits(search: Search) -> Iterator[Fit]:
    """The files that hold a part; what is no safetensors file, or holds none, is left out."""
    shells = {part: _shell(Path(search.folder) / part) for part in search.parts}
    for name in search.files:
        path = Path(name)
        try:
            tensors = _as_shapes(path)
            for part, shell in shells.items():
                if shell is not None and (found := _fit(part, shell, path, tensors)):
                    yield found
        except _NO_PART:
            continue


def _shell(part: Path) -> nn.Module | None:
    """The module that a part's settings describe; None where we read none such from a file."""
    try:
        config = read_json(part / "config.json")
        named = config.get("_class_name") or next(iter(config.get("architectures") or [""]))
        kind = {**TRANSFORMERS, **CODECS, **_ENCODERS}.get(str(named))
        return None if kind is None else shell_of(kind, config)
    except (GenerationError, *UNREADABLE):  # getting the part as it is says what is wrong
        return None


def _as_shapes(path: Path) -> dict[str, torch.Tensor]:
    shapes = tensor_shapes(path).items()
    return {
        name: torch.empty(shape, dtype=_DTYPES[dtype], device="meta")
        for name, (dtype, shape) in shapes
    }


def _fit(
    part: str, shell: nn.Module, path: Path, tensors: dict[str, torch.Tensor]
) -> Fit | None:
    numbers = Counter[torch.dtype]()
    for name, tensor in tensors.items():
        if not is_beside(name):
            numbers[tensor.dtype] += tensor.numel()
    if numbers.total() < _LEAST * sum(map(math.prod, wanted(shell).values())):
        return None
    problem = unknown_packing(tensors, _formats(path, tensors))
    if problem:
        weights = {name: tensor for name, tensor in tensors.items() if not is_beside(name)}
        is_it = next(renamed(shell, weights), None) is not None
    else:
        is_it = fitted(shell, widened(tensors, torch.float32)) is not None
    dtype = str(numbers.most_common(1)[0][0]).removeprefix("torch.")
    return Fit(part=part, file=look_at(path), dtype=dtype, problem=problem) if is_it else None


def _formats(path: Path, tensors: dict[str, torch.Tensor]) -> set[str]:
    marks = [
        name for name, tensor in tensors.items()
        if name.endswith(MARK) and tensor.numel() <= _MARK_BYTES
    ]  # fmt: skip
    with open_tensors(path) as opened:
        read = (opened.get_tensor(name).numpy().tobytes() for name in marks)
        return named_formats(opened.metadata() or {}, read)


if __name__ == "__main__":
    main()
