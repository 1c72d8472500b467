import importlib.util
from pathlib import Path

import pytest

from tests.torture import fuzz
from tests.torture.hostile_corpus import NAMES
from tests.torture.hostile_files import Attacker, Found

_IS_HERE = importlib.util.find_spec("atheris") is not None


@pytest.mark.skipif(_IS_HERE, reason="Atheris is installed")
def test_without_atheris_it_says_what_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    assert fuzz.main([]) == 2
    assert 'pip install -e ".[dev,fuzz]"' in capsys.readouterr().err


@pytest.mark.skipif(not _IS_HERE, reason="Atheris is not installed")
def test_a_few_seconds_find_nothing(tmp_path: Path) -> None:
    assert fuzz.main(["--seconds", "5", "--only", "queue", "--keep", str(tmp_path)]) == 0
    assert not any(tmp_path.iterdir())


def test_every_good_file_is_used_without_harm(tmp_path: Path) -> None:
    found = Found()
    attacker = Attacker(tmp_path, found)
    assert tuple(victim.name for victim in attacker.victims) == NAMES
    for victim in attacker.victims:
        attacker.use(victim, victim.good)
    assert found.wrong == []
