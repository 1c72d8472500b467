"""Painting the time ruler and the playhead."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF

from app.model.time import FrameRange, FrameRate, format_timecode
from app.ui.theme import METRICS, color, mono_font
from app.ui.timeline.layout import LANE_PX
from app.ui.timeline.scale import Scale, ruler_ticks

_HEAD_PX = 6.5


def paint_ruler(
    painter: QPainter, scale: Scale, rate: FrameRate, first_timecode: int, width_px: int
) -> None:
    """Paint ticks and timecodes from the left edge to the right one."""
    height = METRICS.ruler_px
    painter.fillRect(QRectF(0, 0, width_px, height), color("panel"))
    font = mono_font(px=METRICS.small_px)
    painter.setFont(font)
    label_px = QFontMetricsF(font).horizontalAdvance("00:00:00:00") + 22
    minor, major = [QLineF(0, LANE_PX + 0.5, width_px, LANE_PX + 0.5)], []
    painter.setPen(color("muted"))
    for tick in ruler_ticks(scale, rate.nominal, width_px, int(label_px)):
        x = round(scale.x_of(tick.frame)) + 0.5
        if not tick.major:
            minor.append(QLineF(x, height - 6, x, height - 1))
            continue
        major.append(QLineF(x, height - 16, x, height - 1))
        text = format_timecode(first_timecode + tick.frame, rate)
        painter.drawText(QPointF(x + 4, LANE_PX + 14), text)
    painter.setPen(color("faint"))
    painter.drawLines(major)
    painter.setPen(color("line"))
    painter.drawLines(minor)
    painter.setPen(color("well"))
    painter.drawLine(QLineF(0, height - 0.5, width_px, height - 0.5))


def paint_marks(painter: QPainter, scale: Scale, marked: FrameRange) -> None:
    """Paint the range from in to out: a bar in the ruler with a bracket at each end."""
    left, right = scale.x_of(marked.start), scale.x_of(marked.end)
    top, bottom = METRICS.ruler_px - 5.0, METRICS.ruler_px - 1.0
    painter.fillRect(QRectF(left, top, right - left, bottom - top), color("focus", 0.75))
    painter.setPen(QPen(color("focus"), 2))
    for x, inwards in ((left, 5), (right, -5)):
        painter.drawLine(QLineF(x, LANE_PX + 4, x, bottom))
        painter.drawLine(QLineF(x, LANE_PX + 4, x + inwards, LANE_PX + 4))


def paint_playhead(painter: QPainter, x: float, height_px: int) -> None:
    """Paint the line over the shots and its grip in the ruler."""
    x = round(x) + 0.5
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color("playhead"), 1.4))
    painter.drawLine(QLineF(x, METRICS.ruler_px - 4, x, height_px))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("playhead"))
    top, bottom = METRICS.ruler_px - 17.0, METRICS.ruler_px - 1.0
    grip = [
        QPointF(x - _HEAD_PX, top),
        QPointF(x + _HEAD_PX, top),
        QPointF(x + _HEAD_PX, top + 8),
        QPointF(x, bottom),
        QPointF(x - _HEAD_PX, top + 8),
    ]
    painter.drawPolygon(QPolygonF(grip))
