"""The short form: it works, and its figures can fail."""

import pytest

from tests.torture import soak

pytestmark = [pytest.mark.gui, pytest.mark.integration]


def test_a_short_day_leaves_nothing_behind() -> None:
    outcome = soak.run(24)
    assert outcome.amount >= 24
    assert "worker" in outcome.measured, outcome.measured
    assert outcome.measured.endswith("0 temporary files and 0 strays left")


def test_growth_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    figures = '{"chunks": 9, "floors": {"editor": [100, 101, 103]}, "strays": 0}'

    class Made:
        returncode, stdout, stderr = 0, figures, ""

    monkeypatch.setattr(soak.subprocess, "run", lambda *_, **__: Made())
    outcome = soak.run(9)
    assert not outcome.holds
    assert "editor +3.0%" in outcome.measured
