"""The caches of projects: what can be made again, how much it is, and taking it away."""

import contextlib
import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from app.storage.project_folder import PROJECT_FILE, cache_folder


def caches_of(folders: Iterable[Path]) -> tuple[Path, ...]:
    """The caches of those folders that are projects."""
    projects = (folder for folder in folders if (folder / PROJECT_FILE).is_file())
    caches = (cache_folder(folder) for folder in projects)
    return tuple(cache for cache in caches if cache.is_dir() and not cache.is_symlink())


def bytes_of(caches: Iterable[Path]) -> int:
    """How much lies in the caches."""
    total = 0
    for cache in caches:
        for root, _, files in os.walk(cache):
            for name in files:
                with contextlib.suppress(OSError):  # just deleted by its owner
                    total += (Path(root) / name).lstat().st_size
    return total


def clear(caches: Iterable[Path]) -> None:
    """Empty the caches; OSError when something cannot be deleted."""
    for cache in caches:
        shutil.rmtree(cache)
        cache.mkdir()
