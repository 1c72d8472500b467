"""A label that is an icon: painted each time, so sharp at every scale and in the theme in use."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.resources import paint_icon


class IconLabel(QWidget):
    """Shows one icon in the colour of a role."""

    def __init__(self, size_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(size_px, size_px))
        self._shown: tuple[str, str] | None = None

    def show_icon(self, name: str, role: str) -> None:
        """Show another icon."""
        if (name, role) != self._shown:
            self._shown = (name, role)
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shown is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_icon(painter, *self._shown, QRectF(self.rect()))
            painter.end()
