"""`throughline recall` with the fake worker, which darkens what is remembered."""

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.app.test_cli import BOARD
from tests.app.test_cli_generate import Shell, open_shell

pytestmark = pytest.mark.integration


@pytest.fixture
def film(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shell:
    """Three shots of four seconds, each with a take of 33 pictures."""
    shell = open_shell(tmp_path, monkeypatch)
    shell.board(BOARD)
    shell.run("generate", "film")
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
