"""`throughline media` as it is typed."""

import json
from pathlib import Path

import pytest

from app import cli
from app.session.queue_keeper import LOCK_FILE
from app.storage import project_lock
from app.storage.media_files import chunk_files
from app.storage.media_folder import media_of
from app.storage.media_move import move_media
from app.storage.project_lock import take_lock
from app.storage.queue_lock import QueueLock
from tests.app.storage.builders import drifting_film, hashed_film

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def film(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return hashed_film(tmp_path / "film.throughline")


def run(*words: str, code: int = 0) -> None:
    assert cli.main(["media", "film", *words]) == code


def test_takes_are_moved_and_brought_back(
    film: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    run()
    assert capsys.readouterr().out.startswith("The takes lie in the project: film.throughline")
    run("--move", "disk")
    assert f"in its media folder: {tmp_path / 'disk'}" in capsys.readouterr().out
    assert list(chunk_files(tmp_path / "disk"))
    assert cli.main(["export", "film", "out.mp4"]) == 0
    run("--inside", "--json")
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (told["inside"], told["online"], told["problem"]) == (True, True, "")
    assert media_of(film).is_inside


def test_media_that_are_away_are_said_and_relinked(
    film: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    run("--move", "disk")
    (tmp_path / "disk").rename(tmp_path / "away")
    capsys.readouterr()
    run("--json")
    told = json.loads(capsys.readouterr().out)
    assert (told["online"], told["folder"]) == (False, str(tmp_path / "disk"))
    assert cli.main(["info", "film"]) == 0
    said = capsys.readouterr()
    assert "Warning: Media offline" in said.err
    assert "ready" in said.out or "stale" in said.out
    for refused in (
        ["generate", "film", "--all"], ["generate", "film", "--shot", "1"],
        ["generate", "film", "--repair"], ["export", "film", "out.mp4"],
        ["pack", "film", "p"], ["info", "film", "--verify"], ["media", "film", "--inside"],
    ):
        assert cli.main(refused) != 0, refused
        assert "Media offline" in capsys.readouterr().err
    assert not (tmp_path / "disk").exists()
    run("--relink", str(tmp_path), code=1)
    assert "no takes of a project are there" in capsys.readouterr().err
    run("--relink", "away")
    assert media_of(film).home == tmp_path / "away"


def test_what_others_have_open_is_not_moved(
    film: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = QueueLock(film / LOCK_FILE)
    assert lock.take()
    run("--move", "disk", code=1)
    assert "is open in another program, which makes takes" in capsys.readouterr().err
    lock.release()
    take_lock(film)
    monkeypatch.setattr(project_lock.Holder, "is_this_process", False)
    run("--move", "disk", code=1)
    assert "is open in a window" in capsys.readouterr().err
    assert media_of(film).is_inside


def test_what_cannot_be_is_said(film: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["media", "nothing"]) == 2
    run("--move", str(film / "cache"), code=1)
    assert "it is inside a project. Nothing was changed" in capsys.readouterr().err
    run("--move", "a", "--inside", code=2)


def test_what_lies_on_a_disk_that_is_away_is_not_called_unreadable(
    film: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    drifting_film(tmp_path / "kitchen.throughline")
    home = move_media(tmp_path / "kitchen.throughline", tmp_path / "disk")
    home.rename(tmp_path / "away")
    assert cli.main(["info", "kitchen", "--continuity"]) == 0
    assert "1: offline  2: offline  3: offline" in capsys.readouterr().out
