"""`throughline cast`: names, pictures, what is stale by them, and odd input."""

import json
import os
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from app import cli
from app.storage.project_folder import load_project
from app.storage.reference_files import reference_path
from tests.app import test_cli, test_cli_generate
from tests.app.storage.builders import film_folder, film_with_takes
from tests.app.test_cli import refused
from tests.app.test_cli_generate import Shell

work, film, shell = test_cli.work, test_cli.film, test_cli_generate.shell  # fixtures


def picture(folder: Path, name: str = "ada.png", colour: str = "green") -> str:
    image = QImage(64, 32, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(folder / name))
    return name


def test_a_picture_is_named_listed_and_taken_out(
    film: Path, work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["cast", "film"]) == 0
    assert "Nobody is in the cast yet" in capsys.readouterr().out
    add = ["cast", "film", "add", "@ada", "--image", picture(work), "--description", "an old woman"]
    assert cli.main(add) == 0
    assert capsys.readouterr().out == "@ada is in the cast.\n"
    cli.main(["edit", "film", "1", "--prompt", "@Ada by a shelf with @bob"])
    capsys.readouterr()
    (reference,) = load_project(film).project.cast
    assert reference_path(film, reference.picture).is_file()
    cli.main(["cast", "film"])
    line = " ".join(capsys.readouterr().out.split())
    assert line == "@ada character in shot 1 an old woman"
    cli.main(["cast", "film", "--json"])
    (data,) = json.loads(capsys.readouterr().out)["cast"]
    assert (data["name"], data["description"]) == ("ada", "an old woman")
    cli.main(["info", "film", "--memory"])
    told = " ".join(capsys.readouterr().out.split())
    assert "remembers @ada reference 10 tokens: the prompt cites it" in told
    assert "note: @bob is not in the cast, so no picture of it is remembered." in told
    cli.main(["cast", "film", "rename", "ada", "@Eve"])
    assert load_project(film).project.shots[0].prompt == "@Eve by a shelf with @bob"
    cli.main(["cast", "film", "describe", "eve", "--kind", "thing", "--description", "a doll"])
    assert load_project(film).project.cast[0].kind == "thing"
    assert cli.main(["cast", "film", "remove", "@eve"]) == 0
    assert load_project(film).project.cast == ()


def test_a_picture_that_nothing_cites_any_more_goes_with_a_later_edit(
    film: Path, work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(["cast", "film", "add", "ada", "--image", picture(work)])
    (reference,) = load_project(film).project.cast
    path = reference_path(film, reference.picture)
    os.utime(path, (0, 0))
    assert cli.main(["cast", "film", "remove", "ada"]) == 0
    assert "stays while a take or a backup cites it" in capsys.readouterr().out
    assert path.exists()
    for backup in (film / "backups").iterdir():
        backup.unlink()
    assert cli.main(["edit", "film", "1", "--seed", "77"]) == 0
    assert not path.exists()
    assert "Traceback" not in capsys.readouterr().err


def test_a_frame_of_a_take_is_named(
    work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = work / "made.throughline"
    film_folder(folder)
    assert cli.main(["cast", "made", "add", "hall", "--shot", "2", "--at", "1s"]) == 0
    (reference,) = load_project(folder).project.cast
    image = QImage(str(reference_path(folder, reference.picture)))
    assert image.pixelColor(0, 0).red() == 80  # the second shot, as it was painted
    replace = ["cast", "made", "replace", "hall", "--shot", "SH0010"]
    assert cli.main(replace) == 0
    assert "@hall has another picture." in capsys.readouterr().out


def test_a_frame_of_any_take_of_a_shot_is_named(
    work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = work / "made.throughline"
    film_with_takes(folder)
    shown = {}
    for name, which in (("one", ()), ("two", ("--take", "2")), ("three", ("--take", "s1t3"))):
        assert cli.main(["cast", "made", "add", name, "--shot", "1", *which]) == 0
    for reference in load_project(folder).project.cast:
        image = QImage(str(reference_path(folder, reference.picture)))
        shown[reference.name] = image.pixelColor(0, 0).red()
    assert shown == {"one": 40, "two": 120, "three": 160}
    capsys.readouterr()
    asked = ["cast", "made", "add", "four", "--shot", "1", "--take", "9"]
    assert "has no take 9; its takes: 1, 2, 3." in refused(asked, work, capsys, 2)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["add", "1st", "--image", "ada.png"], "cannot be a name in the cast"),
        (["add", "ada"], "Give either --image FILE or --shot SHOT"),
        (["add", "ada", "--image", "a", "--shot", "1"], "Give either --image"),
        (["add", "ada", "--image", "ada.png", "--at", "1s"], "--at belongs to --shot"),
        (["add", "ada", "--image", "ada.png", "--take", "1"], "--take belongs to --shot"),
        (["add", "ada", "--image", "board.txt"], "is not a picture that can be read"),
        (["add", "ada", "--image", "nowhere.png"], "nowhere.png cannot be read"),
        (["add", "ada", "--image", "dot.png"], "has only 1x1 pixels"),
        (["add", "ada", "--shot", "1"], "has no take yet"),
        (["add", "ada", "--shot", "9"], "There is no shot 9"),
        (["add", "ada", "--image", "ada.png", "--description", "x" * 201], "The description"),
        (["replace", "ada", "--image", "ada.png"], "There is no @ada: the cast is empty"),
        (["rename", "ada", "bob"], "There is no @ada"),
        (["remove", "ada"], "There is no @ada"),
        (["describe", "ada"], "Nothing to change was given"),
        (["add", "ada", "--kind", "dog"], "invalid choice"),
        (["dance"], "invalid choice"),
    ],
)
def test_odd_input_is_refused_in_a_sentence_and_changes_nothing(
    film: Path,
    work: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    said: str,
) -> None:
    picture(work)
    assert QImage(1, 1, QImage.Format.Format_RGB32).save(str(work / "dot.png"))
    assert said in refused(["cast", "film", *arguments], work, capsys, 2)


@pytest.mark.integration
def test_another_picture_makes_exactly_the_citing_shots_stale(shell: Shell) -> None:
    shell.board("0s: @ada sits.\n1s: A cat.\n2s: The cat and @ada, @bob.\n3s: end\n")
    picture(shell.folder)
    picture(shell.folder, "other.png", "red")
    shell.run("cast", "film", "add", "@ada", "--image", "ada.png")
    _, told = shell.run("generate", "film")
    assert told.count("Note: @bob is not in the cast") == 1
    before = {take.id: take.recipe for take in load_project(shell.film).library}
    assert [len(recipe.references) for recipe in before.values()].count(1) == 2
    assert shell.states() == ["ready"] * 3
    _, told = shell.run("cast", "film", "replace", "ada", "--image", "other.png")
    assert told.count("is now stale: @ada has another picture.") == 2
    assert shell.states() == ["stale", "ready", "stale"]
    shell.run("cast", "film", "replace", "ada", "--image", "ada.png")
    assert shell.states() == ["ready"] * 3
    (path,) = {reference_path(shell.film, r) for x in before.values() for r in x.references}
    path.unlink()
    _, told = shell.run("generate", "film", "--shot", "1", code=1)
    assert "The picture of @ada is missing" in told
    assert "replace its picture in the cast" in told
