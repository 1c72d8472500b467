"""The picture: scaled smoothly, its aspect kept, black around it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.language import tr
from app.ui.theme import METRICS, color, ui_font

_NOTE_PAD_PX = 9


class PictureView(QWidget):
    """Shows one image, and a short note over it (a preview says that it is one)."""

    clicked = Signal()
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._size = (16, 9)
        self._note = ""
        self._hint = ""
        self.setMinimumSize(280, 150)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Picture"))

    @property
    def image(self) -> QImage:
        """The image that is shown now."""
        return self._image

    @property
    def note(self) -> str:
        """The words over the picture, or nothing."""
        return self._note

    def set_image(self, image: QImage, note: str = "") -> None:
        """Show an image; a null one leaves the frame black."""
        self._image = image
        self._note = note
        self.update()

    def set_frame_size(self, size: tuple[int, int]) -> None:
        """The shape of the film's frame."""
        self._size = size
        self.update()

    def set_hint(self, hint: str) -> None:
        """What to say where there is no picture at all."""
        self._hint = hint
        self.update()

    def frame_rect(self) -> QRectF:
        """Where the film's frame lies in the widget."""
        return _fitted(self._size, QRectF(self.rect()).adjusted(10, 10, -10, -6))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("well"))
        frame = self.frame_rect()
        painter.fillRect(frame, Qt.GlobalColor.black)
        if self._image.isNull():
            painter.setPen(color("veil_text"))
            painter.setFont(ui_font(px=METRICS.font_px + 1))
            painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self._hint)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            size = (self._image.width(), self._image.height())
            painter.drawImage(_fitted(size, frame), self._image)
        painter.setPen(QPen(color("line"), 1))
        painter.drawRect(frame.adjusted(-0.5, -0.5, 0.5, 0.5))
        if self._note:
            self._paint_note(painter, frame)
        painter.end()

    def _paint_note(self, painter: QPainter, frame: QRectF) -> None:
        painter.setFont(ui_font(px=METRICS.small_px))
        width = painter.fontMetrics().horizontalAdvance(self._note) + 2 * _NOTE_PAD_PX
        box = QRectF(frame.left() + 10, frame.top() + 10, width, 24)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("veil", 0.82))
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(color("veil_text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._note)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(860, 480)


def _fitted(size: tuple[int, int], room: QRectF) -> QRectF:
    width, height = size
    scale = min(room.width() / max(1, width), room.height() / max(1, height))
    box = QRectF(0, 0, width * scale, height * scale)
    box.moveCenter(room.center())
    return box
