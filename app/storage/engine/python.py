"""The Python that an environment is made with: one that is there, else one that is fetched."""

import json
import os
import sys
import tarfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Final

from app.language import tr
from app.storage.engine import outside
from app.storage.engine.home import place_of, rename, unpacked_in
from app.storage.engine.lock import PythonSource
from app.storage.engine.outside import program_named, run
from app.storage.engine.recipe import PYTHONS_OF_LISTS, Wheel
from app.storage.errors import EngineError, reason_of
from app.storage.models.transfer import Gauge
from generation.programs import is_bundled

_ASK: Final = (
    "import sys, json, platform, sysconfig, venv, ensurepip; print(json.dumps(["
    "sys.version_info[:2], sys.executable, platform.machine().lower(), "
    "platform.python_implementation(), bool(sysconfig.get_config_var('Py_GIL_DISABLED')), "
    "sys.maxsize > 2**32]))"
)
_UNIX_PLACES: Final = ("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin")
_LIMIT_S: Final = 20.0


def find_python(system: str, stop: Event) -> PythonSource | None:
    """A Python of this computer for which there are wheels, and which can make environments."""
    asked = (_ask(command, system, stop) for command in _commands())
    return next((found for found in asked if found is not None), None)


def is_there(source: PythonSource, system: str, stop: Event) -> bool:
    """Whether a Python that was found is still the same version; an archive is."""
    if source.archive is not None:
        return True
    found = _ask((source.path,), system, stop)
    return found is not None and found.version == source.version


def place_of_python(home: Path, source: PythonSource) -> str:
    """The Python to call, once it is unpacked."""
    if source.archive is None:
        return source.path
    inside = unpacked_in(home) / source.archive.version / "python"
    return str(inside / "python.exe" if os.name == "nt" else inside / "bin" / "python3")


def can_run(python: str, stop: Event) -> bool:
    """Whether a Python is there and whole enough to make environments."""
    return run([python, "-I", "-c", _ASK], stop, _LIMIT_S).code == 0


def unpack_python(home: Path, archive: Wheel, work: Gauge) -> None:
    """Unpack what was held against its hash, in the place of what may be there.

    Raises:
        EngineError: it cannot be unpacked.
    """
    folder, part = unpacked_in(home) / archive.version, home / f"python-{os.getpid()}.part"
    try:
        _unpack(place_of(home, archive), part)
        if folder.exists():
            rename(folder, home / f"old-python-{os.getpid()}.part", work)
        folder.parent.mkdir(exist_ok=True)
        rename(part, folder, work)
    except (OSError, tarfile.TarError, EOFError, zlib.error) as error:
        raise EngineError(
            tr(
                "{file} could not be unpacked into {folder}: {reason}. What was fetched is "
                "kept; free space, and install the engine again to go on.",
                file=archive.file,
                folder=home,
                reason=reason_of(error),
            )
        ) from error


def _ask(command: tuple[str, ...], system: str, stop: Event) -> PythonSource | None:
    ended = run([*command, "-I", "-c", _ASK], stop, _LIMIT_S)
    try:
        version, path, machine, name, is_free, is_64_bit = json.loads(ended.output)
    except ValueError:
        return None
    machine = "x86_64" if machine == "amd64" else machine
    is_ours = (machine, name, is_free) == (system.partition("-")[2], "CPython", False)
    known = is_64_bit and tuple(version) in PYTHONS_OF_LISTS  # Windows tells the system's machine
    return PythonSource((version[0], version[1]), path) if is_ours and known else None


def _unpack(archive: Path, folder: Path) -> None:
    with tarfile.open(archive) as opened:
        for member in opened:
            opened.extract(member, folder, filter="data")


def _commands() -> Iterator[tuple[str, ...]]:
    """Ways to call a Python, the best first."""
    if not is_bundled():
        yield (sys.executable,)
    if outside.IS_WINDOWS and (launcher := program_named("py")):
        yield from ((launcher, f"-{major}.{minor}") for major, minor in PYTHONS_OF_LISTS)
    exact = (f"python{major}.{minor}" for major, minor in PYTHONS_OF_LISTS)
    for name in (*exact, "python3", "python"):
        found = program_named(name, _UNIX_PLACES)
        if found and not (sys.platform == "darwin" and found.startswith("/usr/bin/")):
            yield (found,)  # macOS has a placeholder there, which asks to install a compiler
