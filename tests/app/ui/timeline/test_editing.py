"""Whole shots and cuts under a real pointer and real keys."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.model.edits import set_duration, trim_head
from tests.app.ui.conftest import Desk

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
_NO_KEYS = Qt.KeyboardModifier.NoModifier
SECOND = 24


def _px(desk: Desk, frames: int) -> QPoint:
    return QPoint(round(desk.window.timeline.view.layout_now.scale.px_per_frame * frames), 0)


def _key(desk: Desk, key: Qt.Key, keys: Qt.KeyboardModifier = _NO_KEYS) -> None:
    desk.window.timeline.view.setFocus()
    QTest.keyClick(desk.window.timeline.view, key, keys)


def _names(desk: Desk) -> list[str]:
    return [shot.name for shot in desk.document.project.shots]


def _frames(desk: Desk) -> list[int]:
    return [shot.frames for shot in desk.document.project.shots]


def _seek(desk: Desk, frame: int) -> None:
    desk.window.services.player.seek(frame)


# Selecting


def test_control_and_shift_select_more(desk: Desk) -> None:
    selection = desk.window.selection
    desk.click(0)
    desk.click(2, CONTROL)
    assert (selection.shot_ids, selection.shot_id) == (("s1", "s3"), "s3")
    desk.click(0, CONTROL)
    assert selection.shot_ids == ("s3",)
    desk.click(0)
    desk.click(2, SHIFT)
    assert selection.shot_ids == ("s1", "s2", "s3")
    assert "and 2 more" in desk.window.timeline.view.accessibleDescription()
    assert desk.window.inspector.fields.title.text() == "Shot 3 of 3 (3 selected)"
    assert desk.window.actions_table["generate_shot"].text() == "Generate 3 shots"
    desk.click(1)
    assert selection.shot_ids == ("s2",)
    _key(desk, Qt.Key.Key_A, CONTROL)
    assert selection.shot_ids == ("s1", "s2", "s3")


def test_several_shots_are_dragged_together(desk: Desk) -> None:
    desk.click(0)
    desk.click(1, CONTROL)
    desk.drag(desk.block_point(0), desk.block_point(2, 0.9))
    assert _names(desk) == ["SH0030", "SH0010", "SH0020"]
    assert desk.document.undo_text == "Move 2 shots"
    assert desk.window.selection.shot_ids == ("s1", "s2")


def test_delete_and_disable_are_of_all_that_are_selected(desk: Desk) -> None:
    desk.click(0)
    desk.click(1, CONTROL)
    _key(desk, Qt.Key.Key_E, SHIFT)
    assert [shot.enabled for shot in desk.document.project.shots] == [False, False, True]
    desk.trigger("undo")
    _key(desk, Qt.Key.Key_Delete)
    assert _names(desk) == ["SH0030"]
    assert desk.window.selection.shot_ids == ("s3",)
    desk.trigger("undo")
    assert _names(desk) == ["SH0010", "SH0020", "SH0030"]


# Cuts


def test_control_on_an_edge_rolls_the_cut(desk: Desk) -> None:
    shorter = trim_head(desk.document.project, "s2", 2 * SECOND)
    desk.document.edit("Trim", set_duration(shorter, "s2", 96))
    start = desk.block_point(0, 1.0)
    desk.press_and_move(start, start - _px(desk, SECOND), CONTROL)
    assert desk.window.timeline.view.gesture_label.startswith("-1:00   01:00:03:00")
    QTest.mouseRelease(desk.window.timeline.view.viewport(), Qt.MouseButton.LeftButton)
    assert _frames(desk) == [72, 120, 96]
    assert desk.document.project.shots[1].in_frame == SECOND
    assert desk.document.undo_text == "Roll the cut after SH0010"
    start = desk.block_point(1, 0.0)
    desk.drag(start, start + _px(desk, SECOND), CONTROL)
    assert _frames(desk) == [96, 96, 96]


def test_the_ends_of_the_film_do_not_roll(desk: Desk) -> None:
    start = desk.block_point(2, 1.0)
    desk.drag(start, start - _px(desk, SECOND), CONTROL)
    assert not desk.document.is_dirty


def test_alt_slips_the_take_below_the_shot(desk: Desk) -> None:
    desk.generate_everything()
    desk.document.edit("Trim", set_duration(desk.document.project, "s1", 48))
    start = desk.block_point(0)
    desk.drag(start, start - _px(desk, SECOND), ALT)
    slipped = desk.document.project.shots[0]
    assert (slipped.in_frame, slipped.frames) == (SECOND, 48)
    assert desk.document.undo_text == "Slip SH0010"
    start = desk.block_point(0)
    desk.drag(start, start + _px(desk, 4 * SECOND), ALT)
    assert desk.document.project.shots[0].in_frame == 0


def test_an_edge_snaps_to_the_playhead_unless_alt_is_held(desk: Desk) -> None:
    desk.click(0)
    _seek(desk, 60)
    start, view = desk.block_point(0, 1.0), desk.window.timeline.view
    beside = start - _px(desk, 96 - 60) + QPoint(4, 0)
    desk.press_and_move(start, beside)
    assert view.gesture_label.endswith("playhead")
    assert view.grab().width() == view.width()  # the line is painted
    _move(desk, beside, ALT)
    assert not view.gesture_label.endswith("playhead")
    _move(desk, beside, Qt.KeyboardModifier.NoModifier)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton)
    assert _frames(desk)[0] == 60


def test_an_edge_snaps_to_the_models_chunks(desk: Desk) -> None:
    desk.generate_everything()
    take = desk.document.selected_take(desk.document.project.shots[0])
    assert take is not None
    first_chunk = take.chunks[0].frames * 3  # eight pictures a second in a film of 24
    _seek(desk, 200)
    start = desk.block_point(0, 1.0)
    desk.drag(start, start - _px(desk, 96 - first_chunk) + QPoint(3, 0))
    assert _frames(desk)[0] == first_chunk


def _move(desk: Desk, point: QPoint, keys: Qt.KeyboardModifier) -> None:
    viewport = desk.window.timeline.view.viewport()
    place = QPointF(point)
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove, place, QPointF(viewport.mapToGlobal(point)),
        Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, keys,
    )
    QApplication.sendEvent(viewport, event)


# Commands


def test_split_and_merge_keep_take_and_length(desk: Desk) -> None:
    desk.generate_everything()
    desk.click(1)
    _seek(desk, 96 + 40)
    _key(desk, Qt.Key.Key_K, CONTROL)
    assert _names(desk) == ["SH0010", "SH0020", "SH0020A", "SH0030"]
    assert _frames(desk) == [96, 40, 56, 96]
    assert desk.document.undo_text == "Split SH0020"
    halves = desk.document.project.shots[1:3]
    assert halves[0].selected_take == halves[1].selected_take is not None
    assert not desk.document.stale()
    assert desk.window.selection.shot_id == halves[1].id
    desk.click(1)
    _key(desk, Qt.Key.Key_M, CONTROL)
    assert _frames(desk) == [96, 96, 96]
    for _ in range(2):
        desk.trigger("undo")
    assert _names(desk) == ["SH0010", "SH0020", "SH0030"]


def test_a_split_at_a_cut_says_why_not(desk: Desk) -> None:
    _seek(desk, 96)
    desk.trigger("split")
    assert "between its first and its last frame" in desk.window.strip.text.text()
    assert not desk.document.is_dirty


@pytest.mark.parametrize(("key", "frames", "in_frame"), [("Q", 56, 40), ("W", 40, 0)])
def test_head_and_tail_are_trimmed_to_the_playhead(
    desk: Desk, key: str, frames: int, in_frame: int
) -> None:
    _seek(desk, 96 + 40)
    _key(desk, Qt.Key(ord(key)))
    trimmed = desk.document.project.shots[1]
    assert (trimmed.frames, trimmed.in_frame) == (frames, in_frame)


def test_duplicate_and_lift(desk: Desk) -> None:
    desk.click(0)
    desk.click(1, SHIFT)
    _key(desk, Qt.Key.Key_D, CONTROL)
    assert _names(desk) == ["SH0010", "SH0020", "SH0020A", "SH0020B", "SH0030"]
    assert len(desk.window.selection.shot_ids) == 2
    _key(desk, Qt.Key.Key_Semicolon)
    assert desk.prompts() == ["prompt 1", "prompt 2", "", "", "prompt 3"]
    assert sum(_frames(desk)) == 5 * 96


# The clipboard


def test_shots_are_cut_and_pasted_with_their_takes(desk: Desk) -> None:
    desk.generate_everything()
    desk.click(0)
    desk.click(1, SHIFT)
    takes = [shot.selected_take for shot in desk.document.project.shots]
    _key(desk, Qt.Key.Key_X, CONTROL)
    assert _names(desk) == ["SH0030"]
    text = QGuiApplication.clipboard().text()
    assert text.splitlines() == ["0s: prompt 1", "4s: prompt 2", "8s: end"]
    _key(desk, Qt.Key.Key_V, CONTROL)
    assert desk.prompts() == ["prompt 3", "prompt 1", "prompt 2"]
    assert [shot.selected_take for shot in desk.document.project.shots] == [takes[2], *takes[:2]]
    assert desk.document.undo_text == "Paste 2 shots"


def test_a_storyboard_in_words_is_pasted_behind_the_selection(desk: Desk) -> None:
    desk.click(0)
    QGuiApplication.clipboard().setText("0s: a cat\n2s: a dog\n3s: end")
    _key(desk, Qt.Key.Key_V, CONTROL)
    assert desk.prompts() == ["prompt 1", "a cat", "a dog", "prompt 2", "prompt 3"]
    assert _frames(desk) == [96, 48, 24, 96, 96]
    assert len(desk.window.selection.shot_ids) == 2


@pytest.mark.parametrize("content", ["", "just words", "\x00\xff", "5s: later\n2s: earlier"])
def test_what_is_no_storyboard_changes_nothing(desk: Desk, content: str) -> None:
    QGuiApplication.clipboard().setText(content)
    _key(desk, Qt.Key.Key_V, CONTROL)
    assert not desk.document.is_dirty
    assert "nothing was pasted" in desk.window.strip.text.text()


def test_shots_of_a_hostile_program_are_taken_as_their_text(desk: Desk) -> None:
    data = QMimeData()
    data.setText("0s: a cat\n2s: end")
    data.setData("application/x-throughline-shots", b'[{"id": 1, "frames": -5}]')
    QGuiApplication.clipboard().setMimeData(data)
    _key(desk, Qt.Key.Key_V, CONTROL)
    assert "a cat" in desk.prompts()


def test_ten_thousand_shots_are_pasted_shown_and_taken_back(desk: Desk) -> None:
    lines = [f"{second}s: cat {second}" for second in range(10_000)]
    QGuiApplication.clipboard().setText("\n".join([*lines, "10000s: end"]))
    desk.click(0)
    _key(desk, Qt.Key.Key_V, CONTROL)
    assert len(desk.document.project.shots) == 10_003
    view = desk.window.timeline.view
    view.zoom(100)
    _seek(desk, 5_000 * SECOND)
    assert view.grab().width() == view.width()
    assert desk.window.viewer.picture.accessibleDescription().startswith("SH")
    desk.trigger("undo")
    assert len(desk.document.project.shots) == 3
