"""The queue of a project on disk: what waits, in which order, and what was made, in SQLite.

The write-ahead log and full synchronisation make each change whole and lasting: after a kill or a
power cut the file holds the queue before it or after it. What does not look exactly as it is
written here counts as damaged, and is never run.
"""

import contextlib
import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import msgspec

from app.model.jobs import Cancelled, Done, Failed, Job
from app.storage.atomic import sync_folder
from app.storage.errors import ProjectError
from app.storage.queue_rows import HistoryRow, JobRow, decode_rows, encode_recipe

QUEUE_FILE: Final = "queue.sqlite"
HISTORY_KEPT: Final = 200
SCHEMA_VERSION: Final = 1
_LARGEST_BYTES: Final = 64 * 1024 * 1024
_LONGEST_S: Final = 2.0  # what takes longer was not written by us
_PATIENCE_S: Final = 5.0  # for another program that reads
_MOST_JOBS: Final = 100_000
_TABLES: Final = {
    "jobs": "CREATE TABLE jobs (id TEXT PRIMARY KEY, place INTEGER NOT NULL, shot TEXT NOT NULL, "
    "take TEXT, recipe TEXT, may_resume INTEGER NOT NULL, retries INTEGER NOT NULL, "
    "rung TEXT NOT NULL)",
    "history": "CREATE TABLE history (number INTEGER PRIMARY KEY, "
    "id TEXT NOT NULL UNIQUE, shot TEXT NOT NULL, take TEXT, recipe TEXT, retries INTEGER NOT NULL,"
    " rung TEXT NOT NULL, state TEXT NOT NULL, kind TEXT NOT NULL, message TEXT NOT NULL, "
    "ended TEXT NOT NULL)",
}


class QueueDamagedError(Exception):
    """The file is not a queue as this version writes it."""


@dataclass(frozen=True)
class PastJob:
    """A job that is over, and when it ended (ISO 8601, UTC)."""

    job: Job
    ended: str


def queue_file(folder: Path) -> Path:
    """Where a project folder keeps its queue."""
    return folder / QUEUE_FILE


def read_jobs(file: Path) -> tuple[Job, ...]:
    """What waits, in order; QueueDamagedError, or OSError where it cannot be read at all."""
    with _connected(file) as connection:
        columns = "id, shot, take, recipe, may_resume, retries, rung"
        asked = f"SELECT {columns} FROM jobs ORDER BY place LIMIT {_MOST_JOBS}"
        rows = decode_rows(connection.execute(asked), JobRow)
        return tuple(row.job() for row in rows)


def read_history(file: Path) -> tuple[PastJob, ...]:
    """What is over, the newest last."""
    with _connected(file) as connection:
        columns = "id, shot, take, recipe, retries, rung, state, kind, message, ended"
        asked = f"SELECT {columns} FROM history ORDER BY number LIMIT {HISTORY_KEPT}"
        rows = decode_rows(connection.execute(asked), HistoryRow)
        return tuple(PastJob(row.job(), row.ended) for row in rows)


def write_queue(file: Path, waiting: Iterable[Job], ended: Iterable[Job]) -> None:
    """Make the file hold these waiting jobs, and add those that ended to its history.

    It is one transaction; OSError or QueueDamagedError leave what was there before.
    """
    if not file.exists() and not file.is_symlink():
        _make(file)
    with _connected(file) as connection:
        connection.execute("BEGIN IMMEDIATE")
        with connection:
            _write_waiting(connection, tuple(waiting))
            for job in ended:
                _write_ended(connection, job)
            connection.execute(
                "DELETE FROM history WHERE number <= (SELECT max(number) FROM history) - ?",
                (HISTORY_KEPT,),
            )


def put_aside(file: Path) -> Path:
    """Move a damaged queue out of the way, with the log beside it; OSError when that fails."""
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    aside = file.with_name(f"queue-damaged-{stamp}.sqlite")
    file.replace(aside)
    for suffix in ("-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            file.with_name(file.name + suffix).replace(aside.with_name(aside.name + suffix))
    return aside


def _write_waiting(connection: sqlite3.Connection, waiting: tuple[Job, ...]) -> None:
    connection.execute("DELETE FROM jobs")
    connection.executemany(
        "INSERT INTO jobs VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (job.id, place, job.shot, job.take, encode_recipe(job.recipe), job.may_resume,
             job.retries, job.rung)
            for place, job in enumerate(waiting)
        ),
    )


