"""The focus is seen: a widget that has it looks different, in every theme."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.session.exporter import export_plan
from app.ui.command_search import CommandSearch
from app.ui.dialogs.export_dialog import ExportDialog
from app.ui.dialogs.marker_list import MarkerList
from app.ui.dialogs.new_project import NewProjectDialog
from app.ui.dialogs.project_dialog import ProjectDialog
from app.ui.dialogs.rename_dialog import RenameDialog
from app.ui.dialogs.replace_dialog import ReplaceDialog
from app.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from app.ui.palettes import THEMES
from tests.app.ui.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen


def _can_have_it(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _unseen(window: QWidget) -> list[str]:
    """The widgets that look the same with and without the focus."""
    return [
        f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()}"
        for widget in window.findChildren(QWidget)
        if _can_have_it(widget) and not _is_seen(window, widget)
    ]


def _is_seen(window: QWidget, widget: QWidget) -> bool:
    window.activateWindow()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    if not widget.hasFocus():
        return False
    focused = _look(widget)
    widget.clearFocus()
    QApplication.processEvents()
    return focused != _look(widget)


def _look(widget: QWidget) -> QImage:
    return widget.grab().toImage()


@pytest.mark.parametrize("theme", THEMES)
def test_in_the_window(desk: Desk, theme: str) -> None:
    desk.trigger(f"theme_{theme}")
    desk.click(0)
    desk.trigger("queue")
    found: set[str] = set()
    for tab in range(desk.window.inspector.tabs.count()):
        desk.window.inspector.tabs.setCurrentIndex(tab)
        found |= set(_unseen(desk.window))
    desk.trigger("board")
    assert sorted(found | set(_unseen(desk.window))) == []


@pytest.mark.parametrize("theme", THEMES)
def test_on_the_first_page(open_desk: Callable[[], Desk], theme: str) -> None:
    window = open_desk().window
    window.show()
    window.actions_table[f"theme_{theme}"].trigger()
    assert _unseen(window) == []


@pytest.mark.parametrize("theme", THEMES)
def test_in_the_dialogs(desk: Desk, tmp_path: Path, theme: str) -> None:
    desk.trigger(f"theme_{theme}")
    film, window = desk.document.project, desk.window
    dialogs: list[QDialog] = [
        ProjectDialog(film, window),
        ReplaceDialog(film, (), window),
        RenameDialog(film, (), window),
        NewProjectDialog(tmp_path, "animatic", None, window, with_board=True),
        ExportDialog(export_plan(desk.document), tmp_path / "film.mp4", window),
        ShortcutsDialog(window.actions_table, "throughline", {}, window),
        MarkerList(desk.document, window),
        CommandSearch(window.actions_table, window),
    ]
    found = set()
    for dialog in dialogs:
        dialog.show()
        found |= {f"{type(dialog).__name__}: {name}" for name in _unseen(dialog)}
        dialog.close()
    assert sorted(found) == []
