"""Versions and unsaved edits from the command line."""

import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import psutil
import pytest

from app import cli
from app.model.edits import set_prompt, set_title
from app.storage.journal import find_edits, new_journal, write_journal
from app.storage.project_folder import file_digest, load_project
from app.storage.project_lock import LOCK_FILE
from tests.app.test_cli import film as film
from tests.app.test_cli import work as work


@pytest.fixture
def left(film: Path) -> Path:
    """A project with edits that an editor left when it was killed."""
    edited = set_prompt(load_project(film).project, "1", "left behind")
    write_journal(new_journal(film), edited, file_digest(film))
    return film


@pytest.fixture
def held(left: Path) -> Iterator[Path]:
    """The same, but the editor lives."""
    other = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
    began = psutil.Process(other.pid).create_time()
    lock = {"pid": other.pid, "host": socket.gethostname(), "began": began, "opened": ""}
    (left / LOCK_FILE).write_bytes(msgspec.json.encode(lock))
    yield left
    other.kill()
    other.wait()


def first_prompt(folder: Path) -> str:
    return load_project(folder).project.shots[0].prompt


def test_info_says_that_edits_are_not_saved(
    left: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["info", "film"]) == 0
    assert "are not saved; `throughline versions" in capsys.readouterr().err
    assert cli.main(["info", "film", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["unsaved_edits"].startswith("20")
    assert data["open_in"] is None
    assert cli.main(["versions", "film"]) == 0
    assert "another prompt in 1 shot" in capsys.readouterr().out


def test_they_are_recovered_and_what_was_saved_comes_back(
    left: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    was = first_prompt(left)
    assert cli.main(["versions", "film", "--recover"]) == 0
    assert first_prompt(left) == "left behind"
    assert find_edits(left).edits == ()
    assert cli.main(["versions", "film", "--restore", "1"]) == 0
    assert first_prompt(left) == was
    capsys.readouterr()
    assert cli.main(["versions", "film", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert [one["was_saved"] for one in data["versions"]] == [True, True]
    assert data["unsaved_edits"] is None


def test_they_are_set_aside_and_stay_a_version(left: Path) -> None:
    was = first_prompt(left)
    assert cli.main(["versions", "film", "--discard-unsaved"]) == 0
    assert first_prompt(left) == was
    assert cli.main(["versions", "film", "--restore", "1"]) == 0
    assert first_prompt(left) == "left behind"


def test_what_is_not_there_is_refused(film: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["--recover"], ["--discard-unsaved"], ["--restore", "1"], ["--restore", "0"]):
        assert cli.main(["versions", "film", *words]) == 2
        assert "Nothing was changed" in capsys.readouterr().err
    assert cli.main(["versions", "film"]) == 0
    assert "no former versions" in capsys.readouterr().out


def test_nothing_is_written_beside_a_window_with_unsaved_edits(
    held: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (held / "project.json").read_bytes()
    for words in (
        ["project", "film", "--title", "Mine"], ["generate", "film"],
        ["versions", "film", "--recover"], ["versions", "film", "--discard-unsaved"],
    ):
        assert cli.main(words) == 1
        assert "Nothing was" in capsys.readouterr().err
    assert (held / "project.json").read_bytes() == before
    for found in find_edits(held).edits:
        found.file.unlink()
    assert cli.main(["project", "film", "--title", "Mine"]) == 0
    assert load_project(held).project.title == "Mine"


def test_a_save_between_reading_and_writing_is_not_lost(
    film: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from app.commands import changes

    def meanwhile(folder: Path, saved: object) -> None:
        theirs = set_title(load_project(folder).project, "Theirs")
        changes.save_project(folder, theirs)

    monkeypatch.setattr(changes, "check_others", meanwhile)
    assert cli.main(["project", "film", "--title", "Mine"]) == 1
    assert "saved by another program" in capsys.readouterr().err
    assert load_project(film).project.title == "Theirs"
