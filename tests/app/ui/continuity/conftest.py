"""A film that drifts, in an open window."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.app.storage.builders import drifting_film
from tests.app.ui.conftest import Desk, shown


@pytest.fixture
def film(open_desk: Callable[[], Desk], tmp_path: Path) -> Desk:
    """A kitchen that is green, green and then violet."""
    folder = tmp_path / "kitchen.throughline"
    drifting_film(folder)
    made = open_desk()
    made.document.load(folder)
    return shown(made)
