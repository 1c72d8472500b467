"""Find a command by a few of its letters, and run it; also where its menu and its keys are."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.language import tr
from app.ui.actions import Actions, Command
from app.ui.theme import color

_SIZE_PX = (520, 380)
_KEYS_PLACE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TO_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


def ranked(query: str, commands: Iterable[Command]) -> list[Command]:
    """The commands that have all letters of a query in its order, the closest first."""
    wanted = _letters(query)
    found = [(_distance(wanted, command), command) for command in commands]
    near = [(distance, command) for distance, command in found if distance is not None]
    return [command for _, command in sorted(near, key=lambda pair: pair[0])]


def _distance(wanted: str, command: Command) -> tuple[int, int] | None:
    """Less is closer: a whole run of letters before scattered ones, then the earlier."""
    name, english = _letters(command.action.text()), _letters(command.english)
    places = [letters.index(wanted) for letters in (name, english) if wanted in letters]
    if places:
        return 0, min(places)
    whole = _letters(command.text)
    letters = iter(whole)
    if all(letter in letters for letter in wanted):
        return 1, len(whole)
    return None


def _letters(words: str) -> str:
    return "".join(words.casefold().split())


class CommandSearch(QDialog):
    """Type, choose with the arrows, run with Enter; Escape closes."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._found: list[Command] = []
        self.field = QLineEdit(self)
        self.list = QTreeWidget(self)
        self._build()

    def _build(self) -> None:
        self.setWindowTitle(tr("Find a command"))
        self.resize(*_SIZE_PX)
        self.field.setPlaceholderText(tr("Type a few letters of a command"))
        self.field.setAccessibleName(tr("Letters of a command"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._fill)
        self.field.returnPressed.connect(self._run)
        self.field.installEventFilter(self)
        self.list.setAccessibleName(tr("Commands"))
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setStretchLastSection(False)
        self.list.itemActivated.connect(self._run)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.list)

    def ask(self) -> None:
        """Show all commands, and wait for letters."""
        self.open()  # before it is filled: rows are as high as the style sheet says
        self.field.clear()
        self._fill("")
        self.field.setFocus()

    def _fill(self, query: str) -> None:
        self._found = ranked(query, self._actions.by_menu())
        self.list.clear()
        for command in self._found:
            keys = command.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            item = QTreeWidgetItem([command.text, keys])
            item.setTextAlignment(1, _KEYS_PLACE)
            item.setForeground(1, color("muted"))
            item.setToolTip(0, command.action.toolTip())
            if not command.action.isEnabled():
                item.setForeground(0, color("disabled"))
                item.setToolTip(0, tr("This cannot be done now."))
            self.list.addTopLevelItem(item)
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)

    def _run(self, *_: object) -> None:
        """Close first: the command may ask something itself."""
        row = self.list.currentIndex().row()
        if 0 <= row < len(self._found) and self._found[row].action.isEnabled():
            self.accept()
            self._found[row].action.trigger()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list while letters are typed."""
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in _TO_LIST:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)
