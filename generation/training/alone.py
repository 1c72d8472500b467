"""One training at a time in a folder."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from generation.training.kept import folder_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from pathlib import Path

LOCK = ".training.lock"


def place_of(options: argparse.Namespace) -> Path:
    """The folder that a stage of a training writes to."""
    if options.stage in ("stories", "videos"):
        stories: Path = options.out / "stories"
        return stories
    return folder_of(options, options.stage)


@contextlib.contextmanager
def alone(options: argparse.Namespace) -> Iterator[None]:
    """Hold the stage's folder, so that no second run writes there at the same time.

    Of processes that train together the first one holds it; disks that know no locks do without.
    What is published has a lock of its own.

    Raises:
        ValueError: another run has it.
    """
    if options.stage == "publish" or int(os.environ.get("RANK", "0")):
        yield
        return
    folder = place_of(options)
    made = [path for path in (folder, *folder.parents) if not path.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / LOCK, timeout=0)
    try:
        lock.acquire()
    except Timeout as error:
        raise ValueError(
            f"another run writes to {folder}; wait for it, or take another --out"
        ) from error
    except (OSError, NotImplementedError):  # whether it can be written is seen when it is
        yield
        return
    try:
        yield
    finally:
        if made and [path.name for path in folder.iterdir()] == [LOCK]:
            _remove(folder, made)
        lock.release()


def _remove(folder: Path, made: list[Path]) -> None:
    """What was made for nothing: the stage was refused."""
    with contextlib.suppress(OSError):
        (folder / LOCK).unlink()
        for path in made:
            path.rmdir()
