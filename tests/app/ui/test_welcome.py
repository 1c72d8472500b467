"""The first page: recent films with a picture, and what to do where one is gone."""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.session.document import Document
from app.session.recent_films import poster_file, recent_film, when_in_words
from app.settings import load_settings
from tests.app.model.builders import project, shot
from tests.app.ui.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # windows, offscreen
_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def welcome(open_desk: Callable[[], Desk], tmp_path: Path) -> Desk:
    """The page with a film that is there and one that is gone, the latter above."""
    desk = open_desk()
    settings = desk.window.flows.settings
    for name in ("here", "gone"):
        folder = tmp_path / f"{name}.throughline"
        Document().create(folder, project(shot(1), shot(2)))
        settings = settings.with_recent(folder)
    shutil.rmtree(tmp_path / "gone.throughline")
    desk.window.flows.keep(settings)
    desk.window.show()
    QTest.qWaitForWindowExposed(desk.window)
    return desk


def _click(desk: Desk, row: int) -> None:
    recent = desk.window.welcome.recent
    point = recent.visualItemRect(recent.item(row)).center()
    QTest.mouseClick(recent.viewport(), _LEFT, pos=point)
    QTest.qWait(20)


def test_films_have_title_length_and_day(welcome: Desk) -> None:
    recent = welcome.window.welcome.recent
    assert recent.item(0).text() == "gone\nIt is not there any more"
    assert recent.item(1).text() == "Demo\n2 shots, 00:00:08:00\nOpened today"
    assert welcome.window.welcome.recent.accessibleDescription()
    _click(welcome, 1)
    assert welcome.prompts() == ["prompt 1", "prompt 2"]


def test_one_that_is_gone_stays_until_it_is_removed(welcome: Desk, tmp_path: Path) -> None:
    gone, here = tmp_path / "gone.throughline", tmp_path / "here.throughline"
    _click(welcome, 0)
    assert "remove it from the list" in welcome.window.strip.text.text()
    assert load_settings().recent_projects == (str(gone), str(here))
    QTest.mouseClick(welcome.window.welcome.remove_button, _LEFT)
    QTest.qWait(20)
    assert load_settings().recent_projects == (str(here),)
    recent = welcome.window.welcome.recent
    recent.setFocus()
    recent.setCurrentRow(0)
    QTest.keyClick(recent, Qt.Key.Key_Delete)
    QTest.qWait(20)
    assert load_settings().recent_projects == ()
    assert here.is_dir()


def test_a_film_is_opened_with_the_keyboard(welcome: Desk) -> None:
    recent = welcome.window.welcome.recent
    recent.setFocus()
    QTest.keyClick(recent, Qt.Key.Key_Down)
    recent.setCurrentRow(1)
    QTest.keyClick(recent, Qt.Key.Key_Return)
    QTest.qWait(20)
    assert welcome.document.folder is not None


def test_a_film_that_was_seen_has_a_poster(desk: Desk) -> None:
    folder = desk.document.require_folder()
    assert recent_film(folder).poster is None
    desk.window.close()
    assert recent_film(folder).poster == poster_file(folder)


def test_damage_is_said_in_words(tmp_path: Path) -> None:
    folder = tmp_path / "bad.throughline"
    folder.mkdir()
    (folder / "project.json").write_text("{")
    assert recent_film(folder).facts == "It cannot be read"


@pytest.mark.parametrize(
    ("opened", "words"),
    [
        ("2026-03-05T10:00+00:00", "Opened today"), ("2026-03-04T10:00+00:00", "Opened yesterday"),
        ("2026-01-02T10:00+00:00", "Opened 2026-01-02"), ("", ""), ("soon", ""),
        ("2026-03-05T10:00", ""),
    ],
)
def test_the_day_is_said_as_people_do(opened: str, words: str) -> None:
    assert when_in_words(opened, datetime(2026, 3, 5, 12, tzinfo=UTC)) == words


def test_the_page_fits_a_small_screen(welcome: Desk) -> None:
    window = welcome.window
    window.resize(800, 560)
    QTest.qWait(10)
    assert window.size().toTuple() == (800, 560)
    for widget in (window.welcome.remove_button, window.welcome.recent):
        corner = widget.mapTo(window, QPoint(widget.width(), widget.height()))
        assert widget.visibleRegion().boundingRect() == widget.rect()
        assert corner.x() <= 800
