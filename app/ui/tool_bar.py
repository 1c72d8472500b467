"""The everyday commands above the editor; in a narrow window some lose their words."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget
from typing_extensions import override

from app.language import tr
from app.ui.actions import SEPARATOR, Actions

TOOLBAR = (
    *("new", "open", "save", SEPARATOR, "undo", "redo", SEPARATOR),
    *("generate_shot", "generate_all", "cancel", SEPARATOR, "export", SEPARATOR, "board"),
)
_ALWAYS_WITH_WORDS = ("generate_shot",)
_WITH_WORDS = ("generate_all", "cancel", "export", "board")
_WIDE_PX = 960
_STYLE = Qt.ToolButtonStyle


class ToolBar(QToolBar):
    """Fixed in its place; its buttons never take the focus when they are clicked."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(tr("Tools"), parent)
        self._buttons: dict[str, QToolButton] = {}
        self._measured_px = 0
        self.setObjectName("tools")
        self.setMovable(False)
        self.setIconSize(QSize(18, 18))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for action_id in TOOLBAR:
            if action_id == SEPARATOR:
                self.addSeparator()
            else:
                self._add(actions, action_id)
        self._dress(is_wide=True)

    def _add(self, actions: Actions, action_id: str) -> None:
        """Clicking never takes the focus away, so that Space goes on to mean play."""
        self.addAction(actions[action_id])
        button = self.widgetForAction(actions[action_id])
        if isinstance(button, QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(actions[action_id].text())
            self._buttons[action_id] = button

    def _dress(self, *, is_wide: bool) -> None:
        for action_id, button in self._buttons.items():
            words = action_id in _ALWAYS_WITH_WORDS or (is_wide and action_id in _WITH_WORDS)
            style = _STYLE.ToolButtonTextBesideIcon if words else _STYLE.ToolButtonIconOnly
            button.setToolButtonStyle(style)

    def _words_px(self) -> int:
        """The room that all words need in this language; measured once."""
        if not self._measured_px:
            self._dress(is_wide=True)
            self._measured_px = self.sizeHint().width()
        return self._measured_px

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._dress(is_wide=event.size().width() >= max(_WIDE_PX, self._words_px()))
        super().resizeEvent(event)
