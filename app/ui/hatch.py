"""Hatching: where there is no picture. Qt's own patterns are finer where a screen is denser."""

from functools import lru_cache

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

_TILE_PX = 8  # of Qt's pattern, which a screen of one pixel for a pixel shows


def fill_hatched(painter: QPainter, place: QRectF, colour: QColor) -> None:
    """Fill a place with lines that rise to the right, as far apart on every screen."""
    ratio = painter.device().devicePixelRatioF()
    if ratio > 1:
        painter.fillRect(place, QBrush(_tile(colour.rgba(), ratio)))
    else:
        painter.fillRect(place, QBrush(colour, Qt.BrushStyle.BDiagPattern))


@lru_cache(maxsize=32)
def _tile(rgba: int, ratio: float) -> QPixmap:
    tile = QPixmap(round(_TILE_PX * ratio), round(_TILE_PX * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor.fromRgba(rgba), 1))
    for x in (-_TILE_PX, 0, _TILE_PX):  # what a line has beside the tile is in the next one
        painter.drawLine(QLineF(x - 1, _TILE_PX + 1, x + _TILE_PX + 1, -1))
    painter.end()
    return tile
