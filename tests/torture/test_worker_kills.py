import pytest

from tests.torture.worker_kills import run

pytestmark = pytest.mark.integration


def test_a_short_form_holds() -> None:
    outcome = run(7, seed=1)
    assert outcome.holds, outcome.measured
    assert "7 workers died" in outcome.measured
