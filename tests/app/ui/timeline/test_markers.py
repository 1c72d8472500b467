"""Markers and labels under real keys and a real pointer."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QTreeWidget

from app.model.edits import set_duration
from app.model.markers import add_marker, placed_markers
from app.model.project import Label
from app.ui.theme import tint
from app.ui.timeline.layout import LANE_PX
from tests.app.ui.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # popups, offscreen
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
_NO_KEYS = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def _key(desk: Desk, key: Qt.Key, keys: Qt.KeyboardModifier = _NO_KEYS) -> None:
    desk.window.timeline.view.setFocus()
    QTest.keyClick(desk.window.timeline.view, key, keys)


def _put(desk: Desk, frame: int, note: str = "", label: Label = Label.NONE) -> str:
    film, marker = add_marker(desk.document.project, frame, note, label)
    desk.document.edit("Add marker", film)
    return marker.id


def _flag(desk: Desk, frame: int) -> QPoint:
    scale = desk.window.timeline.view.layout_now.scale
    return QPoint(round(scale.x_of(frame)), LANE_PX // 2)


def _frames(desk: Desk) -> list[int | None]:
    return [one.frame for one in placed_markers(desk.document.project)]


def _seek(desk: Desk, frame: int) -> None:
    desk.window.services.player.seek(frame)


def test_m_puts_a_marker_at_the_playhead_and_m_again_writes_on_it(desk: Desk) -> None:
    _seek(desk, 130)
    _key(desk, Qt.Key.Key_M)
    assert _frames(desk) == [130]
    assert desk.document.undo_text == "Add marker"
    popup = desk.window.markers.popup
    assert not popup.isVisible()
    _key(desk, Qt.Key.Key_M)
    assert popup.isVisible()
    assert popup.title.text() == "01:00:05:10   SH0020"
    QTest.keyClicks(popup.note, "she turns")
    QTest.mouseClick(popup.labels.buttons[Label.RED], LEFT)
    QTest.keyClick(popup.note, Qt.Key.Key_Return)
    assert not popup.isVisible()
    (marker,) = desk.document.project.markers
    assert (marker.note, marker.label) == ("she turns", Label.RED)
    assert desk.document.undo_text == "Edit marker"
    desk.trigger("undo")
    desk.trigger("undo")
    assert desk.document.project.markers == ()


def test_escape_gives_up_what_was_written(desk: Desk) -> None:
    _put(desk, 0, "as it was")
    _key(desk, Qt.Key.Key_M)
    popup = desk.window.markers.popup
    QTest.keyClicks(popup.note, "nonsense")
    QTest.keyClick(popup.note, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert desk.document.project.markers[0].note == "as it was"


def test_the_popup_removes_its_marker(desk: Desk) -> None:
    _put(desk, 0)
    _key(desk, Qt.Key.Key_M)
    QTest.mouseClick(desk.window.markers.popup.remove, LEFT)
    assert desk.document.project.markers == ()


def test_a_click_shows_the_marker_and_delete_removes_it_and_no_shot(desk: Desk) -> None:
    _put(desk, 130, "she turns")
    desk.click(0)
    viewport = desk.window.timeline.view.viewport()
    QTest.mouseClick(viewport, LEFT, _NO_KEYS, _flag(desk, 130))
    assert desk.window.services.player.frame == 130
    assert desk.window.actions_table["delete_shot"].text() == "Delete marker"
    description = desk.window.timeline.view.accessibleDescription()
    assert description.endswith("Marker at 01:00:05:10: she turns.")
    _key(desk, Qt.Key.Key_Delete)
    assert _frames(desk) == []
    assert len(desk.document.project.shots) == 3
    assert desk.window.actions_table["delete_shot"].text() == "Delete shot"
    _key(desk, Qt.Key.Key_Delete)
    assert len(desk.document.project.shots) == 2


def test_choosing_a_shot_or_escape_leaves_the_marker_alone(desk: Desk) -> None:
    marker = _put(desk, 130)
    for leave in (lambda: desk.click(0), lambda: _key(desk, Qt.Key.Key_Escape)):
        desk.window.selection.select_marker(marker)
        leave()
        assert desk.window.selection.marker_id is None


def test_a_marker_far_from_the_selected_shot_is_pressed_where_it_is(desk: Desk) -> None:
    _put(desk, 280)
    desk.click(0)
    view = desk.window.timeline.view
    view.zoom(6.0)
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
    before = view.layout_now.scale
    QTest.mouseClick(view.viewport(), LEFT, _NO_KEYS, _flag(desk, 280))
    assert view.layout_now.scale == before
    assert desk.window.services.player.frame == 280
    assert desk.window.selection.shot_id == "s1"


def test_a_double_click_opens_the_marker(desk: Desk) -> None:
    _put(desk, 130)
    viewport = desk.window.timeline.view.viewport()
    QTest.mouseDClick(viewport, LEFT, _NO_KEYS, _flag(desk, 130))
    assert desk.window.markers.popup.isVisible()
    desk.window.markers.popup.hide()


def test_a_marker_is_dragged_to_another_shot_with_its_numbers(desk: Desk) -> None:
    _put(desk, 60, "door")
    view = desk.window.timeline.view
    desk.press_and_move(_flag(desk, 60), _flag(desk, 130), ALT)
    assert view.gesture_label == "+2:22   01:00:05:10"
    assert view.grab().width() == view.width()
    assert [pin.frame for pin in view.layout_now.markers] == [130]
    assert _frames(desk) == [60]
    QTest.mouseRelease(view.viewport(), LEFT, ALT, _flag(desk, 130))
    assert _frames(desk) == [130]
    assert desk.document.project.markers[0].shot == "s2"
    assert desk.document.undo_text == "Move marker"


def test_a_marker_dragged_near_a_cut_snaps_and_escape_gives_up(desk: Desk) -> None:
    _put(desk, 60)
    view = desk.window.timeline.view
    desk.press_and_move(_flag(desk, 60), _flag(desk, 96) + QPoint(4, 0))
    assert view.gesture_label.endswith("01:00:04:00   cut")
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(view.viewport(), LEFT)
    assert _frames(desk) == [60]


def test_a_marker_that_is_taken_back_during_a_drag_stays_away(desk: Desk) -> None:
    _put(desk, 60)
    desk.press_and_move(_flag(desk, 60), _flag(desk, 80))
    desk.trigger("undo")
    QTest.mouseRelease(desk.window.timeline.view.viewport(), LEFT)
    assert desk.document.project.markers == ()


def test_next_and_previous_go_from_marker_to_marker(desk: Desk) -> None:
    for frame in (200, 20, 130):
        _put(desk, frame)
    player = desk.window.services.player
    seen = []
    for _ in range(4):
        _key(desk, Qt.Key.Key_M, SHIFT)
        seen.append(player.frame)
    _key(desk, Qt.Key.Key_M, SHIFT | CONTROL)
    assert [*seen, player.frame] == [20, 130, 200, 200, 130]


def test_the_tip_says_what_the_marker_says(desk: Desk) -> None:
    _put(desk, 130, "she turns", Label.RED)
    tip = desk.window.timeline.view.tip_at(_flag(desk, 130))
    assert tip.startswith("Marker at 01:00:05:10, in SH0020\n\nshe turns\n\nLabel: red")
    assert desk.window.timeline.view.tip_at(_flag(desk, 150)) == ""


def test_markers_are_cut_and_pasted_with_their_shot(desk: Desk) -> None:
    _put(desk, 40, "door")
    desk.click(0)
    _key(desk, Qt.Key.Key_X, CONTROL)
    assert _frames(desk) == []
    _key(desk, Qt.Key.Key_V, CONTROL)
    assert [(one.frame, one.marker.note) for one in placed_markers(desk.document.project)] == [
        (96 + 40, "door")
    ]


# The list


def _rows(tree: QTreeWidget) -> list[str]:
    items = (tree.topLevelItem(i) for i in range(tree.topLevelItemCount()))
    return [" | ".join(item.text(c) for c in range(4)) for item in items if item is not None]


def test_the_list_finds_markers_and_goes_to_them(desk: Desk) -> None:
    _put(desk, 130, "she turns", Label.RED)
    _put(desk, 20, "door opens")
    hidden = _put(desk, 280, "late")
    desk.document.edit("Trim", set_duration(desk.document.project, "s3", 48))
    desk.trigger("list_markers")
    listed = desk.window.markers.list
    assert _rows(listed.list) == [
        "01:00:00:20 | SH0010 |  | door opens",
        "01:00:05:10 | SH0020 | Red | she turns",
        "out of sight | SH0030 |  | late",
    ]
    QTest.keyClicks(listed.filter, "red turns")
    assert _rows(listed.list) == ["01:00:05:10 | SH0020 | Red | she turns"]
    assert listed.count.text() == "1 of 3"
    _click_row(listed.list, 0)
    assert desk.window.services.player.frame == 130
    listed.list.setFocus()
    QTest.keyClick(listed.list, Qt.Key.Key_Delete)
    assert _frames(desk) == [20, None]
    assert _rows(listed.list) == []
    _clear(listed.filter)
    _click_row(listed.list, 1)
    assert desk.window.selection.shot_id == "s3"
    QTest.keyClick(listed.list, Qt.Key.Key_Return)
    popup = desk.window.markers.popup
    assert popup.title.text() == "Marker of SH0030, out of sight"
    QTest.keyClicks(popup.note, "later")
    popup.hide()
    assert {m.id: m.note for m in desk.document.project.markers}[hidden] == "later"
    listed.close()


def _click_row(tree: QTreeWidget, row: int) -> None:
    item = tree.topLevelItem(row)
    assert item is not None
    place = tree.visualItemRect(item).center()
    QTest.mouseClick(tree.viewport(), LEFT, _NO_KEYS, place)


# The menu of the right mouse button


def _menu(desk: Desk) -> QMenu:
    menu = desk.window.marker_menu.menu
    assert menu is not None
    return menu


def _choose(menu: QMenu, text: str) -> None:
    action = next(one for one in menu.actions() if one.text() == text)
    action.trigger()
    menu.close()


def test_the_right_button_has_the_commands_of_a_marker(desk: Desk) -> None:
    marker = _put(desk, 130, "she turns", Label.BLUE)
    desk.click(0)
    view = desk.window.timeline.view
    view.customContextMenuRequested.emit(_flag(desk, 130))
    menu = _menu(desk)
    assert (desk.window.shot_menu.menu, desk.window.selection.marker_id) == (None, marker)
    assert desk.window.services.player.frame == 0
    _choose(menu, "Go to marker")
    assert desk.window.services.player.frame == 130
    view.customContextMenuRequested.emit(_flag(desk, 130))
    labels = next(one.menu() for one in _menu(desk).actions() if one.text() == "Label")
    assert isinstance(labels, QMenu)
    assert [one.text() for one in labels.actions() if one.isChecked()] == ["Blue"]
    _choose(labels, "Red")
    _menu(desk).close()
    assert desk.document.project.markers[0].label is Label.RED
    assert desk.document.project.markers[0].note == "she turns"
    view.customContextMenuRequested.emit(_flag(desk, 130))
    _choose(_menu(desk), "Edit marker")
    assert desk.window.markers.popup.isVisible()
    assert desk.window.markers.popup.note.text() == "she turns"
    desk.window.markers.popup.hide()
    view.customContextMenuRequested.emit(_flag(desk, 130))
    _choose(_menu(desk), "Remove marker")
    assert desk.document.project.markers == ()
    assert desk.document.undo_text == "Remove marker"


def test_the_menu_key_is_of_the_selected_marker_or_the_current_shot(desk: Desk) -> None:
    """Qt makes this event of the key; the offscreen platform does not."""
    _put(desk, 130)
    desk.click(2)
    _seek(desk, 0)
    view = desk.window.timeline.view
    middle = view.rect().center()

    def press() -> None:
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(view, QContextMenuEvent(reason, middle, view.mapToGlobal(middle)))

    _key(desk, Qt.Key.Key_M, SHIFT)
    press()
    assert desk.window.shot_menu.menu is None
    QTest.keyClick(_menu(desk), Qt.Key.Key_Up)
    QTest.keyClick(_menu(desk), Qt.Key.Key_Return)
    assert desk.document.project.markers == ()
    press()
    assert desk.window.shot_menu.menu is not None
    assert desk.window.selection.shot_ids == ("s3",)
    desk.window.shot_menu.menu.close()


def _clear(field: QLineEdit) -> None:
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)


# Labels of shots


def test_selected_shots_are_labelled_from_the_menu(desk: Desk) -> None:
    desk.click(0)
    desk.click(2, CONTROL)
    desk.trigger("label_green")
    labels = [shot.label for shot in desk.document.project.shots]
    assert labels == [Label.GREEN, Label.NONE, Label.GREEN]
    assert desk.document.undo_text == "Label shots green"
    table = desk.window.actions_table
    assert (table["label_green"].isChecked(), table["label_none"].isChecked()) == (True, False)
    view = desk.window.timeline.view
    assert "Label: green" in view.tip_at(desk.block_point(0))
    assert "Empty, label green, and 1 more" in view.accessibleDescription()
    desk.click(1)
    assert table["label_none"].isChecked()
    desk.trigger("undo")
    assert not any(shot.label for shot in desk.document.project.shots)


def test_the_label_is_painted_at_the_foot_of_the_shot(desk: Desk) -> None:
    desk.click(0)
    desk.trigger("label_violet")
    desk.click(1)
    view = desk.window.timeline.view
    rect = view.layout_now.rect_of(view.blocks[0])
    image = view.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    x, y = rect.center().x() * ratio, (rect.bottom() - 2) * ratio
    assert image.pixelColor(int(x), int(y)).name() == tint("label_violet")


def test_labels_have_a_letter_each() -> None:
    letters = [one.value[0] for one in Label if one]
    assert len(set(letters)) == len(letters)  # never the colour alone
