"""What is loaded at the start, and a guard against a Qt that breaks the interpreter."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QObject

HEAVY = ("torch", "diffusers", "transformers", "accelerate", "peft", "cv2", "pyqtgraph")
CALLS = 1000


def loaded_by(module: str) -> set[str]:
    """The top names of all modules that importing this one loads."""
    code = f"import {module}, sys; print(*{{name.split('.')[0] for name in sys.modules}})"
    done = subprocess.run(
        [sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


@pytest.mark.parametrize("module", ["app.main", "app.cli", "app.commands.generate"])
def test_the_editor_never_loads_torch(module: str) -> None:
    assert loaded_by(module).isdisjoint(HEAVY)


def test_the_window_waits_for_no_reader_of_pictures() -> None:
    assert loaded_by("app.main").isdisjoint({"numpy", "av"})


@pytest.mark.parametrize("module", ["app.cli", "app.commands.info"])
def test_commands_that_need_no_qt_load_none(module: str) -> None:
    assert "PySide6" not in loaded_by(module)


def test_the_protocol_needs_next_to_nothing() -> None:
    assert loaded_by("generation.protocol").isdisjoint({*HEAVY, "PySide6", "numpy", "av"})


def test_qt_returns_none_without_losing_a_reference() -> None:
    """PySide6 6.12.0 takes one from None at every such call and ends Python 3.11 sooner or later.

    Remove it together with the upper bound of PySide6 once Python 3.12 is the oldest we support.
    """
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("name")
    assert sys.getrefcount(None) > before - CALLS // 10
