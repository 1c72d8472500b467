"""The measurement works on a small project; `make torture` takes 5,000 shots."""

import pytest
from pytestqt.qtbot import QtBot

from tests.torture import big_project

pytestmark = pytest.mark.integration


def test_a_small_one_is_measured(qtbot: QtBot) -> None:
    """No wall time is asserted: the machine may be busy."""
    outcome = big_project.run(50, seed=3)
    assert "opens in" in outcome.measured
    assert outcome.test == "project of 50 shots, 200 takes"
