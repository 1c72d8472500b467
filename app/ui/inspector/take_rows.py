"""The list widget of takes: Delete and F2 are of the take there, not of the shot."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget
from typing_extensions import override

_DELETES = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_RENAMES = Qt.Key.Key_F2


class TakeRows(QListWidget):
    """Keeps these keys for itself while it has the focus."""

    delete_pressed = Signal()
    rename_pressed = Signal()

    @override
    def event(self, event: QEvent) -> bool:
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and event.key() in (*_DELETES, _RENAMES):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _DELETES:
            self.delete_pressed.emit()
        elif event.key() == _RENAMES:
            self.rename_pressed.emit()
        else:
            super().keyPressEvent(event)
