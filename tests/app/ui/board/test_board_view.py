"""The board: cards that are selected, written on, sorted and looked for, by mouse and keys."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.model.project import Label, Reference, ReferenceKind
from app.settings import load_settings
from app.ui.board.board_view import BoardView
from app.ui.board.card_editor import CardEditor
from app.ui.board.card_layout import Field
from app.ui.name_in_place import NameInPlace
from tests.app.model.builders import project, shot
from tests.app.ui.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # popups, offscreen
KEY, KEYS = Qt.Key, Qt.KeyboardModifier
_LEFT, _PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def board(open_desk: Callable[[], Desk], tmp_path: Path) -> Desk:
    """Nine shots on the board."""
    desk = open_desk()
    shots = [shot(number) for number in range(1, 10)]
    shots[1] = replace(shots[1], prompt="@ada smiles", label=Label.RED, note="hold longer")
    film = replace(
        project(*shots), cast=(Reference("ada", ReferenceKind.CHARACTER, "0" * 64),)
    )
    desk.document.create(tmp_path / "film.throughline", film)
    desk.window.show()
    QTest.qWaitForWindowExposed(desk.window)
    QTest.keyClick(desk.window.timeline.view, KEY.Key_B)
    return desk


def view_of(desk: Desk) -> BoardView:
    return desk.window.board.view


def shown(desk: Desk) -> str:
    return "".join(shot_id[1:] for shot_id in desk.window.board.shown.ids)


def order(desk: Desk) -> str:
    return "".join(one.id[1:] for one in desk.document.project.shots)


def selected(desk: Desk) -> str:
    return "".join(shot_id[1:] for shot_id in desk.window.selection.shot_ids)


def point(desk: Desk, row: int, across: float = 0.5, field: Field | None = None) -> QPoint:
    """A point of a card: of its picture, or of a field."""
    view = view_of(desk)
    card = view.card_rect(row)
    rect = view.grid.card.picture(card) if field is None else view.field_rect(row, field)
    return QPoint(round(card.left() + card.width() * across), rect.center().y())


def click(desk: Desk, row: int, keys: Qt.KeyboardModifier = _PLAIN) -> None:
    QTest.mouseClick(view_of(desk).viewport(), _LEFT, keys, point(desk, row))


def double_click(desk: Desk, row: int, field: Field | None = None) -> None:
    place = point(desk, row, field=field)
    QTest.mouseClick(view_of(desk).viewport(), _LEFT, _PLAIN, place)
    QTest.mouseDClick(view_of(desk).viewport(), _LEFT, _PLAIN, place)


def pull(desk: Desk, start: QPoint, end: QPoint) -> None:
    viewport = view_of(desk).viewport()
    QTest.mousePress(viewport, _LEFT, _PLAIN, start)
    for step in range(1, 6):
        QTest.mouseMove(viewport, start + (end - start) * step / 5)


def drag(desk: Desk, start: QPoint, end: QPoint) -> None:
    pull(desk, start, end)
    QTest.mouseRelease(view_of(desk).viewport(), _LEFT, _PLAIN, end)


def press(desk: Desk, key: Qt.Key, keys: Qt.KeyboardModifier = _PLAIN) -> None:
    QTest.keyClick(view_of(desk), key, keys)


def look_for(desk: Desk, text: str) -> None:
    QTest.keyClick(view_of(desk), KEY.Key_F, KEYS.ControlModifier)
    field = desk.window.board.bar.text
    assert field.hasFocus()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, KEY.Key_Return)
    assert view_of(desk).hasFocus()


def test_a_key_switches_between_board_and_timeline(board: Desk) -> None:
    window = board.window
    assert window.board.isVisible()
    assert not window.timeline.isVisible()
    assert view_of(board).hasFocus()
    assert shown(board) == "123456789"
    press(board, KEY.Key_B)
    assert window.timeline.view.hasFocus()
    assert not window.board.isVisible()
    board.trigger("board")
    window.close()
    assert load_settings().show_board


def test_the_selection_is_the_one_of_the_timeline(board: Desk) -> None:
    click(board, 2)
    assert selected(board) == "3"
    assert board.window.services.player.frame == 2 * 96
    click(board, 4, KEYS.ShiftModifier)
    assert selected(board) == "345"
    click(board, 3, KEYS.ControlModifier)
    assert selected(board) == "35"
    chosen = view_of(board).selectionModel().selectedIndexes()
    assert sorted(index.row() for index in chosen) == [2, 4]
    board.window.selection.select("s9")
    assert view_of(board).currentIndex().row() == 8


def test_arrows_lead_from_card_to_card(board: Desk) -> None:
    columns = view_of(board).grid.columns
    click(board, 0)
    press(board, KEY.Key_Right)
    assert selected(board) == "2"
    press(board, KEY.Key_Down)
    assert selected(board) == str(2 + columns)
    press(board, KEY.Key_Home)
    press(board, KEY.Key_Right, KEYS.ShiftModifier)
    assert selected(board) == "12"
    press(board, KEY.Key_End)
    assert selected(board) == "9"


def test_keys_delete_and_disable_what_is_selected(board: Desk) -> None:
    click(board, 0)
    press(board, KEY.Key_D)
    assert not board.document.project.shots[0].enabled
    assert board.document.undo_text == "Disable SH0010"
    press(board, KEY.Key_Delete)
    assert order(board) == "23456789"
    assert shown(board) == "23456789"
    assert selected(board) == "2"


def test_one_card_is_dragged_and_undo_takes_it_back(board: Desk) -> None:
    drag(board, point(board, 0), point(board, 2, 0.8))
    assert order(board) == "231456789"
    assert board.document.undo_text == "Move SH0010"
    board.trigger("undo")
    assert order(board) == "123456789"
    drag(board, point(board, 3), point(board, 0, 0.2))
    assert order(board) == "412356789"


def test_several_cards_are_dragged_together_in_one_step(board: Desk) -> None:
    click(board, 0)
    click(board, 2, KEYS.ControlModifier)
    drag(board, point(board, 2), point(board, 5, 0.9))
    assert order(board) == "245613789"
    assert board.document.undo_text == "Move 2 shots"
    assert selected(board) == "13"
    board.trigger("undo")
    assert order(board) == "123456789"


def test_a_drag_shows_where_it_would_land_and_escape_gives_it_up(board: Desk) -> None:
    view = view_of(board)
    pull(board, point(board, 0), point(board, 3, 0.1))
    assert view.drag is not None
    assert view.drag.row == 3
    line = view.drag.line
    assert abs(line.center().x() - view.visualRect(view.model().index(3, 0)).left()) < 4
    accent = view.viewport().grab().toImage().pixelColor(line.center())
    assert accent.name() == "#f0a441"
    press(board, KEY.Key_Escape)
    assert view.drag is None
    QTest.mouseRelease(view.viewport(), _LEFT, _PLAIN, point(board, 3, 0.1))
    assert order(board) == "123456789"


def test_alt_and_arrows_move_the_shot(board: Desk) -> None:
    columns = view_of(board).grid.columns
    click(board, 1)
    press(board, KEY.Key_Left, KEYS.AltModifier)
    assert order(board) == "213456789"
    press(board, KEY.Key_Right, KEYS.AltModifier)
    assert order(board) == "123456789"
    press(board, KEY.Key_Down, KEYS.AltModifier)
    assert order(board).index("2") == 1 + columns
    press(board, KEY.Key_Up, KEYS.AltModifier)
    assert order(board) == "123456789"


@pytest.mark.parametrize("field", [Field.PROMPT, Field.DIALOGUE, Field.NOTE])
def test_words_are_written_on_the_card_in_one_step(board: Desk, field: Field) -> None:
    double_click(board, 0, field)
    editor = board.window.board.writing.editor
    assert isinstance(editor, CardEditor)
    assert editor.field is field
    QTest.keyClicks(editor, "Hello")
    QTest.keyClick(editor, KEY.Key_Return)
    QTest.keyClicks(editor, "there")
    assert board.document.undo_text is None
    QTest.keyClick(editor, KEY.Key_Return, KEYS.ControlModifier)
    assert getattr(board.document.project.shots[0], field.value) == "Hello\nthere"
    assert board.document.undo_text == f"Edit {field.value} of SH0010"
    assert view_of(board).hasFocus()
    press(board, KEY.Key_Z, KEYS.ControlModifier)
    assert not board.document.is_dirty


def test_tab_goes_from_field_to_field_and_card_to_card(board: Desk) -> None:
    click(board, 0)
    press(board, KEY.Key_Return)
    for text in ("A cat.", "Meow.", "slow", "A dog."):
        editor = board.window.board.writing.editor
        assert isinstance(editor, CardEditor)
        QTest.keyClicks(editor, text)
        QTest.keyClick(editor, KEY.Key_Tab)
    first, second = board.document.project.shots[:2]
    assert (first.prompt, first.dialogue, first.note) == ("A cat.", "Meow.", "slow")
    assert second.prompt == "A dog."
    assert selected(board) == "2"
    editor = board.window.board.writing.editor
    assert isinstance(editor, CardEditor)
    QTest.keyClick(editor, KEY.Key_Backtab)
    assert board.window.board.writing.editor.field is Field.PROMPT  # type: ignore[union-attr]


def test_what_is_too_long_stays_in_the_hand(board: Desk) -> None:
    click(board, 0)
    press(board, KEY.Key_N, KEYS.AltModifier)
    editor = board.window.board.writing.editor
    assert isinstance(editor, CardEditor)
    editor.setPlainText("x" * 5001)
    QTest.keyClick(editor, KEY.Key_Escape)
    assert "5000 is the most" in board.window.strip.text.text()
    assert editor.isVisible()
    assert len(editor.toPlainText()) == 5001
    editor.setPlainText("x" * 5000)
    editor.setFocus()
    QTest.keyClick(editor, KEY.Key_Escape)
    assert len(board.document.project.shots[0].note) == 5000


def test_names_of_the_cast_are_completed_on_the_card(board: Desk) -> None:
    click(board, 0)
    press(board, KEY.Key_Return)
    editor = board.window.board.writing.editor
    assert isinstance(editor, CardEditor)
    QTest.keyClicks(editor, "@a")
    assert editor.completer.popup.isVisible()


def test_a_double_click_on_the_picture_opens_the_shot_in_the_film(board: Desk) -> None:
    double_click(board, 4)
    assert board.window.timeline.isVisible()
    assert selected(board) == "5"
    assert board.window.services.player.frame == 4 * 96


def test_a_name_is_typed_on_the_card(board: Desk) -> None:
    click(board, 1)
    press(board, KEY.Key_F2)
    editor = board.window.board.writing.editor
    assert isinstance(editor, NameInPlace)
    QTest.keyClicks(editor, "SH0030")
    QTest.keyClick(editor, KEY.Key_Return)
    assert "already called" in board.window.strip.text.text()
    assert editor.isVisible()
    editor.selectAll()
    QTest.keyClicks(editor, "Opening")
    QTest.keyClick(editor, KEY.Key_Return)
    assert board.document.project.shots[1].name == "Opening"
    assert board.document.undo_text == "Rename SH0020"
    assert view_of(board).hasFocus()
    assert board.window.board.writing.editor is None


def test_cards_are_looked_for_and_escape_shows_all(board: Desk) -> None:
    bar = board.window.board.bar
    assert bar.count.text() == "9 shots"
    look_for(board, "LONGER")
    assert shown(board) == "2"
    assert bar.count.text() == "1 of 9 shots"
    assert selected(board) == "2"
    press(board, KEY.Key_Escape)
    assert shown(board) == "123456789"
    assert bar.text.text() == ""
    look_for(board, "nothing at all")
    assert shown(board) == ""
    assert board.window.board.hint.isVisible()
    assert selected(board) == ""
    press(board, KEY.Key_Escape)
    assert selected(board) == "2"


@pytest.mark.parametrize(
    ("box", "word", "left"),
    [("state", "Empty", "123456789"), ("state", "Ready", ""), ("cast", "@ada", "2"),
     ("label", "Red", "2"), ("label", "No label", "13456789")],
)
def test_state_cast_and_label_are_chosen(board: Desk, box: str, word: str, left: str) -> None:
    combo = getattr(board.window.board.bar, box)
    combo.setFocus()
    for _ in range(combo.findText(word)):
        QTest.keyClick(combo, KEY.Key_Down)
    assert combo.currentText() == word
    assert shown(board) == left


def test_a_filtered_board_still_sorts_among_the_hidden_ones(board: Desk) -> None:
    for place in (1, 4, 7):
        changed = replace(board.document.project.shots[place], note="loop")
        board.document.edit("Note", board.document.project.with_shot(changed))
    look_for(board, "loop")
    assert shown(board) == "258"
    drag(board, point(board, 2), point(board, 0, 0.2))
    assert order(board) == "182345679"
    assert shown(board) == "825"
    press(board, KEY.Key_Right, KEYS.AltModifier)
    assert shown(board) == "285"
    board.trigger("select_all")
    assert selected(board) == "285"
    press(board, KEY.Key_Delete)
    assert order(board) == "134679"


def test_a_card_stays_while_it_is_written_on(board: Desk) -> None:
    look_for(board, "longer")
    click(board, 0)
    press(board, KEY.Key_N, KEYS.AltModifier)
    editor = board.window.board.writing.editor
    assert isinstance(editor, CardEditor)
    QTest.keyClicks(editor, "fine")
    QTest.keyClick(editor, KEY.Key_Escape)
    assert board.document.project.shots[1].note == "fine"
    assert shown(board) == "2"
    board.trigger("add_shot")
    new = board.document.project.shots[2].id
    assert board.window.board.shown.ids == (new,)  # it is seen, and the written one has gone


def test_the_wheel_and_keys_change_the_size_of_cards(board: Desk) -> None:
    view = view_of(board)
    before, columns = view.card_px, view.grid.columns
    middle = QPointF(view.viewport().rect().center())
    for _ in range(4):
        wheel = QWheelEvent(
            middle, middle, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
            KEYS.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )
        QApplication.sendEvent(view.viewport(), wheel)
    assert view.card_px > before
    assert view.grid.columns < columns
    assert board.window.board.bar.size_slider.value() == view.card_px
    press(board, KEY.Key_Minus)
    assert view.card_px > before
    press(board, KEY.Key_Backslash)
    assert view.card_px == 250


def test_the_right_button_has_the_commands_of_a_shot(board: Desk) -> None:
    viewport = view_of(board).viewport()
    place = point(board, 3)
    QTest.mouseClick(viewport, Qt.MouseButton.RightButton, _PLAIN, place)
    view_of(board).customContextMenuRequested.emit(place)
    menu = board.window.shot_menu.menu
    assert menu is not None
    assert selected(board) == "4"
    on_board = [action.text() for action in menu.actions()]
    assert {"Generate shot", "Delete shot", "Rename shot", "Lock name"} <= set(on_board)
    next(one for one in menu.actions() if one.text() == "Duplicate shot").trigger()
    assert len(board.document.project.shots) == 10
    menu.close()
    press(board, KEY.Key_B)
    timeline = board.window.timeline.view
    timeline.customContextMenuRequested.emit(board.block_point(1))
    again = board.window.shot_menu.menu
    assert again is not None
    assert [action.text() for action in again.actions()] == on_board
    assert selected(board) == "2"
    again.close()


def test_it_is_said_what_a_card_shows(board: Desk) -> None:
    model = view_of(board).model()
    text = model.data(model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert text == (
        "Shot 2, SH0020, Empty, 00:00:04:00, label red. @ada smiles. Note: hold longer"
    )


def test_the_film_plays_in_its_card(board: Desk) -> None:
    board.generate_everything()
    click(board, 1)
    press(board, KEY.Key_Space)
    assert board.window.services.player.is_playing
    press(board, KEY.Key_Space)
    assert not board.window.services.player.is_playing


def test_an_empty_film_says_what_to_do(open_desk: Callable[[], Desk], tmp_path: Path) -> None:
    desk = open_desk()
    desk.document.create(tmp_path / "empty.throughline", project())
    desk.window.show()
    desk.trigger("board")
    assert "Press A" in desk.window.board.hint.text()
    assert desk.window.board.hint.isVisible()
    desk.trigger("add_shot")
    assert not desk.window.board.hint.isVisible()
    assert isinstance(desk.window.board.writing.editor, CardEditor)
