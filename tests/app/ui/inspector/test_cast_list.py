"""The cast in the window: pictures dropped, named, cited, replaced and taken out by hand."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.model.edits import select_take
from app.ui.inspector import cast_list
from app.ui.inspector.cast_list import CastList
from tests.app.storage.builders import film_folder, film_with_takes
from tests.app.ui.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # popups, offscreen
_LEFT = Qt.MouseButton.LeftButton


def picture(folder: Path, name: str, colour: str = "green") -> Path:
    image = QImage(64, 32, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(folder / name))
    return folder / name


def open_tab(desk: Desk, place: int = 0) -> CastList:
    """Select a shot and open the tab with the mouse."""
    desk.click(place)
    bar = desk.window.inspector.tabs.tabBar()
    QTest.mouseClick(bar, _LEFT, pos=bar.tabRect(2).center())
    return desk.window.inspector.cast


def drop(target: QWidget, *paths: Path) -> bool:
    """Let files fall onto a widget, as a file manager does; whether it wanted them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    keys, action = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(9, 9), action, data, _LEFT, keys)
    enter.ignore()
    QApplication.sendEvent(target, enter)
    if enter.isAccepted():
        QApplication.sendEvent(target, QDropEvent(QPointF(9, 9), action, data, _LEFT, keys))
    return enter.isAccepted()


def rewrite(field: QWidget, text: str) -> None:
    """Type over what a field holds, and press Enter."""
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def names(desk: Desk) -> list[str]:
    return [reference.name for reference in desk.document.project.cast]


def rows(desk: Desk) -> list[str]:
    shown = desk.window.inspector.cast.list
    return [shown.item(row).text() for row in range(shown.count())]


@pytest.fixture
def ada(desk: Desk, tmp_path: Path) -> Desk:
    """A desk with @ada in the cast, dropped there."""
    assert drop(open_tab(desk), picture(tmp_path, "ada.png"))
    return desk


def test_an_empty_cast_says_what_to_do(desk: Desk) -> None:
    cast = open_tab(desk)
    assert cast.empty.isVisible()
    assert "Drop a picture here" in cast.empty.text()
    assert not cast.list.isVisible()
    assert not cast.fields.isVisible()


def test_a_dropped_picture_is_in_the_cast_under_its_files_name(ada: Desk) -> None:
    assert names(ada) == ["ada"]
    cast = ada.window.inspector.cast
    assert rows(ada) == ["@ada\ncharacter, in no shot yet"]
    assert cast.fields.name.hasFocus()
    icon = cast.list.item(0).icon().pixmap(cast.list.iconSize()).toImage()
    assert icon.pixelColor(icon.rect().center()) == QColor("green")
    ada.trigger("undo")
    assert names(ada) == []
    assert cast.empty.isVisible()
    ada.trigger("redo")
    assert names(ada) == ["ada"]


def test_words_are_no_pictures(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("hello")
    drop(open_tab(desk), tmp_path / "notes.txt")
    assert names(desk) == []
    assert "notes.txt is not a picture" in desk.window.strip.text.text()
    data = QMimeData()
    data.setText("hello")
    enter = QDragEnterEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, data, _LEFT, Qt.KeyboardModifier.NoModifier
    )
    enter.ignore()
    QApplication.sendEvent(desk.window.inspector.cast, enter)
    assert not enter.isAccepted()


def test_a_picture_is_chosen_and_replaced_from_a_dialog(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cast = open_tab(desk)
    chosen = [picture(tmp_path, "Old woman.png"), picture(tmp_path, "other.png", "red"), None]
    monkeypatch.setattr(cast_list, "ask_for_picture", lambda _: chosen.pop(0))
    QTest.mouseClick(cast.add, _LEFT)
    (first,) = desk.document.project.cast
    assert first.name == "old_woman"
    QTest.mouseClick(cast.fields.replace, _LEFT)
    (second,) = desk.document.project.cast
    assert (second.name, second.picture != first.picture) == ("old_woman", True)
    QTest.mouseClick(cast.add, _LEFT)
    assert len(desk.document.project.cast) == 1


def test_a_rename_changes_the_prompts_in_one_step(ada: Desk) -> None:
    field = ada.window.inspector.fields.prompt
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "@ada waves")
    fields = ada.window.inspector.cast.fields
    rewrite(fields.name, "Eve")
    assert (names(ada), ada.prompts()[0]) == (["Eve"], "@Eve waves")
    assert rows(ada) == ["@Eve\ncharacter, in shot 1"]
    ada.trigger("undo")
    assert (names(ada), ada.prompts()[0]) == (["ada"], "@ada waves")


