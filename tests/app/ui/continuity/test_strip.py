"""The continuity strip: real pictures on disk, a real mouse, and what stands in the words."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.model.continuity import CellState
from app.model.cutting import delete_shots
from app.model.edits import set_enabled
from app.model.shot_words import set_note
from app.settings import load_settings
from app.storage.media_move import move_media
from app.ui.continuity.strip import ContinuityStrip
from tests.app.ui.conftest import Desk


def shown(desk: Desk, qtbot: QtBot) -> ContinuityStrip:
    """Press the shortcut and wait until all is measured."""
    QTest.keyClick(desk.window, Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    strip = desk.window.timeline.continuity
    assert strip.isVisible()
    qtbot.waitUntil(lambda: strip.watch.is_complete and strip.plot is not None)
    qtbot.wait(50)
    return strip


def middle_of(strip: ContinuityStrip, frame: int) -> QPoint:
    assert strip.plot is not None
    return QPoint(round(strip.plot.x_of(frame)), 30)


def test_a_drifted_shot_is_marked_told_and_reached_with_a_click(film: Desk, qtbot: QtBot) -> None:
    strip = shown(film, qtbot)
    (row,) = strip.watch.rows()
    states = [cell.state for cell in row.cells]
    assert states == [CellState.REFERENCE, CellState.STEADY, CellState.DRIFTS]
    point = middle_of(strip, 240)
    tip = strip.tip_at(QPointF(point))
    assert tip.startswith("The kitchen looks different from shot 1 in shot 3: ")
    assert tip in strip.accessibleDescription()
    QTest.mouseClick(
        strip.plot.widget.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        point,
    )
    assert film.window.selection.shot_id == "s3"
    assert film.window.services.player.frame == 192


def test_the_bars_lie_below_the_timelines_shots_at_any_zoom(film: Desk, qtbot: QtBot) -> None:
    strip, view = shown(film, qtbot), film.window.timeline.view
    for zoom in (lambda: None, view.zoom_in, view.zoom_in, view.fit):
        zoom()
        for block in view.blocks:
            expected = view.layout_now.scale.x_of(block.range.start)
            assert strip.plot.x_of(block.range.start) == pytest.approx(expected, abs=1.5)


def test_the_key_for_the_next_drift_jumps(film: Desk, qtbot: QtBot) -> None:
    shown(film, qtbot)
    QTest.keyClick(film.window.timeline.view, Qt.Key.Key_D)
    assert film.window.selection.shot_id == "s3"


def test_the_key_says_why_it_does_not_jump(film: Desk, qtbot: QtBot) -> None:
    action, note = film.window.actions_table["next_drift"], film.window.status.note
    assert not action.isEnabled()
    assert action.toolTip() == "Show Continuity first, which measures it"
    strip = shown(film, qtbot)
    assert action.toolTip().startswith("Go to the next shot that has drifted")
    film.document.edit("Disable", set_enabled(film.document.project, "s3", enabled=False))
    qtbot.waitUntil(lambda: strip.watch.is_complete)
    QTest.keyClick(film.window.timeline.view, Qt.Key.Key_D)
    assert note.text() == "Nothing has drifted."
    film.document.edit("Disable", set_enabled(film.document.project, "s2", enabled=False))
    QTest.keyClick(film.window.timeline.view, Qt.Key.Key_D)
    assert "two shots with a common name" in note.text()


def test_a_damaged_file_is_a_gap_with_words(film: Desk, qtbot: QtBot) -> None:
    take = film.document.library.of_shot("s2")[0]
    for file in film.document.take_folder(take.id).glob("*.mp4"):
        file.write_bytes(b"not a movie")
    strip = shown(film, qtbot)
    assert strip.watch.rows()[0].cells[1].state is CellState.UNREADABLE
    assert "cannot be read" in strip.tip_at(QPointF(middle_of(strip, 140)))
    assert not film.window.strip.isVisible()


def test_pictures_that_are_back_are_compared(film: Desk, qtbot: QtBot) -> None:
    take = film.document.library.of_shot("s2")[0]
    files = {file: file.read_bytes() for file in film.document.take_folder(take.id).glob("*.mp4")}
    for file in files:
        file.write_bytes(b"not a movie")
    strip = shown(film, qtbot)
    assert strip.watch.rows()[0].cells[1].state is CellState.UNREADABLE
    told: list[None] = []
    strip.watch.changed.connect(lambda: told.append(None))
    film.document.changed.emit()
    qtbot.waitUntil(lambda: not strip.watch._again)
    qtbot.wait(50)
    assert len(told) == 1  # it was looked at again, and is what it was
    for file, content in files.items():
        file.write_bytes(content)
    film.document.changed.emit()
    qtbot.waitUntil(lambda: strip.watch.rows()[0].cells[1].state is CellState.STEADY)


def test_a_disk_that_is_away_is_told_and_waited_for(
    film: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    folder, away = film.document.require_folder(), tmp_path / "unplugged"
    home = move_media(folder, tmp_path / "disk")
    home.rename(away)
    film.document.load(folder)
    strip = shown(film, qtbot)
    assert {cell.state for cell in strip.watch.rows()[0].cells} == {CellState.OFFLINE}
    tip = strip.tip_at(QPointF(middle_of(strip, 140)))
    assert tip == "Media offline: shot 2 is compared when its pictures are back."
    with qtbot.waitSignal(strip.told) as told:
        strip.go_to_next_drift()
    assert told.args == ["Nothing has drifted so far; some takes cannot be read."]
    away.rename(home)
    film.window.media.look()
    qtbot.waitUntil(lambda: strip.watch.rows()[0].cells[2].state is CellState.DRIFTS)


def test_an_edit_and_its_undo_change_the_rows(film: Desk, qtbot: QtBot) -> None:
    strip = shown(film, qtbot)
    film.click(2)
    film.window.inspector.fields.prompt.setPlainText("A boat on the sea.")
    assert [cell.shot for cell in strip.watch.rows()[0].cells] == ["s1", "s2"]
    assert len(strip._placed) == 2
    film.document.undo()
    assert len(strip._placed) == 3


def test_without_common_names_it_says_what_is_missing(desk: Desk) -> None:
    desk.trigger("continuity")
    strip = desk.window.timeline.continuity
    assert strip.isVisible()
    assert strip.plot is None  # pyqtgraph is not even loaded
    assert "two shots with a common name" in strip._empty.text()


def test_it_is_kept_in_the_settings(desk: Desk) -> None:
    desk.trigger("continuity")
    desk.window.close()
    assert load_settings().show_continuity


def test_colours_differ_in_more_than_colour(film: Desk, qtbot: QtBot) -> None:
    """The drifted bar is higher, and red; the steady one is not."""
    strip = shown(film, qtbot)
    picture = strip.grab().toImage()
    heights = []
    for frame in (150, 250):
        column = [picture.pixelColor(round(strip.plot.x_of(frame)), y) for y in range(17, 42)]
        red = [c for c in column if c.red() > 150 and c.green() < 90]
        heights.append(len(red))
    assert heights[0] == 0
    assert heights[1] > 8
    assert np.isfinite(heights).all()


def test_the_window_still_fits_its_smallest_size(film: Desk, qtbot: QtBot) -> None:
    strip = shown(film, qtbot)
    film.window.resize(1000, 640)
    assert (film.window.width(), film.window.height()) == (1000, 640)
    view = film.window.timeline.view
    qtbot.waitUntil(lambda: view.height() >= view.minimumHeight())
    assert strip.geometry().top() >= view.geometry().bottom()


def test_another_theme_and_zoom_when_nothing_is_left_to_compare(film: Desk, qtbot: QtBot) -> None:
    """The drawing kept cells of rows that were gone: the program ended with the next theme."""
    strip = shown(film, qtbot)
    film.document.edit("Delete", delete_shots(film.document.project, ["s2", "s3"]))
    film.window.timeline.view.zoom_in()
    film.trigger("theme_contrast")
    film.trigger("undo")
    found = "The kitchen looks different"
    qtbot.waitUntil(lambda: strip.tip_at(QPointF(middle_of(strip, 240))).startswith(found))
    film.trigger("board")
    film.document.edit("Delete", delete_shots(film.document.project, ["s3"]))
    film.trigger("theme_dark")


def test_only_what_changes_is_drawn_again(
    film: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    strip = shown(film, qtbot)
    assert strip.plot is not None
    drawn: list[int] = []
    monkeypatch.setattr(strip.plot, "show_rows", lambda *_: drawn.append(1))
    film.document.edit("Note", set_note(film.document.project, "s2", "she turns"))
    assert not drawn
    film.document.edit("Delete", delete_shots(film.document.project, ["s2"]))
    assert len(drawn) == 1
