"""Two takes at the same frame: side by side, one wiped over the other, or their difference."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.language import tr
from app.model.psnr import DIFFERENCE_GAIN, psnr_words
from app.session.picture_pair import PicturePair
from app.ui.theme import METRICS, color, ui_font
from app.ui.viewer.compare_layout import CompareLayout, CompareMode

_PAD_PX, _NOTE_PX, _GRIP_PX = 9, 24, 13
_MIDDLE = 0.5


class CompareView(QWidget):
    """Paints what it is told; the line of the wipe is its own."""

    wiped = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair: PicturePair | None = None
        self._film = QImage()
        self._labels = ("", "")
        self._shape = 16 / 9
        self._mode = CompareMode.SIDE
        self._wipe = _MIDDLE
        self.setMinimumSize(280, 100)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Compared takes"))

    @property
    def mode(self) -> CompareMode:
        """How the takes are shown."""
        return self._mode

    @property
    def wipe(self) -> float:
        """Where the line stands: 0 is the left edge of the frame, 1 the right one."""
        return self._wipe

    @property
    def layout_now(self) -> CompareLayout:
        """The geometry as it is drawn now."""
        return CompareLayout(self._mode, self._shape, QRectF(self.rect()), self._wipe)

    def set_frame_size(self, size: tuple[int, int]) -> None:
        """The shape of the film's frame."""
        self._shape = size[0] / size[1]
        self.update()

    def set_film(self, image: QImage) -> None:
        """What is shown where the takes have nothing: elsewhere in the film."""
        self._film = image
        if self._pair is None:
            self.update()

    def show_pair(self, pair: PicturePair | None, labels: tuple[str, str]) -> None:
        """Show both pictures, each with its name."""
        self._pair, self._labels = pair, labels
        self.update()

    def set_mode(self, mode: CompareMode) -> None:
        """Show them in another way."""
        self._mode = mode
        self.setCursor(self._cursor())
        self.update()

    def set_wipe(self, wipe: float) -> None:
        """Move the line."""
        self._wipe = min(1.0, max(0.0, wipe))
        self.update()
        self.wiped.emit(self._wipe)

    def _cursor(self) -> Qt.CursorShape:
        is_wipe = self._mode is CompareMode.WIPE
        return Qt.CursorShape.SplitHCursor if is_wipe else Qt.CursorShape.ArrowCursor

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._drag(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._drag(event)

    def _drag(self, event: QMouseEvent) -> None:
        is_held = event.buttons() & Qt.MouseButton.LeftButton
        if is_held and self._mode is CompareMode.WIPE and self._pair is not None:
            self.set_wipe(self.layout_now.wipe_at(event.position().x()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), color("well"))
        pair = self._pair
        if pair is None:
            whole = CompareLayout(CompareMode.WIPE, self._shape, QRectF(self.rect()))
            _paint(painter, whole.frames[0], self._film)
        elif self._mode is CompareMode.SIDE:
            self._paint_side(painter, pair)
        elif self._mode is CompareMode.WIPE:
            self._paint_wipe(painter, pair)
        else:
            self._paint_difference(painter, pair)
        painter.end()

    def _paint_side(self, painter: QPainter, pair: PicturePair) -> None:
        images = (pair.first, pair.second)
        for frame, image, label in zip(self.layout_now.frames, images, self._labels, strict=True):
            _paint(painter, frame, image)
            self._note(painter, frame, label)

    def _paint_wipe(self, painter: QPainter, pair: PicturePair) -> None:
        layout = self.layout_now
        frame = layout.frames[0]
        for part, image in zip(layout.parts, (pair.first, pair.second), strict=True):
            painter.save()
            painter.setClipRect(part)
            _paint(painter, frame, image)
            painter.restore()
        for place, part in enumerate(layout.parts):
            painter.save()
            painter.setClipRect(part)  # a name goes with its picture
            self._note(painter, frame, self._labels[place], right=bool(place))
            painter.restore()
        _paint_line(painter, frame, layout.line_x)

    def _paint_difference(self, painter: QPainter, pair: PicturePair) -> None:
        frame = self.layout_now.frames[0]
        _paint(painter, frame, pair.difference)
        if pair.psnr is not None:
            near = psnr_words(pair.psnr)
            difference = tr("Difference ×{gain}", gain=DIFFERENCE_GAIN)
            self._note(painter, frame, f"{difference}  ·  {near}")

    def _note(self, painter: QPainter, frame: QRectF, text: str, *, right: bool = False) -> None:
        painter.setFont(ui_font(px=METRICS.small_px))
        most = frame.width() / 2 - 3 * _PAD_PX
        metrics = painter.fontMetrics()
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(most))
        width = metrics.horizontalAdvance(text) + 2 * _PAD_PX
        left = frame.right() - width - _PAD_PX if right else frame.left() + _PAD_PX
        box = QRectF(left, frame.top() + _PAD_PX, width, _NOTE_PX)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("veil", 0.82))
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(color("veil_text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _paint(painter: QPainter, frame: QRectF, image: QImage | None) -> None:
    painter.fillRect(frame, Qt.GlobalColor.black)
    if image is None or image.isNull():
        painter.setPen(color("veil_text"))
        painter.setFont(ui_font())
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, tr("No picture here"))
        return
    size = image.size().scaled(frame.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    box = QRectF(0, 0, size.width(), size.height())
    box.moveCenter(frame.center())
    painter.drawImage(box, image)


def _paint_line(painter: QPainter, frame: QRectF, x: float) -> None:
    """Dark beside light, so that it is seen on any picture."""
    top, bottom = QPointF(x, frame.top()), QPointF(x, frame.bottom())
    for name, width in (("veil", 4), ("veil_text", 2)):
        painter.setPen(QPen(color(name), width))
        painter.drawLine(top, bottom)
    painter.setPen(QPen(color("veil"), 1))
    painter.setBrush(color("veil_text"))
    painter.drawEllipse(QPointF(x, frame.center().y()), _GRIP_PX / 2, _GRIP_PX / 2)
