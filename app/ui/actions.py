"""Every command of the window in one table: words, shortcuts, icons; menus and tool bar."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from app.language import mark, tr
from app.ui import (
    board_actions,
    mark_actions,
    pack_actions,
    program_actions,
    queue_actions,
    take_actions,
    theme_actions,
    version_actions,
)
from app.ui.action_spec import ActionSpec
from app.ui.resources import icon
from app.ui.timeline.paint_labels import label_icon

SEPARATOR = ""
_MNEMONIC = re.compile(r"\(&\w\)|&")


class Command(NamedTuple):
    """A command as it is found: below its menu, with what it is called now."""

    menu: str
    action: QAction
    english: str  # which is found in every language, too

    @property
    def text(self) -> str:
        """What is searched and shown."""
        return f"{self.menu}: {self.action.text()}"


SPECS = (
    ActionSpec("new", mark("New project…"), ("Ctrl+N",), "new", mark("Make an empty project")),
    ActionSpec(
        "new_board", mark("New from board text…"), ("Ctrl+Shift+N",), "board-text",
        mark("Make a project from lines like “0s: a woman enters the kitchen”"),
    ),
    ActionSpec("open", mark("Open…"), ("Ctrl+O",), "open", mark("Open a project folder")),
    ActionSpec(
        "import", mark("Import video…"), ("Ctrl+I",),
        tip=mark("Make a shot of a video file, which later shots remember (or drop the file)"),
    ),
    ActionSpec("save", mark("Save"), ("Ctrl+S",), "save", mark("Save the project")),
    ActionSpec(
        "save_as", mark("Save a copy as…"), ("Ctrl+Shift+S",), "",
        mark("Copy the project and go on"),
    ),
    ActionSpec(
        "export", mark("Export MP4…"), ("Ctrl+E",), "export", mark("Write the film as an MP4")
    ),
    ActionSpec("quit", mark("Quit"), ("Ctrl+Q",)),
    ActionSpec("undo", mark("Undo"), ("Ctrl+Z",), "undo"),
    ActionSpec("redo", mark("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    ActionSpec(
        "add_shot", mark("Add shot"), ("A",), "add-shot", mark("Add a shot after the selected one")
    ),
    ActionSpec(
        "cut", mark("Cut"), ("Ctrl+X",), tip=mark("Put the selected shots on the clipboard")
    ),
    ActionSpec(
        "copy", mark("Copy"), ("Ctrl+C",), tip=mark("Elsewhere they are pasted as storyboard text")
    ),
    ActionSpec(
        "paste", mark("Paste"), ("Ctrl+V",), tip=mark("Insert shots, or a storyboard in words")
    ),
    ActionSpec("select_all", mark("Select all shots"), ("Ctrl+A",)),
    ActionSpec("delete_shot", mark("Delete shot"), ("Delete", "Backspace"), "delete"),
    ActionSpec(
        "lift", mark("Lift shot"), (";",), tip=mark("Leave an empty shot of the same length")
    ),
    ActionSpec("duplicate", mark("Duplicate shot"), ("Ctrl+D",)),
    ActionSpec(
        "split", mark("Split at playhead"), ("Ctrl+K",), tip=mark("Both halves keep the take")
    ),
    ActionSpec(
        "merge", mark("Merge shots"), ("Ctrl+M",), tip=mark("With the next one, or all selected")
    ),
    ActionSpec("trim_head", mark("Trim head to playhead"), ("Q",)),
    ActionSpec("trim_tail", mark("Trim tail to playhead"), ("W",)),
    ActionSpec("move_left", mark("Move shot left"), ("Alt+Left",), "move-left"),
    ActionSpec("move_right", mark("Move shot right"), ("Alt+Right",), "move-right"),
    ActionSpec("toggle_enabled", mark("Enable or disable shot"), ("Shift+E",), "disabled"),
    ActionSpec(
        "replace", mark("Find and replace…"), ("Ctrl+H",), tip=mark("In the prompts of the shots")
    ),
    ActionSpec(
        "project_settings", mark("Project settings…"), ("Ctrl+,",),
        tip=mark("Title, style of all prompts, rate, size, first timecode"),
    ),
    ActionSpec("edit_prompt", mark("Edit prompt"), ("P",)),
    ActionSpec(
        "name_frame", mark("Name this frame"), ("N",),
        tip=mark("Put the picture under the playhead into the cast, to cite it as @name"),
    ),
    ActionSpec("shorter", mark("Trim tail by one frame"), (",",)),
    ActionSpec("longer", mark("Extend tail by one frame"), (".",)),
    ActionSpec(
        "generate_shot", mark("Generate shot"), ("Ctrl+G",), "generate",
        mark("Make a new take of the selected shot"),
    ),
    ActionSpec(
        "generate_all", mark("Generate stale and empty"), ("Ctrl+Shift+G",), "generate-all",
        mark("Make takes of all shots that are stale, partial or empty"),
    ),
    ActionSpec(
        "cancel", mark("Cancel"), ("Ctrl+.",), "cancel",
        mark("Stop importing, and generating; chunks that were generated are kept"),
    ),
    *version_actions.SPECS,
    *pack_actions.SPECS,
    *queue_actions.SPECS,
    *take_actions.SPECS,
    *mark_actions.SPECS,
    *board_actions.SPECS,
    *program_actions.SPECS,
    *theme_actions.SPECS,
    ActionSpec("play", mark("Play"), ("Space",), "play"),
    ActionSpec("stop", mark("Stop"), ("K",)),
    ActionSpec("backward", mark("Play backward"), ("J",), tip=mark("Again: faster")),
    ActionSpec("forward", mark("Play forward"), ("L",), tip=mark("Again: faster")),
    ActionSpec(
        "loop", mark("Loop"), ("Ctrl+L",), "retry", mark("Go on at the beginning"), checkable=True
    ),
    ActionSpec(
        "play_around", mark("Play around"), ("/",), tip=mark("Two seconds before and behind")
    ),
    ActionSpec("mark_in", mark("Mark in"), ("I",), tip=mark("With Loop, playing begins here")),
    ActionSpec(
        "mark_out", mark("Mark out"), ("O",), tip=mark("With Loop, playing ends behind this frame")
    ),
    ActionSpec(
        "mark_shot", mark("Mark shot"), (), tip=mark("In and out at the cuts around the playhead")
    ),
    ActionSpec("clear_marks", mark("Clear in and out"), ("Alt+X",)),
    ActionSpec("to_in", mark("Go to in"), ("Shift+I",)),
    ActionSpec("to_out", mark("Go to out"), ("Shift+O",)),
    ActionSpec("step_back", mark("Back one frame"), ("Left",), "step-back"),
    ActionSpec("step_forward", mark("Forward one frame"), ("Right",), "step-forward"),
    ActionSpec("second_back", mark("Back one second"), ("Shift+Left",)),
    ActionSpec("second_forward", mark("Forward one second"), ("Shift+Right",)),
    ActionSpec("to_start", mark("Go to start"), ("Home",), "to-start"),
    ActionSpec("to_end", mark("Go to end"), ("End",), "to-end"),
    ActionSpec("previous_cut", mark("Previous cut"), ("Up",), "previous-cut"),
    ActionSpec("next_cut", mark("Next cut"), ("Down",), "next-cut"),
    ActionSpec("zoom_in", mark("Zoom in"), ("+", "=", "Ctrl++", "Ctrl+="), "zoom-in"),
    ActionSpec("zoom_out", mark("Zoom out"), ("-", "Ctrl+-"), "zoom-out"),
    ActionSpec("zoom_fit", mark("Fit the film"), ("Shift+Z", "\\"), "zoom-fit"),
    ActionSpec(
        "continuity", mark("Continuity"), ("Shift+C",),
        tip=mark("Show how far characters and places have drifted from their first appearance"),
        checkable=True,
    ),
    ActionSpec(
        "next_drift", mark("Next drift"), ("D",), tip=mark("Go to the next shot that has drifted")
    ),
    ActionSpec("find_command", mark("Find a command…"), ("Ctrl+Shift+P", "F1")),
)
MENUS = (
    (mark("&File"), ("new", "new_board", "open", "recent", SEPARATOR, "save", "save_as")),
    (mark("&Edit"), ("undo", "redo", SEPARATOR, "cut", "copy", "paste", "select_all", "replace")),
    (mark("&Shot"), ("add_shot", "duplicate", "split", "merge", "lift", "delete_shot", SEPARATOR)),
    (mark("&Generate"), ("generate_shot", "generate_all", SEPARATOR, "cancel")),
    (mark("&Take"), take_actions.MENU),
    (mark("&Marker"), mark_actions.MENU),
    (mark("&Play"), ("play", "stop", "backward", "forward", "play_around", "loop", SEPARATOR)),
    (mark("&View"), (*board_actions.VIEW, SEPARATOR, "zoom_in", "zoom_out", "zoom_fit", SEPARATOR)),
    (mark("&Help"), ("find_command", *program_actions.HELP)),
)
_MORE = {
    "&File": (
        *("versions", SEPARATOR, "import", "export", "pack", "open_packed", "check_files"),
        *(SEPARATOR, "project_settings", "models", "engine", "settings", SEPARATOR, "quit"),
    ),
    "&Shot": (
        *("trim_head", "trim_tail", "shorter", "longer", SEPARATOR),
        *("move_left", "move_right", "toggle_enabled", "labels", SEPARATOR, "edit_prompt"),
        *(*board_actions.SHOT, SEPARATOR, "name_frame"),
    ),
    "&Generate": (SEPARATOR, *queue_actions.MENU),
    "&View": (
        *("snapping", "follow_playhead", SEPARATOR, "continuity", "next_drift", SEPARATOR),
        *(*program_actions.VIEW, SEPARATOR, "themes"),
    ),
    "&Play": (
        *("step_back", "step_forward", "second_back", "second_forward", SEPARATOR),
        *("to_start", "to_end", "previous_cut", "next_cut", SEPARATOR),
        *("mark_in", "mark_out", "mark_shot", "to_in", "to_out", "clear_marks"),
    ),
}
_SUBMENUS = {
    "labels": (mark("Label"), tuple(mark_actions.LABELS)),
    "themes": (mark("Theme"), tuple(theme_actions.CHOICES)),
}


def menu_titles() -> tuple[str, ...]:
    """The menus from left to right."""
    return tuple(title for title, _ in MENUS)


def menu_ids(title: str) -> tuple[str, ...]:
    """The commands of a menu from above."""
    return (*dict(MENUS)[title], *_MORE.get(title, ()))


class Actions(QObject):
    """The commands as Qt actions; the window binds each to what it does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = {spec.id: _action(spec, parent) for spec in SPECS}
        self._why_not: dict[str, str] = {}
        self.recent_menu = QMenu(tr("Open recent"), parent)
        parent.addActions(list(self._actions.values()))

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def bind(self, action_id: str, command: Callable[[], object]) -> None:
        """Run a command whenever the action is chosen."""
        self._actions[action_id].triggered.connect(lambda _checked=False: command())

    def set_enabled(self, enabled: dict[str, bool]) -> None:
        """Enable the commands that can be done now."""
        for action_id, value in enabled.items():
            self._actions[action_id].setEnabled(value)

    def explain(self, action_id: str, why_not: str) -> None:
        """Say in its tip why a command cannot be done, or again what it does."""
        spec = next(spec for spec in SPECS if spec.id == action_id)
        action = self._actions[action_id]
        self._why_not[action_id] = why_not
        action.setToolTip(why_not or _tool_tip(spec, action))

    def set_text(self, action_id: str, text: str) -> None:
        """Name what a command would do now ("Undo Trim tail of SH0020")."""
        spec = next(spec for spec in SPECS if spec.id == action_id)
        action = self._actions[action_id]
        action.setText(text)
        action.setToolTip(_tool_tip(spec, action))

    def by_menu(self) -> Iterator[Command]:
        """Every command, below the name of its menu."""
        return (command for _, command in self.by_id())

    def by_id(self) -> Iterator[tuple[str, Command]]:
        """Every command with its id, in the order of the menus."""
        english = {spec.id: spec.text for spec in SPECS}
        for title in menu_titles():
            for place in menu_ids(title):
                menu, found = _SUBMENUS.get(place, (title, (place,)))
                for action_id in found:
                    if action_id in english:
                        command = Command(_plain(menu), self[action_id], english[action_id])
                        yield action_id, command

    def set_keys(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        """Give commands other keys; their tips say the first."""
        for spec in SPECS:
            action = self._actions[spec.id]
            action.setShortcuts([QKeySequence(key) for key in keys.get(spec.id, spec.shortcuts)])
            action.setToolTip(self._why_not.get(spec.id) or _tool_tip(spec, action))

    def fill_menus(self, bar: QMenuBar) -> None:
        """Put every command into its menu."""
        for title in menu_titles():
            self.fill_menu(bar.addMenu(tr(title)), menu_ids(title))

    def fill_menu(self, menu: QMenu, ids: Iterable[str]) -> None:
        """Put commands into a menu."""
        for action_id in ids:
            if action_id == SEPARATOR:
                menu.addSeparator()
            elif action_id == "recent":
                menu.addMenu(self.recent_menu)
            elif action_id in _SUBMENUS:
                name, inside = _SUBMENUS[action_id]
                menu.addMenu(tr(name)).addActions([self[one] for one in inside])
            else:
                menu.addAction(self[action_id])


def _plain(title: str) -> str:
    """A menu without the key that opens it, which is marked as in "&Datei" or "ファイル(&F)"."""
    return _MNEMONIC.sub("", tr(title))


def _action(spec: ActionSpec, parent: QWidget) -> QAction:
    action = QAction(tr(spec.text), parent)
    action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
    action.setToolTip(_tool_tip(spec, action))
    action.setStatusTip("")
    action.setCheckable(spec.checkable)
    if spec.icon:
        action.setIcon(icon(spec.icon))
        action.setIconVisibleInMenu(False)
    if spec.id in mark_actions.LABELS:
        action.setIcon(label_icon(mark_actions.LABELS[spec.id]))
    return action


def _tool_tip(spec: ActionSpec, action: QAction) -> str:
    head = tr(spec.tip) if spec.tip else action.text().rstrip("…")
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{head}  ({keys})" if keys else head
