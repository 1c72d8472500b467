"""Panels are moved, closed, remembered and put back; a small screen is enough."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDockWidget, QToolButton

from app.settings import Settings, load_settings
from app.ui.main_window import MainWindow
from app.ui.tool_bar import ToolBar
from tests.app.ui.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # docks, offscreen


def _again(desk: Desk, open_desk: Callable[[], Desk]) -> MainWindow:
    """Close the window, and open the same project in a new one."""
    folder = desk.document.require_folder()
    desk.window.close()
    other = open_desk().window
    other.window_layout.restore(load_settings())
    other.flows.open_folder(folder)
    other.show()
    QTest.qWaitForWindowExposed(other)
    return other


def _close_button(dock: QDockWidget) -> QAbstractButton:
    name = "qt_dockwidget_closebutton"
    found = [b for b in dock.findChildren(QAbstractButton) if b.objectName() == name]
    return found[0]


def test_keys_hide_panels_and_bring_them_back(desk: Desk) -> None:
    area, actions = desk.window.area, desk.window.actions_table
    for key, dock, name in (
        (Qt.Key.Key_F7, area.inspector, "inspector"), (Qt.Key.Key_F8, area.timeline, "timeline"),
    ):
        width, height = desk.window.viewer.width(), desk.window.viewer.height()
        QTest.keyClick(desk.window, key)
        assert dock.isHidden()
        assert not actions[name].isChecked()
        QTest.qWait(10)
        assert desk.window.viewer.width() * desk.window.viewer.height() > width * height
        QTest.keyClick(desk.window, key)
        assert dock.isVisible()
        assert actions[name].isChecked()


def test_a_dock_that_was_closed_and_one_that_was_moved_are_remembered(
    desk: Desk, open_desk: Callable[[], Desk]
) -> None:
    area = desk.window.area
    QTest.mouseClick(_close_button(area.timeline), Qt.MouseButton.LeftButton)
    assert not area.wants_timeline
    area.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, area.inspector)
    window = _again(desk, open_desk)
    assert window.area.timeline.isHidden()
    assert window.inspector.mapTo(window, QPoint()).x() < window.viewer.mapTo(window, QPoint()).x()
    window.actions_table["reset_layout"].trigger()
    QTest.qWait(10)
    assert window.area.timeline.isVisible()
    assert window.inspector.mapTo(window, QPoint()).x() > window.viewer.mapTo(window, QPoint()).x()


def test_the_board_hides_the_timeline_but_does_not_close_it(
    desk: Desk, open_desk: Callable[[], Desk]
) -> None:
    QTest.keyClick(desk.window, Qt.Key.Key_B)
    assert desk.window.area.timeline.isHidden()
    window = _again(desk, open_desk)
    assert window.area.shows_board
    QTest.keyClick(window, Qt.Key.Key_B)
    assert window.area.timeline.isVisible()


def test_the_queue_is_remembered(desk: Desk, open_desk: Callable[[], Desk]) -> None:
    desk.trigger("queue")
    assert desk.window.queue.panel.isVisible()
    window = _again(desk, open_desk)
    assert window.queue.panel.isVisible()


@pytest.mark.parametrize("state", ["", "bm9uc2Vuc2U=", "not base64!"])
def test_a_state_that_cannot_be_read_changes_nothing(desk: Desk, state: str) -> None:
    desk.window.window_layout.restore(Settings(docks=state, window_geometry=state))
    assert desk.window.inspector.isVisible()
    assert desk.window.timeline.isVisible()


def test_a_screen_of_800_by_600_is_enough(desk: Desk) -> None:
    desk.window.resize(800, 560)  # less a title bar
    QTest.qWait(20)
    assert desk.window.size().toTuple() == (800, 560)
    bar = desk.window.findChild(ToolBar)
    assert bar is not None
    seen = [*bar.findChildren(QToolButton), desk.window.viewer.timecode, desk.window.viewer.picture]
    seen += desk.window.timeline.findChildren(QToolButton)
    for widget in seen:
        if not widget.isHidden() and widget.objectName() != "qt_toolbar_ext_button":
            assert widget.visibleRegion().boundingRect() == widget.rect(), widget.accessibleName()
    assert desk.window.viewer.picture.height() >= 100
    assert desk.window.inspector.fields.prompt.isVisible()
    QTest.keyClick(desk.window, Qt.Key.Key_F8)
    QTest.qWait(10)
    assert desk.window.inspector.height() > 380


def test_without_a_project_the_panels_are_away(open_desk: Callable[[], Desk]) -> None:
    window = open_desk().window
    window.show()
    assert not window.inspector.isVisible()
    assert not window.actions_table["reset_layout"].isEnabled()
