"""Takes from the command line: marked, deleted, compared, collected."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from app import cli
from app.model.project import TakeMark
from app.storage.project_folder import load_project
from tests.app.storage.builders import film_with_takes
from tests.app.test_cli import refused
from tests.app.test_cli import work as work


@pytest.fixture
def film(work: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    film_with_takes(work / "film.throughline")
    capsys.readouterr()
    return work / "film.throughline"


def takes(words: list[str], capsys: pytest.CaptureFixture[str]) -> dict[int, dict[str, Any]]:
    """Run the command and return what it tells of each take."""
    assert cli.main(["takes", "film", *words, "--json"]) == 0
    return {take["number"]: take for take in json.loads(capsys.readouterr().out)["takes"]}


def test_takes_are_listed(film: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["takes", "film", "SH0010"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "SH0010: prompt 1"
    assert [line.split()[0] for line in lines[1:]] == ["3", "2", "1"]
    assert "seed 9" in lines[2]
    assert "in the cut" in lines[3]


def test_takes_are_marked(film: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["1", "--star", "2", "3", "--note", "2", "looks left", "--rename", "2", "Best"]
    found = takes(words, capsys)
    assert [found[n]["starred"] for n in (1, 2, 3)] == [False, True, True]
    assert (found[2]["name"], found[2]["note"]) == ("Best", "looks left")
    assert takes(["1", "--unstar", "3"], capsys)[3]["starred"] is False
    assert load_project(film).project.marks == (TakeMark("s1t2", True, "Best", "looks left"),)


def test_takes_of_merged_shots_that_share_a_number_are_named_by_their_ids(
    film: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(["edit", "film", "1", "--merge"])
    capsys.readouterr()
    said = refused(["takes", "film", "1", "--use", "1"], film.parent, capsys, 2)
    assert "more than one take 1, as it was merged" in said
    assert "s1t1, s2t1" in said
    assert cli.main(["takes", "film", "1", "--use", "s2t1", "--star", "2"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert ["id s2t1" in line for line in lines].count(True) == 1
    assert not any("id s1t2" in line for line in lines)
    assert load_project(film).project.shots[0].selected_take == "s2t1"


def test_a_deleted_take_is_hidden_and_comes_back(
    film: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["takes", "film", "1", "--delete", "2"]) == 0
    told = capsys.readouterr()
    assert "2  deleted" in told.out
    assert "`--restore 2` brings it back" in told.err
    cli.main(["info", "film", "--json"])
    shown = json.loads(capsys.readouterr().out)["shots"][0]["takes"]
    assert [take["number"] for take in shown] == [1, 3]
    assert takes(["1", "--restore", "2"], capsys)[2]["deleted"] is False


def test_another_take_is_used_and_the_old_one_deleted_at_once(
    film: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["takes", "film", "1", "--use", "3", "--delete", "1"]) == 0
    assert "Take 1 of SH0020 remembers it, so its files stay." in capsys.readouterr().err
    project = load_project(film).project
    assert project.shots[0].selected_take == "s1t3"
    assert project.marks == (TakeMark("s1t1", deleted=True),)


def test_two_takes_are_compared(film: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sheet = film.parent / "sheet.png"
    command = ["takes", "film", "1", "--compare", "1", "3", "--sheet", str(sheet)]
    assert cli.main(command) == 0
    told = capsys.readouterr().out
    assert "prompt with “in red”" in told
    assert "PSNR 11.3 dB over 32 pictures" in told
    image = QImage(str(sheet))
    assert (image.width() > 1000, image.height() > 200) == (True, True)
    assert cli.main([*command[:5], "2", "--json"]) == 0
    compared = json.loads(capsys.readouterr().out)["compare"]
    assert compared["differences"] == ["seed 1 → 9"]
    assert len(compared["pictures"]) == 32
    assert compared["pictures"][3] == {"frame": 9, "psnr": 14.84, "same": False}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="another place for the trash")
def test_unused_takes_go_to_the_trash(
    film: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    trash = film.parent / "home"
    monkeypatch.setenv("XDG_DATA_HOME", str(trash))
    cli.main(["takes", "film", "1", "--use", "3", "--delete", "1", "2"])
    capsys.readouterr()
    assert cli.main(["takes", "film", "--collect"]) == 0
    assert capsys.readouterr().out.startswith("1 take moved to the trash")
    kept = {folder.name for folder in (film / "takes").iterdir()}
    assert kept == {"s1t1", "s1t3", "s2t1"}  # the second shot remembers s1t1
    assert (trash / "Trash/files/s1t2/take.json").is_file()
    marks = json.loads((film / "project.json").read_bytes())["marks"]
    assert [mark["take"] for mark in marks] == ["s1t1"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("1 --star 9", "has no take 9; its takes: 1, 2, 3"),
        ("1 --delete 1", "is in the cut of SH0010"),
        ("1 --star 2 --delete 1", "Nothing was changed"),
        ("1 --compare 1 1", "two different takes"),
        ("1 --sheet out.png", "belongs to --compare"),
        ("1 --compare 1 2 --sheet out.jpg", "must end in .png"),
        ("1 --collect", "of the whole project"),
        ("--star 1", "Name a shot"),
        ("9", "There is no shot 9"),
        ("1 --note 1 " + "x" * 501, "one line of at most 500"),
    ],
)
def test_what_cannot_be_changes_nothing(
    film: Path, words: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert said in refused(["takes", "film", *words.split()], film.parent, capsys, 2)


def test_a_shot_without_takes_says_what_to_do(
    film: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(["edit", "film", "2", "--lift"])
    capsys.readouterr()
    assert cli.main(["takes", "film", "2"]) == 0
    assert "`throughline generate` makes one" in capsys.readouterr().out
