"""Embeddings of prompts on disk: a prompt that was read once needs no text encoder any more."""

from __future__ import annotations

import hashlib
import logging
import os
from typing import TYPE_CHECKING, Final

import torch

from generation.chunk_files import write_whole
from generation.errors import WeightsError
from generation.tensor_files import read_tensors, write_tensors
from generation.user_cache import cache_dir

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from torch import Tensor

LAYOUT: Final = "1"
"""Changes when the meaning of the stored tensors changes, so that old files are not read."""
MOST_BYTES: Final = 500_000_000
"""Of all embeddings; those that were used longest ago go first."""
_log = logging.getLogger(__name__)


class StoredEmbeddings:
    """The embeddings that one text encoder made in one place, exactly as they were made.

    `made_by` says which encoder and where. Prompts that were read together are kept together, as a
    product of matrices may round differently for another number of them.
    """

    def __init__(self, made_by: str) -> None:
        self._made_by = made_by
        self._folder = cache_dir() / "text"

    def load(self, prompts: Sequence[str]) -> Tensor | None:
        """Embeddings `[b m e]`, or None where they are not there or damaged."""
        path = self._path(prompts)
        if not path.exists():
            return None
        try:
            stored = read_tensors(path)
            tokens, length = stored["tokens"], int(stored["length"])
            os.utime(path)
        except (WeightsError, OSError, KeyError, RuntimeError) as error:
            _log.warning("Damaged embeddings are made again: %s", error)
            return None
        return torch.nn.functional.pad(tokens, (0, 0, 0, length - tokens.shape[1]))

    def save(self, prompts: Sequence[str], embeddings: Tensor) -> None:
        """Keep embeddings `[b m e]` without the zeros behind the longest prompt."""
        used = (embeddings != 0).any(dim=2).any(dim=0).nonzero().flatten()
        end = int(used[-1]) + 1 if len(used) else 1
        tensors = {
            "tokens": embeddings[:, :end].cpu().contiguous(),
            "length": torch.tensor(embeddings.shape[1]),
        }
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_whole(self._path(prompts), lambda part: write_tensors(part, tensors))
            _sweep(self._folder)
        except OSError as error:
            _log.warning("Embeddings could not be written: %s", error)

    def _path(self, prompts: Sequence[str]) -> Path:
        text = "\0".join([LAYOUT, self._made_by, *prompts])
        return self._folder / f"{hashlib.sha256(text.encode()).hexdigest()}.safetensors"


def made_by(folder: Path, weights: str, place: str) -> str:
    """Which text encoder reads prompts: its settings and tokenizers, the weights, and where."""
    summary = hashlib.sha256(f"{weights}\0{place}\0{torch.__version__}".encode())
    for path in sorted([*folder.glob("text_encoder*/*.json"), *folder.glob("tokenizer*/*")]):
        if path.is_file():
            summary.update(path.relative_to(folder).as_posix().encode() + b"\0")
            summary.update(path.read_bytes())
    return summary.hexdigest()


def _sweep(folder: Path) -> None:
    files = [(path, path.stat()) for path in folder.glob("*.safetensors")]
    room = MOST_BYTES
    for path, facts in sorted(files, key=lambda item: -item[1].st_mtime):
        room -= facts.st_size
        if room < 0:
            path.unlink(missing_ok=True)
