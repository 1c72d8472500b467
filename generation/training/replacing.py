"""A folder that is written anew beside the old one, and takes its place when it is whole."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path


@contextmanager
def replaced(folder: Path, without: Collection[str] = ()) -> Iterator[Path]:
    """A new folder to write to; in the end it has the name of `folder`.

    What else lay in the old one goes along, but for the names in `without`. Where anything fails,
    on a full disk say, the old one is what it was.
    """
    folder = folder.resolve()
    new, old = (folder.with_name(f".{folder.name}.{state}") for state in ("new", "old"))
    if old.exists() and not folder.exists():
        old.rename(folder)  # the last time it was killed just there
    for left in (new, old):
        shutil.rmtree(left, ignore_errors=True)
    new.mkdir(parents=True)
    try:
        yield new
        if folder.exists():
            _take_along(folder, new, without)
            folder.rename(old)
        new.rename(folder)
    except BaseException:
        shutil.rmtree(new, ignore_errors=True)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _take_along(folder: Path, new: Path, without: Collection[str]) -> None:
    for path in folder.iterdir():
        target = new / path.name
        if path.name in without or target.exists():
            continue
        if path.is_dir():
            shutil.copytree(path, target, symlinks=True)
        else:
            shutil.copy2(path, target, follow_symlinks=False)
