"""Fetching a model: what it consists of, whether there is room, every file, and then its card."""

from __future__ import annotations

import hashlib
import os
import shutil
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Final, Protocol

import msgspec

from app.language import tr
from app.storage.atomic import write_atomic
from app.storage.errors import FetchError, reason_of
from app.storage.models.listing import STRANGE, MirrorError
from app.storage.models.lock import (
    BUSY_FILE,
    Lock,
    LockedFile,
    alone,
    busy_words,
    cannot_write,
    is_plain,
    is_there,
    part_of,
    place_of,
    read_lock,
    write_lock,
)
from app.storage.models.part_files import is_whole, sealed
from app.storage.models.places import have_bytes, part_bytes, register
from app.storage.models.reuse import Found, take
from app.storage.models.transfer import Files, Gauge, Patience, fetch_file, read_digest
from generation.protocol import CARD_FILE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from app.storage.models.catalogue import Entry, Source
    from app.storage.models.listing import Listing

SPARE_BYTES: Final = 500_000_000  # a system without room cannot work
_GIGABYTE: Final = 1e9
_WANTED: Final = ("*.json", "*.safetensors", "*.model", "*.txt", "*.jinja")


class Lists(Protocol):
    """Who knows what a repository consists of: a `Hub`, or what was `Found` on this computer."""

    def listing(self, mirror: str, repo: str, revision: str) -> Listing:
        """The files of a repository."""
        ...


@dataclass(frozen=True)
class Plan:
    """What getting a model means, before anything is fetched."""

    entry: Entry
    folder: Path
    lock: Lock
    have_bytes: int
    free_bytes: int
    found: Found = field(default_factory=Found)
    found_bytes: int = 0  # on this computer already, as far as sizes tell
    copied_bytes: int = 0  # those of them that lie on another drive
    notes: tuple[str, ...] = ()  # what was found that is not used, and why

    @property
    def missing_bytes(self) -> int:
        """What is still to be fetched."""
        return self.lock.total_bytes - self.have_bytes - self.found_bytes

    @property
    def fits(self) -> bool:
        """Whether the disk has room for what comes there."""
        return self.needed_bytes <= self.free_bytes

    @property
    def needed_bytes(self) -> int:
        """The room that getting it takes, and what a system needs to work."""
        return self.missing_bytes + self.copied_bytes + SPARE_BYTES


@dataclass(frozen=True)
class Ways:
    """Whom to ask for files, and what is on this computer; None asks nobody."""

    mirrors: tuple[str, ...]
    hub: Files | None
    patience: Patience = field(default_factory=Patience)


def plan_fetch(
    entry: Entry, folder: Path, mirrors: Sequence[str], lists: Lists, found: Found | None = None
) -> Plan:
    """Find out what a model consists of: from its folder, or from the first mirror that knows.

    Raises:
        FetchError: no mirror says it, or what it says cannot be.
    """
    asked = tuple((source.repo, source.revision) for source in entry.sources)
    lock = read_lock(folder)
    if lock is None or lock.asked != asked:
        files = [file for source in entry.sources for file in _listed(source, mirrors, lists)]
        kept = {(f.path, f.size, f.sha256): f for f in (lock.files if lock else ()) if f.done}
        known = tuple(kept.get((f.path, f.size, f.sha256), f) for f in files)
        parts = lock.parts if lock else {}
        lock = Lock(name=entry.name, asked=asked, files=known).with_parts(parts)
    return plan_of(entry, folder, lock, found or Found())


def plan_of(entry: Entry, folder: Path, lock: Lock, found: Found) -> Plan:
    """The plan for what a lock says that a model consists of.

    Raises:
        FetchError: the drive cannot be asked for its room.
    """
    lacking = [file for file in lock.files if not is_there(folder, file)]
    places = {file: found.candidates(file) for file in lacking}
    drive = _there(folder).stat().st_dev
    copied = [f for f, there in places.items() if there and there[0].stat().st_dev != drive]
    return Plan(
        entry, folder, lock, have_bytes(folder, lock), _free(folder), found,
        found_bytes=sum(f.size - part_bytes(folder, f) for f, there in places.items() if there)
        + sum(file.size for file in lock.parts.values() if not file.sha256),
        copied_bytes=sum(file.size for file in copied),
    )  # fmt: skip


