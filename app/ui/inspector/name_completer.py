"""Names of the cast after `@`, and variables after `{`, offered while they are typed."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCompleter, QPlainTextEdit

from app.model.cast import AT

_BEGUN = re.compile(rf"(?:{AT}|(\{{))(\w*)$")
_WIDTH_PX, _GAP_PX = 180, 5
_CHOOSES = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Escape}


class NameCompleter(QObject):
    """A popup below the cursor of a text; choosing a name writes the rest of it."""

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        self._cast: list[str] = []
        self._variables: list[str] = []
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setWidget(field)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.activated.connect(self._on_chosen)
        popup = self._completer.popup()
        assert popup is not None  # every mode but inline completion has one
        popup.setObjectName("names")
        self.popup = popup

    def set_names(self, cast: Sequence[str], variables: Sequence[str] = ()) -> None:
        """Offer these names, without their `@` or braces."""
        self._cast, self._variables = list(cast), list(variables)

    def offer(self) -> None:
        """Show the names that go on as what was typed, or hide them."""
        brace, begun = self._begun()
        names = self._variables if brace else self._cast
        if names != self._names.stringList():
            self._names.setStringList(names)
        self._completer.setCompletionPrefix(begun or "")
        if begun is None or not self._completer.completionCount() or self._is_whole(begun):
            self.popup.hide()
            return
        self.popup.setCurrentIndex(self._completer.completionModel().index(0, 0))
        place = self._field.cursorRect()
        place.setWidth(_WIDTH_PX)
        place.translate(0, _GAP_PX)
        self._completer.complete(place)

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key belongs to the popup, which then gets it."""
        if not self.popup.isVisible() or event.key() not in _CHOOSES:
            return False
        event.ignore()
        return True

    def _begun(self) -> tuple[bool, str | None]:
        """Whether a brace and not an `@` is before the cursor, and the letters after it or None."""
        cursor = self._field.textCursor()
        cursor.movePosition(
            QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor
        )
        match = _BEGUN.search(cursor.selectedText())
        if match is None or not self._field.hasFocus():
            return False, None
        return match[1] is not None, match[2]

    def _is_whole(self, begun: str) -> bool:
        """Whether nothing is left to complete."""
        count = self._completer.completionCount()
        return count == 1 and self._completer.currentCompletion().casefold() == begun.casefold()

    def _on_chosen(self, name: str) -> None:
        cursor = self._field.textCursor()
        left = QTextCursor.MoveOperation.Left
        brace, begun = self._begun()
        cursor.movePosition(left, QTextCursor.MoveMode.KeepAnchor, len(begun or ""))
        cursor.insertText(f"{name}}}" if brace else name)