def test_a_name_that_cannot_be_is_refused_in_words(ada: Desk) -> None:
    fields = ada.window.inspector.cast.fields
    rewrite(fields.name, "old woman")
    assert names(ada) == ["ada"]
    assert fields.name.text() == "ada"
    assert "cannot be a name in the cast" in ada.window.strip.text.text()


def test_words_and_kind_are_edits(ada: Desk) -> None:
    fields = ada.window.inspector.cast.fields
    rewrite(fields.words, "an old woman")
    fields.kind.setFocus()
    QTest.keyClick(fields.kind, Qt.Key.Key_Down)
    fields.kind.activated.emit(fields.kind.currentIndex())
    (reference,) = ada.document.project.cast
    assert (reference.description, reference.kind) == ("an old woman", "place")
    QTest.mouseClick(fields.remove, _LEFT)
    assert names(ada) == []


def test_a_double_click_cites_in_the_prompt(ada: Desk) -> None:
    inspector = ada.window.inspector
    inspector.fields.prompt.moveCursor(inspector.fields.prompt.textCursor().MoveOperation.End)
    place = inspector.cast.list.visualItemRect(inspector.cast.list.item(0)).center()
    QTest.mouseClick(inspector.cast.list.viewport(), _LEFT, pos=place)
    QTest.mouseDClick(inspector.cast.list.viewport(), _LEFT, pos=place)
    assert ada.prompts()[0] == "prompt 1 @ada"
    assert inspector.fields.prompt.hasFocus()


def shown(desk: Desk, folder: Path) -> Desk:
    """A desk with a project open, in sight."""
    desk.document.load(folder)
    desk.window.show()
    QTest.qWaitForWindowExposed(desk.window)
    return desk


def test_the_frame_under_the_playhead_is_named_with_a_key(
    open_desk: Callable[[], Desk], tmp_path: Path
) -> None:
    folder = tmp_path / "made.throughline"
    film_folder(folder)
    desk = shown(open_desk(), folder)
    desk.click(1)
    field = desk.window.inspector.fields.prompt
    QTest.keyClicks(field, "@Grandma2 ")
    desk.window.services.player.seek(96 + 24)
    desk.window.timeline.view.setFocus()
    QTest.keyClick(desk.window.timeline.view, Qt.Key.Key_N)
    (reference,) = desk.document.project.cast
    assert reference.name == "Grandma2"
    path = folder / "references" / f"{reference.picture}.png"
    assert QImage(str(path)).pixelColor(0, 0) == QColor(80, 40, 0)  # picture 8 of the second shot
    fields = desk.window.inspector.cast.fields
    assert fields.name.hasFocus()
    QTest.keyClicks(fields.name, "ada")
    QTest.keyClick(fields.name, Qt.Key.Key_Return)
    assert desk.prompts()[1] == "@ada prompt 2"


def test_a_name_shows_the_frame_under_the_playhead_and_keeps_its_words(
    open_desk: Callable[[], Desk], tmp_path: Path
) -> None:
    """Only a file could replace a picture: a better frame meant to begin anew."""
    folder = tmp_path / "made.throughline"
    film_folder(folder)
    desk = shown(open_desk(), folder)
    cast = open_tab(desk)
    assert drop(cast, picture(tmp_path, "ada.png"))
    rewrite(cast.fields.words, "an old woman")
    desk.window.services.player.seek(96 + 24)
    QTest.mouseClick(cast.fields.from_frame, _LEFT)
    (ada,) = desk.document.project.cast
    assert (ada.name, ada.description) == ("ada", "an old woman")
    path = folder / "references" / f"{ada.picture}.png"
    assert QImage(str(path)).pixelColor(0, 0) == QColor(80, 40, 0)
    desk.trigger("undo")
    assert desk.document.project.cast[0].picture != ada.picture


