"""Whose queue it is: a lock that the system takes back from a process that is gone.

It lies beside the queue, not in cache/: a cache is cleared while its project is open, and a lock
whose file is gone keeps nobody out.
"""

import contextlib
from pathlib import Path

from filelock import FileLock, Timeout


class QueueLock:
    """Held from `take` to `release`, or to the end of the process; it is never stale."""

    def __init__(self, file: Path) -> None:
        self._lock = FileLock(file, timeout=0, thread_local=False)

    def take(self) -> bool:
        """Whether it is ours now; OSError or NotImplementedError where no lock can be made."""
        if not self._lock.is_locked:
            try:
                self._lock.acquire()
            except Timeout:
                return False
        return True

    def release(self) -> None:
        """Let others have it."""
        with contextlib.suppress(OSError):
            self._lock.release()
