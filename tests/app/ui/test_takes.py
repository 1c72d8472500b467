"""Takes in the window: starred, named, noted, deleted and collected, by mouse and keys."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.language import use_catalogue
from app.model.project import TakeMark
from app.ui.inspector.takes_list import TakesList
from app.ui.inspector.tall_area import TallArea
from app.ui.translation import NAMES, PSEUDO, catalogue_file, pseudo, read_catalogue
from tests.app.storage.builders import film_with_takes
from tests.app.ui.conftest import Desk

KEY = Qt.Key
SHIFT, NO_KEYS = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def desk(open_desk: Callable[[], Desk], tmp_path: Path) -> Desk:
    """Two shots; the first has three takes and shows the first, which the second remembers."""
    film_with_takes(tmp_path / "film.throughline")
    made = open_desk()
    made.document.load(tmp_path / "film.throughline")
    made.window.show()
    QTest.qWaitForWindowExposed(made.window)
    made.click(0)
    return made


def takes_of(desk: Desk) -> TakesList:
    return desk.window.inspector.takes


def select(desk: Desk, place: int) -> None:
    """Click a take of the list; the newest is the first."""
    rows = takes_of(desk).list
    rows.scrollToItem(rows.item(place))
    point = rows.visualItemRect(rows.item(place)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=point)


def press(desk: Desk, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
    QTest.keyClick(desk.window.timeline.view.viewport(), key, keys)


def texts(desk: Desk) -> list[str]:
    rows = takes_of(desk).list
    return [rows.item(place).text().splitlines()[0] for place in range(rows.count())]


def said(desk: Desk) -> str:
    message = desk.window.strip.message
    return "" if message is None else message.text


def test_a_take_is_starred_by_key_and_button_and_undo_takes_it_back(desk: Desk) -> None:
    select(desk, 1)
    press(desk, KEY.Key_S)
    assert texts(desk) == ["Take 3", "★ Take 2", "Take 1  ·  in the cut"]
    assert takes_of(desk).star_button.accessibleName() == "Take the star away"
    desk.trigger("undo")
    assert desk.document.project.marks == ()
    QTest.mouseClick(takes_of(desk).star_button, Qt.MouseButton.LeftButton)
    assert desk.document.project.marks == (TakeMark("s1t2", starred=True),)
    assert desk.document.undo_text == "Star take 2 of SH0010"


def test_the_keys_work_while_the_list_has_the_focus(desk: Desk) -> None:
    rows = takes_of(desk).list
    select(desk, 2)
    QTest.keyClick(rows, KEY.Key_Up)
    QTest.keyClick(rows, KEY.Key_S)
    assert desk.document.project.marks == (TakeMark("s1t2", starred=True),)
    QTest.keyClick(rows, KEY.Key_U)
    assert desk.document.project.shots[0].selected_take == "s1t2"
    assert desk.document.undo_text == "Use take 2 of SH0010"
    QTest.keyClick(rows, KEY.Key_C)
    assert desk.window.viewer.compare.isVisible()


def test_a_take_is_named_and_noted_where_it_is(desk: Desk) -> None:
    select(desk, 0)
    press(desk, KEY.Key_F2, SHIFT)
    fields = takes_of(desk).fields
    assert fields.name.hasFocus()
    QTest.keyClicks(fields.name, "Best, so far")
    QTest.keyClick(fields.name, KEY.Key_Return)
    press(desk, KEY.Key_N, SHIFT)
    assert fields.note.hasFocus()
    QTest.keyClicks(fields.note, "looks left")
    select(desk, 2)
    assert texts(desk)[0] == "Take 3  ·  Best, so far"
    assert "looks left" in takes_of(desk).list.item(0).text()
    assert (fields.name.text(), fields.note.text()) == ("", "")
    desk.trigger("undo")
    desk.trigger("undo")
    assert desk.document.project.marks == ()


def test_delete_in_the_list_is_of_the_take_and_undo_brings_it_back(desk: Desk) -> None:
    select(desk, 1)
    QTest.keyClick(takes_of(desk).list, KEY.Key_Delete)
    assert len(desk.document.project.shots) == 2
    assert texts(desk) == ["Take 3", "Take 1  ·  in the cut"]
    assert said(desk) == "Take 2 of SH0010 was deleted."
    assert (desk.document.take_folder("s1t2") / "take.json").exists()
    desk.trigger("undo")
    assert texts(desk) == ["Take 3", "Take 2", "Take 1  ·  in the cut"]
    desk.trigger("redo")
    assert len(texts(desk)) == 2


def test_a_take_in_the_cut_is_not_deleted_and_it_says_so(desk: Desk) -> None:
    select(desk, 2)
    press(desk, KEY.Key_Delete, SHIFT)
    assert "Take 1 is in the cut of SH0010" in said(desk)
    assert len(texts(desk)) == 3


def test_a_deleted_take_is_looked_at_and_restored(desk: Desk) -> None:
    select(desk, 0)
    press(desk, KEY.Key_U)
    select(desk, 2)
    press(desk, KEY.Key_Delete, SHIFT)
    assert "Take 1 of SH0020 remembers it, so its files stay." in said(desk)
    box = takes_of(desk).deleted_box
    assert box.text() == "Show 1 deleted take"
    box.setFocus()
    QTest.keyClick(box, KEY.Key_Space)
    assert texts(desk)[-1] == "Take 1  ·  deleted"
    select(desk, 2)
    assert takes_of(desk).delete_button.accessibleName() == "Restore this take"
    QTest.mouseClick(takes_of(desk).delete_button, Qt.MouseButton.LeftButton)
    assert desk.document.project.marks == ()


def test_the_message_restores_a_deleted_take(desk: Desk) -> None:
    select(desk, 0)
    press(desk, KEY.Key_Delete, SHIFT)
    desk.click(1)
    QTest.mouseClick(desk.window.strip.button, Qt.MouseButton.LeftButton)
    assert desk.document.project.marks == ()


def test_unused_takes_are_collected_only_when_told(desk: Desk, tmp_path: Path) -> None:
    trash: list[Path] = []
    desk.window.collecting.to_trash = lambda path: not trash.append(path)
    desk.trigger("collect_takes")
    assert "no unused takes" in said(desk)
    select(desk, 0)
    press(desk, KEY.Key_Delete, SHIFT)
    desk.trigger("collect_takes")
    assert "1 deleted take that nothing needs" in said(desk)
    assert trash == []
    QTest.mouseClick(desk.window.strip.button, Qt.MouseButton.LeftButton)
    assert trash == [desk.document.take_folder("s1t3")]
    assert "s1t3" not in desk.document.library
    assert (desk.document.undo_text, desk.document.is_dirty) == (None, False)
    assert desk.document.project.marks == ()


def test_a_take_that_the_trash_refuses_is_kept(desk: Desk) -> None:
    desk.window.collecting.to_trash = lambda _: False
    select(desk, 0)
    press(desk, KEY.Key_Delete, SHIFT)
    desk.trigger("collect_takes")
    QTest.mouseClick(desk.window.strip.button, Qt.MouseButton.LeftButton)
    assert "could not be moved to the trash, so it was kept" in said(desk)
    assert "s1t3" in desk.document.library


def test_every_take_has_its_picture(desk: Desk, qtbot: QtBot) -> None:
    rows = takes_of(desk).list

    def colours() -> list[int]:
        images = [rows.item(i).icon().pixmap(rows.iconSize()).toImage() for i in range(3)]
        return [image.pixelColor(image.width() // 2, image.height() // 2).red() for image in images]

    qtbot.waitUntil(lambda: colours() == [160, 120, 40])


def test_a_partial_take_says_how_much_there_is(desk: Desk) -> None:
    desk.click(1)
    desk.trigger("generate_shot")
    desk.worker.load()
    desk.worker.begin()
    desk.worker.make_chunk(0)
    press(desk, KEY.Key_Delete, SHIFT)
    desk.worker.cancelled()
    item = takes_of(desk).list.item(0)
    assert item.text().splitlines()[1].startswith("partial, 1 of 2 chunks")
    takes_of(desk).list.setCurrentRow(0)
    assert takes_of(desk).continue_button.isVisibleTo(takes_of(desk))


@pytest.mark.parametrize("language", [*NAMES, PSEUDO])
def test_a_damaged_take_needs_no_sideways_scrolling(
    open_desk: Callable[[], Desk], tmp_path: Path, language: str
) -> None:
    look_up = pseudo if language == PSEUDO else read_catalogue(catalogue_file(language)).get
    use_catalogue(lambda source: look_up(source) or source)
    film = tmp_path / "film.throughline"
    film_with_takes(film)
    (film / "takes" / "s1t3" / "chunk_001.mp4").unlink()
    desk = open_desk()
    desk.document.load(film)
    desk.window.show()
    QTest.qWaitForWindowExposed(desk.window)
    desk.click(0)
    select(desk, 0)
    QTest.qWait(20)
    takes, inspector = takes_of(desk), desk.window.inspector
    use_catalogue(None)
    assert takes.continue_button.isVisible()
    areas = [area for area in inspector.findChildren(TallArea) if area.isVisible()]
    assert [area.horizontalScrollBar().maximum() for area in areas] == [0] * len(areas)
    assert takes.delete_button.visibleRegion().boundingRect().width() == takes.delete_button.width()
