"""The media folder by hand: moved in the project settings, away, relinked, refused while busy."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog
from pytestqt.qtbot import QtBot

from app.storage.media_files import chunk_files
from app.storage.media_folder import media_of
from app.storage.media_move import move_media
from app.storage.project_folder import load_project
from app.ui.dialogs.project_dialog import ProjectDialog
from generation.protocol import GenerateShot
from tests.app.storage.builders import hashed_film
from tests.app.ui.conftest import Desk, answer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def film(desk: Desk, tmp_path: Path) -> Desk:
    """Two shots with takes of real pictures."""
    hashed_film(tmp_path / "made.throughline")
    desk.document.load(tmp_path / "made.throughline")
    return desk


@pytest.fixture
def chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What the user picks in a dialog of folders."""
    folder = tmp_path / "disk"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    return folder


def press(button: str) -> None:
    """Press a button of the media row in the project settings, then OK."""

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, ProjectDialog)
        assert dialog.media is not None
        assert getattr(dialog.media, button).isVisible()
        getattr(dialog.media, button).click()
        assert dialog.media.place.text().startswith("→ ")
        dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()

    answer(act)


def settle(desk: Desk, qtbot: QtBot) -> str:
    """Wait for the work, and return what the window says then."""
    qtbot.waitUntil(lambda: not desk.window.media.mover.is_running)
    return desk.window.strip.text.text()


def move(desk: Desk, qtbot: QtBot) -> None:
    press("move_button")
    desk.trigger("project_settings")
    settle(desk, qtbot)


def test_the_project_settings_move_the_takes_and_bring_them_back(
    film: Desk, chosen: Path, qtbot: QtBot
) -> None:
    press("move_button")
    film.trigger("project_settings")
    assert film.window.strip.button.text() == "Cancel moving"
    assert settle(film, qtbot) == f"The takes lie in {chosen}"
    folder = film.document.require_folder()
    assert media_of(folder).home == chosen
    assert list(chunk_files(chosen))
    press("inside")
    film.trigger("project_settings")
    settle(film, qtbot)
    assert media_of(folder).is_inside
    assert not list(chunk_files(chosen))


def test_a_disk_that_is_away_is_said_and_nothing_is_lost(
    film: Desk, chosen: Path, qtbot: QtBot
) -> None:
    move(film, qtbot)
    states, window = film.document.states(), film.window
    away = chosen.rename(chosen.with_name("away"))
    window.media.look()
    assert window.strip.text.text().startswith(f"Media offline: {chosen} with the takes of made")
    assert window.strip.button.text() == "Relink…"
    assert film.document.states() == states
    film.click(0)
    film.trigger("generate_shot")
    assert window.strip.text.text().startswith("Media offline")
    assert not film.worker.count(GenerateShot)
    assert film.generation.is_idle
    away.rename(chosen)
    window.media.look()
    assert window.strip.text.text() == f"Media online again: {chosen}"


def test_a_project_whose_disk_is_away_opens_and_is_relinked(
    desk: Desk, chosen: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = hashed_film(tmp_path / "made.throughline")
    move_media(folder, chosen)
    library = load_project(folder).library
    away = chosen.rename(chosen.with_name("away"))
    strip, picture = desk.window.strip, desk.window.viewer.picture
    assert desk.window.flows.open_folder(folder)
    assert strip.text.text().startswith("Media offline")
    assert desk.document.library == library
    qtbot.waitUntil(lambda: picture._note == "Media offline")
    assert picture.image.isNull()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    assert strip.button.isVisible()
    strip.button.click()
    assert "no takes of a project are there" in settle(desk, qtbot)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(away))
    press("relink")
    desk.trigger("project_settings")
    assert settle(desk, qtbot) == f"The takes lie in {away}"
    assert media_of(folder).is_online
    qtbot.waitUntil(lambda: not picture.image.isNull())
    assert not picture._note


def test_nothing_is_moved_while_takes_are_made(film: Desk, chosen: Path, qtbot: QtBot) -> None:
    film.click(0)
    film.trigger("generate_shot")
    film.worker.load()
    film.worker.begin()
    press("move_button")
    film.trigger("project_settings")
    assert film.window.strip.text.text().startswith("Takes are being made.")
    assert not chosen.exists()


def test_moving_can_be_cancelled(film: Desk, chosen: Path, qtbot: QtBot) -> None:
    press("move_button")
    film.trigger("project_settings")
    film.window.media.mover.cancel()
    said = settle(film, qtbot)
    assert said in {
        "Moving was cancelled; the takes are where they were.", f"The takes lie in {chosen}",
    }
    folder = film.document.require_folder()
    assert list(chunk_files(media_of(folder).home))
    assert media_of(folder).is_online