def _write_ended(connection: sqlite3.Connection, job: Job) -> None:
    match job.state:
        case Done():
            state, kind, message = "done", "", ""
        case Failed(kind=kind, message=message):
            state = "failed"
        case Cancelled():
            state, kind, message = "cancelled", "", ""
        case _:
            return
    ended = datetime.now(UTC).isoformat(timespec="seconds")
    connection.execute(
        "INSERT OR IGNORE INTO history (id, shot, take, recipe, retries, rung, state, kind, "
        "message, ended) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (job.id, job.shot, job.take, encode_recipe(job.recipe), job.retries, job.rung, state,
         kind, message, ended),
    )


def _make(file: Path) -> None:
    """An empty queue, made beside its place: a kill in between leaves none, not half of one."""
    part = file.with_name(f"{file.name}.part")
    part.unlink(missing_ok=True)
    for left in (part, file):  # SQLite would take a log that lies there for the new file's
        for suffix in ("-wal", "-shm", "-journal"):
            left.with_name(left.name + suffix).unlink(missing_ok=True)
    with _opened(part, "rwc") as connection:
        connection.execute("BEGIN IMMEDIATE")
        with connection:
            for sql in _TABLES.values():
                connection.execute(sql)
            connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        # last, so that nothing of it is in a log beside; where it cannot be, SQLite's own way
        connection.execute("PRAGMA journal_mode = WAL")
    part.replace(file)
    sync_folder(file.parent)


@contextmanager
def _connected(file: Path) -> Iterator[sqlite3.Connection]:
    """A connection to a queue that can be trusted."""
    if file.is_symlink() or (file.exists() and file.stat().st_size > _LARGEST_BYTES):
        raise QueueDamagedError("it is far too large, or a link")
    with _opened(file, "rw") as connection:
        until_s = time.monotonic() + _LONGEST_S
        connection.set_progress_handler(lambda: int(time.monotonic() > until_s), 10_000)
        _check(connection)
        connection.set_progress_handler(None, 0)  # from here on only a slow disk takes long
        yield connection


@contextmanager
def _opened(file: Path, mode: str) -> Iterator[sqlite3.Connection]:
    """A connection that writes for good; what SQLite raises comes as one of our errors."""
    try:
        where = f"{file.absolute().as_uri()}?mode={mode}"
        connection = sqlite3.connect(where, uri=True, timeout=_PATIENCE_S, isolation_level=None)
        with contextlib.closing(connection):
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute("PRAGMA synchronous = FULL")
            yield connection
    except (sqlite3.DatabaseError, msgspec.ValidationError, UnicodeDecodeError) as error:
        if _is_of_system(error):
            raise OSError(str(error)) from error
        raise QueueDamagedError(" ".join(str(error).split())) from error


def _check(connection: sqlite3.Connection) -> None:
    """Refuse tables, views and triggers that are not as we make them, and broken pages."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > SCHEMA_VERSION:
        raise NewerQueueError(version)
    found = connection.execute("SELECT type, name, sql FROM sqlite_schema LIMIT 20").fetchall()
    made = {name: sql for kind, name, sql in found if sql is not None}
    if made != _TABLES or version != SCHEMA_VERSION:
        raise QueueDamagedError("its tables are not those of a queue")
    (answer,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if answer != "ok":
        raise QueueDamagedError("its pages are broken")


class NewerQueueError(ProjectError):
    """A newer version of the program wrote the queue."""

    def __init__(self, version: int) -> None:
        super().__init__(f"its version is {version}, and this program knows {SCHEMA_VERSION}")


def _is_of_system(error: Exception) -> bool:
    """Whether the disk or another program is at fault, and not the content of the file."""
    if not isinstance(error, sqlite3.OperationalError):
        return False
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in {
        sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL, sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PERM, sqlite3.SQLITE_NOMEM,
    }
