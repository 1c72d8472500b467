"""What is here already: in installed models, Hugging Face's cache, and folders that are named.

A file that is found is held against its hash like any other. Then it gets a second name in the
model's folder, a hard link, which takes no room and outlives the other one; on another drive it is
copied. A file in the cache is named by its hash, so without a network the cache says what a
model consists of.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app import paths
from app.storage.atomic import sync_file, sync_folder, without_link
from app.storage.models.listing import MISSING, STRANGE, ListedFile, Listing, MirrorError
from app.storage.models.lock import is_there, part_of, place_of, read_lock, trial_of
from app.storage.models.transfer import digest_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.storage.models.lock import LockedFile
    from app.storage.models.transfer import Gauge

_MOST_FILES: Final = 50_000
_COMMIT: Final = re.compile(r"^[0-9a-f]{40}$")
_SHA256: Final = re.compile(r"^[0-9a-f]{64}$")


class Found:
    """Files here that may be those of a model: of another one, in the hub's cache, in `places`."""

    def __init__(self, places: Sequence[Path] = ()) -> None:
        self.places = tuple(places)
        self._by_size: dict[int, list[Path]] = {}
        for place in places:
            for path in files_below(place):
                self._by_size.setdefault(_size(path), []).append(path.resolve())
        self._installed = dict(_installed())

    def listing(self, mirror: str, repo: str, revision: str) -> Listing:
        """What the cache has of a repository; a `Hub` that asks nobody.

        Raises:
            MirrorError: nothing.
        """
        del mirror
        snapshot = _snapshot(repo, revision)
        if snapshot is None:
            raise MirrorError(MISSING)
        files = tuple(_cached(path, snapshot) for path in files_below(snapshot))
        if not files:
            raise MirrorError(STRANGE)
        return Listing(snapshot.name, files)

    def candidates(self, file: LockedFile) -> list[Path]:
        """Files that may be the one that is wanted: the cache's, other models', then by size."""
        known = self._installed.get(file.sha256 or file.git_sha1)
        found = [*([known] if known else ()), *self._by_size.get(file.size, ())]
        snapshot = _snapshot(file.repo, file.revision)
        if snapshot is not None:
            with contextlib.suppress(OSError):
                cached = (snapshot / file.remote).resolve(strict=True)
                if cached.is_relative_to(snapshot.parent.parent) and _size(cached) == file.size:
                    found.insert(0, cached)
        return found


def take(found: Found, file: LockedFile, folder: Path, gauge: Gauge) -> str:
    """Put a file that is on this computer into the model's folder; its SHA-256, or nothing.

    Raises:
        OSError: the folder cannot be written.
    """
    target = place_of(folder, file)
    trial = trial_of(target)
    for source in found.candidates(file):
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            _name_again(source, trial)
            if digest := digest_of(trial, file, gauge):
                trial.replace(target)
                part_of(target).unlink(missing_ok=True)
                sync_folder(target.parent)
                gauge.have_bytes += file.size
                return digest
        finally:
            trial.unlink(missing_ok=True)
    return ""


def _name_again(source: Path, trial: Path) -> None:
    without_link(trial).unlink(missing_ok=True)
    try:
        os.link(source, trial)
    except OSError:  # another drive, or one that knows no second names
        shutil.copyfile(source, trial)
        sync_file(trial)


def cache_homes() -> tuple[Path, ...]:
    """Where Hugging Face's libraries keep what they fetch, as they look for it themselves."""
    named = [os.environ.get(name) for name in ("HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE")]
    home = os.environ.get("HF_HOME")
    general = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    found = [*named, f"{home}/hub" if home else None, f"{general}/huggingface/hub"]
    return tuple(dict.fromkeys(Path(path).expanduser() for path in found if path))


def _installed() -> Iterator[tuple[str, Path]]:
    """The files of all models that were fetched, by the hashes that the hub may know them by."""
    for name in paths.model_names():
        folder = paths.model_folder(name)
        lock = read_lock(folder)
        for file in lock.files if lock else ():
            path = (folder / file.path).resolve()
            if is_there(folder, file) and path.is_relative_to(folder.resolve()):
                yield from ((known, path) for known in (file.sha256, file.git_sha1) if known)


def _snapshot(repo: str, revision: str) -> Path | None:
    for home in cache_homes():
        folder = home / f"models--{repo.replace('/', '--')}"
        commit = revision
        if not _COMMIT.match(revision):
            try:
                commit = (folder / "refs" / revision).read_text(encoding="ascii").strip()
            except (OSError, ValueError):
                continue
        snapshot = folder / "snapshots" / commit
        if _COMMIT.match(commit) and snapshot.is_dir():
            return snapshot
    return None


def _cached(path: Path, snapshot: Path) -> ListedFile:
    """A file of the cache; its blob is named by its hash, unless the system knows no links."""
    name = path.resolve().name
    return ListedFile.of(
        path.relative_to(snapshot).as_posix(), path.stat().st_size,
        sha256=name if _SHA256.match(name) else "",
        git_sha1=name if _COMMIT.match(name) else "",
    )  # fmt: skip


def files_below(folder: Path) -> Iterator[Path]:
    """The files of a folder and of those in it, in order; or the one file that is named."""
    if folder.is_file():
        yield folder
        return
    for path in sorted(islice(folder.rglob("*"), _MOST_FILES)):
        if path.is_file():
            yield path


def _size(path: Path) -> int:
    return path.stat().st_size
