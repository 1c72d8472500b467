"""The queue on disk: every change of it is written by a thread, and found at the next start."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from app.language import tr
from app.model.jobs import Hold, Job, JobQueue, Queued
from app.storage.errors import reason_of
from app.storage.queue_journal import (
    NewerQueueError,
    QueueDamagedError,
    put_aside,
    queue_file,
    read_jobs,
    write_queue,
)
from app.storage.queue_lock import QueueLock

LOCK_FILE = "queue.lock"
_Mark: TypeAlias = tuple[object, ...]


class QueueKeeper(QObject):
    """Keeps the queue of one project folder at a time; a window that has it keeps others out."""

    troubled = Signal(str)  # one sentence; the work goes on

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._lock: QueueLock | None = None
        self._is_off = False  # it cannot be kept, and that was told
        self._was_told = False  # that the newest change could not be written
        self._marks: dict[str, _Mark] = {}
        self._order: tuple[str, ...] = ()
        self._over: frozenset[str] = frozenset()
        self._thread: ThreadPoolExecutor | None = None
        self._pending: set[Future[None]] = set()
        self._untold = threading.Lock()
        self._ended: list[Job] = []  # over, but not in the history yet

    def open(self, folder: Path) -> tuple[Job, ...]:
        """Keep the queue of this folder from now on; the jobs that waited in it, held."""
        self.close()
        self._folder, self._is_off = folder, False
        file = queue_file(folder)
        if not file.exists() or not self._is_ours():
            return ()
        try:
            jobs = read_jobs(file)
        except QueueDamagedError as error:
            self._set_aside(file, error)
            return ()
        except (NewerQueueError, OSError) as error:
            self._give_up(_why(error))
            return ()
        held = tuple(replace(job, state=Queued(Hold.ENDED)) for job in jobs)
        self._remember(JobQueue(held))
        return held

    def close(self) -> None:
        """Write what is left, and let another window have the queue."""
        self.settle()
        if self._thread is not None:
            self._thread.shutdown()
            self._thread = None
        if self._lock is not None:
            self._lock.release()
        self._folder = self._lock = None
        self._marks, self._order, self._over = {}, (), frozenset()

    def record(self, queue: JobQueue) -> None:
        """Write the queue where something has changed that is kept; progress is not."""
        if self._folder is None or self._is_off or not self._has_news(queue):
            return
        if not self._is_ours():
            return
        over = [job for job in queue.jobs if job.is_over and job.id not in self._over]
        waiting = tuple(job for job in queue.jobs if not job.is_over)
        self._remember(queue)
        with self._untold:
            self._ended += over
        file = queue_file(self._folder)
        self._submit(lambda: self._write(file, waiting))

    def settle(self, timeout_s: float | None = None) -> None:
        """Wait until all that was recorded is on disk; mostly it is."""
        wait(tuple(self._pending), timeout_s)

    def _has_news(self, queue: JobQueue) -> bool:
        order = tuple(job.id for job in queue.jobs if not job.is_over)
        if order != self._order:
            return True
        return any(
            self._marks.get(job.id) != _mark_of(job) for job in queue.jobs if not job.is_over
        )

    def _remember(self, queue: JobQueue) -> None:
        waiting = tuple(job for job in queue.jobs if not job.is_over)
        self._order = tuple(job.id for job in waiting)
        self._marks = {job.id: _mark_of(job) for job in waiting}
        self._over = frozenset(job.id for job in queue.jobs if job.is_over)

    def _submit(self, work: Callable[[], None]) -> None:
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, thread_name_prefix="queue")
        future = self._thread.submit(work)
        self._pending = {old for old in self._pending if not old.done()} | {future}

    def _write(self, file: Path, waiting: tuple[Job, ...]) -> None:
        """On the thread: what cannot be written is tried again with the next change."""
        with self._untold:
            ended = tuple(self._ended)
        try:
            try:
                write_queue(file, waiting, ended)
            except QueueDamagedError as error:
                self._set_aside(file, error)
                write_queue(file, waiting, ended)
        except (QueueDamagedError, NewerQueueError, OSError) as error:
            if not self._was_told:
                self.troubled.emit(_not_kept(_why(error)))
            self._was_told = True
            return
        self._was_told = False
        with self._untold:
            self._ended = [job for job in self._ended if job not in ended]

    def _is_ours(self) -> bool:
        """Whether no other window keeps this queue; without a lock nothing is kept."""
        if self._folder is None or self._is_off:
            return False
        try:
            self._lock = self._lock or QueueLock(self._folder / LOCK_FILE)
            if self._lock.take():
                return True
            self._give_up(tr("another Throughline keeps it"))
        except (OSError, NotImplementedError) as error:
            self._give_up(reason_of(error))
        return False

    def _set_aside(self, file: Path, error: QueueDamagedError) -> None:
        try:
            aside = put_aside(file)
        except OSError as problem:
            self._give_up(f"{error}; {reason_of(problem)}")
            return
        self.troubled.emit(
            tr(
                "The queue of this project was damaged ({error}), so what waited in it is not "
                "known. It was moved to {file}, and a new one is begun; takes are untouched.",
                error=error,
                file=aside.name,
            )
        )

    def _give_up(self, why: str) -> None:
        self._is_off = True
        self.troubled.emit(_not_kept(why))


def _mark_of(job: Job) -> _Mark:
    """What of a waiting job is on disk: not how far it is, nor that it is held."""
    return job.take, job.retries, job.rung, job.may_resume


def _why(error: Exception) -> str:
    return reason_of(error) if isinstance(error, OSError) else str(error)


def _not_kept(why: str) -> str:
    return tr(
        "The queue cannot be kept on disk ({why}). Jobs go on, but those that wait would be "
        "forgotten if Throughline ended; takes are kept as always.",
        why=why,
    )
