"""Which programs of this computer are called, and which Python is taken of them."""

import os
import sys
from pathlib import Path
from threading import Event

import pytest

from app.storage.engine import outside, python
from app.storage.engine.outside import program_named
from tests.app.storage.engine.conftest import SYSTEM


def _program(file: Path, script: str = "") -> str:
    file.parent.mkdir(exist_ok=True)
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(0o755)
    return str(file)


@pytest.mark.parametrize("ending", ["", ".exe"])
def test_nothing_of_the_current_folder_is_called(
    ending: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A project that is opened by a double click may lie in a folder of downloads."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(outside, "IS_WINDOWS", bool(ending))
    monkeypatch.setattr(python, "is_bundled", lambda: True)
    for name in ("py", "python3.12", "python3", "python", "nvidia-smi"):
        _program(tmp_path / f"{name}{ending}")
        _program(tmp_path / "unix" / name)
    monkeypatch.setattr(python, "_UNIX_PLACES", (str(tmp_path / "unix"),))
    monkeypatch.setenv("PATH", os.pathsep.join((".", "", str(tmp_path / "none"))))
    assert program_named("nvidia-smi") is None
    called = [Path(command[0]).relative_to(tmp_path).as_posix() for command in python._commands()]
    assert called == ([] if ending else ["unix/python3.12", "unix/python3", "unix/python"])
    launcher = _program(tmp_path / "system" / f"py{ending}")
    monkeypatch.setenv("PATH", os.pathsep.join((".", str(tmp_path / "system"))))
    assert ((launcher, "-3.12") in python._commands()) == bool(ending)


def test_a_python_of_32_bits_is_not_taken(tmp_path: Path) -> None:
    code = "import sys; sys.maxsize = 2**{} - 1; exec(sys.argv[1])"
    for bits in (31, 63):
        script = f"exec '{sys.executable}' -I -c '{code.format(bits)}' \"$3\""
        called = _program(tmp_path / str(bits), script)
        found = python._ask((called,), SYSTEM, Event())
        assert (found is not None) == (bits == 63)
