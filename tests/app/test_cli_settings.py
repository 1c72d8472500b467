"""What holds for all shots, from the command line."""

import json
from pathlib import Path

import pytest

from app import cli
from app.model.time import FrameRate
from app.storage.project_folder import load_project
from tests.app.test_cli import film as film
from tests.app.test_cli import refused
from tests.app.test_cli import work as work


def test_style_rate_and_title(film: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--title", "Ada", "--style", "Ink drawing.", "--negative", "blur", "--fps", "48"]
    assert cli.main(["project", "film", *words]) == 0
    assert cli.main(["edit", "film", "2", "--style", "-", "--negative", "text"]) == 0
    loaded = load_project(film).project
    assert (loaded.title, loaded.rate) == ("Ada", FrameRate(48))
    assert [one.frames for one in loaded.shots] == [192, 192, 192]
    capsys.readouterr()
    assert cli.main(["info", "film", "--json"]) == 0
    shots = json.loads(capsys.readouterr().out)["shots"]
    assert [one["style"] for one in shots] == ["Ink drawing.", "", "Ink drawing."]
    assert [one["negative"] for one in shots] == ["blur", "text", "blur"]


def test_frames_can_be_kept(film: Path) -> None:
    assert cli.main(["project", "film", "--fps", "48", "--keep", "frames"]) == 0
    assert [one.frames for one in load_project(film).project.shots] == [96, 96, 96]


def test_words_are_replaced_in_all_prompts(
    film: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["replace", "film", "cat", "dog"]) == 0
    assert "was found once" in capsys.readouterr().err
    assert load_project(film).project.shots[1].prompt == "she pets a dog"
    assert cli.main(["replace", "film", "cat", "dog"]) == 0
    assert "as before" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["project", "film"], "Nothing to change"),
        (["project", "film", "--fps", "7"], "is not a frame rate"),
        (["project", "film", "--size", "3x3"], "not possible"),
        (["project", "film", "--start", "noon"], "is not a timecode"),
        (["project", "film", "--style", "x" * 6000], "the most"),
    ],
)
def test_what_cannot_be_changes_nothing(
    film: Path, words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert said in refused(words, film.parent, capsys, 2)
