"""An unexpected error becomes a dialog with a report, and the window goes on."""

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app import paths
from app.session.run_mark import BadEnd
from app.ui import mishaps as mishaps_module
from app.ui.dialogs import crash_dialog
from app.ui.dialogs.crash_dialog import CrashDialog
from app.ui.mishaps import Mishaps
from tests.app.ui.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen
_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def mishaps(desk: Desk) -> Iterator[Mishaps]:
    hooks, handlers = (sys.excepthook, threading.excepthook), list(logging.getLogger().handlers)
    made = Mishaps(desk.window)
    made.catch()
    yield made
    sys.excepthook, threading.excepthook = hooks
    for handler in set(logging.getLogger().handlers) - set(handlers):
        logging.getLogger().removeHandler(handler)
        handler.close()


def _break(message: str) -> None:
    try:
        raise RuntimeError(message)
    except RuntimeError as error:
        sys.excepthook(RuntimeError, error, error.__traceback__)


def _dialog(mishaps: Mishaps, qtbot: QtBot) -> CrashDialog:
    qtbot.waitUntil(lambda: mishaps.dialog is not None and mishaps.dialog.isVisible())
    assert mishaps.dialog is not None
    return mishaps.dialog


def _click(button: QPushButton) -> None:
    QTest.mouseClick(button, _LEFT)


def test_an_error_in_a_slot_is_told_and_logged_and_the_film_stays(
    desk: Desk, mishaps: Mishaps, qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    desk.click(0)
    desk.trigger("delete_shot")
    with qtbot.captureExceptions():
        sys.excepthook = mishaps._on_error

        def fail() -> None:
            raise RuntimeError("the moon is full")

        QTimer.singleShot(0, desk.window, fail)
        dialog = _dialog(mishaps, qtbot)
    assert "RuntimeError: the moon is full" in dialog.happened.text()
    report = dialog.report.toPlainText()
    assert "in fail" in report
    assert "Screen" in report
    assert "the moon is full" in (paths.log_dir() / "editor.log").read_text()
    _click(dialog.go_on_button)
    assert mishaps.dialog is None
    assert desk.prompts() == ["prompt 2", "prompt 3"]
    assert "Traceback" not in capfd.readouterr().err


def test_the_report_is_cut_copied_and_saved(
    mishaps: Mishaps, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _break("my secret film")
    dialog = _dialog(mishaps, qtbot)
    cursor = dialog.report.document().find("secret")
    dialog.report.setTextCursor(cursor)
    _click(dialog.redact_button)
    assert "my [taken out] film" in dialog.report.toPlainText()
    dialog.report.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(dialog.report, "I pressed G.")
    _click(dialog.copy_button)
    assert QGuiApplication.clipboard().text().endswith("I pressed G.")
    out = tmp_path / "report.txt"
    monkeypatch.setattr(crash_dialog, "ask_where_to_save", lambda _: str(out))
    _click(dialog.save_button)
    assert out.read_text(encoding="utf-8").endswith("I pressed G.")
    assert "was saved as" in dialog.note.text()
    monkeypatch.setattr(crash_dialog, "ask_where_to_save", lambda _: str(tmp_path / "no" / "r"))
    _click(dialog.save_button)
    assert "could not be saved" in dialog.note.text()
    _click(dialog.go_on_button)


def test_the_same_error_again_is_a_strip_and_no_second_dialog(
    desk: Desk, mishaps: Mishaps, qtbot: QtBot
) -> None:
    for _ in range(3):
        _break("again")
    dialog = _dialog(mishaps, qtbot)
    qtbot.waitUntil(desk.window.strip.isVisible)
    _click(dialog.go_on_button)
    _break("again")
    qtbot.waitUntil(lambda: "again" in desk.window.strip.text.text())
    assert mishaps.dialog is None


def test_an_error_in_a_thread_is_told(mishaps: Mishaps, qtbot: QtBot) -> None:
    def fail() -> None:
        raise ValueError("elsewhere")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert "ValueError: elsewhere" in _dialog(mishaps, qtbot).happened.text()


def test_quit_and_restart_close_the_window(
    desk: Desk, mishaps: Mishaps, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[tuple[str, ...]] = []
    monkeypatch.setattr(mishaps_module, "start_again", started.append)
    _break("once")
    _click(_dialog(mishaps, qtbot).restart_button)
    assert started == [(str(desk.document.folder),)]
    assert not desk.window.isVisible()


def test_the_last_runs_end_is_told_and_its_project_offered(
    open_desk: Callable[[], Desk], mishaps: Mishaps, desk: Desk, qtbot: QtBot
) -> None:
    folder = desk.document.require_folder()
    desk.window.close()
    other = open_desk()
    other.window.show()
    after = Mishaps(other.window)
    after.tell_of_last_run(())
    assert after.dialog is None
    after.tell_of_last_run((BadEnd("Fatal Python error: Aborted", folder),))
    dialog = _dialog(after, qtbot)
    assert "ended before it could close" in dialog.happened.text()
    assert "Fatal Python error" in dialog.report.toPlainText()
    assert dialog.restart_button.text() == "Open film"
    _click(dialog.restart_button)
    assert other.document.folder == folder
