"""What a fetched model consists of: `throughline.lock.json`, every file with its size and hash.

It is written before the first byte is fetched, so a fetch that was killed goes on with the files
that it began with; a file is `done` when it was held against its hash and put into its place.
"""

import errno
import os
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Final, TypeAlias

import msgspec
from filelock import FileLock, Timeout
from msgspec import Meta, Struct

from app.language import tr
from app.storage.atomic import write_atomic
from app.storage.errors import FetchError, reason_of
from generation.protocol import PartFile

LOCK_FILE: Final = "throughline.lock.json"
BUSY_FILE: Final = ".fetching.lock"  # held while a program fetches
_LARGEST_BYTES: Final = 4_000_000
_PART: Final = re.compile(r"^[A-Za-z0-9_][\w.\-]*$")
_ENDINGS: Final = (".json", ".safetensors", ".model", ".txt", ".jinja")
_WEIGHTS: Final = (".safetensors", ".safetensors.index.json")
_Count: TypeAlias = Annotated[int, Meta(ge=0)]
_Sha256: TypeAlias = Annotated[str, Meta(pattern="^([0-9a-f]{64})?$")]
_Sha1: TypeAlias = Annotated[str, Meta(pattern="^([0-9a-f]{40})?$")]


class LockedFile(Struct, frozen=True, kw_only=True):
    """A file of a model: where it lies and comes from, and how it is known.

    The hub gives the SHA-256 of large files, and of small ones what git has: the SHA-1 of a blob.
    Once done, every file has its SHA-256.
    """

    path: str  # in the model's folder
    repo: str
    revision: str
    remote: str
    size: _Count
    sha256: _Sha256 = ""
    git_sha1: _Sha1 = ""
    done: bool = False

    @property
    def part(self) -> str:
        """The sub-folder that it lies in."""
        return self.path.rpartition("/")[0]


class Lock(Struct, frozen=True, kw_only=True):
    """All files of a model, and of which revisions they were asked for."""

    name: str
    asked: tuple[tuple[str, str], ...]  # repository, revision
    files: tuple[LockedFile, ...]
    parts: dict[str, PartFile] = {}  # what is read from files of other programs, where they lie

    @property
    def total_bytes(self) -> int:
        """The size of the whole model."""
        read_elsewhere = sum(file.size for file in self.parts.values())
        return sum(file.size for file in self.files) + read_elsewhere

    def with_file(self, done: LockedFile) -> "Lock":
        """The lock with what is known now of one file."""
        files = tuple(done if file.path == done.path else file for file in self.files)
        return msgspec.structs.replace(self, files=files)

    def with_parts(self, parts: dict[str, PartFile]) -> "Lock":
        """The lock of a model that reads these parts from other files, and has no own for them."""
        files = tuple(
            file for file in self.files if not (file.part in parts and file.path.endswith(_WEIGHTS))
        )
        return msgspec.structs.replace(self, files=files, parts={**self.parts, **parts})

    def without_parts(self, gone: Sequence[str]) -> "Lock":
        """The lock where these are not read from other files any more; all is asked for anew."""
        if not gone:
            return self
        parts = {part: file for part, file in self.parts.items() if part not in gone}
        return msgspec.structs.replace(self, asked=(), parts=parts)


def is_plain(path: str) -> bool:
    """Whether a path from outside may name a file of a model: no link out of it, no code."""
    parts = path.split("/")
    return len(parts) <= 2 and all(map(_PART.match, parts)) and parts[-1].endswith(_ENDINGS)


def is_there(folder: Path, file: LockedFile) -> bool:
    """Whether a file was held against its hash and still has its size."""
    try:
        return file.done and (folder / file.path).stat().st_size == file.size
    except OSError:
        return False


def place_of(folder: Path, file: LockedFile) -> Path:
    """Where a file of a model is written or deleted: never through a link to another folder.

    Raises:
        OSError: a link is in the way.
    """
    target = folder / file.path
    if target.parent.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(target.parent))
    return target


def part_of(target: Path) -> Path:
    """Where a file lies until all of it is there; hidden, so nobody takes it for one."""
    return target.with_name(f".{target.name}.part")


def trial_of(target: Path) -> Path:
    """Where a file from elsewhere on this computer lies until its hash is known."""
    return target.with_name(f"{part_of(target).name}.found")


def read_lock(folder: Path) -> Lock | None:
    """The lock of a folder; None where there is none that can be read."""
    try:
        with (folder / LOCK_FILE).open("rb") as file:
            lock = msgspec.json.decode(file.read(_LARGEST_BYTES), type=Lock)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return lock if all(is_plain(file.path) for file in lock.files) else None


def write_lock(folder: Path, lock: Lock) -> None:
    """Write the lock in one piece.

    Raises:
        FetchError: the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        data = msgspec.json.format(msgspec.json.encode(lock), indent=2) + b"\n"
        write_atomic(folder / LOCK_FILE, data)
    except OSError as error:
        raise FetchError(cannot_write(folder, error)) from error


def cannot_write(folder: Path, error: OSError) -> str:
    """A full or broken disk in words: what is kept, and what to do."""
    return tr(
        "{folder} cannot be written: {reason}. What was fetched is kept; free space or name "
        "another folder, and get it again to go on.",
        folder=folder,
        reason=reason_of(error),
    )


def busy_words(folder: Path) -> str:
    """That another program works in the folder of a model."""
    return tr("Another program is getting this model into {folder}; wait for it.", folder=folder)


@contextmanager
def alone(folder: Path, busy: str) -> Iterator[None]:
    """One program at a time works in a folder; the lock ends with it, however it ends.

    Raises:
        FetchError: another one does, in the words of `busy`, or the folder cannot be written.
    """
    lock = FileLock(folder / BUSY_FILE, timeout=0)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock.acquire()
    except Timeout as error:
        raise FetchError(busy) from error
    except OSError as error:
        raise FetchError(cannot_write(folder, error)) from error
    try:
        yield
    finally:
        lock.release()
