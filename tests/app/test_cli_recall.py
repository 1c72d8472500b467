"""`throughline recall` with the fake worker, which darkens what is remembered."""

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tests.app.test_cli import BOARD
from tests.app.test_cli_generate import Shell, make_film, open_shell

pytestmark = pytest.mark.integration


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three shots of four seconds, each with a take of 33 pictures."""
    return make_film(tmp_path_factory.mktemp("made"), BOARD)


@pytest.fixture
def film(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shell:
    shell = open_shell(tmp_path, monkeypatch)
    shutil.copytree(made, shell.film)
    return shell


def test_every_remembered_shot_has_its_line(film: Shell) -> None:
    out, _ = film.run("recall", "film", "3")
    lines = out.splitlines()
    assert [line.split()[:5] for line in lines] == [
        ["1", "SH0010", "fine", "33", "pictures"],
        ["2", "SH0020", "fine", "33", "pictures"],
    ]
    assert all(15 < float(line.split()[5]) < 35 for line in lines)
    assert not list((film.film / "cache" / "retrieved").glob("*"))


def test_part_of_one_shot_as_json_and_as_a_sheet(film: Shell) -> None:
    out, err = film.run(
        "recall", "film", "SH0030", "--of", "SH0020", "--from", "1s", "--to", "2s", "--json",
        "--sheet", "sheet.png",
    )
    (remembered,) = json.loads(out)["remembers"]
    assert (remembered["shot"], remembered["rate"]) == ("SH0020", 1)
    assert [p["picture"] for p in remembered["pictures"]] == list(range(8, 16))
    assert "sheet.png" in err
    sheet = QImage(str(film.folder / "sheet.png"))
    assert sheet.width() > 8 * 160
    assert len({sheet.pixel(x, 60) for x in range(0, sheet.width(), 7)}) > 2
    _, err = film.run("recall", "film", "3", "--sheet", "nowhere/sheet.png", code=2)
    assert "The folder of nowhere/sheet.png is not there" in err


def test_the_second_half_of_a_shot_is_remembered_and_wished_for_as_its_take(film: Shell) -> None:
    film.run("edit", "film", "1", "--split", "2s")
    asked = ("recall", "film", "4", "--of", "2", "--from", "0s", "--to", "1s", "--json")
    (remembered,) = json.loads(film.run(*asked)[0])["remembers"]
    assert [one["picture"] for one in remembered["pictures"]] == list(range(16, 24))
    film.run("edit", "film", "4", "--continue-from", "2")
    assert "the shot goes on from it" in film.run("info", "film", "--memory")[0]
    film.run("edit", "film", "4", "--ignore", "2")
    assert "you left it out" in film.run("info", "film", "--memory")[0]
    _, err = film.run("recall", "film", "4", "--of", "2", code=2)
    assert "SH0010A is left out of the memory of SH0030" in err


def test_a_coarser_memory_is_farther_from_the_pictures(film: Shell) -> None:
    def psnrs() -> list[tuple[int, float]]:
        data = json.loads(film.run("recall", "film", "3", "--json")[0])
        return [(r["rate"], r["psnr"]) for r in data["remembers"]]

    fine = psnrs()
    film.run("edit", "film", "3", "--memory-budget", "60")
    coarse = psnrs()
    assert fine[0][0] == 1 < coarse[0][0]
    assert coarse[0][1] < fine[0][1]
    assert coarse[1] == fine[1]


@pytest.fixture
def cast_film(film: Shell) -> Shell:
    """The third shot cites a picture that is larger than the model's."""
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor(120, 160, 200))
    assert image.save(str(film.folder / "ada.png"))
    film.run("cast", "film", "add", "@ada", "--image", "ada.png")
    film.run("edit", "film", "3", "--prompt", "@ada sits.")
    return film


def test_cited_pictures_come_before_the_shots(cast_film: Shell) -> None:
    out, err = cast_film.run("recall", "film", "3", "--sheet", "sheet.png")
    lines = [line.split() for line in out.splitlines()]
    assert [line[0] for line in lines] == ["@ada", "1", "2"]
    assert lines[0][1:4] == ["reference", "1", "picture"]
    assert 15 < float(lines[0][4]) < 35
    assert "sheet.png" in err
    sheet = QImage(str(cast_film.folder / "sheet.png"))
    assert sheet.pixelColor(100, 40) == QColor(120, 160, 200)
    assert sheet.pixelColor(100, 40 + 94).green() == 140  # the fake takes an eighth away
    data = json.loads(cast_film.run("recall", "film", "3", "--json")[0])
    assert [(c["name"], len(c["picture"])) for c in data["cast"]] == [("ada", 64)]
    assert [r["shot"] for r in data["remembers"]] == ["SH0010", "SH0020"]


def test_one_cited_picture_is_asked_for_by_name(cast_film: Shell) -> None:
    out, _ = cast_film.run("recall", "film", "3", "--of", "@Ada")
    assert out.split()[:2] == ["@ada", "reference"]
    timed = cast_film.run("recall", "film", "3", "--to", "1s")[0].splitlines()
    assert [line.split()[0] for line in timed] == ["1", "2"]
    _, err = cast_film.run("recall", "film", "3", "--of", "@ada", "--to", "1s", code=2)
    assert "@ada is one picture without times" in err
    _, err = cast_film.run("recall", "film", "2", "--of", "@ada", code=2)
    assert "The prompt of SH0020 does not cite @ada." in err
    cast_film.run("edit", "film", "1", "--prompt", "@ada waves.")
    assert cast_film.run("recall", "film", "1")[0].split()[0] == "@ada"
    cast_film.run("edit", "film", "1", "--memory-budget", "1")
    _, err = cast_film.run("recall", "film", "1", code=2)
    assert "what it cites does not fit into the memory's budget" in err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("1",), "SH0010 remembers nothing: no enabled shot before it has a take."),
        (("2", "--of", "3"), "SH0020 does not remember SH0030."),
        (("3", "--of", "1", "--from", "9s"), "No remembered picture lies between those times."),
        (("3", "--from", "soon"), "'soon' is not a length"),
        (("3", "--sheet", "sheet.jpg"), "sheet.jpg must end in .png."),
    ],
)
def test_what_cannot_be_shown_is_one_sentence(
    film: Shell, arguments: tuple[str, ...], sentence: str
) -> None:
    out, err = film.run("recall", "film", *arguments, code=2)
    assert out == ""
    assert err.startswith(f"throughline: {sentence}")
    assert err.count("\n") == 1


def test_a_left_out_shot_is_named_as_such(film: Shell) -> None:
    film.run("edit", "film", "3", "--ignore", "1")
    _, err = film.run("recall", "film", "3", "--of", "1", code=2)
    assert "SH0010 is left out of the memory of SH0030" in err
    film.run("edit", "film", "3", "--ignore", "1", "2")
    _, err = film.run("recall", "film", "3", code=2)
    assert "every earlier shot is left out" in err


def test_files_that_are_gone_fail_in_a_sentence(film: Shell) -> None:
    for video in (film.film / "takes").glob("*/chunk_000.mp4"):
        video.write_bytes(b"damaged")
    out, err = film.run("recall", "film", "3", code=1)
    assert out == ""
    assert "cannot be read; nothing was changed; " in err
