"""Markers and labels from the command line."""

import json
from pathlib import Path
from typing import Any

import pytest

from app import cli
from app.model.project import Label
from app.storage.project_folder import load_project
from tests.app.test_cli import film as film
from tests.app.test_cli import refused
from tests.app.test_cli import work as work


def markers(words: list[str], capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    """Run the command and return what it tells of each marker."""
    assert cli.main(["markers", "film", *words, "--json"]) == 0
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["markers"]
    return found


def test_markers_are_put_listed_changed_and_removed(
    film: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert markers([], capsys) == []
    markers(["--add", "01:00:05:12", "--note", "she turns", "--label", "red"], capsys)
    (early, late) = markers(["--add", "+1:00"], capsys)
    assert (early["number"], early["timecode"], early["shot"]) == (1, "01:00:01:00", "SH0010")
    assert (late["frame"], late["note"], late["label"]) == (132, "she turns", "red")
    assert (late["take_frame"], late["shot"]) == (36, "SH0020")
    assert cli.main(["markers", "film", "--edit", "1", "--note", "door", "--label", "cyan"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "  1  01:00:01:00   SH0010    Cyan    door",
        "  2  01:00:05:12   SH0020    Red     she turns",
    ]
    moved = markers(["--move", "1", "01:00:09:00"], capsys)
    assert [marker["note"] for marker in moved] == ["she turns", "door"]
    assert [marker["shot"] for marker in moved] == ["SH0020", "SH0030"]
    (left,) = markers(["--remove", "2"], capsys)
    assert left["note"] == "she turns"
    assert load_project(film).project.markers[0].label is Label.RED


def test_a_label_asks_for_those_that_have_it(
    film: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    markers(["--add", "+1:00", "--label", "blue"], capsys)
    markers(["--add", "+2:00"], capsys)
    assert [marker["number"] for marker in markers(["--label", "blue"], capsys)] == [1]
    assert [marker["number"] for marker in markers(["--label", "none"], capsys)] == [2]
    assert cli.main(["markers", "film", "--label", "pink"]) == 0
    assert capsys.readouterr().out == "No marker has it.\n"


def test_a_marker_that_is_trimmed_away_says_so(
    film: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    markers(["--add", "+3:00"], capsys)
    assert cli.main(["edit", "film", "1", "--duration", "2s"]) == 0
    capsys.readouterr()
    assert cli.main(["markers", "film"]) == 0
    assert "out of sight  SH0010" in capsys.readouterr().out
    assert markers([], capsys)[0]["frame"] is None


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--add", "00:00:02:00"], "is outside it"),
        (["--add", "+12:00"], "01:00:12:00 is outside it"),
        (["--add", "noon"], "is not a timecode"),
        (["--add", "+1:30"], "does not exist at 24"),
        (["--add", "+1:00", "--note", "x" * 501], "at most 500 characters"),
        (["--add", "+1:00", "--label", "mauve"], "invalid choice"),
        (["--add", "+1:00", "--remove", "1"], "not allowed"),
        (["--edit", "1", "--note", "x"], "There is no marker 1; there are: none"),
        (["--edit", "1"], "--edit needs"),
        (["--move", "one", "+1:00"], "There is no marker one"),
        (["--remove", "0"], "There is no marker 0"),
        (["--note", "x"], "belongs to --add"),
        (["--remove", "1", "--label", "red"], "belongs to --add"),
    ],
)
def test_wrong_usage_changes_nothing(
    film: Path, words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert said in refused(["markers", "film", *words], film.parent, capsys, 2)


def test_a_shot_is_labelled(film: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["edit", "film", "2", "--label", "green"]) == 0
    assert load_project(film).project.shots[1].label is Label.GREEN
    capsys.readouterr()
    assert cli.main(["info", "film"]) == 0
    assert "no takes  label: green" in capsys.readouterr().out
    assert cli.main(["edit", "film", "2", "--label", "none"]) == 0
    assert load_project(film).project.shots[1].label is Label.NONE
    capsys.readouterr()
    assert "invalid choice" in refused(
        ["edit", "film", "2", "--label", "mauve"], film.parent, capsys, 2
    )
