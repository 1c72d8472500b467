"""Who has a project open: a small file in its folder, with process, computer and time.

A process that is gone holds nothing. On another computer nobody can tell, so the holder touches the
file while it lives, and people decide.
"""

import contextlib
import os
import platform
import time
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import psutil

from app.storage.atomic import without_link
from app.storage.errors import ProjectError
from app.storage.write_lock import write_lock

LOCK_FILE = "open.lock"
_SAME_START_S = 60.0  # a clock that is set moves the time at which a process began
_HALF_WRITTEN_S = 0.2
_LARGEST_BYTES = 4096


@dataclass(frozen=True)
class Holder:
    """The process that has a project open."""

    pid: int
    host: str
    began: float  # when the process began, in seconds since 1970: ids are used again
    opened: str  # when it opened the project, ISO 8601 in UTC
    heard: datetime | None = None  # when it was last seen to live

    @property
    def is_here(self) -> bool:
        """Whether it runs on this computer."""
        return self.host == platform.node()

    @property
    def is_this_process(self) -> bool:
        """Whether it is us."""
        return self.is_here and self.pid == os.getpid()


def take_lock(folder: Path, *, by_force: bool = False) -> Holder | None:
    """Hold a project open; or who does already. Where nothing can be written nobody holds it."""
    with contextlib.suppress(OSError, ProjectError), write_lock(folder):
        holder = None if by_force else holder_of(folder)
        if holder is None or holder.is_this_process:
            _write(folder)
            return None
        return holder
    return holder_of(folder)


def release_lock(folder: Path) -> None:
    """Hold it no more; what another took over in the meantime is theirs."""
    with contextlib.suppress(OSError, ProjectError), write_lock(folder):
        if has_lock(folder):
            (folder / LOCK_FILE).unlink()


def has_lock(folder: Path) -> bool:
    """Whether this process holds the project still."""
    found = _read(folder)
    return found is not None and found.is_this_process


def touch_lock(folder: Path) -> None:
    """Let other computers see that we live."""
    if has_lock(folder):
        with contextlib.suppress(OSError):
            os.utime(folder / LOCK_FILE)


def holder_of(folder: Path) -> Holder | None:
    """Who has the project open; a process of this computer that has ended does not."""
    found = _read(folder)
    if found is None and (folder / LOCK_FILE).is_file():
        time.sleep(_HALF_WRITTEN_S)
        found = _read(folder)
    return None if found is None or (found.is_here and not _lives(found)) else found


def _lives(holder: Holder) -> bool:
    try:
        process = psutil.Process(holder.pid)
        if process.status() == psutil.STATUS_ZOMBIE:
            return False
        return abs(process.create_time() - holder.began) < _SAME_START_S
    except psutil.NoSuchProcess:
        return False
    except (psutil.Error, OSError):
        return True  # it is there, and no more is told


def _write(folder: Path) -> None:
    pid, now = os.getpid(), datetime.now(UTC).isoformat(timespec="seconds")
    mine = Holder(pid, platform.node(), psutil.Process(pid).create_time(), now)
    data = msgspec.to_builtins(mine)
    del data["heard"]
    without_link(folder / LOCK_FILE).write_bytes(msgspec.json.encode(data))


def _read(folder: Path) -> Holder | None:
    file = folder / LOCK_FILE
    try:
        with file.open("rb") as lock:
            found = msgspec.json.decode(lock.read(_LARGEST_BYTES), type=Holder)
        heard = datetime.fromtimestamp(file.stat().st_mtime, UTC)
    except (OSError, ValueError, OverflowError, RecursionError):
        return None
    return replace(found, heard=heard)
