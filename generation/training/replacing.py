"""A folder that is written anew beside the old one, and takes its place when it is whole."""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator


@contextlib.contextmanager
def replaced(folder: Path) -> Iterator[tuple[Path, Path]]:
    """The old folder, which may be missing, and a new one that has its name in the end.

    Where anything fails, on a full disk say, the old one is what it was.

    Raises:
        ValueError: another run replaces it, or it is a disk of its own.
    """
    folder = folder.resolve()
    if folder.is_mount():
        raise ValueError(f"{folder} is a disk of its own; name a folder in it with --model")
    folder.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder.with_name(f".{folder.name}.lock"), timeout=0)
    try:
        lock.acquire()
    except Timeout as error:
        raise ValueError(f"another run writes {folder}; wait for it") from error
    except NotImplementedError:  # a disk that knows no locks
        pass
    try:
        yield from _swapped(folder)
    finally:
        with contextlib.suppress(OSError):
            Path(lock.lock_file).unlink()
        lock.release()


def take_along(old: Path, new: Path, without: Collection[str]) -> None:
    """Copy what the old folder has and the new one has not, but for these names."""
    for path in old.iterdir() if old.exists() else ():
        target = new / path.name
        if path.name in without or target.exists():
            continue
        if path.is_dir():
            shutil.copytree(path, target, symlinks=True)
        else:
            shutil.copy2(path, target, follow_symlinks=False)


def _swapped(folder: Path) -> Iterator[tuple[Path, Path]]:
    new, old = (folder.with_name(f".{folder.name}.{state}") for state in ("new", "old"))
    _put_back(old, folder)  # the last time it was killed just there
    for left in (new, old):
        shutil.rmtree(left, ignore_errors=True)
    new.mkdir()
    try:
        yield folder, new
        if folder.exists():
            folder.rename(old)
        new.rename(folder)
    except BaseException:
        _put_back(old, folder)
        shutil.rmtree(new, ignore_errors=True)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _put_back(old: Path, folder: Path) -> None:
    if old.exists() and not folder.exists():
        old.rename(folder)
