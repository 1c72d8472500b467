"""Painting markers in the ruler: a flag with the letter of its label, a stem, and its note."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from app.ui.theme import METRICS, color, ui_font
from app.ui.timeline.layout import LANE_PX, Pin
from app.ui.timeline.paint_labels import label_colour, paint_letter
from app.ui.timeline.scale import Scale

_HALF_PX = 6.0
_TOP_PX = 1.0
_FOOT_PX = 3.0  # the tip of the flag
_LEAST_NOTE_PX = 34.0
_NOTE_PX = 10
_REACH_PX = 400.0  # how far to the left of what is painted a note may begin


def paint_markers(
    painter: QPainter, scale: Scale, pins: Sequence[Pin], selected: str | None, end: float
) -> None:
    """Paint these markers; a note reaches as far as the next one, the last one's to `end`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    places = [scale.x_of(pin.frame) for pin in pins]
    for pin, x, limit in zip(pins, places, [*places[1:], end], strict=True):
        if pin.marker.note:
            _paint_note(painter, pin, x + _HALF_PX + 3, min(limit - _HALF_PX, x + _REACH_PX))
        _paint_flag(painter, pin, x, is_selected=pin.marker.id == selected)
    painter.restore()


def reach_of(left: float, right: float) -> tuple[float, float]:
    """Between which x a marker lies that may show something between these two."""
    return left - _REACH_PX, right + _REACH_PX


def _paint_flag(painter: QPainter, pin: Pin, x: float, *, is_selected: bool) -> None:
    colour = label_colour(pin.marker.label)
    stem = QLineF(round(x) + 0.5, LANE_PX, round(x) + 0.5, METRICS.ruler_px - 1)
    painter.setPen(QPen(colour, 1))
    painter.drawLine(stem)
    painter.setPen(QPen(color("select" if is_selected else "well"), 2 if is_selected else 1))
    painter.setBrush(colour)
    painter.drawPath(_flag(x))
    if pin.marker.label:
        box = QRectF(x - _HALF_PX, _TOP_PX, 2 * _HALF_PX, LANE_PX - _TOP_PX - _FOOT_PX + 1)
        paint_letter(painter, box, pin.marker.label)
    elif is_selected:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("well"))
        painter.drawEllipse(QPointF(x, LANE_PX / 2 - 1), 2, 2)


def _flag(x: float) -> QPainterPath:
    """A square with a tip at the frame: neither the playhead's grip nor the brackets of in, out."""
    left, right, shoulder = x - _HALF_PX, x + _HALF_PX, LANE_PX - _FOOT_PX
    path = QPainterPath(QPointF(left, _TOP_PX))
    for point in ((right, _TOP_PX), (right, shoulder), (x, LANE_PX), (left, shoulder)):
        path.lineTo(*point)
    path.closeSubpath()
    return path


def _paint_note(painter: QPainter, pin: Pin, left: float, right: float) -> None:
    if right - left < _LEAST_NOTE_PX:
        return
    font = ui_font(px=_NOTE_PX)
    painter.setFont(font)
    painter.setPen(color("muted"))
    words = QFontMetricsF(font).elidedText(
        pin.marker.note, Qt.TextElideMode.ElideRight, right - left
    )
    room = QRectF(left, 0, right - left, LANE_PX)
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
