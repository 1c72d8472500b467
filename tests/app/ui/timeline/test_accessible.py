"""What a screen reader finds in the timeline: each shot with its name, timecode and state."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest

from app.model.edits import set_enabled
from app.model.labels import label_shots
from app.model.project import Label
from tests.app.ui.conftest import Desk

NAME, WORDS = QAccessible.Text.Name, QAccessible.Text.Description


def timeline(desk: Desk) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(desk.window.timeline.view)
    assert found is not None
    return found


def test_every_shot_is_an_item_with_its_name_timecode_and_state(desk: Desk) -> None:
    items = timeline(desk)
    assert (items.role(), items.childCount()) == (QAccessible.Role.List, 3)
    assert items.text(NAME) == "Timeline"
    second = items.child(1)
    assert second.role() == QAccessible.Role.ListItem
    assert second.text(NAME) == "Shot 2, SH0020"
    assert second.text(WORDS) == (
        "at 01:00:04:00, lasts 4:00, Empty: no take was generated yet."
    )
    assert second.text(QAccessible.Text.Value) == "prompt 2"
    assert items.child(3) is None


def test_states_labels_and_disabled_shots_are_said(desk: Desk) -> None:
    items = timeline(desk)
    desk.generate_everything()
    project = label_shots(desk.document.project, ["s1"], Label.RED)
    desk.document.edit("x", set_enabled(project, "s2", enabled=False))
    assert "Ready" in items.child(0).text(WORDS)
    assert items.child(0).text(WORDS).endswith("take 1/1, label red")
    assert items.child(1).text(WORDS).endswith("not in the film")
    assert "shot 2 before it was disabled" in items.child(2).text(WORDS)


def test_the_selection_and_the_focus_are_states_and_places_are_found(desk: Desk) -> None:
    items, view = timeline(desk), desk.window.timeline.view
    desk.click(1)
    assert view.hasFocus()
    states = [items.child(i).state() for i in range(3)]
    assert [bool(state.selected) for state in states] == [False, True, False]
    assert [bool(state.focused) for state in states] == [False, True, False]
    assert items.focusChild().text(NAME) == "Shot 2, SH0020"
    place = view.viewport().mapToGlobal(desk.block_point(2))
    assert items.childAt(place.x(), place.y()).text(NAME) == "Shot 3, SH0030"
    assert items.childAt(place.x(), view.mapToGlobal(QPoint(0, 2)).y()) is None
    assert items.child(2).rect().contains(place)
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert all(bool(items.child(i).state().selected) for i in range(3))


def test_items_follow_the_edits(desk: Desk) -> None:
    items = timeline(desk)
    last = items.child(2)
    desk.click(2)
    desk.trigger("delete_shot")
    assert items.childCount() == 2
    assert not last.isValid()
    desk.trigger("undo")
    assert last.isValid()
    assert last.text(NAME) == "Shot 3, SH0030"
