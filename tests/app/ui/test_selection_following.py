"""The selection follows the playhead where it is switched on, with the memory that is shown."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.model.edits import set_enabled
from app.model.markers import add_marker
from app.ui.theme import METRICS
from app.ui.timeline.layout import LANE_PX
from tests.app.ui.conftest import Desk

LEFT = Qt.MouseButton.LeftButton


def _press_in_ruler(desk: Desk, frame: int) -> None:
    view = desk.window.timeline.view
    place = QPoint(round(view.layout_now.scale.x_of(frame)) + 1, METRICS.ruler_px - 6)
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)


def test_the_shot_under_the_playhead_is_shown_with_its_memory(desk: Desk) -> None:
    first, second, third = (shot.id for shot in desk.document.project.shots[:3])
    desk.window.selection.select(first)
    _press_in_ruler(desk, 100)
    assert desk.window.selection.shot_id == first
    elsewhere = desk.window.inspector.memory.elsewhere
    assert elsewhere.text().endswith("the playhead is in SH0020")
    QTest.keyClick(desk.window, Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
    assert desk.window.selection.shot_id == second
    assert elsewhere.text() == ""
    _press_in_ruler(desk, 250)
    assert desk.window.selection.shot_id == third
    QTest.keyClick(desk.window, Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
    _press_in_ruler(desk, 10)
    assert desk.window.selection.shot_id == third


def test_it_neither_takes_a_field_away_nor_several_shots(desk: Desk) -> None:
    first, second, third = (shot.id for shot in desk.document.project.shots[:3])
    desk.window.selection.select(first)
    desk.trigger("follow_playhead")
    desk.window.selection.select_many([first, second])
    desk.window.services.player.seek(250)
    assert desk.window.selection.shot_ids == (first, second)
    desk.window.selection.select(first)
    for field in (desk.window.inspector.fields.prompt, desk.window.inspector.fields.seed):
        field.setFocus()
        desk.window.services.player.seek(100 if desk.window.services.player.frame > 200 else 250)
        assert desk.window.selection.shot_ids == (first,)
    desk.window.timeline.view.setFocus()
    desk.window.services.player.seek(200)
    assert third in desk.window.selection
    desk.window.close()
    assert desk.window.flows.settings.follow_playhead


def _open_memory(desk: Desk) -> None:
    bar = desk.window.inspector.tabs.tabBar()
    QTest.mouseClick(bar, LEFT, pos=bar.tabRect(1).center())


def test_the_tab_is_about_the_playhead_as_soon_as_it_is_opened(desk: Desk) -> None:
    third = desk.document.project.shots[2].id
    desk.click(0)
    _press_in_ruler(desk, 250)
    desk.window.inspector.tabs.show_notes_tab(desk.window.inspector.tabs.notes.note)
    _open_memory(desk)
    assert desk.window.selection.shot_id == third
    assert not desk.window.inspector.memory.isAncestorOf(desk.window.focusWidget())
    _press_in_ruler(desk, 10)
    assert desk.window.selection.shot_id != third


def test_a_marker_that_is_clicked_is_what_delete_removes(desk: Desk) -> None:
    film, marker = add_marker(desk.document.project, 150)
    desk.document.edit("Add marker", film)
    desk.click(0)
    _open_memory(desk)
    view = desk.window.timeline.view
    place = QPoint(round(view.layout_now.scale.x_of(150)), LANE_PX // 2)
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert desk.window.selection.marker_id == marker.id
    assert desk.window.selection.shot_id == film.shots[1].id
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert len(desk.document.project.shots) == len(film.shots)
    assert desk.document.project.markers == ()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_it_waits_behind_a_menu_and_another_window(desk: Desk, qtbot: QtBot) -> None:
    first, _second, third = (shot.id for shot in desk.document.project.shots[:3])
    player = desk.window.services.player
    desk.click(0)
    _open_memory(desk)
    view = desk.window.timeline.view
    view.customContextMenuRequested.emit(desk.block_point(0))
    player.seek(250)
    assert desk.window.selection.shot_id == first
    QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Escape)
    desk.window.inspector.fields.prompt.setFocus()
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is other)
    player.seek(100)
    assert desk.window.selection.shot_id == first
    view.setFocus()
    player.seek(260)
    assert desk.window.selection.shot_id == third


def test_a_disabled_shot_that_is_clicked_stays_selected(desk: Desk) -> None:
    second = desk.document.project.shots[1].id
    desk.document.edit("Disable", set_enabled(desk.document.project, second, enabled=False))
    player = desk.window.services.player
    desk.click(0)
    player.play()
    desk.click(1)
    assert not player.is_playing
    _open_memory(desk)
    assert desk.window.selection.shot_id == second


def test_what_is_scrubbed_to_does_not_pull_the_timeline_away(desk: Desk) -> None:
    desk.click(0)
    _open_memory(desk)
    view = desk.window.timeline.view
    for _ in range(8):
        desk.trigger("zoom_in")
    bar, width = view.horizontalScrollBar(), view.viewport().width()
    second = view.layout_now.rect_of(view.blocks[1])
    bar.setValue(bar.value() + round(second.left()) - width + 10)
    scrolled = bar.value()
    assert width - 15 < view.layout_now.rect_of(view.blocks[1]).left() < width - 5
    ruler = METRICS.ruler_px - 6
    desk.press_and_move(QPoint(width // 2, ruler), QPoint(width - 3, ruler))
    assert desk.window.selection.shot_id == desk.document.project.shots[1].id
    assert bar.value() == scrolled
