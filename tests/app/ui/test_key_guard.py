from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.app.ui.conftest import Desk


def test_space_presses_a_focused_button_and_plays_elsewhere(desk: Desk) -> None:
    desk.click(0)
    dice = desk.window.inspector.fields.dice
    dice.setFocus()
    QTest.keyClick(dice, Qt.Key.Key_Space)
    assert desk.document.project.shots[0].seed != 1
    assert not desk.window.services.player.is_playing
    desk.window.timeline.view.setFocus()
    QTest.keyClick(desk.window.timeline.view, Qt.Key.Key_Space)
    assert desk.window.services.player.is_playing


def test_arrows_move_in_the_list_of_takes(desk: Desk) -> None:
    desk.generate_everything()
    desk.click(0)
    desk.trigger("generate_shot")
    desk.worker.finish()
    takes = desk.window.inspector.takes.list
    takes.setFocus()
    frame = desk.window.services.player.frame
    QTest.keyClick(takes, Qt.Key.Key_Down)
    assert takes.currentRow() == 1
    assert desk.window.services.player.frame == frame


def test_delete_in_a_text_field_deletes_no_shot(desk: Desk) -> None:
    desk.click(0)
    name = desk.window.inspector.fields.name
    name.setFocus()
    name.selectAll()
    QTest.keyClick(name, Qt.Key.Key_Delete)
    assert name.text() == ""
    assert len(desk.document.project.shots) == 3
