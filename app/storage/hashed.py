"""The sha256 of files, as they are read and as they are copied."""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

from app.storage.errors import ExportCancelled

_BLOCK_BYTES: Final = 1 << 20


def digest_of(path: Path) -> str:
    """The sha256 of a file of any size."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def copy_hashed(file: Path, target: Path, is_cancelled: Callable[[], bool]) -> str:
    """Copy a file to the disk, and return the sha256 of what was read.

    Raises:
        OSError: it cannot be copied; the target may be there in part.
        ExportCancelled: it was stopped; likewise.
    """
    summary = hashlib.sha256()
    with file.open("rb") as source, target.open("wb") as copy:
        while block := source.read(_BLOCK_BYTES):
            if is_cancelled():
                raise ExportCancelled
            summary.update(block)
            copy.write(block)
        copy.flush()
        os.fsync(copy.fileno())
    return summary.hexdigest()
