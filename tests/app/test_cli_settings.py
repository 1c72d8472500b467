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
        (["project", "film", "--style", "x" * 30_000], "the most"),
    ],
)
def test_what_cannot_be_changes_nothing(
    film: Path, words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert said in refused(words, film.parent, capsys, 2)


def test_variables_and_framing_are_read_by_the_model(
    film: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("THROUGHLINE_MODELS")  # only a whole model has a tokenizer
    assert cli.main(["project", "film", "--set", "who=an old man", "light=at dusk"]) == 0
    words = ["--prompt", "{who} sits {light}", "--size", "close-up", "--move", "pan left"]
    assert cli.main(["edit", "film", "1", *words]) == 0
    assert cli.main(["project", "film", "--unset", "light"]) == 0
    capsys.readouterr()
    assert cli.main(["info", "film", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["variables"] == {"who": "an old man"}
    assert data["shots"][0]["reads"] == "an old man sits {light}. Close-up, pan left"
    assert data["shots"][0]["tokens"]["longest"] == 48
    assert cli.main(["info", "film"]) == 0
    assert "note: {light} is no variable of the project" in capsys.readouterr().out


def test_the_end_of_a_long_prompt_that_is_not_read_is_shown(
    film: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("THROUGHLINE_MODELS")
    assert cli.main(["edit", "film", "1", "--prompt", "cat " * 50 + "zebra"]) == 0
    assert cli.main(["info", "film"]) == 0
    said = capsys.readouterr().out
    assert "the model reads 48. Not read: “cat cat cat zebra”" in said.replace("\n", " ")


@pytest.mark.parametrize("given", ["who", "1=x", "who=" + "x" * 501])
def test_a_variable_that_cannot_be_changes_nothing(
    film: Path, given: str, capsys: pytest.CaptureFixture[str]
) -> None:
    refused(["project", "film", "--set", given], film.parent, capsys, 2)
