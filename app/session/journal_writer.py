"""A thread that keeps the newest unsaved edits on disk: the window never waits for it."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.model.project import Project
from app.storage.errors import reason_of
from app.storage.journal import remove_journal, write_journal
from app.storage.project_folder import PROJECT_FILE
from app.storage.project_lock import has_lock, touch_lock

_PAUSE_S = 0.25  # between two writes: what is edited meanwhile is written together
_AGAIN_S = 3.0  # after a failure
_LOOK_S = 1.0  # between two looks at what others do
_BEAT_S = 10.0


@dataclass(frozen=True)
class Wanted:
    """What is to be on disk: a project in a journal, or no journal."""

    file: Path
    project: Project | None
    base: str = ""


@dataclass(frozen=True)
class Calls:
    """Who is told, from the thread."""

    failed: Callable[[str], object]
    kept: Callable[[], object]
    saved_elsewhere: Callable[[], object]
    lost_lock: Callable[[], object]


class JournalWriter:
    """One wish after another for the same file, the newest wins; calls back from its thread."""

    def __init__(self, folder: Path, calls: Calls) -> None:
        self._folder = folder
        self._calls = calls
        self._had_lock = has_lock(folder)
        self._turn = threading.Condition()
        self._wanted: Wanted | None = None
        self._is_writing = False
        self._is_closing = False
        self._seen = _looks(folder)
        self._beaten_s = time.monotonic()
        self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
        self._thread.start()

    def want(self, wanted: Wanted) -> None:
        """Bring this to the disk soon."""
        with self._turn:
            self._wanted = wanted
            self._turn.notify_all()

    def wait(self, seconds: float) -> bool:
        """Wait until everything is on disk; False when that takes longer."""
        with self._turn:
            return self._turn.wait_for(self._is_idle, seconds)

    def close(self, seconds: float = 5.0) -> None:
        """Do what is left and end."""
        with self._turn:
            self._is_closing = True
            self._turn.notify_all()
        self._thread.join(seconds)

    def _is_idle(self) -> bool:
        return self._wanted is None and not self._is_writing

    def _run(self) -> None:
        while (wanted := self._next()) is not None or not self._is_closing:
            if wanted is None:
                self._look_around()
                continue
            done = self._write(wanted)
            with self._turn:
                self._is_writing = False
                if not done and self._wanted is None and not self._is_closing:
                    self._wanted = wanted  # again, unless something newer is there
                self._turn.notify_all()
                self._turn.wait_for(lambda: self._is_closing, _PAUSE_S if done else _AGAIN_S)

    def _next(self) -> Wanted | None:
        """What is to be written next; nothing when there was nothing for a while."""
        with self._turn:
            self._turn.wait_for(lambda: self._wanted is not None or self._is_closing, _LOOK_S)
            wanted, self._wanted = self._wanted, None
            self._is_writing = wanted is not None
            return wanted

    def _write(self, wanted: Wanted) -> bool:
        try:
            if wanted.project is None:
                remove_journal(wanted.file)
            else:
                write_journal(wanted.file, wanted.project, wanted.base)
        except OSError as error:
            self._calls.failed(reason_of(error))
            return False
        self._calls.kept()
        return True

    def _look_around(self) -> None:
        """Say that we live, and see whether somebody else has saved."""
        if time.monotonic() - self._beaten_s > _BEAT_S:
            self._beaten_s = time.monotonic()
            touch_lock(self._folder)
        if self._had_lock and not has_lock(self._folder):
            self._had_lock = False
            self._calls.lost_lock()
        seen = _looks(self._folder)
        if seen != self._seen:
            self._seen = seen
            self._calls.saved_elsewhere()


def _looks(folder: Path) -> tuple[int, int, int] | None:
    """What changes whenever project.json does."""
    try:
        found = (folder / PROJECT_FILE).stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
