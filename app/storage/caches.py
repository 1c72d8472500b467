"""The caches of projects: what can be made again, how much it is, and taking it away."""

import contextlib
import os
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from app.storage.project_folder import PROJECT_FILE, cache_folder

CACHE_BYTES = 4_000_000_000


class _Kept(NamedTuple):
    used_s: float
    size: int
    file: Path


def caches_of(folders: Iterable[Path]) -> tuple[Path, ...]:
    """The caches of those folders that are projects."""
    projects = (folder for folder in folders if (folder / PROJECT_FILE).is_file())
    caches = (cache_folder(folder) for folder in projects)
    return tuple(cache for cache in caches if cache.is_dir() and not cache.is_symlink())


def bytes_of(caches: Iterable[Path]) -> int:
    """How much lies in the caches."""
    return sum(one.size for cache in caches for one in _files(cache))


def clear(caches: Iterable[Path]) -> None:
    """Empty the caches; OSError when something cannot be deleted."""
    for cache in caches:
        shutil.rmtree(cache)
        cache.mkdir()


def trim_cache(cache: Path, limit: int = CACHE_BYTES) -> int:
    """Delete what was used longest ago until the rest is small enough; the bytes that were freed.

    Everything in a cache can be made again, and no file in it is needed while it is deleted.
    """
    kept = sorted(_files(cache))
    excess, freed = sum(one.size for one in kept) - limit, 0
    for one in kept:
        if freed >= excess:
            break
        with contextlib.suppress(OSError):  # in use on Windows: the next time
            one.file.unlink()
            freed += one.size
    return freed


def _files(cache: Path) -> Iterator[_Kept]:
    for root, _, names in os.walk(cache):
        for name in names:
            file = Path(root) / name
            try:
                facts = file.lstat()
            except OSError:  # just deleted by its owner
                continue
            yield _Kept(max(facts.st_atime, facts.st_mtime), facts.st_size, file)
