"""Commands on their way from the reading thread to the working thread, and their cancel tokens."""

import threading
from queue import SimpleQueue
from typing import TypeAlias

from generation.errors import CancelToken
from generation.protocol import JobCommand, LoadModel, RetrieveFrames

Work: TypeAlias = LoadModel | JobCommand


class JobDesk:
    """Keeps the order of the work; a job is queued, then running, then forgotten."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._work: SimpleQueue[Work | None] = SimpleQueue()
        self._queued: dict[str, Work] = {}
        self._running: dict[str, CancelToken] = {}
        self._stopped = False

    def submit(self, command: Work) -> bool:
        """Queue the command; False when a job of this name is here already."""
        with self._lock:
            if not isinstance(command, LoadModel):
                if command.job in self._queued or command.job in self._running:
                    return False
                self._queued[command.job] = command
        self._work.put(command)
        return True

    def drop_retrievals(self) -> tuple[str, ...]:
        """Forget the retrievals that wait, and name them: whoever asks anew has moved on."""
        with self._lock:
            jobs = [j for j, work in self._queued.items() if isinstance(work, RetrieveFrames)]
            for job in jobs:
                del self._queued[job]
            return tuple(jobs)

    def cancel(self, job: str) -> bool:
        """Cancel a job; True when it was still queued and is now gone."""
        with self._lock:
            if job in self._running:
                self._running[job].set()
            return self._queued.pop(job, None) is not None

    def pause(self, job: str, *, paused: bool) -> None:
        """Let a running job wait at its next step, or go on."""
        with self._lock:
            token = self._running.get(job)
            if token is not None:
                token.pause() if paused else token.resume()

    def stop(self) -> None:
        """Drop what is queued and cancel what is running."""
        with self._lock:
            self._stopped = True
            self._queued.clear()
            for token in self._running.values():
                token.set()
        self._work.put(None)

    def next(self) -> Work | None:
        """Wait for the next command; None when the worker shall stop."""
        command = self._work.get()
        return None if self._stopped else command

    def begin(self, job: str) -> CancelToken | None:
        """Move a job from queued to running; None when it was cancelled before."""
        with self._lock:
            if job not in self._queued:
                return None
            del self._queued[job]
            self._running[job] = CancelToken()
            return self._running[job]

    def end(self, job: str) -> None:
        """Forget a job that is over."""
        with self._lock:
            self._running.pop(job, None)
