"""The viewer: slates, finished chunks, previews, and the numbers beside them."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from generation.protocol import StepProgress
from tests.app.ui.conftest import Desk

NAMES = ("red", "lime", "blue")


def _preview(folder: Path) -> str:
    image = QImage(32, 16, QImage.Format.Format_RGB888)
    image.fill(QColor("red"))
    file = folder / "preview.png"
    assert image.save(str(file))
    return str(file)


def test_an_empty_shot_shows_a_sharp_slate(desk: Desk) -> None:
    picture = desk.window.viewer.picture
    assert picture.image.width() == round(picture.frame_rect().width())


def test_the_readout_begins_at_one_hour(desk: Desk) -> None:
    desk.window.services.player.seek(100)
    viewer = desk.window.viewer
    assert viewer.timecode.text() == "01:00:04:04"
    assert viewer.frames.text() == "frame 101 of 288"


def test_a_preview_is_shown_while_the_playhead_is_in_its_shot(desk: Desk, tmp_path: Path) -> None:
    desk.click(1)
    desk.trigger("generate_shot")
    desk.worker.load()
    command = desk.worker.begin()
    desk.worker.say(StepProgress(command.job, 0, 1, 8, _preview(tmp_path)))
    viewer = desk.window.viewer
    assert viewer.picture.note == "Preview of the chunk being made"
    assert viewer.picture.image.pixelColor(3, 3) == QColor("red")
    desk.window.services.player.seek(0)
    assert viewer.picture.note == ""
    desk.window.services.player.seek(100)
    desk.worker.make_chunk(0)
    assert viewer.picture.note == ""  # the finished pictures are there now
    desk.window.services.player.seek(190)
    assert viewer.picture.note != ""
    desk.worker.cancelled()
    assert viewer.picture.note == ""


def test_a_preview_plays_once_for_a_step_that_comes_when_it_has_ended(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    strip = QImage(32, 48, QImage.Format.Format_RGB888)
    for number, name in enumerate(NAMES):
        for y in range(16 * number, 16 * number + 16):
            for x in range(32):
                strip.setPixelColor(x, y, QColor(name))
    file = str(tmp_path / "strip.png")
    assert strip.save(file)
    desk.click(1)
    desk.trigger("generate_shot")
    desk.worker.load()
    job, viewer = desk.worker.begin().job, desk.window.viewer
    picture, turns = viewer.picture, list[str]()

    def shows(name: str) -> bool:
        return picture.image.pixelColor(3, 3) == QColor(name)

    def on_turned() -> None:
        turns.append(next(name for name in NAMES if shows(name)))
        if len(turns) == 3:  # while it plays
            desk.worker.say(StepProgress(job, 0, 3, 8, file, 3, 60_000))

    viewer._preview.turned.connect(on_turned)
    desk.worker.say(StepProgress(job, 0, 1, 8, file, 3, 20))
    assert shows("red")
    assert picture.image.height() == 16
    qtbot.waitUntil(lambda: len(turns) == 2)
    qtbot.wait(100)
    assert turns == ["lime", "blue"]
    desk.worker.say(StepProgress(job, 0, 2, 8, file, 3, 20))
    assert shows("red")
    qtbot.waitUntil(lambda: len(turns) > 2)
    assert turns == ["lime", "blue", "lime"]
    assert shows("lime")
    desk.worker.say(StepProgress(job, 0, 4, 8, file, 49, 20))  # it holds fewer than that
    assert shows("lime")
    desk.worker.cancelled()
    assert picture.note == ""


def test_a_typed_timecode_moves_the_playhead(desk: Desk) -> None:
    field = desk.window.viewer.timecode
    for text, frame in (("1:00:02:00", 48), ("+12", 60), ("-1:00", 36)):
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert desk.window.services.player.frame == frame


def test_in_out_and_go_there_by_keys(desk: Desk) -> None:
    player, view = desk.window.services.player, desk.window.timeline.view
    view.setFocus()
    player.seek(100)
    QTest.keyClick(view, Qt.Key.Key_I)
    player.seek(150)
    QTest.keyClick(view, Qt.Key.Key_O)
    assert (player.marked.start, player.marked.end) == (100, 151)
    QTest.keyClick(view, Qt.Key.Key_I, Qt.KeyboardModifier.ShiftModifier)
    assert player.frame == 100
    assert view.grab().width() == view.width()  # the marks are painted
    desk.trigger("mark_shot")
    assert (player.marked.start, player.marked.end) == (96, 192)
    QTest.keyClick(view, Qt.Key.Key_X, Qt.KeyboardModifier.AltModifier)
    assert not player.has_marks


def test_k_held_with_l_plays_slowly_until_either_is_let_go(desk: Desk) -> None:
    view, shuttle = desk.window.timeline.view, desk.window.transport.shuttle
    view.setFocus()
    QTest.keyPress(view, Qt.Key.Key_K)
    QTest.keyPress(view, Qt.Key.Key_L)
    assert shuttle.speed == 0.25
    QTest.keyRelease(view, Qt.Key.Key_L)
    assert shuttle.speed == 0
    QTest.keyPress(view, Qt.Key.Key_J)
    assert shuttle.speed == -0.25
    QTest.keyRelease(view, Qt.Key.Key_K)
    assert shuttle.speed == 0
    QTest.keyRelease(view, Qt.Key.Key_J)
    QTest.keyClick(view, Qt.Key.Key_L)
    assert shuttle.speed == 1
    QTest.keyClick(view, Qt.Key.Key_K)
    assert shuttle.speed == 0


def test_letters_that_are_typed_play_nothing(desk: Desk) -> None:
    prompt, shuttle = desk.window.inspector.fields.prompt, desk.window.transport.shuttle
    desk.click(0)
    prompt.setFocus()
    QTest.keyPress(prompt, Qt.Key.Key_K)
    QTest.keyPress(prompt, Qt.Key.Key_L)
    assert shuttle.speed == 0
    assert "kl" in prompt.toPlainText()
