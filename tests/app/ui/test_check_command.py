"""File > Check the files of this project: damage is named, shown on the timeline, and repaired."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.main import open_window
from app.model.project import Reference, ReferenceKind
from app.storage.media_move import move_media
from app.storage.project_folder import load_project
from app.storage.reference_files import keep_reference, reference_path
from app.ui.main_window import MainWindow
from app.ui.shot_status import Status
from tests.app.test_cli_cast import picture
from tests.app.test_cli_generate import Shell, make_film, open_shell

pytestmark = [pytest.mark.gui, pytest.mark.integration]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    board = "0s: an old woman by a shelf\n9s: she sits\n12s: end\n"
    return make_film(tmp_path_factory.mktemp("made"), board)


@pytest.fixture
def shell(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shell:
    shell = open_shell(tmp_path, monkeypatch)
    monkeypatch.setenv("THROUGHLINE_FAKE_WORKER", "1")
    shutil.copytree(made, shell.film)
    return shell


@pytest.fixture
def window(shell: Shell, qtbot: QtBot) -> Iterator[MainWindow]:
    window = open_window(shell.film)
    qtbot.addWidget(window)
    yield window
    window.document.undo()
    window.flows.may_leave = lambda: True
    window.close()


def check(window: MainWindow, qtbot: QtBot) -> str:
    with qtbot.waitSignal(window.checking.check.checked):
        window.actions_table["check_files"].trigger()
        assert "being checked" in window.strip.text.text()
    return window.strip.text.text()


def states(window: MainWindow) -> list[Status]:
    return [block.status.status for block in window.timeline.view.blocks]


def home_of(film: Path) -> Path:
    first = load_project(film).project.shots[0]
    return film / "takes" / str(first.selected_take)


def test_a_whole_project_is_said_to_be_whole(window: MainWindow, qtbot: QtBot) -> None:
    assert "all are as they were made" in check(window, qtbot)
    assert not window.strip.button.isVisible()


def test_a_picture_of_the_cast_that_is_damaged_is_named(
    shell: Shell, tmp_path: Path, window: MainWindow, qtbot: QtBot
) -> None:
    png = (tmp_path / picture(tmp_path)).read_bytes()
    digest = keep_reference(shell.film, png)
    ada = Reference("ada", ReferenceKind.CHARACTER, digest)
    window.document.edit("", replace(window.document.project, cast=(ada,)))
    reference_path(shell.film, digest).write_bytes(b"damaged")
    said = check(window, qtbot)
    assert said.startswith("The picture of @ada is lost or damaged; put it back")
    assert not window.strip.button.isVisible()
    window.document.undo()


def test_takes_that_are_away_are_said_to_be_and_can_be_checked_later(
    window: MainWindow, shell: Shell, qtbot: QtBot, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    home = move_media(shell.film, disk / "takes of film")
    away = home.rename(home.with_name("away"))
    with qtbot.waitSignal(window.checking.check.failed):
        window.actions_table["check_files"].trigger()
    assert window.strip.text.text().startswith("Media offline")
    away.rename(home)
    assert "all are as they were made" in check(window, qtbot)


@pytest.mark.parametrize("harm", ["lost", "damaged"])
def test_damage_is_named_shown_and_repaired(
    shell: Shell, window: MainWindow, qtbot: QtBot, harm: str
) -> None:
    home = home_of(shell.film)
    was = {file.name: file.read_bytes() for file in home.glob("chunk_*")}
    hurt = home / "chunk_001.mp4"
    hurt.unlink() if harm == "lost" else hurt.write_bytes(b"damaged")
    said = check(window, qtbot)
    assert "SH0010_T01" in said
    assert "SH0020" not in said
    assert states(window) == [Status.DAMAGED, Status.READY]
    assert "missing or damaged" in window.timeline.view.blocks[0].status.sentence
    window.strip.button.click()
    qtbot.waitUntil(lambda: window.services.generation.is_idle)
    assert {file.name: file.read_bytes() for file in home.glob("chunk_*")} == was
    assert states(window) == [Status.READY, Status.READY]
    assert "all are as they were made" in check(window, qtbot)


def test_files_that_were_lost_before_are_shown_at_once(
    shell: Shell, qtbot: QtBot, window: MainWindow
) -> None:
    (home_of(shell.film) / "chunk_000.safetensors").unlink()
    window.flows.open_folder(shell.film)
    assert states(window)[0] is Status.DAMAGED


def test_the_button_of_a_damaged_shot_repairs_its_take(
    shell: Shell, qtbot: QtBot, window: MainWindow
) -> None:
    lost = home_of(shell.film) / "chunk_001.mp4"
    was = lost.read_bytes()
    lost.unlink()
    window.flows.open_folder(shell.film)
    window.selection.select(window.document.project.shots[0].id)
    button = window.inspector.fields.status.button
    assert button.text() == "Repair"
    assert window.inspector.takes.continue_button.isHidden()  # one is enough
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.text() == "Cancel this shot"
    qtbot.waitUntil(lambda: window.services.generation.is_idle)
    assert lost.read_bytes() == was
    assert button.text() == "Generate another take"
    assert window.inspector.takes.list.count() == 1


def test_a_check_that_is_cancelled_says_nothing(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_table["check_files"].trigger()
    window.strip.button.click()
    qtbot.waitUntil(lambda: not window.checking.check.is_running)
    assert window.strip.message is None


def test_another_project_is_checked_when_the_former_check_has_ended(
    shell: Shell, window: MainWindow, qtbot: QtBot
) -> None:
    (home_of(shell.film) / "chunk_001.mp4").unlink()
    other = shell.folder / "other.throughline"
    (shell.folder / "board.txt").write_text("0s: a cat\n2s: end\n")
    shell.run("new", "other", "--from", "board.txt", "--size", "64x32")
    window.actions_table["check_files"].trigger()
    window.flows.open_folder(other)
    assert "all are as they were made" in check(window, qtbot)


def test_a_copy_that_is_saved_meanwhile_is_checked(
    shell: Shell, window: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.checking.check.checked):
        window.actions_table["check_files"].trigger()
        window.document.save_as(shell.folder / "copy.throughline")
    assert "all are as they were made" in window.strip.text.text()


@pytest.mark.parametrize("why", ["no model", "for reading only"])
def test_a_repair_that_cannot_be_is_said(
    shell: Shell, window: MainWindow, qtbot: QtBot, why: str
) -> None:
    if why == "for reading only":
        window.document.load(shell.film, read_only=True)
    (home_of(shell.film) / "chunk_001.mp4").unlink()
    check(window, qtbot)
    if why == "no model":
        window.document.set_card(None)
    window.strip.button.click()
    assert window.services.generation.is_idle
    assert window.strip.message is not None
    assert window.strip.message.is_problem
    assert states(window)[0] is Status.DAMAGED
