"""One file from any of several mirrors, resumed at the byte; in place only when its hash holds."""

from __future__ import annotations

import hashlib
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Protocol

from app.language import mark, tr
from app.storage.atomic import sync_file, sync_folder
from app.storage.errors import ExportCancelled, FetchError
from app.storage.models.listing import STRANGE, MirrorError
from app.storage.models.lock import cannot_write, part_of, place_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from app.storage.models.listing import Answer
    from app.storage.models.lock import LockedFile

DAMAGED: Final = mark("what it sent is damaged")
_READ_BYTES: Final = 1 << 20


class Files(Protocol):
    """Where the bytes come from: a `Hub`."""

    def file(
        self, mirror: str, repo: str, revision: str, path: str, start: int = 0
    ) -> AbstractContextManager[Answer]:
        """The bytes of a file from `start` on."""
        ...


@dataclass(frozen=True)
class Patience:
    """How often a mirror is asked in vain, and how long is waited before it is asked again."""

    tries: int = 5
    wait_s: float = 1.0


@dataclass
class Gauge:
    """How much is there; `stop` is set from another thread. Waiting ends with it, too."""

    stop: threading.Event = field(default_factory=threading.Event)
    have_bytes: int = 0  # of everything that was asked for
    fetched_bytes: int = 0  # over the network, what had to be thrown away included
    step: str = ""  # what is being done, where it is more than to fetch

    def check(self) -> None:
        """Leave when the user wants it; what was fetched stays."""
        if self.stop.is_set():
            raise ExportCancelled


class Hash:
    """The SHA-256 of what is written, and the SHA-1 that git gives the same bytes."""

    def __init__(self, size: int) -> None:
        self._sha256 = hashlib.sha256()
        self._sha1 = hashlib.sha1(b"blob %d\0" % size, usedforsecurity=False)

    def update(self, block: bytes) -> None:
        """Take in what comes next."""
        self._sha256.update(block)
        self._sha1.update(block)

    def holds(self, file: LockedFile) -> bool:
        """Whether this is the file; one that nothing is known of is not."""
        if file.sha256:
            return self._sha256.hexdigest() == file.sha256
        return bool(file.git_sha1) and self._sha1.hexdigest() == file.git_sha1

    @property
    def sha256(self) -> str:
        """Of all that was taken in."""
        return self._sha256.hexdigest()


def digest_of(path: Path, file: LockedFile, gauge: Gauge) -> str:
    """As `read_digest`; nothing, too, where it cannot be read."""
    try:
        return read_digest(path, file, gauge)
    except OSError:
        return ""


def read_digest(path: Path, file: LockedFile, gauge: Gauge) -> str:
    """The SHA-256 of what lies there if it is that file; nothing where it is another.

    Raises:
        OSError: it is not there, or cannot be read.
    """
    digest, left = Hash(file.size), file.size
    with path.open("rb") as opened:
        while block := opened.read(_READ_BYTES):
            left -= len(block)
            digest.update(block)
            gauge.check()
    return digest.sha256 if left == 0 and digest.holds(file) else ""


def fetch_file(
    hub: Files, file: LockedFile, folder: Path, mirrors: Sequence[str], gauge: Gauge,
    patience: Patience,
) -> str:  # fmt: skip
    """Fetch one file and return its SHA-256; a part that is there is gone on with.

    Raises:
        FetchError: no mirror has the whole file, or the disk cannot take it.
        ExportCancelled: the user stopped it.
    """
    try:
        transfer = _Transfer(hub, file, place_of(folder, file), gauge)
        transfer.take_up()
        return _from_any(transfer, list(mirrors), patience)
    except OSError as error:
        raise FetchError(cannot_write(folder, error)) from error


def _from_any(transfer: _Transfer, mirrors: list[str], patience: Patience) -> str:
    """Ask one mirror after the other; one that goes on sending is stayed with."""
    in_vain, damaged, last = 0, 0, MirrorError(STRANGE)
    most = patience.tries * len(mirrors)
    while mirrors and in_vain < most and damaged < most:
        before = transfer.have
        try:
            transfer.pull(mirrors[0])
        except MirrorError as error:
            last = error
            if error.is_final:
                mirrors.pop(0)
                continue
        if transfer.is_whole and (done := transfer.put()):
            return done
        if transfer.is_whole:
            damaged, last = damaged + 1, MirrorError(DAMAGED)
            transfer.begin_anew()
        elif transfer.have > before:
            in_vain = 0
            continue
        in_vain += 1
        mirrors.append(mirrors.pop(0))
        transfer.gauge.stop.wait(patience.wait_s * min(in_vain, 8))
        transfer.gauge.check()
    raise FetchError(
        tr(
            "{file} could not be fetched from any mirror; of the last one: {reason}. What was "
            "fetched is kept; get it again to go on.",
            file=transfer.file.path,
            reason=tr(last.reason),
        )
    )


class _Transfer:
    """The part of a file on the disk, and what is known of its hash."""

    def __init__(self, hub: Files, file: LockedFile, target: Path, gauge: Gauge) -> None:
        self.file = file
        self.gauge = gauge
        self.have = 0
        self._hub = hub
        self._target = target
        self._part = part_of(target)
        self._hash = Hash(file.size)

    @property
    def is_whole(self) -> bool:
        """Whether all bytes are there; not whether they are right."""
        return self.have == self.file.size

    def take_up(self) -> None:
        """Go on with what an earlier run left; what is too long is cut."""
        self._target.parent.mkdir(parents=True, exist_ok=True)
        if self._part.is_symlink() or (self._part.exists() and self._part.stat().st_nlink > 1):
            self._part.unlink()  # it is another program's, too, and must not be written to
        with self._part.open("ab+") as part:
            if part.tell() > self.file.size:
                part.truncate(self.file.size)
            part.seek(0)
            while block := part.read(_READ_BYTES):
                self._hash.update(block)
                self._count(len(block))
                self.gauge.check()

    def pull(self, mirror: str) -> None:
        """Add what one mirror sends to the part, up to the end of the file.

        Raises:
            MirrorError: it does not answer, breaks off, or has another file.
        """
        self.gauge.check()
        file = self.file
        if self.have == file.size:
            return
        answer_of = self._hub.file(mirror, file.repo, file.revision, file.remote, self.have)
        with answer_of as answer, self._part.open("ab") as part:
            if answer.total not in {None, file.size} or answer.start > self.have:
                raise MirrorError(STRANGE)
            surplus = self.have - answer.start  # what we have already
            for block in answer.blocks:
                self.gauge.fetched_bytes += len(block)
                new = block[surplus:][: file.size - self.have]
                surplus = max(0, surplus - len(block))
                part.write(new)
                part.flush()  # what is counted outlives a kill
                self._hash.update(new)
                self._count(len(new))
                self.gauge.check()
                if self.have == file.size:
                    return

    def put(self) -> str:
        """Put the whole file into its place; nothing where its hash does not hold."""
        if not self._hash.holds(self.file):
            return ""
        sync_file(self._part)
        self._part.replace(self._target)
        sync_folder(self._target.parent)
        return self._hash.sha256

    def begin_anew(self) -> None:
        """Throw away what is damaged."""
        self._part.unlink(missing_ok=True)
        self._count(-self.have)
        self._hash = Hash(self.file.size)

    def _count(self, new: int) -> None:
        self.have += new
        self.gauge.have_bytes += new
