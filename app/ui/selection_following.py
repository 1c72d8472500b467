"""Selection follows the playhead: then the inspector is about the shot that is seen.

It does where it is switched on, and while what a shot remembers is looked at.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.model.timeline import shot_at
from app.session.document import Document
from app.session.playback import Player
from app.ui.inspector.inspector_panel import InspectorPanel
from app.ui.selection import Selection

_WRITTEN = (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)


class SelectionFollowing(QObject):
    """It waits while the user writes or chooses, and leaves markers and several shots selected."""

    def __init__(
        self, document: Document, player: Player, selection: Selection, switch: QAction,
        inspector: InspectorPanel, window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document, self._player, self._selection = document, player, selection
        self._switch, self._memory, self._window = switch, inspector.memory, window
        player.frame_changed.connect(self._follow)
        switch.toggled.connect(self._follow)
        inspector.tabs.currentChanged.connect(self._on_tab)

    def _on_tab(self, _index: int) -> None:
        """A disabled shot is never under the playhead: it is asked about by selecting it."""
        shot = self._selection.shot
        if shot is None or shot.enabled:
            self._follow()

    def _follow(self, *_: object) -> None:
        is_wanted = self._switch.isChecked() or self._memory.isVisible()
        if not is_wanted or self._is_busy or len(self._selection.shot_ids) > 1:
            return
        span = shot_at(self._document.project, self._player.frame)
        if span is not None:
            marker = self._selection.marker_id
            self._selection.select(span.shot.id)
            self._selection.select_marker(marker)

    @property
    def _is_busy(self) -> bool:
        """Whether a field is written in, also behind another window, or a menu or dialog waits."""
        if QApplication.activePopupWidget() or QApplication.activeModalWidget():
            return True
        focused = (QApplication.focusWidget(), self._window.focusWidget())
        return any(isinstance(widget, _WRITTEN) for widget in focused)
