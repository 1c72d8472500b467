import pytest

from app.storage.models.transfer import Hash
from tests.torture import model_cuts


def test_no_cut_makes_a_wrong_file() -> None:
    outcome = model_cuts.run(20)
    assert outcome.holds, outcome.measured
    assert outcome.amount >= 20


def test_files_that_are_used_unchecked_are_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Hash, "holds", lambda *_: True)
    assert not model_cuts.run(60).holds
