"""What is read beside the prompt: framing, style, variables, and how many tokens that is."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLineEdit, QTableWidget
from pytestqt.qtbot import QtBot

from app import paths
from app.ui.dialogs.project_dialog import ProjectDialog
from tests.app.model.builders import project, shot
from tests.app.ui.conftest import Desk, answer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen


@pytest.fixture
def counting_desk(
    open_desk: Callable[[], Desk], models_dir: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Desk:
    """With the tokenizer of the model that is shipped."""
    monkeypatch.delenv("THROUGHLINE_MODELS")
    shipped = paths.model_folder("animatic")
    monkeypatch.setenv("THROUGHLINE_MODELS", str(models_dir))
    shutil.copytree(shipped / "tokenizer", models_dir / "animatic" / "tokenizer")
    (models_dir / "animatic" / "text_encoder").mkdir(exist_ok=True)
    shutil.copy(shipped / "text_encoder" / "config.json", models_dir / "animatic" / "text_encoder")
    desk = open_desk()
    desk.document.create(tmp_path / "film.throughline", project(shot(1), shot(2)))
    desk.window.show()
    QTest.qWaitForWindowExposed(desk.window)
    return desk


def _type_in(table: QTableWidget, column: int, text: str) -> None:
    item = table.item(0, column)
    assert item is not None
    table.setCurrentItem(item)
    table.editItem(item)
    (editor,) = table.viewport().findChildren(QLineEdit)
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.qWait(1)  # the editor goes


def test_size_camera_and_move_are_chosen_or_typed(desk: Desk) -> None:
    desk.click(0)
    styles = desk.window.inspector.tabs.styles
    desk.window.inspector.tabs.setCurrentIndex(3)
    size, move = styles.framing.choices["size"], styles.framing.choices["move"]
    size.setFocus()
    QTest.keyClick(size, Qt.Key.Key_Down)
    QTest.keyClick(size, Qt.Key.Key_Down)
    QTest.keyClicks(move.lineEdit(), "whip pan")
    shot = desk.document.project.shots[0]
    assert (shot.size, shot.move) == ("wide shot", "whip pan")
    assert styles.read.text().endswith("Wide shot, whip pan")
    wheel = QWheelEvent(
        QPoint(3, 3), size.mapToGlobal(QPoint(3, 3)), QPoint(), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(size, wheel)
    assert desk.document.project.shots[0].size == "wide shot"
    desk.click(1)
    assert (size.currentText(), move.currentText()) == ("", "")
    desk.trigger("undo")
    assert desk.document.project.shots[0].move == ""


def test_variables_are_written_in_the_settings_and_completed_in_prompts(desk: Desk) -> None:
    def write(dialog: QDialog) -> None:
        assert isinstance(dialog, ProjectDialog)
        table = dialog.variables
        _type_in(table, 0, "{hero}")
        _type_in(table, 1, "an old man")
        assert table.rowCount() == 2
        QTest.mouseClick(
            dialog.buttons.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton
        )

    desk.click(0)
    answer(write)
    desk.trigger("project_settings")
    assert [v.text for v in desk.document.project.variables] == ["an old man"]
    prompt = desk.window.inspector.fields.prompt
    desk.window.activateWindow()
    QTest.qWaitForWindowActive(desk.window)
    prompt.setFocus()
    prompt.selectAll()
    QTest.keyClicks(prompt, "{he")
    assert prompt.completer.popup.isVisible()
    QTest.keyClick(prompt.completer.popup, Qt.Key.Key_Return)
    QTest.keyClicks(prompt, " waves")
    assert desk.document.project.shots[0].prompt == "{hero} waves"
    assert desk.window.inspector.tabs.styles.read.text() == "an old man waves"


def test_tokens_are_counted_and_what_is_not_read_is_said(
    counting_desk: Desk, qtbot: QtBot
) -> None:
    desk = counting_desk
    desk.click(0)
    inspector = desk.window.inspector
    qtbot.waitUntil(lambda: "of 48 tokens" in inspector.tabs.styles.count.text())
    inspector.fields.prompt.setFocus()
    inspector.fields.prompt.selectAll()
    QTest.keyClicks(inspector.fields.prompt, "cat " * 50 + "zebra")
    assert inspector.tabs.styles.count.text() == "52 of 48 tokens"
    assert "Not read: “cat cat cat zebra”" in inspector.fields.status.notes.text()


def test_a_negative_prompt_that_is_not_read_is_said_beside_it(desk: Desk) -> None:
    desk.click(0)
    tabs = desk.window.inspector.tabs
    tabs.setCurrentIndex(3)
    styles = tabs.styles
    desk.trigger("draft")
    assert not styles.unread.isVisible()  # nothing is lost without one
    QTest.keyClicks(styles.negative_text, "blur")
    assert styles.unread.isVisible()
    assert styles.unread.text().startswith("Drafts are made without guidance")
    assert styles.negative_text.accessibleDescription() == styles.unread.text()
    assert "blur" not in styles.read.text()
    desk.trigger("draft")
    assert not styles.unread.isVisible()
    assert styles.read.text().endswith("Not: blur")
