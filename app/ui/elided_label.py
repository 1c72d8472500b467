"""A label that shortens its lines to the room it has, instead of widening the window."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

_LEAST_PX = 40


class ElidedLabel(QLabel):
    """Shows as much as fits; the tooltip has the whole text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_PX, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        mode, room = Qt.TextElideMode.ElideRight, self.contentsRect()
        lines = self.text().split("\n")
        shown = [self.fontMetrics().elidedText(line, mode, room.width()) for line in lines]
        painter.drawText(room, self.alignment(), "\n".join(shown))
