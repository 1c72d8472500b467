"""An audit of what a screen reader finds: whatever takes the focus has a name."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.session.exporter import export_plan
from app.ui.dialogs.export_dialog import ExportDialog
from app.ui.dialogs.new_project import NewProjectDialog
from app.ui.dialogs.project_dialog import ProjectDialog
from app.ui.dialogs.replace_dialog import ReplaceDialog
from tests.app.model.builders import CARD
from tests.app.ui.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def nameless(window: QWidget) -> list[str]:
    """The widgets below a window that take the focus and have no name."""
    found = []
    for widget in window.findChildren(QWidget):
        takes_focus = widget.focusPolicy() & Qt.FocusPolicy.TabFocus.value
        if not takes_focus or not widget.isVisibleTo(window) or _is_part(widget):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        name = "" if interface is None else interface.text(QAccessible.Text.Name)
        if not name.strip():
            found.append(f"{type(widget).__name__} {widget.objectName()!r} in {_path(widget)}")
    return found


def _is_part(widget: QWidget) -> bool:
    """A part of another widget, which has the name: a spin box's line, a view's viewport."""
    parent = widget.parentWidget()
    return widget.objectName().startswith("qt_") or (
        parent is not None and parent.focusProxy() is widget
    )


def _path(widget: QWidget) -> str:
    names = []
    parent = widget.parentWidget()
    while parent is not None:
        names.append(type(parent).__name__)
        parent = parent.parentWidget()
    return " < ".join(names[:4])


@pytest.mark.parametrize("view", ["timeline", "board", "queue", "compare", "continuity"])
def test_all_of_the_window_has_names(desk: Desk, view: str) -> None:
    desk.generate_everything()
    desk.click(0)
    if view in {"board", "queue", "continuity"}:
        desk.trigger(view)
    for tab in range(desk.window.inspector.tabs.count()):
        desk.window.inspector.tabs.setCurrentIndex(tab)
        assert nameless(desk.window) == []


def test_the_welcome_page_has_names(open_desk: Callable[[], Desk]) -> None:
    desk = open_desk()
    desk.window.show()
    assert nameless(desk.window) == []


@pytest.mark.parametrize("kind", ["export", "new", "project", "replace"])
def test_dialogs_have_names(desk: Desk, kind: str, qapp: QApplication) -> None:
    document = desk.document
    folder = document.require_folder()
    dialogs: dict[str, Callable[[], QDialog]] = {
        "export": lambda: ExportDialog(export_plan(document), folder / "x.mp4"),
        "new": lambda: NewProjectDialog(folder, "animatic", CARD, with_board=True),
        "project": lambda: ProjectDialog(document.project),
        "replace": lambda: ReplaceDialog(document.project, ("s1",)),
    }
    dialog = dialogs[kind]()
    dialog.show()
    assert dialog.windowTitle()
    assert nameless(dialog) == []
    dialog.close()


def test_every_command_has_words_and_the_menus_reach_all_of_them(desk: Desk) -> None:
    commands = dict(desk.window.actions_table.by_id())
    assert len(commands) > 60
    for action_id, command in commands.items():
        assert command.action.text().strip(), action_id
        assert command.action.toolTip().strip(), action_id
