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
from app.ui.selection import Selection

_WRITTEN = (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)


class SelectionFollowing(QObject):
    """It waits while the user writes, and leaves several selected; `memory` is the Memory tab."""

    def __init__(
        self, document: Document, player: Player, selection: Selection, switch: QAction,
        memory: QWidget, parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document, self._player = document, player
        self._selection, self._switch, self._memory = selection, switch, memory
        player.frame_changed.connect(self._follow)
        switch.toggled.connect(self._follow)

    def _follow(self, *_: object) -> None:
        is_written = isinstance(QApplication.focusWidget(), _WRITTEN)
        is_wanted = self._switch.isChecked() or self._memory.isVisible()
        if is_written or not is_wanted or len(self._selection.shot_ids) > 1:
            return
        span = shot_at(self._document.project, self._player.frame)
        if span is not None:
            self._selection.select(span.shot.id)
