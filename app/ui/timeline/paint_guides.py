"""Painting what a drag says: the line to which it snapped with a word, and its live numbers."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from app.ui.theme import METRICS, color, mono_font, ui_font
from app.ui.timeline.blocks import Block
from app.ui.timeline.gestures import Guide
from app.ui.timeline.layout import LANE_PX
from app.ui.timeline.snapping import Kind

_PEN = Qt.PenStyle
_LINES = {
    Kind.CUT: ("text", _PEN.SolidLine),
    Kind.PLAYHEAD: ("playhead", _PEN.DashLine),
    Kind.MARKER: ("accent", _PEN.DashDotLine),
    Kind.MARKS: ("focus", _PEN.DashLine),
    Kind.TAKE: ("ready", _PEN.DashLine),
    Kind.GRID: ("queued", _PEN.DotLine),
}
_BOX_PX = 26.0
_BAR_PX = 4.0


def paint_snap(painter: QPainter, guide: Guide, width_px: int, height_px: int) -> None:
    """A line over the whole height; its colour, its dashes and a word say what it is."""
    if guide.snapped is None:
        return
    role, style = _LINES[guide.snapped.kind]
    x = round(guide.label_x()) + 0.5
    painter.setPen(QPen(color(role), 1, style))
    painter.drawLine(QLineF(x, LANE_PX, x, height_px))
    if not guide.label:  # which would say it, too
        _paint_word(painter, guide.snapped.name, role, x, width_px)


def _paint_word(painter: QPainter, word: str, role: str, x: float, width_px: int) -> None:
    font = ui_font(px=METRICS.small_px)
    word_px = QFontMetricsF(font).horizontalAdvance(word) + 10
    left = x + 3 if x + 3 + word_px < width_px else x - 3 - word_px
    tag = QRectF(left, METRICS.ruler_px + 2, word_px, 17)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("panel", 0.94))
    painter.drawRoundedRect(tag, 3, 3)
    painter.setPen(color(role))
    painter.setFont(font)
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, word)


def paint_numbers(painter: QPainter, guide: Guide, width_px: int) -> None:
    """The live numbers of a drag, beside what moves."""
    if not guide.label:
        return
    font = mono_font(px=METRICS.font_px)
    width = QFontMetricsF(font).horizontalAdvance(guide.label) + 20
    left = max(4.0, min(guide.label_x() - width / 2, width_px - width - 4))
    box = QRectF(left, LANE_PX + 2, width, _BOX_PX)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color("accent"), 1))
    painter.setBrush(color("panel", 0.94))
    painter.drawRoundedRect(box, 5, 5)
    painter.setFont(font)
    painter.setPen(color("text"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, guide.label)


def paint_handle_bars(painter: QPainter, block: Block, rect: QRectF, px_per_frame: float) -> None:
    """How far the take of a selected shot goes on beyond its cuts, as bars below the track."""
    top = rect.bottom() + 2
    for frames, x, sign in (
        (block.head_frames, rect.left(), -1), (block.tail_frames, rect.right(), 1)
    ):
        length = frames * px_per_frame * sign
        if frames:
            bar = QRectF(x, top, length, _BAR_PX).normalized()
            painter.fillRect(bar, color("select", 0.45))
            painter.setPen(QPen(color("select"), 1))
            end = round(x + length) + 0.5
            painter.drawLine(QLineF(end, top - 1, end, top + _BAR_PX + 1))

