"""One writer of a project's files at a time: between looking and writing nobody else writes."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from app.language import tr
from app.storage.errors import ProjectError

_PATIENCE_S = 10.0


@contextmanager
def write_lock(folder: Path) -> Iterator[None]:
    """Hold the lock inside; the system lets go of it when its process ends, however it ends.

    Disks that know no locks do without one. ProjectError when another program does not let go.
    """
    lock = FileLock(folder / "cache" / "write.lock", timeout=_PATIENCE_S)
    try:
        (folder / "cache").mkdir(exist_ok=True)
        lock.acquire()
    except Timeout as error:
        raise ProjectError(
            tr(
                "{folder} is being written by another program. Nothing was written; "
                "try again when that is over.",
                folder=folder.name,
            )
        ) from error
    except (OSError, NotImplementedError):
        yield  # whether it can be written is seen when it is
        return
    try:
        yield
    finally:
        lock.release()
