"""In the pseudo-language every word of the window is in brackets, and none is cut off."""

import html
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTabWidget,
    QTreeWidget,
    QWidget,
)

from app import language
from app.session.exporter import export_plan
from app.settings import Settings
from app.storage.project_lock import Holder
from app.storage.versions import Version
from app.ui import translation
from app.ui.dialogs.about_dialog import AboutDialog
from app.ui.dialogs.crash_dialog import CrashDialog
from app.ui.dialogs.export_dialog import ExportDialog
from app.ui.dialogs.lock_dialog import ask_about_holder
from app.ui.dialogs.marker_list import MarkerList
from app.ui.dialogs.new_project import EXAMPLE, NewProjectDialog
from app.ui.dialogs.project_dialog import ProjectDialog
from app.ui.dialogs.recovery_dialog import RecoveryDialog
from app.ui.dialogs.rename_dialog import RenameDialog
from app.ui.dialogs.replace_dialog import ReplaceDialog
from app.ui.dialogs.settings_dialog import SettingsDialog
from app.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from app.ui.dialogs.versions_dialog import VersionsDialog
from app.ui.elided_box import ElidedBox
from app.ui.elided_label import ElidedLabel
from app.ui.main_window import MainWindow
from generation.errors import OutOfMemory
from generation.protocol import JobFailed, LoadProgress, SteppedDown
from tests.app.model.builders import CARD, project, shot
from tests.app.ui.conftest import Desk, answer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
WHEN = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
_ARROW_PX = 20  # of a box, beside its words
WORD = re.compile(r"[A-Za-z]{3,}")
DATA = re.compile(  # what is no word of the program: names, files, versions, keys, units
    r"Deutsch|English|Fran.ais|Espa.ol|SH\d+|animatic|Animatic"
    r"|Throughline|H\.264|Rec\. 709|MP4|fps|kB|MB"
    r"|(Ctrl|Alt|Shift|Del|Home|End|Left|Right|Space|Return|Esc|F\d+|Up|Down)\b[+\w]*"
    r"|Adobe Premiere Pro|Avid Media Composer|DaVinci Resolve|Final Cut Pro"
    r"|Python|Qt|torch|PyAV|\+cpu|System Linux.*|Build checkout(, commit \w+)?"
    r"|/[\w./-]+|\b\d[\d:.×x]*\b|[\w.-]+\.(?:mp4|throughline|txt)"
)
QT = {  # Qt's words, which its own catalogues have
    "Cancel", "Close", "Closes the dock widget", "Float", "Press shortcut", "Restore Defaults",
    "Scroll Left", "Scroll Right", "Undocks and re-attaches the dock widget",
}  # fmt: skip
WRITTEN = {EXAMPLE}  # into a prompt: the models read English


@pytest.fixture(autouse=True)
def _pseudo() -> Iterator[None]:
    language.use_catalogue(translation.pseudo)
    yield
    language.use_catalogue(None)


def english(window: QWidget, data: tuple[str, ...] = ()) -> list[str]:
    """The texts below a window that did not go through the catalogue."""
    found = []
    for text in _texts(window):
        plain = html.unescape(re.sub(r"<[^<>]*>", "", text))
        for known in data:
            plain = plain.replace(known, "")
        while "⟦" in plain:  # brackets may be inside brackets
            plain, before = re.sub(r"⟦[^⟦⟧]*⟧", "", plain), plain
            if plain == before:
                break
        if text not in QT | WRITTEN and WORD.search(DATA.sub("", plain)):
            found.append(text)
    return found


def _texts(window: QWidget) -> Iterator[str]:
    yield window.windowTitle().partition(" — ")[2] or window.windowTitle()
    for action in window.findChildren(QAction):
        yield from (action.text(), action.toolTip())
    for widget in window.findChildren(QWidget):
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(place) for place in range(widget.count()))
        elif isinstance(widget, QLineEdit | QPlainTextEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QTabWidget):
            yield from (widget.tabText(place) for place in range(widget.count()))
        elif isinstance(widget, QTreeWidget):
            head = widget.headerItem()
            yield from (head.text(column) for column in range(widget.columnCount()))


def clipped(window: QWidget) -> list[str]:
    """The words below a window that have too little room, and are not shortened to it."""
    buttons = (*window.findChildren(QPushButton), *window.findChildren(QCheckBox))
    found = [one.text() for one in buttons if _is_narrow(one, one.text())]
    labels = [label for label in window.findChildren(QLabel) if label.isVisible() and label.text()]
    found += [one.text() for one in labels if one.height() < one.fontMetrics().height()]
    lines = (label for label in labels if _is_cut_off(label))
    found += [one.text() for one in lines if _is_narrow(one, max(one.text().split("\n"), key=len))]
    boxes = (box for box in window.findChildren(QComboBox) if not isinstance(box, ElidedBox))
    found += [box.currentText() for box in boxes if _is_narrow(box, box.currentText(), _ARROW_PX)]
    return [*found, *_narrow_heads(window)]


def _is_narrow(widget: QWidget, words: str, beside: int = 0) -> bool:
    needed = widget.fontMetrics().horizontalAdvance(words.replace("&", ""))
    return widget.isVisible() and widget.width() < needed + beside


def _is_cut_off(label: QLabel) -> bool:
    """Whether words that have too little room are neither broken nor shortened."""
    is_plain = "<" not in label.text()
    return is_plain and not label.wordWrap() and not isinstance(label, ElidedLabel)


