import pytest

from tests.torture.out_of_memory import run

pytestmark = pytest.mark.integration


def test_a_short_form_holds() -> None:
    outcome = run(4, seed=1)
    assert outcome.holds, outcome.measured
    assert outcome.amount == 4
