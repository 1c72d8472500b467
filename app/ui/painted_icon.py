"""Icons that are painted when they are shown: sharp at every scale, and in the theme in use."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from typing_extensions import override

Paint = Callable[[QPainter, QRectF, QIcon.Mode, QIcon.State], None]


class PaintedIcon(QIconEngine):
    """Asks a function to paint, each time."""

    def __init__(self, paint: Paint) -> None:
        super().__init__()
        self._paint = paint

    @override
    def paint(
        self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, QRectF(rect), mode, state)
        painter.restore()

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """In device pixels; Qt sets the ratio."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    @override
    def clone(self) -> "PaintedIcon":
        return PaintedIcon(self._paint)
