"""The small window beside a marker: its note, its label, and a button that removes it."""

from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.language import tr
from app.model.markers import MAX_NOTE_CHARACTERS, PlacedMarker
from app.model.project import Marker, Project
from app.model.time import format_timecode
from app.ui.elided_label import ElidedLabel
from app.ui.label_buttons import LabelButtons

_WIDTH_PX = 320
_GAP_PX = 6


class MarkerPopup(QFrame):
    """Enter and a click elsewhere keep what was written, Escape gives it up."""

    changed = Signal(object)  # Marker
    removed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._marker: Marker | None = None
        self.title = ElidedLabel(self)
        self.note = QLineEdit(self)
        self.labels = LabelButtons(self)
        self.remove = QPushButton(tr("Remove"), self)
        self._build()

    def _build(self) -> None:
        self.setObjectName("card")
        self.setFixedWidth(_WIDTH_PX)
        self.setAccessibleName(tr("Marker"))
        self.title.setProperty("role", "caption")
        self.note.setPlaceholderText(tr("A note at this frame"))
        self.note.setAccessibleName(tr("Note of the marker"))
        self.note.setMaxLength(MAX_NOTE_CHARACTERS)
        self.note.returnPressed.connect(self.hide)
        self.remove.clicked.connect(self._on_remove)
        head, row = QHBoxLayout(), QVBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 12)
        row.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(self.remove)
        row.addLayout(head)
        row.addWidget(self.note)
        row.addWidget(self.labels)

    def open_at(self, point: QPoint, project: Project, placed: PlacedMarker) -> None:
        """Show a marker above a point of the screen, ready to be written on."""
        self._marker = placed.marker
        self.title.setText(_title(project, placed))
        self.title.setToolTip(self.title.text())
        self.note.setText(placed.marker.note)
        self.labels.set_label(placed.marker.label)
        self.adjustSize()
        self.move(self._place(point))
        self.show()
        self.note.setFocus(Qt.FocusReason.PopupFocusReason)
        self.note.selectAll()

    def _place(self, point: QPoint) -> QPoint:
        """Above the point, inside the screen."""
        screen = self.screen()
        room = QRect(QPoint(), self.size()) if screen is None else screen.availableGeometry()
        left = min(point.x() - _WIDTH_PX // 2, room.right() - _WIDTH_PX)
        return QPoint(max(room.left(), left), max(room.top(), point.y() - self.height() - _GAP_PX))

    def _on_remove(self) -> None:
        marker, self._marker = self._marker, None
        self.hide()
        if marker is not None:
            self.removed.emit(marker.id)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        marker, self._marker = self._marker, None
        if marker is not None:
            self.changed.emit(replace(marker, note=self.note.text(), label=self.labels.label))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._marker = None
            self.hide()
            return
        super().keyPressEvent(event)


def _title(project: Project, placed: PlacedMarker) -> str:
    if placed.frame is None:
        return tr("Marker of {shot}, out of sight", shot=placed.shot.name)
    timecode = format_timecode(project.start_timecode + placed.frame, project.rate)
    return f"{timecode}   {placed.shot.name}"
