"""A film that drifts, in an open window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from tests.app.storage.builders import drifting_film
from tests.app.ui.conftest import Desk


@pytest.fixture
def film(open_desk: Callable[[], Desk], tmp_path: Path) -> Desk:
    """A kitchen that is green, green and then violet."""
    folder = tmp_path / "kitchen.throughline"
    drifting_film(folder)
    made = open_desk()
    made.document.load(folder)
    made.window.show()
    QTest.qWaitForWindowExposed(made.window)
    made.window.activateWindow()  # on a display without a window manager nobody else does
    QTest.qWaitForWindowActive(made.window)
    return made
