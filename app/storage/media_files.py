"""The files of takes on their way from one folder to another: listed, copied, compared, let go."""

import contextlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.language import tr
from app.storage.atomic import sync_folder
from app.storage.errors import ProjectError
from app.storage.hashed import copy_hashed, digest_of
from app.storage.queue_lock import QueueLock
from app.storage.take_files import TAKE_FILE, is_take_id
from app.storage.work_hooks import WorkHooks

_LOCK: Final = "media.lock"


@dataclass(frozen=True)
class ChunkFile:
    """A file of a take, by its name below the folder of all takes."""

    name: str  # "take/chunk_000.mp4"
    path: Path
    size: int


def chunk_files(home: Path) -> Iterator[ChunkFile]:
    """Every file of every take in a folder: no links, no halves, and not take.json."""
    for take in sorted(Path(entry.path) for entry in _takes_in(home)):
        for root, folders, names in os.walk(take):
            folders.sort()
            for name in sorted(names):
                path = Path(root) / name
                is_chunk = (name != TAKE_FILE or path.parent != take) and path.suffix != ".part"
                if is_chunk and path.is_file() and not path.is_symlink():
                    yield ChunkFile(path.relative_to(home).as_posix(), path, path.stat().st_size)


def copy_chunks(home: Path, target: Path) -> None:
    """Copy the files of all takes; OSError when one cannot be."""
    for file in chunk_files(home):
        path = target / file.name
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(file.path, path)


def copy_checked(
    file: ChunkFile, target: Path, hooks: WorkHooks | None = None, stored: str = ""
) -> None:
    """Copy one file, read it back, and put it in place whole; one that is there already stays.

    `stored` is its sha256 where that is known; what was damaged before is copied as it is.

    Raises:
        OSError: it cannot be copied, or reads otherwise than what was written.
        ExportCancelled: it was stopped.
    """
    path, hooks = target / file.name, hooks or WorkHooks()
    if path.is_file() and (stored == digest_of(path) if stored else is_same(file.path, path)):
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.part")
    try:
        if copy_hashed(file.path, part, hooks.is_cancelled) != digest_of(part):
            raise OSError(0, tr("a file reads otherwise than it was written"))
        facts = file.path.stat()
        os.utime(part, ns=(facts.st_atime_ns, facts.st_mtime_ns))
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    sync_folder(path.parent)


def is_same(one: Path, other: Path) -> bool:
    """Whether two files have the same content."""
    return one.stat().st_size == other.stat().st_size and digest_of(one) == digest_of(other)


def let_go(home: Path, files: Iterator[ChunkFile]) -> None:
    """Delete files that are elsewhere by now, and the folders that are empty then.

    What cannot be deleted stays: a later move tries again.
    """
    for file in files:
        with contextlib.suppress(OSError):
            file.path.unlink()
    for entry in _takes_in(home):
        for root, _, _ in os.walk(entry.path, topdown=False):
            with contextlib.suppress(OSError):  # take.json stays in it
                Path(root).rmdir()


@contextmanager
def moving(folder: Path) -> Iterator[None]:
    """Hold a project's takes while they are moved; ProjectError where somebody moves them."""
    lock = QueueLock(folder / _LOCK)
    try:
        is_ours = lock.take()
    except OSError as error:
        raise ProjectError(
            tr(
                "{folder} cannot be written to, so nothing was generated; "
                "make the folder writable, or save a copy elsewhere.",
                folder=folder.name,
            )
        ) from error
    if not is_ours:
        raise ProjectError(_is_moving(folder))
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            (folder / _LOCK).unlink()
        lock.release()


def refuse_while_moving(folder: Path) -> None:
    """Refuse to make takes while they are moved, here or by another program."""
    if not (folder / _LOCK).is_file():
        return
    lock = QueueLock(folder / _LOCK)
    with contextlib.suppress(OSError):  # no locks on this disk
        if not lock.take():
            raise ProjectError(_is_moving(folder))
    lock.release()


def _is_moving(folder: Path) -> str:
    return tr(
        "The takes of {project} are being moved, so nothing was begun; "
        "wait for that, or cancel it.",
        project=folder.name,
    )


def _takes_in(home: Path) -> list["os.DirEntry[str]"]:
    with contextlib.suppress(OSError), os.scandir(home) as entries:
        folders = (entry for entry in entries if entry.is_dir(follow_symlinks=False))
        return [entry for entry in folders if is_take_id(entry.name)]
    return []
