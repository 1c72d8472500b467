"""Cards that are dragged to another place: local until they are let go."""

from collections.abc import Collection

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication

from app.language import mark, tr_count
from app.ui.board.card_layout import Grid

EDGE_PX = 36  # so near to an edge of the view, the board scrolls


class CardDrag:
    """Follows the pointer once it has left the place where it was pressed."""

    def __init__(self, shot_id: str, moving: Collection[str], pressed: QPoint) -> None:
        self.shot_id = shot_id  # the card under the pointer
        self.moving = tuple(moving)
        self.is_dragging = False
        self.pointer = pressed
        self.row = 0
        self.line = QRect()  # where they would land, in the content of the board
        self._pressed = pressed

    def moved(self, point: QPoint, scroll_px: int, grid: Grid, count: int) -> None:
        """The pointer is at a point of the view now."""
        self.pointer = point
        far = (point - self._pressed).manhattanLength()
        if far >= QApplication.startDragDistance():
            self.is_dragging = True
        self.row, self.line = grid.drop_at(point.x(), point.y() + scroll_px, count)

    def scroll_wanted(self, height_px: int) -> int:
        """How far to scroll at an edge: back, forth or not."""
        if not self.is_dragging:
            return 0
        above, below = EDGE_PX - self.pointer.y(), self.pointer.y() - (height_px - EDGE_PX)
        return -min(above, EDGE_PX) if above > 0 else min(max(below, 0), EDGE_PX)

    @property
    def words(self) -> str:
        """What is being dragged, beside the pointer."""
        count = len(self.moving)
        return tr_count(count, mark("{n} shot"), mark("{n} shots")) if count > 1 else ""
