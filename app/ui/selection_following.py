"""Selection follows the playhead: then the inspector is about the shot that is seen."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit

from app.model.timeline import shot_at
from app.session.document import Document
from app.session.playback import Player
from app.ui.selection import Selection

_WRITTEN = (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)


class SelectionFollowing(QObject):
    """While it is switched on; it waits while the user writes, and leaves several selected."""

    def __init__(
        self, document: Document, player: Player, selection: Selection, switch: QAction,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document, self._player = document, player
        self._selection, self._switch = selection, switch
        player.frame_changed.connect(self._follow)
        switch.toggled.connect(self._follow)

    def _follow(self, *_: object) -> None:
        is_written = isinstance(QApplication.focusWidget(), _WRITTEN)
        if is_written or not self._switch.isChecked() or len(self._selection.shot_ids) > 1:
            return
        span = shot_at(self._document.project, self._player.frame)
        if span is not None:
            self._selection.select(span.shot.id)
