"""Programs that are not ours: run with a clean environment, stopped when the user says so."""

import contextlib
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from app.storage.errors import ExportCancelled
from generation.programs import outside_environment

IS_WINDOWS = os.name == "nt"
_LOOK_S = 0.2
_LEAVE_S = 5.0
_PYTHONS_OWN = ("PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP", "VIRTUAL_ENV", "__PYVENV_LAUNCHER__")


@dataclass(frozen=True)
class Ended:
    """How a program ended; a code of -1 where it could not be started, or took too long."""

    code: int
    output: str = ""
    errors: str = ""

    @property
    def last_words(self) -> str:
        """The last line that says anything, for a sentence."""
        lines = [line.strip() for line in f"{self.output}\n{self.errors}".splitlines()]
        return next((line for line in reversed(lines) if line), "")


def program_named(name: str, unix_places: Sequence[str] = ()) -> str | None:
    """Where a program lies: never in the current folder, which may be one of downloads.

    Windows, and `shutil.which` there, would look into that one first.
    """
    folders = os.environ.get("PATH", "").split(os.pathsep)
    file = f"{name}.exe" if IS_WINDOWS else name
    places = (Path(folder) for folder in (*folders, *(() if IS_WINDOWS else unix_places)))
    found = (shutil.which(str(place / file)) for place in places if place.is_absolute())
    return next(filter(None, found), None)


def clean_environment(more: Mapping[str, str] | None = None) -> dict[str, str]:
    """The user's environment without what bundles and other Pythons leave in it."""
    variables = {
        name: value
        for name, value in outside_environment().items()
        if name not in _PYTHONS_OWN and not name.startswith("PIP_")
    }
    return variables | {"PYTHONNOUSERSITE": "1", "PYTHONUTF8": "1", **(more or {})}


def run(
    command: Sequence[str], stop: Event | None = None, limit_s: float = 60.0,
    more: Mapping[str, str] | None = None,
) -> Ended:  # fmt: skip
    """Run a program to its end, without a window or a question.

    Raises:
        ExportCancelled: `stop` was set; the program was ended.
    """
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        try:
            process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=output, stderr=errors,
                env=clean_environment(more), creationflags=no_window(),
            )  # fmt: skip
        except OSError as error:
            return Ended(-1, errors=str(error))
        try:
            code = _wait(process, stop or Event(), limit_s)
        finally:
            _end(process)
        said = []
        for file in (output, errors):
            file.seek(0)
            said.append(file.read().decode("utf-8", "replace"))
        return Ended(code, *said)


def _wait(process: subprocess.Popen[bytes], stop: Event, limit_s: float) -> int:
    until_s = time.monotonic() + limit_s
    while time.monotonic() < until_s:
        with contextlib.suppress(subprocess.TimeoutExpired):
            return process.wait(_LOOK_S)
        if stop.is_set():
            raise ExportCancelled
    return -1


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(_LEAVE_S)
    if process.poll() is None:
        process.kill()
        process.wait()


def no_window() -> int:
    """On Windows no console flashes up for a moment."""
    return int(getattr(subprocess, "CREATE_NO_WINDOW", 0)) if IS_WINDOWS else 0
