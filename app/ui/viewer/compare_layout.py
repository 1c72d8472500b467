"""Where two compared pictures lie in the viewer; no painting here."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF

_GAP_PX = 8
_MARGIN_PX = 10


class CompareMode(StrEnum):
    """How two takes are shown."""

    SIDE = "side"
    WIPE = "wipe"
    DIFFERENCE = "difference"


@dataclass(frozen=True)
class CompareLayout:
    """Frames of this shape (width / height) in a view; `wipe` runs from 0 (left) to 1."""

    mode: CompareMode
    shape: float
    view: QRectF
    wipe: float = 0.5

    @property
    def frames(self) -> tuple[QRectF, ...]:
        """The whole frame, or side by side one for each take."""
        room = self.view.adjusted(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, -_MARGIN_PX)
        if self.mode is not CompareMode.SIDE:
            return (self._fitted(room),)
        half = (room.width() - _GAP_PX) / 2
        left = QRectF(room.left(), room.top(), half, room.height())
        return self._fitted(left), self._fitted(left.translated(half + _GAP_PX, 0))

    @property
    def line_x(self) -> float:
        """Where the line of the wipe stands."""
        frame = self.frames[0]
        return frame.left() + frame.width() * self.wipe

    @property
    def parts(self) -> tuple[QRectF, QRectF]:
        """What is seen of the first take, and of the second."""
        frame, x = self.frames[0], self.line_x
        left = QRectF(frame.topLeft(), QPointF(x, frame.bottom()))
        return left, QRectF(QPointF(x, frame.top()), frame.bottomRight())

    def wipe_at(self, x: float) -> float:
        """The wipe whose line stands at a place, within the frame."""
        frame = self.frames[0]
        return min(1.0, max(0.0, (x - frame.left()) / max(1.0, frame.width())))

    def _fitted(self, room: QRectF) -> QRectF:
        width = min(room.width(), room.height() * self.shape)
        box = QRectF(0, 0, width, width / self.shape)
        box.moveCenter(room.center())
        return box
