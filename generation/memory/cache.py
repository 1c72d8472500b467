"""Context tokens on disk, by shot: made once, found again by what made them."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import shutil
from typing import TYPE_CHECKING

import torch

from generation.chunk_files import write_whole
from generation.errors import WeightsError
from generation.memory.carried import bytes_carried, load_carried, save_carried
from generation.memory.context import ShotTokens
from generation.tensor_files import read_tensors, write_tensors

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from typing import Any

log = logging.getLogger(__name__)

LAYOUT = "3"
"""Changes when the meaning of the stored tensors changes, so that old files are not read.

Of what is carried, the attributes of streams and encoders are part of that meaning.
"""
_CARRIED = ".carried.safetensors"
_CARRIED_FILES = 4
"""Takes that were left in the middle of which this is kept; of Wan one may be 650 MB."""
_SPARE = 4
"""How many times its size must be free before a carried file is written: chunks come first."""


class TokenCache:
    """The folder `context/` of a project's cache. Safe to delete at any time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "context"

    def load(self, key: str) -> ShotTokens | None:
        """The tokens under this key, or None when they are not there or damaged."""
        path = self._path(key)
        if not path.exists():
            return None
        try:
            stored = read_tensors(path)
            os.utime(path)  # what was used longest ago is deleted first
            return ShotTokens(
                stored["tokens"], stored["positions"], stored["covers"], stored["columns"],
                int(stored["latent_frames"]), stored.get("hidden"),
            )
        except (WeightsError, OSError, KeyError) as error:
            log.warning("A damaged file of the memory cache is made again: %s", error)
            return None

    def save(self, key: str, shot: ShotTokens) -> None:
        """Keep the tokens under this key; a full disk only costs time later."""
        tensors = {
            "tokens": shot.tokens.cpu().contiguous(),
            "positions": shot.positions.contiguous(),
            "covers": shot.covers.contiguous(),
            "columns": shot.columns.contiguous(),
            "latent_frames": torch.tensor(shot.latent_frames),
        }
        if shot.hidden is not None:
            tensors["hidden"] = shot.hidden.cpu().contiguous()
        self._write(self._path(key), lambda part: write_tensors(part, tensors))

    def load_carried(self, key: str, device: torch.device) -> Any:  # noqa: ANN401
        """What a memory held at the end of these chunks, or None; see `carried`."""
        path = self._carried_path(key)
        if not path.exists():
            return None
        try:
            return load_carried(path, device)
        except (WeightsError, OSError, KeyError) as error:
            log.warning("A damaged file of the memory cache is made again: %s", error)
            return None

    def save_carried(self, key: str, carried: object) -> bool:
        """Keep what a memory holds at the end of these chunks; whether the disk has room for it.

        Only of the newest takes: most of those that were left are never gone on with.
        """
        path = self._carried_path(key)
        size = bytes_carried(carried)
        is_kept = self._write(path, lambda part: save_carried(part, carried), size)
        with contextlib.suppress(OSError):  # another worker tidies up, too
            files = self._folder.glob(f"*{_CARRIED}")
            for old in sorted(files, key=_written_at, reverse=True)[_CARRIED_FILES:]:
                old.unlink(missing_ok=True)
        return is_kept

    def drop_carried(self, key: str) -> None:
        """Forget what was kept at the end of these chunks, if it was."""
        with contextlib.suppress(OSError):  # it is deleted when the cache is trimmed
            self._carried_path(key).unlink(missing_ok=True)

    def _write(self, path: Path, write: Callable[[Path], None], spared: int = 0) -> bool:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            if spared and shutil.disk_usage(self._folder).free < _SPARE * spared:
                return False
            write_whole(path, write)
        except OSError as error:
            log.warning("The memory cache could not be written: %s", error)
            return False
        return True

    def _path(self, key: str) -> Path:
        return self._folder / f"{key}.safetensors"

    def _carried_path(self, key: str) -> Path:
        return self._folder / f"{key}{_CARRIED}"


def _written_at(path: Path) -> float:
    return path.stat().st_mtime


def token_key(weights: str, chunk_digests: Sequence[str]) -> str:
    """Key of a shot's tokens: the model's weights and the latents files of its chunks."""
    text = "\n".join([LAYOUT, weights, *chunk_digests])
    return hashlib.sha256(text.encode()).hexdigest()
