"""A name that is typed where it stands, on the timeline and on the board."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from app.language import tr

MAX_NAME_CHARACTERS = 80
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NameInPlace(QLineEdit):
    """Return or leaving takes the name, Escape gives it up; a refused one can be corrected."""

    entered = Signal(str)
    closed = Signal(bool)  # whether it had the focus

    def __init__(self, shot_id: str, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self.shot_id = shot_id
        self._is_over = False
        self.setObjectName("in_place")
        self.setAccessibleName(tr("Name of the shot"))
        self.setMaxLength(MAX_NAME_CHARACTERS)
        self.selectAll()

    def finish(self) -> None:
        """Go away."""
        if not self._is_over:
            self._is_over = True
            had_focus = self.hasFocus()
            self.hide()
            self.closed.emit(had_focus)
            self.deleteLater()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _RETURNS:
            self.entered.emit(self.text())
        elif event.key() == Qt.Key.Key_Escape:
            self.finish()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._is_over or event.reason() == Qt.FocusReason.PopupFocusReason:
            return
        if self.isModified():
            self.entered.emit(self.text())
        self.finish()  # a name that was refused is told, and the old one stays
