"""Editors that are killed leave whole projects and no process behind; `make torture` kills 200.

That they lose at most a second of edits is measured there: here others may have the machine.
"""

import math

import pytest
from pytestqt.qtbot import QtBot

from tests.torture import editor_kills

pytestmark = pytest.mark.integration


def test_a_short_form_holds(qtbot: QtBot) -> None:
    outcome = editor_kills.run(4, seed=3, most_lost_s=math.inf)
    assert outcome.holds, outcome.measured
