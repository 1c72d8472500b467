"""Commands on their way from the reading thread to the working thread, and their cancel tokens."""

import threading
from queue import SimpleQueue

from generation.errors import CancelToken
from generation.protocol import GenerateShot, LoadModel


class JobDesk:
    """Keeps the order of the work; a job is queued, then running, then forgotten."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._work: SimpleQueue[LoadModel | GenerateShot | None] = SimpleQueue()
        self._queued: set[str] = set()
        self._running: dict[str, CancelToken] = {}
        self._stopped = False

    def submit(self, command: LoadModel | GenerateShot) -> bool:
        """Queue the command; False when a job of this name is here already."""
        with self._lock:
            if isinstance(command, GenerateShot):
                if command.job in self._queued or command.job in self._running:
                    return False
                self._queued.add(command.job)
        self._work.put(command)
        return True

    def cancel(self, job: str) -> bool:
        """Cancel a job; True when it was still queued and is now gone."""
        with self._lock:
            if job in self._running:
                self._running[job].set()
            was_queued = job in self._queued
            self._queued.discard(job)
            return was_queued

    def stop(self) -> None:
        """Drop what is queued and cancel what is running."""
        with self._lock:
            self._stopped = True
            self._queued.clear()
            for token in self._running.values():
                token.set()
        self._work.put(None)

    def next(self) -> LoadModel | GenerateShot | None:
        """Wait for the next command; None when the worker shall stop."""
        command = self._work.get()
        return None if self._stopped else command

    def begin(self, job: str) -> CancelToken | None:
        """Move a job from queued to running; None when it was cancelled before."""
        with self._lock:
            if job not in self._queued:
                return None
            self._queued.discard(job)
            self._running[job] = CancelToken()
            return self._running[job]

    def end(self, job: str) -> None:
        """Forget a job that is over."""
        with self._lock:
            self._running.pop(job, None)
