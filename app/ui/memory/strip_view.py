"""The strip of all that a shot remembers; dragging over it chooses pictures."""

import math

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.language import tr
from app.model.memory_strip import MemoryStrip, StripPart, StripReference
from app.ui.memory.originals import Originals
from app.ui.memory.strip_layout import HEAD_PX, HEIGHT_PX, StripLayout, least_width
from app.ui.theme import color, ui_font

_VEIL = 0.45  # over what is not chosen
_KEYS = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -math.inf, Qt.Key.Key_End: math.inf
}


class StripView(QWidget):
    """Shows cited pictures, then shots, oldest first; the range is in the strip's latent frames."""

    range_changed = Signal()  # read `chosen`
    moved = Signal(int)  # a place in pixels that should be seen

    def __init__(self, originals: Originals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._originals = originals
        self._strip: MemoryStrip | None = None
        self._anchor = self._head = 0
        self.setFixedHeight(HEIGHT_PX)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("What the shot remembers: the cast, then the oldest first"))
        self.setToolTip(tr("Drag to choose pictures; ← and → move, Shift extends"))
        originals.thumbnails.arrived.connect(self.update)

    @property
    def chosen(self) -> tuple[int, int]:
        """The first and the last latent frame that are chosen."""
        return min(self._anchor, self._head), max(self._anchor, self._head)

    @property
    def layout_now(self) -> StripLayout | None:
        """The geometry as it is drawn now; None where nothing is remembered."""
        return None if self._strip is None else StripLayout(self._strip, self.width())

    def show_strip(self, strip: MemoryStrip, *, anew: bool) -> None:
        """Show a strip; `anew` when it is of another shot, so that nothing is chosen in it yet."""
        self._strip = strip
        last = max(0, strip.latents - 1)
        if anew and strip.parts:
            newest = strip.parts[-1]
            self._anchor = newest.first + newest.latents // 2
            self._head = min(last, self._anchor + 1)
        self._anchor, self._head = min(self._anchor, last), min(self._head, last)
        self.setMinimumWidth(least_width(strip))
        self.update()

    # Choosing

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._choose(self._latent_at(event), extend=extends)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._choose(self._latent_at(event), extend=True)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _KEYS.get(Qt.Key(event.key()))
        if step is None or self._strip is None:
            super().keyPressEvent(event)
            return
        extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        last = max(0, self._strip.latents - 1)
        self._choose(int(min(max(self._head + step, 0), last)), extend=extends)
        layout = self.layout_now
        if layout is not None:
            self.moved.emit(round(layout.range_rects(self._head, self._head)[0].center().x()))

    def _latent_at(self, event: QMouseEvent) -> int:
        layout = self.layout_now
        return 0 if layout is None else layout.latent_at(event.position().x())

    def _choose(self, latent: int, *, extend: bool) -> None:
        before = (self._anchor, self._head)
        self._head = latent
        if not extend:
            self._anchor = latent
        if (self._anchor, self._head) != before:
            self.update()
            self.range_changed.emit()

    # Painting

    @override
    def sizeHint(self) -> QSize:
        return QSize(600, HEIGHT_PX)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("well"))
        layout = self.layout_now
        if layout is None:
            return
        self._originals.thumbnails.set_size(self.devicePixelRatioF())
        self._originals.thumbnails.begin()
        for part in layout.strip.parts:
            _paint_head(painter, part, layout.rect(part))
            _paint_pictures(painter, part, layout, self._originals)
        self._originals.thumbnails.fetch()
        self._paint_range(painter, layout)

    def _paint_range(self, painter: QPainter, layout: StripLayout) -> None:
        first, last = self.chosen
        for start, stop in ((0, first - 1), (last + 1, layout.strip.latents - 1)):
            for rect in layout.range_rects(start, stop):
                painter.fillRect(rect, color("well", _VEIL))
        tint = color("focus" if self.hasFocus() else "accent")
        painter.setPen(QPen(tint, 2))
        for rect in layout.range_rects(first, last):
            painter.drawRect(rect.adjusted(1, 1, -1, -1))


def _paint_head(painter: QPainter, part: StripPart, rect: QRectF) -> None:
    head = QRectF(rect.left(), rect.top(), rect.width(), HEAD_PX)
    painter.fillRect(head, color("block_head"))
    painter.setFont(ui_font(px=11))
    painter.setPen(color("text"))
    inside = head.adjusted(6, 0, -4, 0)
    metrics = painter.fontMetrics()
    for shorter in (part_words(part), part.label, part.label.split()[0]):
        if metrics.horizontalAdvance(shorter) <= inside.width():
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, shorter)
            return


def _paint_pictures(
    painter: QPainter, part: StripPart, layout: StripLayout, originals: Originals
) -> None:
    """As many pictures as fit side by side, evenly chosen; the last one is cut off."""
    area = layout.pictures(part)
    painter.fillRect(area, color("block"))
    width, height = part.size
    picture_px = area.height() * width / height
    latent_px = area.width() / part.latents
    size = QSizeF(picture_px, area.height()).toSize() * painter.device().devicePixelRatioF()
    painter.save()
    painter.setClipRect(area)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for place in range(math.ceil(area.width() / picture_px)):
        left = place * picture_px
        latent = min(int(left / latent_px), part.latents - 1)
        number = layout.strip.grid.frames_of_latent(latent).start
        pixmap = originals.pixmap(part, number, size)
        if pixmap is not None and not pixmap.isNull():
            slot = QRectF(area.left() + left, area.top(), picture_px - 1, area.height())
            painter.drawPixmap(slot, pixmap, QRectF(pixmap.rect()))
    painter.restore()


def part_words(part: StripPart) -> str:
    """What it is, and how finely it is remembered."""
    how = tr("reference") if isinstance(part, StripReference) else rate_words(part.rate)
    return f"{part.label}  ·  {how}"


def rate_words(rate: int) -> str:
    """How finely a shot is remembered."""
    return tr("fine") if rate == 1 else f"1/{rate}"
