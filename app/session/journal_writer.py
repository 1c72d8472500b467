"""A thread that keeps the newest unsaved edits on disk: the window never waits for it."""

import contextlib
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.model.project import Project
from app.storage.errors import reason_of
from app.storage.journal import remove_journal, remove_quick, write_journal, write_quickly
from app.storage.leftovers import sweep_leftovers
from app.storage.project_folder import PROJECT_FILE
from app.storage.project_lock import has_lock, touch_lock

_PAUSE_S = 0.25  # between two writes: what is edited meanwhile is written together
_AGAIN_S = 0.5  # after a failure: one that passes costs no more than a second
_LATE_S = 0.3  # a write that takes longer waits for a busy disk
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
    """One wish after another for the same file, the newest wins; calls back from its thread.

    A second thread helps where the disk lets the first one wait.
    """

    def __init__(self, folder: Path, calls: Calls) -> None:
        self._folder = folder
        self._calls = calls
        self._had_lock = has_lock(folder)
        self._turn = threading.Condition()
        self._wanted: Wanted | None = None
        self._writing: Wanted | None = None
        self._quick: Wanted | None = None  # what the quick copy holds, if there is one
        self._done: Wanted | None = None  # what needs no quick copy any more
        self._quick_turn = threading.Lock()
        self._is_closing = False
        self._seen = _looks(folder)
        self._beaten_s = time.monotonic()
        self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
        self._helper = threading.Thread(target=self._help, name="quick journal", daemon=True)
        self._thread.start()
        self._helper.start()

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
        self._helper.join(seconds)

    def _is_idle(self) -> bool:
        return self._wanted is None and self._writing is None

    def _run(self) -> None:
        while (wanted := self._next()) is not None or not self._is_closing:
            if wanted is None:
                self._look_around()
                continue
            done = self._write(wanted)
            with self._turn:
                self._writing = None
                if not done and self._wanted is None and not self._is_closing:
                    self._wanted = wanted  # again, unless something newer is there
                self._turn.notify_all()
                self._turn.wait_for(lambda: self._is_closing, _PAUSE_S if done else _AGAIN_S)

    def _next(self) -> Wanted | None:
        """What is to be written next; nothing when there was nothing for a while."""
        with self._turn:
            self._turn.wait_for(lambda: self._wanted is not None or self._is_closing, _LOOK_S)
            wanted, self._wanted = self._wanted, None
            self._writing = wanted
            self._turn.notify_all()  # the helper watches how long it takes
            return wanted

    def _write(self, wanted: Wanted) -> bool:
        with self._quick_turn:  # what is being written into it is older than this
            older = self._quick
        try:
            if wanted.project is None:
                remove_journal(wanted.file)
            else:
                write_journal(wanted.file, wanted.project, wanted.base)
            with self._quick_turn:
                if self._quick is older or self._quick is wanted:  # or of a former run
                    remove_quick(wanted.file)
                    self._quick = None
                self._done = wanted
        except OSError as error:
            self._calls.failed(reason_of(error))
            return False
        self._calls.kept()
        return True

    def _help(self) -> None:
        """Write the newest into the quick copy, again and again, while the disk is busy."""
        sweep_leftovers(self._folder, lambda: self._is_closing)
        while not self._is_closing:
            slow = self._next_slow()
            with self._quick_turn:
                self._write_quickly(slow)

    def _next_slow(self) -> Wanted | None:
        """What has been written for a while; perhaps that has just ended."""
        with self._turn:
            self._turn.wait_for(lambda: self._is_closing or self._writing is not None)
            slow = self._writing
            self._turn.wait_for(lambda: self._is_closing or self._writing is not slow, _LATE_S)
            return slow

    def _write_quickly(self, slow: Wanted | None) -> None:
        with self._turn:
            newest = self._wanted or slow
            is_over = slow is None or self._writing is not slow or newest is self._done
        if is_over or newest is None or newest.project is None or newest is self._quick:
            return
        with contextlib.suppress(OSError):  # the journal itself says what is wrong
            write_quickly(newest.file, newest.project, newest.base)
            self._quick = newest

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
