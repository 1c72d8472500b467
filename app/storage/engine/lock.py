"""What an environment consists of, written before anything is fetched: `throughline.engine.json`.

Every file has its address, size and SHA-256, so a run that was killed goes on with the same ones.
"""

from pathlib import Path
from typing import Final, TypeVar

import msgspec
from msgspec import Struct

from app.storage.atomic import write_atomic
from app.storage.engine.card import Kind
from app.storage.engine.recipe import Version, Wheel
from app.storage.errors import EngineError
from app.storage.models.lock import cannot_write

LOCK_FILE: Final = "throughline.engine.json"
MADE_FILE: Final = "throughline.made.json"  # in an environment that passed its check
_LARGEST_BYTES: Final = 4_000_000


class PythonSource(Struct, frozen=True):
    """The Python that an environment is made with: one of this computer's, or an archive."""

    version: Version
    path: str = ""
    archive: Wheel | None = None


class EngineLock(Struct, frozen=True, kw_only=True):
    """A build with all its files."""

    kind: Kind
    build: str
    python: PythonSource
    wheels: tuple[Wheel, ...]
    wanted: Kind | None = None  # where the user chose, and not the card
    recipe: str = ""  # which lists it was made from

    @property
    def files(self) -> tuple[Wheel, ...]:
        """All that is fetched."""
        return (*((self.python.archive,) if self.python.archive else ()), *self.wheels)

    @property
    def total_bytes(self) -> int:
        """The size of all that is fetched."""
        return sum(file.size for file in self.files)

    @property
    def torch(self) -> str:
        """The version of PyTorch."""
        return next((one.version for one in self.wheels if one.name == "torch"), "")


class Made(Struct, frozen=True):
    """What the check said of an environment before it was put into its place."""

    torch: str
    device: str
    python: str
    cuda: str | None = None
    hip: str | None = None


def read_lock(home: Path) -> EngineLock | None:
    """The lock of an engine's folder; None where there is none that can be read."""
    return _read(home / LOCK_FILE, EngineLock)


def write_lock(home: Path, lock: EngineLock) -> None:
    """Write the lock in one piece.

    Raises:
        EngineError: the folder cannot be written.
    """
    try:
        home.mkdir(parents=True, exist_ok=True)
        write_atomic(home / LOCK_FILE, msgspec.json.format(msgspec.json.encode(lock), indent=1))
    except OSError as error:
        raise EngineError(cannot_write(home, error)) from error


def read_made(environment: Path) -> Made | None:
    """What the check said of an environment; None where it never passed one."""
    return _read(environment / MADE_FILE, Made)


def write_made(environment: Path, made: Made) -> None:
    """Write it in one piece; OSError where that is not possible."""
    write_atomic(environment / MADE_FILE, msgspec.json.encode(made))


_Content = TypeVar("_Content", EngineLock, Made)


def _read(file: Path, kind: type[_Content]) -> _Content | None:
    try:
        with file.open("rb") as opened:
            return msgspec.json.decode(opened.read(_LARGEST_BYTES), type=kind)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
