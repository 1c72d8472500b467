"""What holds for the whole project, and find and replace, in their dialogs."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox

from app.model.time import RATES, FrameRate
from app.ui.dialogs.project_dialog import ProjectDialog
from app.ui.dialogs.replace_dialog import ReplaceDialog
from tests.app.model.builders import project, shot
from tests.app.ui.conftest import Desk, answer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen
FILM = project(shot(1), shot(2, frames=25))
OK = QDialogButtonBox.StandardButton.Ok


def test_another_rate_asks_what_to_keep(qapp: QApplication) -> None:
    dialog = ProjectDialog(FILM)
    dialog.show()
    assert not dialog.keep_time.isVisible()
    dialog.rate.setCurrentIndex(RATES.index(FrameRate(48)))
    assert dialog.keep_time.isVisible()
    assert [one.frames for one in dialog.project.shots] == [192, 50]
    assert dialog.start.text() == "01:00:00:00"
    QTest.mouseClick(dialog.keep_frames, Qt.MouseButton.LeftButton)
    assert [one.frames for one in dialog.project.shots] == [96, 25]
    assert "00:00:02:25 then, 00:00:05:01 now" in dialog.report.text()
    dialog.close()


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("size_text", "big", "is not a size"),
        ("size_text", "3x3", "not possible"),
        ("start", "1:99:00:00", "does not exist"),
        ("start", "noon", "is not a timecode"),
    ],
)
def test_what_is_wrong_is_said_and_not_taken(
    qapp: QApplication, field: str, text: str, said: str
) -> None:
    dialog = ProjectDialog(FILM)
    line = getattr(dialog, field)
    line.selectAll()
    QTest.keyClicks(line, text)
    assert said in dialog.report.text()
    assert not dialog.buttons.button(OK).isEnabled()


def test_a_style_is_one_edit_and_shown_beside_every_shot(desk: Desk) -> None:
    def write(dialog: QDialog) -> None:
        assert isinstance(dialog, ProjectDialog)
        QTest.keyClicks(dialog.style_text, "Ink drawing.")
        QTest.mouseClick(dialog.buttons.button(OK), Qt.MouseButton.LeftButton)

    desk.click(0)
    answer(write)
    desk.trigger("project_settings")
    styles = desk.window.inspector.tabs.styles
    assert styles.style_text.placeholderText() == "As the project: Ink drawing."
    assert styles.read.text() == "prompt 1. Ink drawing."
    assert desk.document.undo_text == "Change project settings"
    QTest.keyClicks(styles.style_text, "Pastel")
    assert styles.read.text() == "prompt 1. Pastel"
    QTest.keyClicks(styles.negative_text, "blur")
    assert desk.document.project.shots[0].negative == "blur"
    for _ in range(3):
        desk.trigger("undo")
    assert styles.read.text() == "prompt 1"
    assert not desk.document.is_dirty


def test_found_words_are_counted_and_replaced_in_one_edit(desk: Desk) -> None:
    def type_words(dialog: QDialog) -> None:
        assert isinstance(dialog, ReplaceDialog)
        assert not dialog.replace_button.isEnabled()
        QTest.keyClicks(dialog.find_text, "PROMPT")
        QTest.keyClicks(dialog.new_text, "take")
        assert dialog.report.text() == "Found 3 times."
        QTest.keyClick(dialog.only_selected, Qt.Key.Key_Space)
        assert dialog.report.text() == "Found 2 times."
        QTest.mouseClick(dialog.replace_button, Qt.MouseButton.LeftButton)

    desk.click(0)
    desk.click(1, Qt.KeyboardModifier.ControlModifier)
    answer(type_words)
    desk.trigger("replace")
    assert desk.prompts() == ["take 1", "take 2", "prompt 3"]
    assert desk.document.undo_text == "Replace “PROMPT”"
