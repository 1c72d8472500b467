"""Names in prompts: completed after an @, in colour when known, underlined when not."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.model.cast_edits import add_reference
from app.model.project import Reference, ReferenceKind
from app.ui.inspector.prompt_field import PromptField
from tests.app.ui.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # popups, offscreen


@pytest.fixture
def field(desk: Desk) -> PromptField:
    """The prompt of the first shot, empty, with @ada and @attic in the cast."""
    project = desk.document.project
    for name in ("ada", "attic"):
        reference = Reference(name, ReferenceKind.CHARACTER, "1" * 64)
        project = add_reference(project, reference)
    desk.document.edit("Cast", project)
    desk.click(0)
    prompt = desk.window.inspector.fields.prompt
    prompt.setFocus()
    prompt.selectAll()
    QTest.keyClick(prompt, Qt.Key.Key_Delete)
    return prompt


def formats(field: PromptField) -> list[tuple[int, int, QTextCharFormat]]:
    layout = field.document().firstBlock().layout()
    return [(part.start, part.length, QTextCharFormat(part.format)) for part in layout.formats()]


def test_a_name_is_completed_with_enter(field: PromptField, desk: Desk) -> None:
    QTest.keyClicks(field, "See @")
    popup = field.completer.popup
    assert popup.isVisible()
    assert popup.model().rowCount() == 2
    QTest.keyClicks(field, "at")
    assert popup.model().rowCount() == 1
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert desk.prompts()[0] == "See @attic"
    assert not popup.isVisible()
    QTest.keyClicks(field, " burn")
    assert desk.prompts()[0] == "See @attic burn"


def test_a_name_is_chosen_with_the_mouse(field: PromptField, desk: Desk) -> None:
    QTest.keyClicks(field, "@")
    popup = field.completer.popup
    place = popup.visualRect(popup.model().index(1, 0)).center()
    QTest.mouseMove(popup.viewport(), place)
    QTest.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.prompts()[0] == "@attic"


def test_escape_hides_the_names_and_keeps_the_words(field: PromptField, desk: Desk) -> None:
    QTest.keyClicks(field, "@a")
    QTest.keyClick(field.completer.popup, Qt.Key.Key_Escape)
    assert not field.completer.popup.isVisible()
    assert field.hasFocus()
    assert desk.prompts()[0] == "@a"


def test_nothing_is_offered_where_no_name_begins(field: PromptField) -> None:
    for text in ("mail", "@", "x", " ", "@", "a", "d", "a"):
        QTest.keyClicks(field, text)
    assert not field.completer.popup.isVisible()  # "mail@x" is no name, "@ada" is whole


def test_known_names_are_coloured_and_unknown_ones_underlined(field: PromptField) -> None:
    QTest.keyClicks(field, "@Ada x @bob")
    (known, unknown) = formats(field)
    assert known[:2] == (0, 4)
    assert known[2].foreground().color().name() == "#f0a441"
    assert unknown[:2] == (7, 4)
    assert unknown[2].underlineStyle() == QTextCharFormat.UnderlineStyle.WaveUnderline


def test_marks_follow_an_emoji(field: PromptField) -> None:
    field.setPlainText("\N{CAT FACE} @ada")
    assert [mark[:2] for mark in formats(field)] == [(3, 4)]


def test_marks_are_no_edits_and_follow_the_cast(field: PromptField, desk: Desk) -> None:
    QTest.keyClicks(field, "@ada")
    before = desk.document.undo_text
    desk.document.edit("Nobody", replace(desk.document.project, cast=()))
    QApplication.processEvents()
    (mark,) = formats(field)
    assert mark[2].underlineStyle() == QTextCharFormat.UnderlineStyle.WaveUnderline
    assert (before, desk.document.undo_text) == ("Edit prompt of SH0010", "Nobody")


def test_a_name_that_is_nobodys_is_told_when_the_prompt_is_left(
    field: PromptField, desk: Desk
) -> None:
    QTest.keyClicks(field, "@bob waves")
    notes = desk.window.inspector.fields.status.notes
    assert not notes.isVisible()
    desk.window.timeline.view.setFocus()
    assert notes.text() == "@bob is not in the cast, so no picture of it is remembered."
