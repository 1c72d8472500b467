"""Any command is found by a few letters and run from the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.actions import SPECS
from tests.app.ui.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen


def _ask(desk: Desk, letters: str) -> list[str]:
    desk.window.activateWindow()
    desk.window.timeline.view.setFocus()
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(desk.window.timeline.view, Qt.Key.Key_P, control | shift)
    QTest.keyClicks(desk.window.search.field, letters)
    rows = desk.window.search.list
    items = (rows.topLevelItem(i) for i in range(rows.topLevelItemCount()))
    return [f"{item.text(0)} | {item.text(1)}" for item in items if item is not None]


def test_every_command_is_in_a_menu_and_found(desk: Desk) -> None:
    assert len(_ask(desk, "")) == len(SPECS)
    assert desk.window.search.isVisible()


def test_letters_narrow_it_down_and_enter_runs(desk: Desk) -> None:
    desk.click(1)
    assert _ask(desk, "dupl")[0] == "Shot: Duplicate shot | Ctrl+D"
    QTest.keyClick(desk.window.search.field, Qt.Key.Key_Return)
    assert not desk.window.search.isVisible()
    assert desk.document.undo_text == "Duplicate SH0020"


def test_arrows_choose_while_letters_are_typed(desk: Desk) -> None:
    found = _ask(desk, "zoom")
    assert found[:2] == ["View: Zoom in | +", "View: Zoom out | -"]
    before = desk.window.timeline.view.layout_now.scale
    QTest.keyClick(desk.window.search.field, Qt.Key.Key_Down)
    QTest.keyClick(desk.window.search.field, Qt.Key.Key_Return)
    assert desk.window.timeline.view.layout_now.scale.px_per_frame < before.px_per_frame


def test_what_cannot_be_done_now_is_not_run(desk: Desk) -> None:
    _ask(desk, "redo")
    QTest.keyClick(desk.window.search.field, Qt.Key.Key_Return)
    assert desk.window.search.isVisible()
    QTest.keyClick(desk.window.search.field, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert not desk.window.search.isVisible()


def test_nonsense_finds_nothing(desk: Desk) -> None:
    assert _ask(desk, "qqqq") == []
    QTest.keyClick(desk.window.search.field, Qt.Key.Key_Return)
    assert desk.window.search.isVisible()


def test_no_row_is_cut_off(desk: Desk) -> None:
    desk.trigger("find_command")
    search = desk.window.search
    row = search.list.visualItemRect(search.list.topLevelItem(0))
    assert row.height() >= search.list.fontMetrics().height() + 8  # the padding of a row
    search.reject()