def fetch(plan: Plan, ways: Ways, gauge: Gauge) -> None:
    """Fetch what is missing. The model can be used when this returns, and not before.

    Raises:
        FetchError: it says what happened, what was kept and what to do.
        ExportCancelled: the user stopped it; what was fetched is kept.
    """
    if not plan.fits:
        raise FetchError(no_room(plan))
    folder, lock = plan.folder, plan.lock
    with alone(folder, busy_words(folder)):
        now = read_lock(folder)  # another program may have gone on with it since the plan
        lock = _caught_up(lock, now) if now is not None and now.asked == lock.asked else lock
        write_lock(folder, lock)
        _give_up(folder, now, lock)
        register(lock.name, folder)
        for file in lock.files:
            if is_there(folder, file):
                gauge.have_bytes += file.size
                continue
            sha256 = get_file(plan.found, ways, file, folder, gauge)
            done = msgspec.structs.replace(file, sha256=sha256, done=True)
            lock = lock.with_file(done)
            write_lock(folder, lock)
        for part, other in lock.parts.items():
            lock = lock.with_parts({part: sealed(other, gauge)})
            write_lock(folder, lock)
        write_card(plan.entry, lock, folder)


def get_file(found: Found, ways: Ways, file: LockedFile, folder: Path, gauge: Gauge) -> str:
    """Put one file into a folder, from this computer or from a mirror, and return its SHA-256.

    Raises:
        FetchError: nobody has it, or the folder cannot be written.
        ExportCancelled: the user stopped it.
    """
    try:
        sha256 = take(found, file, folder, gauge)
    except OSError as error:
        raise FetchError(cannot_write(folder, error)) from error
    return sha256 or _from_there(ways, file, folder, gauge)


def _caught_up(lock: Lock, now: Lock) -> Lock:
    """The lock of a plan, with what is done meanwhile."""
    done = {file.path: file for file in now.files}
    files = tuple(done.get(file.path, file) for file in lock.files)
    known = {part: now.parts.get(part, file) for part, file in lock.parts.items()}
    sealed_parts = {part: file for part, file in known.items() if file.sha256}
    return msgspec.structs.replace(lock, files=files).with_parts(sealed_parts)


def _give_up(folder: Path, before: Lock | None, lock: Lock) -> None:
    """Delete what was fetched of a part that is read from another file now."""
    kept = {file.path for file in lock.files}
    try:
        for file in before.files if before else ():
            if file.path not in kept and file.part in lock.parts:
                place = place_of(folder, file)
                place.unlink(missing_ok=True)
                part_of(place).unlink(missing_ok=True)
    except OSError as error:
        raise FetchError(cannot_write(folder, error)) from error


def _from_there(ways: Ways, file: LockedFile, folder: Path, gauge: Gauge) -> str:
    if ways.hub is not None:
        return fetch_file(ways.hub, file, folder, ways.mirrors, gauge, ways.patience)
    raise FetchError(
        tr(
            "{file} is not on this computer, and offline mode asks nobody for it. What was there "
            "is kept; get the model again without it.",
            file=file.path,
        )
    )


def recheck(folder: Path, gauge: Gauge) -> tuple[str, ...]:
    """Hold every file of an installed model against its hash again, and name those that are wrong.

    With a wrong one it is no model any more, but one that was begun: getting it fetches them.

    Raises:
        FetchError: a file cannot be read, the folder cannot be written, or another program is
            getting the model.
        ExportCancelled: the user stopped it; nothing was changed.
    """
    if read_lock(folder) is None:
        return ()
    if not os.access(folder, os.W_OK):  # nobody gets a model into it
        return _recheck(folder, gauge)
    with alone(folder, busy_words(folder)):
        damaged = _recheck(folder, gauge)
    (folder / BUSY_FILE).unlink(missing_ok=True)
    return damaged


def _recheck(folder: Path, gauge: Gauge) -> tuple[str, ...]:
    lock = read_lock(folder)
    wrong = []
    for file in lock.files if lock else ():
        if not _holds(folder / file.path, file, gauge):
            wrong.append(file)
        gauge.have_bytes += file.size
    moved = [] if lock is None else [p for p, f in lock.parts.items() if not is_whole(f, gauge)]
    if lock is None or not (wrong or moved):
        return ()
    try:
        (folder / CARD_FILE).unlink(missing_ok=True)
        for file in wrong:
            place_of(folder, file).unlink(missing_ok=True)
            lock = lock.with_file(msgspec.structs.replace(file, done=False))
    except OSError as error:
        raise FetchError(cannot_write(folder, error)) from error
    names = (*(file.path for file in wrong), *(lock.parts[part].path for part in moved))
    write_lock(folder, lock.without_parts(moved))
    return names


