"""A mark on disk while the editor runs, by which the next start knows that a run ended badly.

Python's faulthandler writes into it when the process breaks down inside a library.
"""

import contextlib
import faulthandler
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QLockFile

from app import paths

_OPENED = "Opened "
_LARGEST_BYTES = 1_000_000


@dataclass(frozen=True)
class BadEnd:
    """A run that did not end by closing: what faulthandler saw, and the last project."""

    trace: str
    project: Path | None


class RunMark:
    """Begins with the window and ends when it has closed; a run that is killed leaves its mark."""

    def __init__(self) -> None:
        stem = paths.log_dir() / f"run-{os.getpid()}"
        self._file = stem.with_suffix(".trace")
        self._lock = _lock(self._file)
        self._open: TextIO | None = None

    def begin(self) -> None:
        """Leave the mark; where nothing can be written there is none."""
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._lock.tryLock(0)
            self._open = self._file.open("w", encoding="utf-8")
            faulthandler.enable(self._open)

    def opened(self, project: Path | None) -> None:
        """Remember which project to offer again."""
        if self._open is not None and project is not None:
            with contextlib.suppress(OSError):
                self._open.write(f"{_OPENED}{project}\n")
                self._open.flush()

    def end(self) -> None:
        """Take the mark away: all ended as it should."""
        if self._open is None:
            return
        faulthandler.disable()
        self._open.close()
        self._open = None
        self._file.unlink(missing_ok=True)
        self._lock.unlock()


def take_bad_ends() -> tuple[BadEnd, ...]:
    """The runs that ended badly, the newest last; each is told once."""
    ends = []
    with contextlib.suppress(OSError):
        files = sorted(paths.log_dir().glob("run-*.trace"), key=lambda file: file.stat().st_mtime)
        for file in files:
            lock = _lock(file)
            if lock.tryLock(0):  # otherwise that window is still open
                ends.append(_read(file))
                file.unlink()
                lock.unlock()
    return tuple(ends)


def _lock(file: Path) -> QLockFile:
    lock = QLockFile(str(file.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # stale only when its process is gone
    return lock


def _read(file: Path) -> BadEnd:
    text = file.read_bytes()[:_LARGEST_BYTES].decode("utf-8", "replace")
    lines = text.splitlines()
    opened = [line.removeprefix(_OPENED) for line in lines if line.startswith(_OPENED)]
    trace = "\n".join(line for line in lines if not line.startswith(_OPENED))
    return BadEnd(trace.strip(), Path(opened[-1]) if opened else None)
