"""Editors that are killed lose at most a second of edits; `make torture` kills 200."""

import pytest
from pytestqt.qtbot import QtBot

from tests.torture import editor_kills

pytestmark = pytest.mark.integration


def test_a_short_form_holds(qtbot: QtBot) -> None:
    outcome = editor_kills.run(4, seed=3)
    assert outcome.holds, outcome.measured
