"""Where models lie on this computer, in which state, and how one is deleted."""

import contextlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from app import paths
from app.language import tr
from app.storage.atomic import write_atomic
from app.storage.errors import FetchError, reason_of
from app.storage.models.catalogue import Entry, catalogue
from app.storage.models.lock import (
    BUSY_FILE,
    LOCK_FILE,
    Lock,
    LockedFile,
    alone,
    busy_words,
    cannot_write,
    is_there,
    part_of,
    place_of,
    read_lock,
    trial_of,
)
from generation.protocol import CARD_FILE


@dataclass(frozen=True)
class Installed:
    """All of it is there; `deletable` where the program fetched it."""

    folder: Path
    size_bytes: int
    deletable: bool


@dataclass(frozen=True)
class Unfinished:
    """Some of it is there; getting it again goes on."""

    folder: Path
    have_bytes: int
    total_bytes: int


@dataclass(frozen=True)
class Offered:
    """It can be got."""


State: TypeAlias = Installed | Unfinished | Offered


@dataclass(frozen=True)
class Model:
    """A model by name; one of the user's own is in no catalogue."""

    name: str
    state: State
    entry: Entry | None = None


def models() -> tuple[Model, ...]:
    """All that is installed, and all that can be got, in the order of the catalogue."""
    entries, there = catalogue().models, paths.model_names()
    known = [name for name, entry in entries.items() if entry.sources or name in there]
    own = [name for name in there if name not in entries]
    return tuple(Model(name, state_of(name), entries.get(name)) for name in (*known, *own))


def state_of(name: str) -> State:
    """What of a model is there."""
    folder = paths.model_folder(name)
    lock = read_lock(folder)
    if (folder / CARD_FILE).is_file():
        return Installed(folder, _bytes_of(folder), lock is not None)
    if lock is None:
        return Offered()
    return Unfinished(folder, have_bytes(folder, lock), lock.total_bytes)


def have_bytes(folder: Path, lock: Lock) -> int:
    """How much of a model is there, files that are not whole included."""
    own = (file.size if is_there(folder, file) else part_bytes(folder, file) for file in lock.files)
    return sum(own) + sum(file.size for file in lock.parts.values() if file.sha256)


def part_bytes(folder: Path, file: LockedFile) -> int:
    """How much there is of a file that is not whole."""
    return min(file.size, _size(part_of(folder / file.path)))


def register(name: str, folder: Path) -> None:
    """Remember a model that lies elsewhere, so that it is found by name.

    Raises:
        FetchError: the user's folder cannot be written.
    """
    if folder.parent.resolve() in {home.resolve() for home in paths.model_homes()}:
        return
    _write_places(paths.registered_models() | {name: folder})


def delete_model(name: str) -> int:
    """Delete what was fetched of a model and return the bytes that it took.

    It cannot be used any more before the first file goes; what somebody else put there stays.

    Raises:
        FetchError: it was not fetched by the program, another one is getting it, or a file cannot
            be deleted.
    """
    folder = paths.model_folder(name)
    lock = read_lock(folder) if name == Path(name).name else None
    if lock is None:
        raise FetchError(_not_ours(name, folder))
    try:
        with alone(folder, busy_words(folder)):
            freed = _delete_files(folder, lock)
        (folder / BUSY_FILE).unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            folder.rmdir()
    except OSError as error:
        raise FetchError(
            tr(
                "Not all of {folder} could be deleted: {reason}. The model cannot be used any "
                "more; delete it again, or get it again.",
                folder=folder,
                reason=reason_of(error),
            )
        ) from error
    _write_places({key: at for key, at in paths.registered_models().items() if key != name})
    return freed


def _delete_files(folder: Path, lock: Lock) -> int:
    (folder / CARD_FILE).unlink(missing_ok=True)
    freed = sum(_delete(place_of(folder, file)) for file in lock.files)
    for inner in sorted({(folder / file.path).parent for file in lock.files}, reverse=True):
        with contextlib.suppress(OSError):  # not empty, or gone
            inner.rmdir()
    return freed + _delete(folder / LOCK_FILE)


def _not_ours(name: str, folder: Path) -> str:
    if not folder.is_dir():
        return tr("There is nothing of {model} to delete.", model=name)
    return tr(
        "{model} was not fetched by Throughline, so it was not deleted. Its folder is {folder}.",
        model=name,
        folder=folder,
    )


def _delete(file: Path) -> int:
    freed = 0
    for path in (file, part_of(file), trial_of(file)):
        freed += _own_size(path)
        path.unlink(missing_ok=True)
    return freed


def _own_size(path: Path) -> int:
    """What deleting a file frees: nothing where another program has it by another name."""
    try:
        facts = path.lstat()
    except OSError:
        return 0
    return facts.st_size if facts.st_nlink == 1 else 0


def _size(path: Path) -> int:
    try:
        return path.lstat().st_size
    except OSError:
        return 0


def _bytes_of(folder: Path) -> int:
    return sum(_size(path) for path in folder.rglob("*") if path.is_file())


def _write_places(places: dict[str, Path]) -> None:
    if places == paths.registered_models():
        return
    file = paths.places_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        data = {name: str(folder) for name, folder in places.items()}
        write_atomic(file, json.dumps(data, indent=2).encode())
    except OSError as error:
        raise FetchError(cannot_write(file.parent, error)) from error
