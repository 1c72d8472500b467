"""Where the engine environment lies, in which state it is, and how its space is got back.

`HOME/wheels` holds what was fetched, `HOME/python` a Python that was, `HOME/env` the environment.
What is being made is called `env-*.part`, and gets its name when it has passed its check.
"""

import contextlib
import json
import os
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

from app import paths
from app.language import tr
from app.storage.atomic import write_atomic
from app.storage.engine.lock import LOCK_FILE, EngineLock, Made, read_lock, read_made
from app.storage.engine.recipe import Wheel
from app.storage.errors import EngineError, reason_of
from app.storage.models.lock import BUSY_FILE, alone, cannot_write, part_of
from app.storage.models.transfer import Gauge

ENGINE_VARIABLE: Final = "THROUGHLINE_ENGINE"
ENVIRONMENT: Final = "env"
_NAME: Final = "throughline-engine"
_LARGEST_BYTES: Final = 100_000
HELD_S: Final = 10.0
_AGAIN_S: Final = 0.2


@dataclass(frozen=True)
class Absent:
    """There is nothing."""


@dataclass(frozen=True)
class Begun:
    """Installing it was begun; installing it again goes on."""

    home: Path
    lock: EngineLock
    have_bytes: int


@dataclass(frozen=True)
class Installed:
    """It passed its check and can be used."""

    home: Path
    lock: EngineLock
    made: Made


EngineState: TypeAlias = Absent | Begun | Installed


def engine_home() -> Path:
    """The engine's folder: what THROUGHLINE_ENGINE names, where it was installed to, or ours."""
    named = os.environ.get(ENGINE_VARIABLE)
    return Path(named).absolute() if named else _kept_home() or paths.data_dir() / "engine"


def home_on(drive: Path) -> Path:
    """The engine's folder in a folder that the user named, perhaps of another drive."""
    there = drive.expanduser().absolute()
    return there if there.name == _NAME else there / _NAME


def keep_home(home: Path) -> None:
    """Remember where the engine lies.

    Raises:
        EngineError: the user's folder cannot be written.
    """
    file = _kept_file()
    if os.environ.get(ENGINE_VARIABLE) or home == engine_home():
        return
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_atomic(file, json.dumps({"folder": str(home)}).encode())
    except OSError as error:
        raise EngineError(cannot_write(file.parent, error)) from error


def engine_state(home: Path | None = None) -> EngineState:
    """What there is of an engine."""
    home = home or engine_home()
    lock, made = read_lock(home), read_made(home / ENVIRONMENT)
    if lock is None:
        return Absent()
    if made is None or not python_of(home / ENVIRONMENT).exists():
        return Begun(home, lock, have_bytes(home, lock))
    return Installed(home, lock, made)


def python_of(environment: Path) -> Path:
    """The Python of an environment."""
    where = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
    return environment.joinpath(*where)


def place_of(home: Path, file: Wheel) -> Path:
    """Where a file that is fetched lies."""
    return home / "wheels" / file.file


def unpacked_in(home: Path) -> Path:
    """Where Pythons that were fetched are, each in a folder called as its version."""
    return home / "python"


def is_fetched(home: Path, file: Wheel) -> bool:
    """Whether a file is there; it comes into its place when its hash holds, and not before."""
    return _size(place_of(home, file)) == file.size


def have_bytes(home: Path, lock: EngineLock) -> int:
    """How much was fetched, files that are not whole included."""
    return sum(
        file.size if is_fetched(home, file)
        else min(file.size, _size(part_of(place_of(home, file))))
        for file in lock.files
    )  # fmt: skip


def total_bytes() -> int:
    """The size of all that is fetched for the engine that there is."""
    state = engine_state()
    return 0 if isinstance(state, Absent) else state.lock.total_bytes


def sweep(home: Path) -> None:
    """Throw away what was being made when somebody ended it.

    What a program that is still ending holds is for the next time.
    """
    with contextlib.suppress(OSError):  # the drive may be gone
        for part in _parts(home):
            shutil.rmtree(part, ignore_errors=True)


def rename(path: Path, target: Path, work: Gauge) -> None:
    """Try again for a while: Windows refuses while a scanner looks at a file that is new.

    Raises:
        OSError: it is refused still.
        ExportCancelled: the user stopped it.
    """
    until_s = time.monotonic() + HELD_S
    while True:
        try:
            path.replace(target)
            return
        except PermissionError:
            if time.monotonic() >= until_s:
                raise
        work.stop.wait(_AGAIN_S)
        work.check()


def size_of(home: Path) -> int:
    """The room that an engine takes."""
    return sum(_size(Path(folder) / name) for folder, _, names in os.walk(home) for name in names)


def remove() -> int:
    """Delete the engine, and return the bytes that it took; only what was put there goes.

    Raises:
        EngineError: there is none, another program works on it, or a file cannot be deleted.
    """
    home = engine_home()
    if read_lock(home) is None:
        raise EngineError(tr("There is no engine in {folder} to remove.", folder=home))
    taken = size_of(home)
    try:
        with alone(home, busy_words(home)):
            _drop_environment(home)
            for folder in (home / "wheels", unpacked_in(home)):
                if folder.exists():
                    shutil.rmtree(folder)
            (home / LOCK_FILE).unlink()
        (home / BUSY_FILE).unlink(missing_ok=True)
        with contextlib.suppress(OSError):  # something of the user's is in it
            home.rmdir()
        if _kept_home() in {None, home}:  # THROUGHLINE_ENGINE may have named another one
            _kept_file().unlink(missing_ok=True)
    except OSError as error:
        raise EngineError(
            tr(
                "Not all of {folder} could be deleted: {reason}. Close what uses the engine, and "
                "remove it again.",
                folder=home,
                reason=reason_of(error),
            )
        ) from error
    return taken - size_of(home) if home.exists() else taken


def busy_words(home: Path) -> str:
    """That another program works there."""
    return tr("Another program works on the engine in {folder}; wait for it.", folder=home)


def _drop_environment(home: Path) -> None:
    """Nobody finds a half of it: it has another name before its first file goes."""
    if (home / ENVIRONMENT).exists():
        (home / ENVIRONMENT).replace(home / f"old-{os.getpid()}.part")
    for part in _parts(home):
        shutil.rmtree(part)


def _parts(home: Path) -> Iterator[Path]:
    """What has our names: the user may have named a folder with more in it."""
    return (part for name in ("env", "old", "python") for part in home.glob(f"{name}-*.part"))


def _kept_file() -> Path:
    return paths.data_dir() / "engine.json"


def _kept_home() -> Path | None:
    try:
        with _kept_file().open("rb") as file:
            named = json.loads(file.read(_LARGEST_BYTES))["folder"]
    except (OSError, ValueError, RecursionError, KeyError, TypeError):
        return None
    return Path(named) if isinstance(named, str) and Path(named).is_absolute() else None


def _size(path: Path) -> int:
    try:
        return path.lstat().st_size
    except OSError:
        return 0
