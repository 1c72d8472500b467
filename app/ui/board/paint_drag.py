"""Painting a drag on the board: the line where cards would land, and how many they are."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from app.ui.board.card_drag import CardDrag
from app.ui.board.card_text import font, width_of
from app.ui.theme import color


def paint_drag(painter: QPainter, drag: CardDrag, scroll_px: int) -> None:
    """Paint the line, and beside the pointer what is being dragged."""
    line = drag.line.translated(0, -scroll_px)
    painter.fillRect(line, color("accent"))
    if drag.words:
        width = width_of(drag.words, "word") + 14
        badge = QRect(drag.pointer.x() + 14, drag.pointer.y() + 10, width, 20)
        painter.fillRect(badge, color("accent"))
        painter.setFont(font("word"))
        painter.setPen(color("accent_text"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, drag.words)
