"""Projects from outside: the system's events, and dialogs that wait for the user."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.session.instance import read_wish
from app.storage.project_folder import create_project
from app.ui.handed_over import HandedOver
from tests.app.model.builders import project, shot
from tests.app.ui.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # windows, offscreen


@pytest.fixture
def handed_over(qapp: QApplication) -> Iterator[HandedOver]:
    made = HandedOver(qapp)
    yield made
    made.leave()
    made.deleteLater()


@pytest.fixture
def film(tmp_path: Path) -> Path:
    folder = tmp_path / "other.throughline"
    create_project(folder, project(shot(1)))
    return folder


def test_a_double_click_in_the_finder_is_heard_before_there_is_a_window(
    handed_over: HandedOver, open_desk: Callable[[], Desk], film: Path, qtbot: QtBot,
    qapp: QApplication,
) -> None:
    event = QFileOpenEvent(QUrl.fromLocalFile(str(film)))
    QCoreApplication.sendEvent(qapp, event)
    desk = open_desk()
    handed_over.serve(desk.window)
    qtbot.waitUntil(lambda: desk.document.folder == film)
    assert desk.window.isVisible()


def test_it_waits_while_a_dialog_asks_something(
    handed_over: HandedOver, desk: Desk, film: Path, qtbot: QtBot
) -> None:
    before = desk.document.folder
    handed_over.serve(desk.window)
    dialog = QDialog(desk.window)
    dialog.setModal(True)
    dialog.show()
    handed_over.add(film)
    desk.window.hide()
    QTest.qWait(500)
    assert desk.document.folder == before
    assert not desk.window.isVisible(), "it comes to the front once, and not again and again"
    dialog.close()
    qtbot.waitUntil(lambda: desk.document.folder == film)


def test_the_open_project_is_only_brought_to_the_front(
    handed_over: HandedOver, desk: Desk, qtbot: QtBot
) -> None:
    desk.click(0)
    desk.trigger("delete_shot")
    folder = desk.document.require_folder()
    desk.window.showMinimized()
    handed_over.serve(desk.window)
    handed_over.add(folder)
    qtbot.waitUntil(lambda: not desk.window.isMinimized())
    assert desk.document.is_dirty  # nothing was asked, nothing read again


@pytest.mark.parametrize("line", [b"", b"{", b"[]", b'{"project": "a/b"}', b'{"project": 1}'])
def test_only_whole_paths_are_wishes(line: bytes) -> None:
    with pytest.raises(ValueError, match="no w"):
        read_wish(line)


def test_a_wish_without_a_project_is_one() -> None:
    assert read_wish(b"{}") is None
    assert read_wish(b'{"project": "/a/b"}') == Path("/a/b")
