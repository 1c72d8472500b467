"""How the programs start each other: from a checkout and from a bundle."""

import os
import sys
from pathlib import Path

import pytest

from generation.programs import module_command, outside_environment


@pytest.fixture
def bundle(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """This process, as PyInstaller's bootloader would have started it."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "throughline"))
    return tmp_path


def test_a_checkout_calls_its_python() -> None:
    assert module_command("generation.worker") == (sys.executable, "-P", "-m", "generation.worker")


def test_a_bundle_calls_the_program_beside_it(bundle: Path) -> None:
    program, *rest = module_command("generation.training")
    assert program == str(bundle / "throughline-worker")
    assert rest == ["--module", "generation.training"]


def test_a_bundle_for_windows_keeps_the_suffix(
    bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(bundle / "Throughline.exe"))
    assert module_command("generation.worker")[0].endswith("throughline-worker.exe")


@pytest.mark.usefixtures("bundle")
def test_what_the_bootloader_leaks_is_put_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle/_internal:/home/lib")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/home/lib")
    monkeypatch.setenv("QT_PLUGIN_PATH", "/bundle/_internal/qt")
    variables = outside_environment()
    assert variables["LD_LIBRARY_PATH"] == "/home/lib"
    assert {"QT_PLUGIN_PATH", "LD_LIBRARY_PATH_ORIG"}.isdisjoint(variables)


def test_a_checkout_leaks_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/home/lib")
    assert outside_environment() == dict(os.environ)
