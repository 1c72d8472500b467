"""Keys that a focused control needs for itself are not taken by the window's shortcuts."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)
from typing_extensions import override

_KEY = Qt.Key
_MOVES = {_KEY.Key_Up, _KEY.Key_Down, _KEY.Key_Left, _KEY.Key_Right, _KEY.Key_Home, _KEY.Key_End}
_EDITS = {_KEY.Key_Delete, _KEY.Key_Backspace, _KEY.Key_Space}
_MODIFIERS = Qt.KeyboardModifier


class KeyGuard(QObject):
    """Space presses a focused button, arrows move in a focused list, letters are typed."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and needs_key(watched, event):
            event.accept()
            return True
        return False


def needs_key(control: QObject, event: QKeyEvent) -> bool:
    """Whether the control does something with this key by itself."""
    key = event.key()
    plain = not event.modifiers() & (_MODIFIERS.ControlModifier | _MODIFIERS.AltModifier)
    match control:
        case QAbstractButton():
            return key == _KEY.Key_Space
        case QAbstractItemView() | QComboBox():
            return plain and (key in _MOVES or key == _KEY.Key_Space)
        case QLineEdit() | QPlainTextEdit() | QAbstractSpinBox():
            return plain and (key in _MOVES | _EDITS or bool(event.text().strip()))
    return False