def _holds(path: Path, file: LockedFile, gauge: Gauge) -> bool:
    """Whether it is that file; one that cannot be read may be, so it is not deleted."""
    try:
        return bool(read_digest(path, file, gauge))
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise FetchError(
            tr(
                "{file} cannot be read: {reason}. Nothing was changed; look at the drive and at "
                "who may read it, and check again.",
                file=path,
                reason=reason_of(error),
            )
        ) from error


def no_room(plan: Plan) -> str:
    """That the disk is too small, in words."""
    return tr(
        "{folder} has {free:.1f} GB free, and {model} needs {needed:.1f} GB more. Nothing was "
        "fetched; free space or name another folder.",
        folder=plan.folder.parent,
        model=plan.entry.title,
        free=plan.free_bytes / _GIGABYTE,
        needed=plan.needed_bytes / _GIGABYTE,
    )


def write_card(entry: Entry, lock: Lock, folder: Path) -> None:
    """Write `throughline.json`, with which a folder becomes a model."""
    card = {
        "name": entry.name,
        "weights": fingerprint(lock),
        "grid": msgspec.to_builtins(entry.grid),
        "sampler": msgspec.to_builtins(entry.sampler),
        "license": entry.licence,
    }
    if entry.past is not None:
        card["past"] = msgspec.to_builtins(entry.past)
    if lock.parts:
        card["files"] = msgspec.to_builtins(lock.parts)
    if entry.makes != "shots":
        card["makes"] = entry.makes
    try:
        write_atomic(
            folder / CARD_FILE, msgspec.json.format(msgspec.json.encode(card), indent=2) + b"\n"
        )
    except OSError as error:
        raise FetchError(cannot_write(folder, error)) from error


def fingerprint(lock: Lock) -> str:
    """What `generation.weights.fingerprint` says of the folder, from hashes that were checked."""
    summary = hashlib.sha256()
    for file in sorted(lock.files, key=lambda file: file.path):
        if file.path.endswith(".safetensors"):
            summary.update(file.path.encode() + b"\0" + bytes.fromhex(file.sha256))
    for part, other in sorted(lock.parts.items()):
        summary.update(part.encode() + b"/\0" + bytes.fromhex(other.sha256 or ""))
    return summary.hexdigest()


def _listed(source: Source, mirrors: Sequence[str], lists: Lists) -> Iterator[LockedFile]:
    """The files of one source, of which a hash is known; from the first mirror that has a list."""
    last = MirrorError(STRANGE)
    for mirror in mirrors:
        try:
            listing = lists.listing(mirror, source.repo, source.revision)
            if source.revision not in {"main", listing.revision}:
                raise MirrorError(STRANGE)
            files = list(_chosen(source, listing))
        except MirrorError as error:
            last = error
        else:
            yield from files
            return
    raise FetchError(
        tr(
            "What {repo} consists of could not be found out; of the last mirror that was asked: "
            "{reason}. Nothing was fetched; look at the connection, or name a mirror.",
            repo=source.repo,
            reason=tr(last.reason),
        )
    )


def _chosen(source: Source, listing: Listing) -> Iterator[LockedFile]:
    patterns = [
        pattern if folder == "." else f"{folder}/{pattern}"
        for folder in source.folders
        for pattern in _WANTED
    ]
    if source.index:
        patterns.append("model_index.json")
    found = 0
    for file in listing.files:
        if not any(_matches(file.path, pattern) for pattern in patterns):
            continue
        path = file.path if source.into == "." else f"{source.into}/{file.path}"
        if not is_plain(path) or file.size is None or not (file.sha256 or file.git_sha1):
            raise MirrorError(STRANGE)
        found += 1
        yield LockedFile(
            path=path, repo=source.repo, revision=listing.revision, remote=file.path,
            size=file.size, sha256=file.sha256, git_sha1="" if file.sha256 else file.git_sha1,
        )  # fmt: skip
    if not found:
        raise MirrorError(STRANGE)


def _matches(path: str, pattern: str) -> bool:
    return path.count("/") == pattern.count("/") and fnmatchcase(path, pattern)


def _there(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there."""
    return next(place for place in (folder, *folder.parents) if place.exists())


def _free(folder: Path) -> int:
    try:
        return shutil.disk_usage(_there(folder)).free
    except OSError as error:
        raise FetchError(cannot_write(folder, error)) from error
