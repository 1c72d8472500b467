"""Names, dialogue, notes and finding shots from the command line."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app import cli
from app.model.naming import Naming
from app.model.project import Label
from app.storage.project_folder import load_project, save_project
from tests.app.test_cli import film as film
from tests.app.test_cli import refused
from tests.app.test_cli import work as work


def _names(film: Path) -> list[str]:
    return [shot.name for shot in load_project(film).project.shots]


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("--prefix SC1_ --step 5 --digits 3", ["SC1_005", "SC1_010", "SC1_015"]),
        ("--start 100", ["SH0100", "SH0110", "SH0120"]),
        ("--start 10 --shots 2-3", ["SH0010", "SH0020", "SH0030"]),  # 10 is kept by the first
        ("--prefix A --start 1 --step 1 --digits 2 --shots SH0030 1", ["A01", "SH0020", "A02"]),
        ("--shot 3 --name Ending", ["SH0010", "SH0020", "Ending"]),
    ],
)
def test_shots_are_renamed(film: Path, words: str, left: list[str]) -> None:
    assert cli.main(["rename", "film", *words.split()]) == 0
    assert _names(film) == left


def test_a_locked_name_stays_and_is_passed_over(
    film: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["rename", "film", "--lock", "--shots", "2"]) == 0
    assert cli.main(["rename", "film", "--start", "20", "--shots", "1-3"]) == 0
    assert _names(film) == ["SH0030", "SH0020", "SH0040"]
    assert "1  SH0010  ->  SH0030" in capsys.readouterr().out
    assert cli.main(["rename", "film", "--locked-too"]) == 0
    assert _names(film) == ["SH0010", "SH0020", "SH0030"]
    assert cli.main(["rename", "film", "--unlock"]) == 0
    assert not any(shot.name_locked for shot in load_project(film).project.shots)


def test_a_preview_changes_nothing(film: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["rename", "film", "--prefix", "X", "--preview"]) == 0
    assert "1  SH0010  ->  X0010" in capsys.readouterr().out
    assert _names(film) == ["SH0010", "SH0020", "SH0030"]


def test_the_rule_holds_for_every_new_shot(film: Path) -> None:
    assert cli.main(["rename", "film", "--prefix", "A", "--step", "5", "--digits", "3"]) == 0
    assert cli.main(["edit", "film", "3", "--duplicate"]) == 0
    assert cli.main(["edit", "film", "1", "--split", "1s"]) == 0
    assert _names(film) == ["A005", "A005A", "A010", "A015", "A020"]
    assert load_project(film).project.naming == Naming("A", 5, 3)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("--prefix 12", "cannot begin the names"),
        ("--digits 9", "1 to 8 digits"),
        ("--step 0", "1 to 1000"),
        ("--start -1", "begin between 0"),
        ("--shots 3-1", "runs backward"),
        ("--shots 9", "There is no shot 9"),
        ("--shot 1 --name SH0020", "already called SH0020"),
        ("--shot 1 --name 12", "cannot be a shot's name"),
        ("--name Ending", "belong together"),
        ("--shot 1 --name Ending --prefix A", "one --shot alone"),
        ("--lock --prefix A", "one after the other"),
    ],
)
def test_what_cannot_be_named_changes_nothing(
    film: Path, words: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert said in refused(["rename", "film", *words.split()], film.parent, capsys, 2)


def test_dialogue_and_note_are_written_and_make_nothing_stale(
    film: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--dialogue", "Come here.", "--note", "Hold longer"]
    assert cli.main(["edit", "film", "2", *words]) == 0
    told = capsys.readouterr()
    assert told.out == "SH0020 was changed.\n"
    assert told.err == ""
    assert cli.main(["info", "film"]) == 0
    assert "dialogue: Come here." in capsys.readouterr().out
    assert cli.main(["edit", "film", "2", "--note", ""]) == 0
    shot = load_project(film).project.shots[1]
    assert (shot.dialogue, shot.note) == ("Come here.", "")
    capsys.readouterr()
    too_long = ["edit", "film", "2", "--note", "x" * 5001]
    assert "5000 is the most" in refused(too_long, film.parent, capsys, 2)


def test_shots_are_found_by_what_they_have(
    film: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = load_project(film).project
    first, second, third = project.shots
    second = replace(second, label=Label.RED, note="Hold LONGER", prompt="@ada pets a cat")
    save_project(film, project.with_shots((first, second, replace(third, enabled=False))))
    found = {
        "--find she": ["SH0010", "SH0030"],
        "--label red": ["SH0020"],
        "--label none": ["SH0010", "SH0030"],
        "--cites @Ada": ["SH0020"],
        "--state empty": ["SH0010", "SH0020", "SH0030"],
        "--state disabled": ["SH0030"],
        "--state ready": [],
    }
    for words, names in found.items():
        assert cli.main(["info", "film", "--json", *words.split()]) == 0
        data = json.loads(capsys.readouterr().out)
        assert [shot["name"] for shot in data["shots"]] == names, words
        assert data["shot_count"] == 3
    assert cli.main(["info", "film", "--find", "longer CAT"]) == 0
    out = capsys.readouterr().out
    assert "1 of 3 shots:" in out
    assert "SH0020" in out
    assert "SH0010" not in out
    assert "nobody" in refused(["info", "film", "--cites", "nobody"], film.parent, capsys, 2)
