"""Painting colour labels: never the colour alone, always with the first letter of its name."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from app.model.project import Label
from app.ui.theme import LABEL_COLOURS, PALETTE, color, ui_font

BAND_PX = 4
CHIP_PX = 14.0
_RADIUS_PX = 3.0
_LETTER_PX = 10
_ICON_PX = QSize(20, 20)


def label_colour(label: Label) -> QColor:
    """The colour of a label; of none, that of words."""
    return QColor(LABEL_COLOURS.get(label, PALETTE.text))


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
    """Paint the first letter of a label's name, dark on its colour."""
    painter.setPen(color("well"))
    painter.setFont(ui_font(px=_LETTER_PX, bold=True))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label.value[:1].upper())


def label_icon(label: Label) -> QIcon:
    """The chip for menus and buttons, an empty frame for no label; what is chosen has a ring."""
    icon = QIcon()
    for state in (QIcon.State.Off, QIcon.State.On):
        pixmap = _pixmap(label, ringed=state is QIcon.State.On)
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Active, QIcon.Mode.Selected):
            icon.addPixmap(pixmap, mode, state)
    return icon


def _pixmap(label: Label, *, ringed: bool) -> QPixmap:
    pixmap = QPixmap(_ICON_PX * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
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
    painter.end()
    return pixmap
