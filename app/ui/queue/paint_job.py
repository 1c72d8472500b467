"""How a line of the queue looks: picture, name, state, and how far it is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from app.ui.queue.job_words import JobRow
from app.ui.queue.queue_rows import QueueRows
from app.ui.resources import icon
from app.ui.theme import color, ui_font
from app.ui.timeline.thumbnails import Thumbnails

ROW_PX = 58
_PICTURE_PX = QSize(72, 42)
_EDGE_PX, _ICON_PX, _BAR_PX = 8, 14, 3
_Index = QModelIndex | QPersistentModelIndex


class JobPainter(QStyledItemDelegate):
    """Pictures are asked for while painting and come later."""

    def __init__(self, rows: QueueRows, pictures: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self._pictures = pictures

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, ROW_PX)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = self._rows.rows[index.row()]
        rect = option.rect
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, color("hover"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(color("focus"))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        self._paint_picture(painter, rect, row)
        left = rect.left() + _PICTURE_PX.width() + 2 * _EDGE_PX
        text = QRect(left, rect.top() + 7, rect.right() - left - _EDGE_PX, 18)
        _paint_words(painter, text, row)
        if row.progress is not None:
            _paint_progress(painter, text.translated(0, 41), row.progress)
        painter.setPen(color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _paint_picture(self, painter: QPainter, rect: QRect, row: JobRow) -> None:
        place = QRect(rect.left() + _EDGE_PX, rect.top() + 8, 0, 0)
        place.setSize(_PICTURE_PX)
        painter.fillRect(place, color("well"))
        found = None if row.take is None else self._pictures.pixmap(row.take, 0)
        if found is not None and not found.isNull():
            _paint_covering(painter, place, found)


def _paint_covering(painter: QPainter, place: QRect, pixmap: QPixmap) -> None:
    size = pixmap.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
    target = QRect(place.topLeft(), size)
    target.moveCenter(place.center())
    painter.drawPixmap(target, pixmap)


def _paint_words(painter: QPainter, first: QRect, row: JobRow) -> None:
    icon(row.status.icon).paint(painter, first.left(), first.top() + 2, _ICON_PX, _ICON_PX)
    name = first.adjusted(_ICON_PX + 6, 0, 0, 0)
    painter.setFont(ui_font(bold=True))
    painter.setPen(color("text"))
    _paint_line(painter, name, row.name)
    width = painter.fontMetrics().horizontalAdvance(row.name) + 10
    painter.setFont(ui_font())
    painter.setPen(color("muted"))
    _paint_line(painter, name.adjusted(width, 0, 0, 0), row.prompt)
    painter.setPen(color(row.status.tint))
    _paint_line(painter, first.translated(0, 19), row.words)


def _paint_line(painter: QPainter, rect: QRect, text: str) -> None:
    if rect.width() > 0:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, shown)


def _paint_progress(painter: QPainter, rect: QRect, progress: float) -> None:
    bar = QRect(rect.left(), rect.top(), rect.width(), _BAR_PX)
    painter.fillRect(bar, color("field"))
    bar.setWidth(round(bar.width() * progress))
    painter.fillRect(bar, color("running"))
