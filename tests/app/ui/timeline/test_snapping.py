"""What drags snap to, how they are freed, and what they say; all under a real pointer."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from app.model.edits import set_duration, set_in_frame
from app.model.markers import add_marker
from app.ui.theme import METRICS, tint
from tests.app.ui.conftest import Desk
from tests.app.ui.timeline.test_editing import _move
from tests.app.ui.timeline.test_timeline_view import _wheel

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
_NO_KEYS = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
FOOT_Y, BRACKET_Y = METRICS.ruler_px - 6, 24


def _at(desk: Desk, frame: int, y: int) -> QPoint:
    return QPoint(round(desk.window.timeline.view.layout_now.scale.x_of(frame)), y)


def _px(desk: Desk, frames: int) -> QPoint:
    return QPoint(round(desk.window.timeline.view.layout_now.scale.px_per_frame * frames), 0)


def _release(desk: Desk) -> None:
    QTest.mouseRelease(desk.window.timeline.view.viewport(), LEFT)


def _mark(desk: Desk, frame: int) -> None:
    desk.document.edit("Add marker", add_marker(desk.document.project, frame)[0])


@pytest.fixture
def snapping(desk: Desk) -> Desk:
    """A marker in the second shot, in and out around it, the playhead in the third."""
    _mark(desk, 130)
    player = desk.window.services.player
    player.mark(first=30)
    player.mark(last=219)
    player.seek(250)
    return desk


# The playhead


@pytest.mark.parametrize(
    ("frame", "word", "found"),
    [(96, "cut", 96), (130, "marker", 130), (30, "in", 30), (220, "out", 220),
     (51, "model's grid", 51), (70, "", 70)],
)
def test_the_playhead_snaps_to_what_lies_still(
    snapping: Desk, frame: int, word: str, found: int
) -> None:
    view, player = snapping.window.timeline.view, snapping.window.services.player
    beside = QPoint(3, 0) if word else QPoint(1, 0)
    snapping.press_and_move(_at(snapping, 160, FOOT_Y), _at(snapping, frame, FOOT_Y) + beside)
    assert (view.snapped_to, player.frame) == (word, found)
    _release(snapping)
    assert view.snapped_to == ""
    assert not snapping.document.is_dirty or snapping.document.undo_text == "Add marker"


def test_a_press_shows_exactly_the_frame_under_the_pointer(snapping: Desk) -> None:
    viewport = snapping.window.timeline.view.viewport()
    QTest.mouseClick(viewport, LEFT, _NO_KEYS, _at(snapping, 97, FOOT_Y) + QPoint(1, 0))
    assert snapping.window.services.player.frame == 97


def test_alt_and_the_switch_free_a_drag(snapping: Desk) -> None:
    view, player = snapping.window.timeline.view, snapping.window.services.player
    beside = _at(snapping, 97, FOOT_Y) + QPoint(1, 0)
    snapping.press_and_move(_at(snapping, 160, FOOT_Y), beside)
    assert player.frame == 96
    _move(snapping, beside, ALT)
    assert (player.frame, view.snapped_to) == (97, "")
    _release(snapping)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_S, SHIFT)
    assert not snapping.window.actions_table["snapping"].isChecked()
    snapping.press_and_move(_at(snapping, 160, FOOT_Y), beside)
    assert player.frame == 97
    _release(snapping)
    snapping.trigger("snapping")
    snapping.press_and_move(_at(snapping, 160, FOOT_Y), beside)
    assert player.frame == 96
    _release(snapping)


def test_the_switch_is_kept(desk: Desk) -> None:
    desk.trigger("snapping")
    desk.window.close()
    assert not desk.window.flows.settings.snapping


# Each kind has its own line


@pytest.mark.parametrize(
    ("frame", "role"), [(96, "text"), (30, "focus"), (51, "queued"), (130, "accent")]
)
def test_the_line_has_the_colour_of_what_attracts(snapping: Desk, frame: int, role: str) -> None:
    view, marks = snapping.window.timeline.view, snapping.window.services.player
    marks.mark(last=200)
    start = _at(snapping, 200 + 1, BRACKET_Y)
    if frame == 30:  # the in mark is no target of itself, nor of the out mark
        snapping.press_and_move(_at(snapping, 160, FOOT_Y), _at(snapping, frame, FOOT_Y))
    else:
        snapping.press_and_move(start, _at(snapping, frame, BRACKET_Y) + QPoint(2, 0))
    assert view.snapped_to != ""
    x = view.layout_now.scale.x_of(frame)
    assert _has_colour(view.viewport().grab().toImage(), x, tint(role))
    _release(snapping)


def _has_colour(image: QImage, x: float, role: str) -> bool:
    ratio, wanted = image.devicePixelRatio(), QColor(role)
    column = (
        image.pixelColor(round((x + across) * ratio), y)
        for across in (-1, 0, 1)
        for y in range(round(METRICS.ruler_px * ratio) + 2, image.height() - 2)
    )
    return any(
        abs(c.red() - wanted.red()) + abs(c.green() - wanted.green())
        + abs(c.blue() - wanted.blue()) < 24
        for c in column
    )


# In and out


def test_in_and_out_are_dragged_and_snap(snapping: Desk) -> None:
    view, player = snapping.window.timeline.view, snapping.window.services.player
    beside = _at(snapping, 97, BRACKET_Y)
    snapping.press_and_move(_at(snapping, 30, BRACKET_Y), beside)
    assert view.gesture_label == "in   +2:18   01:00:04:00   cut"
    _release(snapping)
    assert player.marked.start == 96
    snapping.press_and_move(_at(snapping, 220, BRACKET_Y), _at(snapping, 130, BRACKET_Y))
    assert view.gesture_label == "out   -3:18   01:00:05:10   marker"
    _release(snapping)
    assert (player.marked.start, player.marked.end) == (96, 130)
    snapping.drag(_at(snapping, 96, BRACKET_Y), _at(snapping, 200, BRACKET_Y))
    assert (player.marked.start, player.marked.end) == (129, 130)  # in never passes out
    assert player.frame == 250


def test_escape_puts_a_mark_back(snapping: Desk) -> None:
    view, player = snapping.window.timeline.view, snapping.window.services.player
    snapping.press_and_move(_at(snapping, 30, BRACKET_Y), _at(snapping, 70, BRACKET_Y))
    assert player.marked.start == 70
    QTest.keyClick(view, Qt.Key.Key_Escape)
    _release(snapping)
    assert player.marked.start == 30


# Edges of shots


def test_a_tail_snaps_to_a_marker_and_to_out(snapping: Desk) -> None:
    view = snapping.window.timeline.view
    start = snapping.block_point(1, 1.0)
    snapping.press_and_move(start, start - _px(snapping, 192 - 130) + QPoint(3, 0))
    assert view.gesture_label.endswith("marker")
    _move(snapping, start + _px(snapping, 220 - 192) + QPoint(3, 0), _NO_KEYS)
    assert view.gesture_label.endswith("out")
    _release(snapping)
    assert snapping.document.project.shots[1].frames == 220 - 96


def test_a_tail_snaps_to_the_lengths_that_the_model_can_make(desk: Desk) -> None:
    card = desk.document.card
    assert card is not None
    start, view = desk.block_point(2, 1.0), desk.window.timeline.view
    desk.press_and_move(start, start + _px(desk, 3) + QPoint(2, 0))
    assert view.gesture_label == "+0:03   00:00:04:03   model's grid"
    _release(desk)
    frames = desk.document.project.shots[2].frames
    pictures = frames * card.grid.rate[0] // (24 * card.grid.rate[1])
    assert card.grid.legal_frames(pictures) == pictures


def test_a_roll_snaps_and_says_what_both_takes_have_left(desk: Desk) -> None:
    desk.generate_everything()
    film = set_in_frame(set_duration(desk.document.project, "s2", 72), "s2", 20)
    desk.document.edit("Trim", film)
    _mark(desk, 100)
    view, start = desk.window.timeline.view, desk.block_point(0, 1.0)
    desk.press_and_move(start, start + _px(desk, 4) + QPoint(1, 0), CONTROL)
    assert view.gesture_label == "+0:04   01:00:04:04   0:01 to be generated   marker"
    _move(desk, start + _px(desk, -10), CONTROL | ALT)
    assert view.gesture_label == "-0:10   01:00:03:14   handles 13 and 10 frames"
    assert view.grab().width() == view.width()
    _release(desk)
    assert [shot.frames for shot in desk.document.project.shots][:2] == [86, 82]


def test_a_trim_and_a_slip_say_how_long_the_handles_are(desk: Desk) -> None:
    desk.generate_everything()
    desk.document.edit("Trim", set_duration(desk.document.project, "s1", 60))
    desk.document.edit("Slip", set_in_frame(desk.document.project, "s1", 12))
    view, start = desk.window.timeline.view, desk.block_point(0, 1.0)
    desk.press_and_move(start, start - _px(desk, 6))
    _move(desk, start - _px(desk, 6), ALT)
    assert view.gesture_label == "-0:06   00:00:02:06   handle 33 frames"
    QTest.keyClick(view, Qt.Key.Key_Escape)
    _release(desk)
    head = desk.block_point(0, 0.0)
    desk.press_and_move(head, head + _px(desk, 6))
    _move(desk, head + _px(desk, 6), ALT)
    assert view.gesture_label == "-0:06   00:00:02:06   handle 18 frames"
    QTest.keyClick(view, Qt.Key.Key_Escape)
    _release(desk)
    middle = desk.block_point(0)
    desk.press_and_move(middle, middle + _px(desk, 6), ALT)
    assert view.gesture_label == "-0:06   from 0:06 of the take   handles 6 and 33 frames"
    QTest.keyClick(view, Qt.Key.Key_Escape)
    _release(desk)
    tip = view.tip_at(desk.block_point(0))
    assert "Handles: 12 frames before it, 27 frames after it." in tip
    assert "Take 1/1" in tip


@pytest.mark.parametrize(
    ("frames", "slipped", "word", "edge", "role"),
    [(10, 11, "end of a chunk", 40, "queued"), (50, 51, "end of a chunk", 0, "queued"),
     (58, 59, "end of the take", 40, "ready"), (1, 0, "start of the take", 0, "ready"),
     (30, 30, "", 20, "")],
)
def test_a_slip_snaps_where_chunks_and_ends_of_its_take_meet_a_cut(
    desk: Desk, frames: int, slipped: int, word: str, edge: int, role: str
) -> None:
    desk.generate_everything()
    film = set_in_frame(set_duration(desk.document.project, "s1", 40), "s1", 20)
    desk.document.edit("Slip", film)
    view, start = desk.window.timeline.view, desk.block_point(0)
    QTest.mousePress(view.viewport(), LEFT, ALT, start)
    _move(desk, start - _px(desk, frames - 20), ALT)
    assert view.snapped_to == word
    assert view.gesture_label.endswith(word or "frames")
    if role:
        x = view.layout_now.scale.x_of(edge)
        assert _has_colour(view.viewport().grab().toImage(), x, tint(role))
    _release(desk)
    assert desk.document.project.shots[0].in_frame == slipped


def test_alt_that_began_a_slip_frees_it_when_it_is_pressed_again(desk: Desk) -> None:
    desk.generate_everything()
    desk.document.edit("Trim", set_duration(desk.document.project, "s1", 40))
    viewport, start = desk.window.timeline.view.viewport(), desk.block_point(0)
    to = start - _px(desk, 10)
    QTest.mousePress(viewport, LEFT, ALT, start)
    for keys, frame in ((ALT, 11), (_NO_KEYS, 11), (ALT, 10), (_NO_KEYS, 11)):
        _move(desk, to, keys)
        preview = desk.window.timeline.view._pointer.preview
        assert preview is not None
        assert preview.shots[0].in_frame == frame
    _move(desk, to, ALT)
    _release(desk)
    assert desk.document.project.shots[0].in_frame == 10
    assert desk.document.undo_text == "Slip SH0010"


def test_an_empty_shot_says_what_the_model_would_make_of_it(desk: Desk) -> None:
    tip = desk.window.timeline.view.tip_at(desk.block_point(0))
    assert "The model would make 4:03: 3 frames of it would be a handle." in tip
    desk.document.edit("Longer", set_duration(desk.document.project, "s1", 99))
    tip = desk.window.timeline.view.tip_at(desk.block_point(0))
    assert "The model would make exactly 4:03." in tip


def test_a_move_says_how_far_and_to_which_cut(desk: Desk) -> None:
    view = desk.window.timeline.view
    desk.press_and_move(desk.block_point(0), desk.block_point(1, 0.9))
    assert view.gesture_label == "SH0010   +4:00   01:00:04:00   after SH0020"
    _move(desk, desk.block_point(0, 0.2), _NO_KEYS)
    assert view.gesture_label == "SH0010   +0:00   01:00:00:00   first"
    _release(desk)


# The grid and the handles are painted


def test_chunks_are_ticked_once_there_is_room(desk: Desk) -> None:
    desk.generate_everything()
    view = desk.window.timeline.view
    assert _ticks(desk) == [51]
    for _ in range(12):
        view.zoom_out()
    assert 51 not in _ticks(desk)


def _ticks(desk: Desk) -> list[int]:
    """The frames of the first shot with a light tick over a dark one at the foot of its strip."""
    view = desk.window.timeline.view
    image = view.viewport().grab().toImage()
    ratio, scale = image.devicePixelRatio(), view.layout_now.scale
    y = round((view.layout_now.rect_of(view.blocks[0]).bottom() - 42 - 3) * ratio)
    text, found = QColor(tint("text")), []
    for frame in range(2, 94):
        seen = image.pixelColor(round(scale.x_of(frame) * ratio), y)
        if abs(seen.lightness() - text.lightness()) < 30 and seen.saturation() < 40:
            found.append(frame)
    return found


def test_handles_of_the_selected_shot_are_drawn_below_it(desk: Desk) -> None:
    desk.generate_everything()
    desk.document.edit("Trim", set_duration(desk.document.project, "s1", 48))
    desk.click(0)
    view = desk.window.timeline.view
    rect = view.layout_now.rect_of(view.blocks[0])
    below = QPointF(rect.right() + 20, rect.bottom() + 4)
    assert _lightness(desk, below) > 80
    desk.click(2)
    assert _lightness(desk, below) < 40


def _lightness(desk: Desk, point: QPointF) -> int:
    image = desk.window.timeline.view.viewport().grab().toImage()
    return image.pixelColor((point * image.devicePixelRatio()).toPoint()).lightness()


def test_zooming_keeps_the_frame_under_the_pointer_to_the_frame(desk: Desk) -> None:
    view = desk.window.timeline.view
    point = QPointF(desk.block_point(1, 0.37))
    wanted = (point.x() + view.layout_now.scale.scroll_px - 24) / view.layout_now.scale.px_per_frame
    for _ in range(9):
        _wheel(view.viewport(), point, CONTROL)
        scale = view.layout_now.scale
        assert (point.x() + scale.scroll_px - 24) / scale.px_per_frame == pytest.approx(wanted)
