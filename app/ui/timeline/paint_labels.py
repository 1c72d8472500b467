"""Painting colour labels: never the colour alone, always with its letter."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QIcon, QPainter, QPen

from app.model.project import Label
from app.ui.painted_icon import PaintedIcon
from app.ui.theme import color, ui_font
from app.ui.timeline.label_names import label_letter

BAND_PX = 4
CHIP_PX = 14.0
_RADIUS_PX = 3.0
_LETTER_PX, _LEAST_LETTER_PX = 10, 7
_ICON_PX = 20


def label_colour(label: Label) -> QColor:
    """The colour of a label; of none, that of words."""
    return color(f"label_{label.value}" if label else "text")


def paint_band(painter: QPainter, block: QRectF, label: Label) -> None:
    """Paint the colour along the foot of a shot."""
    band = QRectF(block.left(), block.bottom() - BAND_PX, block.width(), BAND_PX)
    painter.fillRect(band, label_colour(label))


def paint_chip(painter: QPainter, chip: QRectF, label: Label) -> None:
    """Paint the colour with its letter in a small square."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(label_colour(label))
    painter.drawRoundedRect(chip, _RADIUS_PX, _RADIUS_PX)
    paint_letter(painter, chip, label)


def paint_letter(painter: QPainter, box: QRectF, label: Label) -> None:
    """Paint the letter of a label on its colour: its ink in the middle, as large as has room."""
    letter, room = label_letter(label), box.adjusted(1, 1, -1, -1)
    for px in range(_LETTER_PX, _LEAST_LETTER_PX - 1, -1):
        font = ui_font(px=px, bold=letter.isascii())  # bold signs would be blots
        ink = QFontMetricsF(font).tightBoundingRect(letter)
        if ink.width() <= room.width() and ink.height() <= room.height():
            break
    painter.setPen(color("label_letter"))
    painter.setFont(font)
    painter.drawText(box.center() - ink.center(), letter)


def label_icon(label: Label) -> QIcon:
    """The chip for menus and buttons, an empty frame for no label; what is chosen has a ring."""

    def paint(painter: QPainter, target: QRectF, _: QIcon.Mode, state: QIcon.State) -> None:
        painter.translate(target.topLeft())
        painter.scale(target.width() / _ICON_PX, target.height() / _ICON_PX)
        _paint_icon(painter, label, ringed=state is QIcon.State.On)

    return QIcon(PaintedIcon(paint))


def _paint_icon(painter: QPainter, label: Label, *, ringed: bool) -> None:
    chip = QRectF(3, 3, CHIP_PX, CHIP_PX)
    if label:
        paint_chip(painter, chip, label)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if not label:
        painter.setPen(color("muted"))
        painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS_PX, _RADIUS_PX)
    if ringed:
        painter.setPen(QPen(color("select"), 1.5))
        painter.drawRoundedRect(chip.adjusted(-2, -2, 2, 2), _RADIUS_PX + 2, _RADIUS_PX + 2)
