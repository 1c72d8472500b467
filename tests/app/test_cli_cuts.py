"""Whole shots and cuts from the command line."""

from pathlib import Path

import pytest

from app import cli
from app.storage.project_folder import load_project
from tests.app.test_cli import film as film
from tests.app.test_cli import refused
from tests.app.test_cli import work as work


def _shots(film: Path) -> list[tuple[str, int, int]]:
    return [(s.name, s.frames, s.in_frame) for s in load_project(film).project.shots]


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("2 --split 1s", [("SH0020", 24, 0), ("SH0020A", 72, 24), ("SH0030", 96, 0)]),
        ("2 --merge", [("SH0020", 192, 0)]),
        ("2 --duplicate", [("SH0020", 96, 0), ("SH0020A", 96, 0), ("SH0030", 96, 0)]),
        ("2 --lift", [("SH0020A", 96, 0), ("SH0030", 96, 0)]),
        ("2 --delete", [("SH0030", 96, 0)]),
        ("2 --roll 12f", [("SH0020", 108, 0), ("SH0030", 84, 12)]),
        ("3 --in 1s --duration 2s", [("SH0020", 96, 0), ("SH0030", 48, 24)]),
        ("3 --move-before SH0020", [("SH0030", 96, 0), ("SH0020", 96, 0)]),
        ("2 --move-before 2", [("SH0020", 96, 0), ("SH0030", 96, 0)]),
    ],
)
def test_a_shot_is_cut(film: Path, words: str, left: list[tuple[str, int, int]]) -> None:
    assert cli.main(["edit", "film", *words.split()]) == 0
    assert _shots(film) == [("SH0010", 96, 0), *left]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("2 --split 4s", "between its first and its last frame"),
        ("2 --split 0", "at least 2"),
        ("3 --roll 1s", "it is the last shot"),
        ("2 --roll=-1s", "cannot begin before its take"),
        ("2 --roll 10s", "at least one frame"),
        ("3 --merge", "select two or more"),
        ("2 --in long", "is not a length"),
        ("2 --move-before 9", "There is no shot 9"),
    ],
)
def test_what_cannot_be_changes_nothing(
    film: Path, words: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert said in refused(["edit", "film", *words.split()], film.parent, capsys, 2)