def test_the_take_that_is_looked_at_is_named_and_not_the_one_in_the_cut(
    open_desk: Callable[[], Desk], tmp_path: Path
) -> None:
    folder = tmp_path / "made.throughline"
    film_with_takes(folder)
    desk = shown(open_desk(), folder)
    desk.click(0)
    desk.window.services.player.seek(0)
    takes = desk.window.inspector.takes
    takes.list.setCurrentRow(1)
    assert takes.current_id == "s1t2"
    desk.window.timeline.view.setFocus()
    QTest.keyClick(desk.window.timeline.view, Qt.Key.Key_N)
    (reference,) = desk.document.project.cast
    path = folder / "references" / f"{reference.picture}.png"
    assert QImage(str(path)).pixelColor(0, 0) == QColor(120, 0, 0)


def test_the_first_take_of_a_shot_is_named_while_it_is_made(
    open_desk: Callable[[], Desk], tmp_path: Path
) -> None:
    folder = tmp_path / "made.throughline"
    film_with_takes(folder)
    desk = open_desk()
    desk.document.load(folder)
    first = desk.document.project.shots[0]
    desk.document.edit("No take", select_take(desk.document.project, first.id, None))
    desk.window.show()
    QTest.qWaitForWindowExposed(desk.window)
    desk.window.services.player.show_take(first.id, "s1t3")  # as a finished chunk does
    desk.window.timeline.view.setFocus()
    QTest.keyClick(desk.window.timeline.view, Qt.Key.Key_N)
    assert len(desk.document.project.cast) == 1


def test_a_shot_without_a_take_has_no_frame_to_name(desk: Desk) -> None:
    desk.trigger("name_frame")
    assert names(desk) == []
    assert "SH0010 has no take yet" in desk.window.strip.text.text()


def test_what_is_cited_stands_first_in_the_memory(ada: Desk) -> None:
    field = ada.window.inspector.fields.prompt
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "@ada waves")
    memory = ada.window.inspector.memory
    assert memory.list.item(0).text() == "@ada  ·  reference, fine  ·  the prompt cites it"
    assert memory.spent.text() == "10 of 1000 tokens"


def test_another_picture_makes_exactly_the_citing_shots_stale(
    ada: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for place in (0, 2):
        ada.click(place)
        QTest.keyClicks(ada.window.inspector.fields.prompt, "@ada ")
    ada.generate_everything()
    assert ada.document.stale() == {}
    cast = open_tab(ada, 1)
    other = picture(tmp_path, "other.png", "red")
    monkeypatch.setattr(cast_list, "ask_for_picture", lambda _: other)
    QTest.mouseClick(cast.fields.replace, _LEFT)
    why = ("@ada has another picture",)
    assert ada.document.stale() == {"s1": why, "s3": why}
    ada.trigger("undo")
    assert ada.document.stale() == {}


def test_a_removed_picture_is_swept_when_saved_only_if_undo_forgot_it(ada: Desk) -> None:
    """Removed and saved by hand, then taken back: the picture is still there."""
    (reference,) = ada.document.project.cast
    folder = ada.document.require_folder()
    path = folder / "references" / f"{reference.picture}.png"
    os.utime(path, (0, 0))
    QTest.mouseClick(ada.window.inspector.cast.fields.remove, _LEFT)
    assert names(ada) == []
    ada.trigger("toggle_enabled")
    ada.trigger("save")
    assert path.exists()
    ada.document.load(folder)  # nothing to undo any more
    for backup in (folder / "backups").iterdir():
        backup.unlink()
    ada.click(0)
    ada.trigger("toggle_enabled")
    ada.trigger("save")
    assert not path.exists()
