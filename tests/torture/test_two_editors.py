"""The second editor is warned and no save is lost; `make torture` does it 50 times."""

import pytest
from pytestqt.qtbot import QtBot

from tests.torture import two_editors

pytestmark = pytest.mark.integration


def test_a_short_form_holds(qtbot: QtBot) -> None:
    outcome = two_editors.run(2, seed=3)
    assert outcome.holds, outcome.measured
