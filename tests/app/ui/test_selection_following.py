"""The selection follows the playhead where it is switched on, with the memory that is shown."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.ui.theme import METRICS
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
