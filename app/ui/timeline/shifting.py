"""Scrolling moves what is painted, and paints only what comes into sight."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

_SETTLED_MS = 200
_EDGE_PX = 2  # the frame of the focus stays where it is


class Shifter(QObject):
    """Paints everything again when scrolling has ended: pictures that left are not loaded then."""

    def __init__(self, viewport: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._viewport = viewport
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(viewport.update)

    def shift(self, px: float) -> None:
        """Move everything to the right; where that falls between pixels it is painted again."""
        if not px.is_integer() or not self._viewport.devicePixelRatioF().is_integer():
            self._viewport.update()
            return
        width, height = self._viewport.width(), self._viewport.height()
        left_px, right_px = max(0, int(px)) + _EDGE_PX, max(0, int(-px)) + _EDGE_PX
        self._viewport.scroll(int(px), 0)
        self._viewport.update(0, 0, left_px, height)
        self._viewport.update(width - right_px, 0, right_px, height)
        self._settled.start()