def _narrow_heads(window: QWidget) -> list[str]:
    """What stands over the columns of lists and tables, where it would be cut off."""
    found = []
    for head in window.findChildren(QHeaderView):
        is_shown = head.isVisible() and head.orientation() == Qt.Orientation.Horizontal
        if is_shown and head.textElideMode() == Qt.TextElideMode.ElideNone:
            places = [place for place in range(head.count()) if not head.isSectionHidden(place)]
            words = [str(head.model().headerData(p, head.orientation()) or "") for p in places]
            found += [
                text for place, text in zip(places, words, strict=True)
                if head.sectionSize(place) < head.fontMetrics().horizontalAdvance(text)
            ]
    return found


def test_a_forgotten_word_is_found(qapp: object) -> None:
    window = QWidget()
    label = QLabel("⟦Tákés⟧ of the shot", window)
    assert english(window) == ["⟦Tákés⟧ of the shot"]
    label.setText("⟦Tákés of ⟦SH0010~⟧⟧ 01:00:00:00 animatic")
    assert english(window) == []


def test_a_clipped_word_is_found(qapp: object) -> None:
    window = QWidget()
    label, box, table = QLabel("two words", window), QComboBox(window), QTableWidget(0, 1, window)
    box.addItem("two words")
    table.setHorizontalHeaderLabels(["two words"])
    for widget in (label, box, table):
        widget.setFixedWidth(40)
    table.setColumnWidth(0, 30)
    window.show()
    assert clipped(window) == ["two words"] * 3
    for widget in (label, box, table):
        widget.setFixedWidth(160)
    table.setColumnWidth(0, 120)
    assert clipped(window) == []


@pytest.mark.parametrize(
    "view", ["timeline", "board", "queue", "continuity", "compare_takes", "tour"]
)
def test_the_window(desk: Desk, view: str) -> None:
    desk.generate_everything()
    desk.generate_everything()
    desk.click(0)
    if view != "timeline":
        desk.trigger(view)
    tabs = desk.window.inspector.tabs
    prompts = tuple(desk.prompts())
    for tab in range(tabs.count()):
        tabs.setCurrentIndex(tab)
        QTest.qWait(20)
        assert english(desk.window, prompts) == []
        assert clipped(desk.window) == []


def test_the_welcome_page(open_desk: Callable[[], Desk]) -> None:
    desk = open_desk()
    desk.window.show()
    QTest.qWait(20)
    assert english(desk.window) == []
    assert clipped(desk.window) == []


def _dialogs(window: MainWindow, folder: Path) -> dict[str, Callable[[], QDialog]]:
    document = window.document
    return {
        "about": lambda: AboutDialog("animatic", window),
        "crash": lambda: CrashDialog("", "", "", window, restart=""),
        "export": lambda: ExportDialog(export_plan(document), folder / "x.mp4"),
        "markers": lambda: MarkerList(document, window),
        "new": lambda: NewProjectDialog(folder, "animatic", CARD, with_board=True),
        "project": lambda: ProjectDialog(document.project),
        "recovery": lambda: RecoveryDialog("Film 1", WHEN, (), window, saved_since=True),
        "rename": lambda: RenameDialog(document.project, ("s1",)),
        "replace": lambda: ReplaceDialog(document.project, ("s1",)),
        "settings": lambda: SettingsDialog(Settings(), [folder], window),
        "shortcuts": lambda: ShortcutsDialog(window.actions_table, "throughline", {}),
        "versions": lambda: VersionsDialog(document.project, [Version(folder, WHEN, True)]),
    }


@pytest.mark.parametrize(
    "name",
    ["about", "crash", "export", "markers", "new", "project", "recovery", "rename", "replace",
     "settings", "shortcuts", "versions"],
)  # fmt: skip
def test_a_dialog(desk: Desk, name: str, tmp_path: Path) -> None:
    desk.document.edit("", project(shot(1), shot(2)))
    dialog = _dialogs(desk.window, tmp_path)[name]()
    dialog.show()
    QTest.qWait(20)
    assert english(dialog) == []
    assert clipped(dialog) == []
    dialog.close()


@pytest.mark.parametrize("heard", [None, WHEN])
def test_questions(desk: Desk, heard: datetime | None) -> None:
    found: list[str] = []
    holder = Holder(1, "1", 0.0, "", heard)
    which = partial(desk.window.packing.ask_which, desk.window)
    for ask in (partial(ask_about_holder, "Film 1", holder, desk.window), which):
        answer(lambda dialog: found.extend((*english(dialog), *clipped(dialog))))
        ask()
    assert found == []


def test_a_worker_that_fails(desk: Desk) -> None:
    """Its own sentences, too, and what waits behind the shot."""
    desk.trigger("queue")
    desk.trigger("generate_all")
    desk.worker.say(LoadProgress("Loading the transformer", 0.5))
    assert english(desk.window, tuple(desk.prompts())) == []
    desk.worker.load()
    job = desk.worker.begin().job
    desk.worker.say(SteppedDown(job, "offload", exact=True))
    full = OutOfMemory("The GPU ran out of memory").sentence("no chunk was finished")
    desk.worker.say(JobFailed(job, "out_of_memory", full))
    QTest.qWait(20)
    assert "óút óf mémórý" in desk.window.strip.text.text()
    assert english(desk.window, tuple(desk.prompts())) == []
    assert clipped(desk.window) == []
