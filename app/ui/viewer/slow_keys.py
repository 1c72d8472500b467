"""K held while L or J is held: slow, as long as both are down; whatever keys these have."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from app.ui.actions import Actions
from app.ui.key_guard import needs_key
from app.ui.viewer.shuttle import Shuttle

_DIRECTIONS = {"forward": 1, "backward": -1}


class SlowKeys(QObject):
    """Watches the keys of the program: a shortcut alone does not know what else is held."""

    def __init__(self, shuttle: Shuttle, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._shuttle, self._actions = shuttle, actions
        self._stop_held = False
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.isAutoRepeat():
            return False
        focus = QApplication.focusWidget()
        if focus is not None and needs_key(focus, event):
            return False  # it is typed
        kind, pressed = event.type(), QKeySequence(event.keyCombination())
        if kind == QEvent.Type.ShortcutOverride:
            if self._is("stop", pressed):
                self._stop_held = True
            elif self._stop_held and self._direction(pressed):
                self._shuttle.slow(self._direction(pressed))
                event.accept()  # or the shortcut would play at full speed
                return True
        elif kind == QEvent.Type.KeyRelease:
            self._release(pressed)
        return False

    def _release(self, released: QKeySequence) -> None:
        if self._is("stop", released):
            self._stop_held = False
        if abs(self._shuttle.speed) < 1 and (not self._stop_held or self._direction(released)):
            self._shuttle.stop()

    def _direction(self, pressed: QKeySequence) -> int:
        ids = (name for name in _DIRECTIONS if self._is(name, pressed))
        return _DIRECTIONS.get(next(ids, ""), 0)

    def _is(self, action_id: str, pressed: QKeySequence) -> bool:
        return pressed in self._actions[action_id].shortcuts()
