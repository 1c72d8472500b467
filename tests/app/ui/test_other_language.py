"""The window in another language: whole sentences, and nothing that depends on what a word is."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget, QToolButton

from app.language import use_catalogue
from app.model.framing import CAMERAS, MOVES, SIZES
from app.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from app.ui.theme import ui_font
from app.ui.translation import ENGLISH, NAMES, can_show, catalogue_file, read_catalogue
from tests.app.ui.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen
_WORDS = {
    "&File": "ファイル(&F)",
    "&Shot": "&Einstellung",
    "Duplicate shot": "Einstellung verdoppeln",
    "Duplicate {shot}": "Verdoppeln von {shot}",
    "Delete {shots} shots": "Löschen von {shots} Einstellungen",
    "Undo {edit}": "{edit} rückgängig machen",
    "Inspector": "Eigenschaften",
    "close-up": "Nahaufnahme",
    "Export MP4…": "Den ganzen Film als eine MP4-Datei exportieren…",
}


@pytest.fixture
def other_language() -> Iterator[None]:
    use_catalogue(lambda source: _WORDS.get(source, source))
    yield
    use_catalogue(None)


@pytest.fixture
def desk(other_language: None, desk: Desk) -> Desk:
    return desk


def _found(desk: Desk, letters: str) -> list[str]:
    desk.trigger("find_command")
    QTest.keyClicks(desk.window.search.field, letters)
    return [command.text for command in desk.window.search._found]


@pytest.mark.parametrize("letters", ["verdop", "duplic"])
def test_a_command_is_found_by_its_own_and_by_its_english_words(desk: Desk, letters: str) -> None:
    desk.click(1)
    assert _found(desk, letters)[0] == "Einstellung: Einstellung verdoppeln"
    QTest.keyClick(desk.window.search.field, Qt.Key.Key_Return)
    assert desk.document.undo_text == "Verdoppeln von SH0020"
    undo = desk.window.actions_table["undo"]
    assert undo.text() == "Verdoppeln von SH0020 rückgängig machen"


def test_the_key_of_a_menu_is_no_part_of_its_name(desk: Desk) -> None:
    assert "ファイル: Save" in _found(desk, "save")
    titles = [action.text() for action in desk.window.menuBar().actions()]
    assert titles[0] == "ファイル(&F)"


def test_keys_are_found_by_english_words(desk: Desk) -> None:
    dialog = ShortcutsDialog(desk.window.actions_table, "throughline", {}, desk.window)
    QTest.keyClicks(dialog.filter, "duplicate")
    shown = [item.text(0) for item in dialog._items() if not item.isHidden()]
    assert shown == ["Einstellung: Einstellung verdoppeln"]
    dialog.deleteLater()


def test_several_shots_have_a_sentence_of_their_own(desk: Desk) -> None:
    desk.window.selection.select_all()
    desk.trigger("delete_shot")
    assert desk.document.undo_text == "Löschen von 3 Einstellungen"


def test_framing_is_chosen_in_the_language_and_read_in_english(desk: Desk) -> None:
    desk.click(0)
    styles = desk.window.inspector.tabs.styles
    desk.window.inspector.tabs.setCurrentIndex(3)
    size = styles.framing.choices["size"]
    size.setCurrentIndex(size.findText("Nahaufnahme"))
    size.textActivated.emit(size.currentText())
    assert desk.document.project.shots[0].size == "close-up"
    assert styles.read.text().endswith("Close-up")
    desk.click(1)
    assert size.currentText() == ""
    QTest.keyClicks(size.lineEdit(), "nahaufnahme")
    assert desk.document.project.shots[1].size == "close-up"
    size.lineEdit().clear()
    QTest.keyClicks(size.lineEdit(), "Close-Up")  # the English word is known, too
    assert desk.document.project.shots[1].size == "close-up"
    desk.click(0)
    assert size.currentText() == "Nahaufnahme"
    QTest.keyClicks(size.lineEdit(), " von oben")
    assert desk.document.project.shots[0].size == "Nahaufnahme von oben"


@pytest.mark.parametrize("name", [name for name in NAMES if name != ENGLISH])
def test_no_two_words_of_framing_are_alike(name: str) -> None:
    """Or one of them would be read as the other."""
    catalogue = read_catalogue(catalogue_file(name))
    for words in (SIZES, CAMERAS, MOVES):
        assert len({catalogue[word].casefold() for word in words}) == len(words)


def test_panels_keep_their_places_in_every_language(desk: Desk) -> None:
    docks = desk.window.area.findChildren(QDockWidget)
    assert {dock.objectName() for dock in docks} == {"inspector", "timeline", "queue"}
    assert "Eigenschaften" in {dock.windowTitle() for dock in docks}


def test_long_words_leave_the_tool_bar_before_they_hide_buttons(
    other_language: None, open_desk: Callable[[], Desk]
) -> None:
    window = open_desk().window
    window.show()
    button = window.tool_bar.widgetForAction(window.actions_table["export"])
    assert isinstance(button, QToolButton)
    window.resize(1000, 700)
    assert button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    window.resize(1600, 700)
    assert button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon


def test_japanese_signs_are_whole_in_a_title(desk: Desk) -> None:
    """They are taller than the first font of the title says: its room was cut at their foot."""
    if not can_show("ja"):
        pytest.skip("no font has Japanese signs")
    dock, signs = desk.window.area.inspector, "縄縄縄"
    dock.setWindowTitle(signs)
    QTest.qWait(20)
    bar = QRect(8, 0, 60, dock.widget().y() - 1)  # without its line
    assert _inked_rows(dock.grab(bar)) == _inked_rows(_drawn(signs))


def _drawn(words: str) -> QPixmap:
    """Words in the font of titles, with room all around."""
    picture = QPixmap(60, 60)
    picture.fill(Qt.GlobalColor.black)
    painter = QPainter(picture)
    painter.setPen(Qt.GlobalColor.white)
    painter.setFont(ui_font(bold=True))
    painter.drawText(picture.rect(), Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return picture


def _inked_rows(picture: QPixmap) -> int:
    image = picture.toImage()
    blank = image.pixelColor(0, 0)
    inked = [
        y for y in range(image.height())
        if any(image.pixelColor(x, y) != blank for x in range(image.width()))
    ]
    return max(inked) - min(inked) + 1
