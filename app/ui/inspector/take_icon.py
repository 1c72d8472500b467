"""The picture of a take in the list: framed where it is in the cut, a star in its corner."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap

from app.ui.hatch import fill_hatched
from app.ui.inspector.take_text import TakeRow
from app.ui.painted_icon import PaintedIcon
from app.ui.resources import paint_icon
from app.ui.theme import color

SIZE = QSize(68, 38)
_STAR_PX = 13


def take_icon(row: TakeRow, picture: QPixmap | None) -> QIcon:
    """The icon; hatched where there is no picture, faint where the take is deleted."""

    def paint(painter: QPainter, target: QRectF, _: QIcon.Mode, __: QIcon.State) -> None:
        painter.translate(target.topLeft())
        painter.scale(target.width() / SIZE.width(), target.height() / SIZE.height())
        _paint(painter, row, picture)

    return QIcon(PaintedIcon(paint))


def _paint(painter: QPainter, row: TakeRow, picture: QPixmap | None) -> None:
    box = QRectF(0, 0, SIZE.width(), SIZE.height())
    painter.fillRect(box, color("well"))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setOpacity(0.4 if row.mark.deleted else 1.0)
    if picture is None or picture.isNull():
        fill_hatched(painter, box, color("muted"))
    else:
        painter.drawPixmap(box, picture, _middle(picture, box.width() / box.height()))
    painter.setOpacity(1.0)
    if row.in_cut:
        painter.setPen(QPen(color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(1, 1, -1, -1))
    if row.mark.starred:
        badge = QRectF(2, 2, _STAR_PX + 4, _STAR_PX + 4)
        painter.fillRect(badge, color("well", 0.8))
        paint_icon(painter, "star", "accent", badge.adjusted(2, 2, -2, -2))


def _middle(picture: QPixmap, shape: float) -> QRectF:
    """The largest part of a picture that has this shape (width / height)."""
    width, height = picture.width(), picture.height()
    part = QRectF(0, 0, min(width, height * shape), min(height, width / shape))
    part.moveCenter(QRectF(picture.rect()).center())
    return part
