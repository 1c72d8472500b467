"""Two takes at the same frame: side by side, wiped, as their difference; by mouse and keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.viewer.compare_layout import CompareMode
from app.ui.viewer.compare_panel import ComparePanel
from tests.app.ui.conftest import Desk
from tests.app.ui.test_takes import desk as desk
from tests.app.ui.test_takes import press, said, select, takes_of

KEY = Qt.Key


def panel(desk: Desk) -> ComparePanel:
    return desk.window.viewer.compare


def wait_for_pair(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: panel(desk).comparison.pair is not None)


@pytest.fixture
def compared(desk: Desk, qtbot: QtBot) -> Desk:
    """Take 1, which is in the cut, beside take 3."""
    select(desk, 0)
    press(desk, KEY.Key_C)
    wait_for_pair(desk, qtbot)
    return desk


def seen(desk: Desk, across: float) -> QColor:
    """The colour of the view at a place across the frame, from its left edge."""
    view = panel(desk).view
    frames = view.layout_now.frames
    left, right = frames[0].left(), frames[-1].right()
    x = round(left + (right - left) * across)
    return view.grab().toImage().pixelColor(x, round(frames[0].center().y()))


def test_both_takes_are_shown_at_the_frame_of_the_playhead(compared: Desk, qtbot: QtBot) -> None:
    view = panel(compared).view
    assert view.isVisible()
    assert view.mode is CompareMode.SIDE
    assert (seen(compared, 0.2).red(), seen(compared, 0.7).red()) == (40, 160)
    compared.window.services.player.seek(48)
    qtbot.waitUntil(lambda: seen(compared, 0.2).green() == 16 * 5)
    assert seen(compared, 0.7).green() == 16 * 5


def test_the_words_say_what_is_different(compared: Desk) -> None:
    bar = panel(compared).bar
    assert bar.words.text() == "Take 1 → 3:  prompt with “in red”"
    assert bar.psnr.text() == "PSNR 11.3 dB"
    assert bar.first.currentText() == "Take 1, in the cut"
    assert bar.second.currentText() == "Take 3"


def test_the_line_of_the_wipe_is_dragged(compared: Desk) -> None:
    press(compared, KEY.Key_2)
    view = panel(compared).view
    assert (seen(compared, 0.45).red(), seen(compared, 0.55).red()) == (40, 160)
    frame = view.layout_now.frames[0]
    middle = round(frame.center().y())
    start = QPoint(round(view.layout_now.line_x), middle)
    end = QPoint(round(frame.left() + frame.width() * 0.25), middle)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    assert view.wipe == pytest.approx(0.25, abs=0.01)
    assert (seen(compared, 0.2).red(), seen(compared, 0.45).red()) == (40, 160)


def test_the_line_of_the_wipe_moves_by_keys(compared: Desk) -> None:
    press(compared, KEY.Key_BracketRight)
    view = panel(compared).view
    assert (view.mode, view.wipe) == (CompareMode.WIPE, pytest.approx(0.55))
    for _ in range(20):
        press(compared, KEY.Key_BracketLeft)
    assert view.wipe == 0
    assert seen(compared, 0.1).red() == 160


def test_the_difference_is_amplified(compared: Desk) -> None:
    press(compared, KEY.Key_3)
    assert seen(compared, 0.5) == QColor(255, 0, 0)  # 120 apart, times 4
    assert compared.window.actions_table["compare_difference"].isChecked()


def test_takes_are_chosen_in_the_list_and_in_the_boxes_and_swapped(
    compared: Desk, qtbot: QtBot
) -> None:
    select(compared, 1)
    wait_for_pair(compared, qtbot)
    assert panel(compared).bar.words.text() == "Take 1 → 2:  seed 1 → 9"
    press(compared, KEY.Key_X)
    assert panel(compared).bar.words.text() == "Take 2 → 1:  seed 9 → 1"
    box = panel(compared).bar.first
    box.setFocus()
    QTest.keyClick(box, KEY.Key_Up)
    assert panel(compared).bar.words.text() == "Take 3 → 1:  prompt without “in red”"


def test_the_better_take_is_used_from_there(compared: Desk) -> None:
    button = panel(compared).bar.use_button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert compared.document.project.shots[0].selected_take == "s1t3"
    assert panel(compared).bar.second.currentText() == "Take 3, in the cut"
    assert not button.isEnabled()
    compared.trigger("undo")
    assert compared.document.project.shots[0].selected_take == "s1t1"


def test_comparing_follows_playback(compared: Desk, qtbot: QtBot) -> None:
    press(compared, KEY.Key_Space)
    qtbot.waitUntil(lambda: seen(compared, 0.2).green() > 0)
    press(compared, KEY.Key_K)
    player = compared.window.services.player
    wanted = player.frame // 3 * 5  # three frames of the film to a picture
    qtbot.waitUntil(lambda: seen(compared, 0.2).green() == wanted)
    assert seen(compared, 0.7).green() == wanted


def test_elsewhere_the_film_is_shown(compared: Desk, qtbot: QtBot) -> None:
    compared.window.services.player.seek(100)
    qtbot.waitUntil(lambda: seen(compared, 0.5).red() == 80)  # of the second shot
    assert panel(compared).bar.psnr.text() == "The playhead is not in SH0010"


def test_comparing_ends_by_key_and_when_a_take_is_deleted(compared: Desk) -> None:
    press(compared, KEY.Key_C)
    assert not panel(compared).isVisible()
    assert not compared.window.actions_table["compare_wipe"].isEnabled()
    press(compared, KEY.Key_C)
    assert panel(compared).isVisible()
    QTest.keyClick(takes_of(compared).list, KEY.Key_Delete)
    assert not panel(compared).isVisible()


def test_where_one_take_has_no_picture_nothing_is_measured(desk: Desk, qtbot: QtBot) -> None:
    (desk.document.take_folder("s1t3") / "chunk_001.mp4").unlink()
    desk.document.load(desk.document.require_folder())
    select(desk, 0)
    press(desk, KEY.Key_C)
    wait_for_pair(desk, qtbot)
    assert panel(desk).bar.psnr.text() == "PSNR 11.3 dB"
    desk.window.services.player.seek(90)
    qtbot.waitUntil(lambda: panel(desk).bar.psnr.text() == "")
    pair = panel(desk).comparison.pair
    assert pair is not None
    assert (pair.first is None, pair.second is None) == (False, True)
    press(desk, KEY.Key_3)
    assert seen(desk, 0.3) == QColor("black")


def test_one_take_cannot_be_compared(desk: Desk) -> None:
    desk.click(1)
    press(desk, KEY.Key_C)
    assert "fewer than two takes" in said(desk)
    assert not desk.window.actions_table["compare_takes"].isChecked()
