"""The timeline under a real pointer: every gesture ends in one undoable edit."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.model.edits import set_enabled
from tests.app.ui.conftest import Desk

ONE_SECOND = 24


def _seconds_px(desk: Desk, seconds: float) -> int:
    return round(desk.window.timeline.view.layout_now.scale.px_per_frame * 24 * seconds)


def test_a_click_selects_the_shot_and_shows_it(desk: Desk) -> None:
    desk.click(1)
    assert desk.window.selection.shot_id == "s2"
    assert desk.window.services.player.frame == 96
    assert not desk.document.is_dirty


def test_dragging_a_block_moves_the_shot_and_undo_brings_it_back(desk: Desk) -> None:
    desk.drag(desk.block_point(0), desk.block_point(2, 0.9))
    assert desk.prompts() == ["prompt 2", "prompt 3", "prompt 1"]
    assert desk.document.undo_text == "Move SH0010"
    assert desk.window.services.player.frame == 192
    desk.trigger("undo")
    assert desk.prompts() == ["prompt 1", "prompt 2", "prompt 3"]
    assert desk.document.undo_text is None


def test_a_small_tremble_moves_nothing(desk: Desk) -> None:
    start = desk.block_point(0)
    desk.drag(start, start + QPoint(3, 2))
    assert not desk.document.is_dirty


def test_dragging_the_tail_trims_and_shows_the_numbers(desk: Desk) -> None:
    start = desk.block_point(0, 1.0)
    desk.press_and_move(start, start - QPoint(_seconds_px(desk, 1), 0))
    view = desk.window.timeline.view
    assert view.blocks[0].shot.frames == 72
    assert view.gesture_label.startswith("-1:00   00:00:03:00")
    assert not desk.document.is_dirty
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton)
    assert desk.document.project.shots[0].frames == 72
    assert desk.document.undo_text == "Trim tail of SH0010"
    desk.trigger("undo")
    assert desk.document.project.shots[0].frames == 96


def test_dragging_the_head_takes_pictures_off_the_beginning(desk: Desk) -> None:
    start = desk.block_point(1, 0.0)
    desk.drag(start, start + QPoint(_seconds_px(desk, 1), 0))
    trimmed = desk.document.project.shots[1]
    assert (trimmed.in_frame, trimmed.frames) == (24, 72)
    start = desk.block_point(1, 0.0)
    desk.drag(start, start - QPoint(_seconds_px(desk, 2), 0))
    given_back = desk.document.project.shots[1]
    assert (given_back.in_frame, given_back.frames) == (0, 96)


def test_a_trim_stops_at_one_frame(desk: Desk) -> None:
    start = desk.block_point(0, 1.0)
    desk.drag(start, QPoint(0, start.y()))
    assert desk.document.project.shots[0].frames == 1


def test_a_tail_snaps_to_the_end_of_its_take(desk: Desk) -> None:
    desk.generate_everything()
    view = desk.window.timeline.view
    assert view.blocks[0].tail_frames == 3
    start = desk.block_point(0, 1.0)
    desk.press_and_move(start, start + QPoint(_seconds_px(desk, 0.2), 0))
    assert view.gesture_label.endswith("end of the take")
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton)
    assert desk.document.project.shots[0].frames == 99


def test_escape_gives_a_drag_up(desk: Desk) -> None:
    start = desk.block_point(0, 1.0)
    desk.press_and_move(start, start - QPoint(60, 0))
    view = desk.window.timeline.view
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton)
    assert not desk.document.is_dirty
    assert view.blocks[0].shot.frames == 96


def test_the_ruler_scrubs(desk: Desk) -> None:
    view = desk.window.timeline.view
    scale = view.layout_now.scale
    desk.drag(QPoint(round(scale.x_of(10)), 8), QPoint(round(scale.x_of(150)) + 1, 8))
    assert desk.window.services.player.frame == 150


def test_the_wheel_zooms_at_the_pointer_and_fit_shows_all(desk: Desk) -> None:
    view = desk.window.timeline.view
    before = view.layout_now.scale
    point = QPointF(desk.block_point(1))
    frame = before.frame_at(point.x())
    _wheel(view.viewport(), point, Qt.KeyboardModifier.ControlModifier)
    after = view.layout_now.scale
    assert after.px_per_frame > before.px_per_frame
    assert abs(after.frame_at(point.x()) - frame) <= 1
    desk.trigger("zoom_fit")
    assert view.layout_now.scale == before


def test_plus_and_minus_keep_the_playhead_in_place(desk: Desk) -> None:
    view = desk.window.timeline.view
    desk.window.services.player.seek(150)
    x = view.layout_now.scale.x_of(150)
    desk.trigger("zoom_in")
    assert abs(view.layout_now.scale.x_of(150) - x) <= 1


def test_a_disabled_shot_hangs_below_its_cut_and_can_be_selected(desk: Desk) -> None:
    off = set_enabled(desk.document.project, "s2", enabled=False)
    desk.document.edit("Disable SH0020", off)
    view = desk.window.timeline.view
    assert view.blocks[1].range.frames == 0
    desk.click(1)
    assert desk.window.selection.shot_id == "s2"
    assert view.grab().width() == view.width()  # it paints


def test_the_tip_says_state_and_reason(desk: Desk) -> None:
    desk.generate_everything()
    desk.click(0)
    desk.window.inspector.fields.prompt.setPlainText("a dog")
    tip = desk.window.timeline.view.tip_at(desk.block_point(1))
    assert tip.startswith("Shot 2, SH0020\n01:00:04:00, 00:00:04:00 long")
    assert "shot 1, which it remembers, is stale itself" in tip


def test_it_says_in_words_what_is_selected(desk: Desk) -> None:
    desk.click(2)
    assert desk.window.timeline.view.accessibleDescription() == (
        "3 shots. Selected: shot 3, SH0030, Empty."
    )


def _wheel(widget: object, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        point,
        point,
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_a_take_that_arrives_during_a_drag_stays_selected(desk: Desk) -> None:
    desk.click(0)
    desk.trigger("generate_shot")
    desk.worker.load()
    end = desk.block_point(2, 0.9)
    desk.press_and_move(desk.block_point(1), end)
    desk.worker.finish()
    viewport = desk.window.timeline.view.viewport()
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    assert desk.prompts() == ["prompt 1", "prompt 3", "prompt 2"]
    assert desk.document.project.shots[0].selected_take is not None
