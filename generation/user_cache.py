"""The user's own cache of what a model on this machine was found to need; safe to delete."""

from __future__ import annotations

import logging
import os
from functools import partial
from pathlib import Path
from typing import TypeVar

import msgspec
import platformdirs

from generation.chunk_files import write_whole

HOME_VARIABLE = "THROUGHLINE_HOME"
_LARGEST_BYTES = 1_000_000
_log = logging.getLogger(__name__)
T = TypeVar("T")


def cache_dir() -> Path:
    """The folder; beside the settings where THROUGHLINE_HOME names another place for those."""
    named = os.environ.get(HOME_VARIABLE)
    if named:
        return Path(named) / "cache"
    return platformdirs.user_cache_path("throughline", appauthor=False)


def read_kept(name: str, kind: type[T]) -> T | None:
    """What was kept under a name, or None where there is nothing that can be read."""
    path = cache_dir() / name
    try:
        if path.stat().st_size > _LARGEST_BYTES:
            return None
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def keep(name: str, what: object) -> None:
    """Keep something under a name; a full disk only costs time later."""
    path = cache_dir() / name
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, partial(_write, msgspec.json.encode(what)))
    except OSError as error:
        _log.warning("%s could not be written: %s", path, error)


def _write(content: bytes, path: Path) -> None:
    path.write_bytes(content)
