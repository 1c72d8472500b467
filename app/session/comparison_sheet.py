"""A contact sheet of two takes: one row each, and their difference with its PSNR."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from app.language import Number
from app.model.psnr import DIFFERENCE_GAIN
from app.session.picture_pair import PicturePair
from app.session.retrieval_sheet import SheetError

COLUMNS = 8
_PICTURE_PX = 160  # width
_LABEL_PX, _GAP_PX, _LINE_PX = 92, 4, 22
_BACK, _TEXT, _FAINT = QColor("#1c1d1f"), QColor("#e2e4e7"), QColor("#a3a8af")
_FONT_PX = 12


def write_comparison(
    out: Path, labels: tuple[str, str], columns: Sequence[tuple[str, PicturePair]]
) -> None:
    """Write a PNG; each column has a time and a pair. Needs a QGuiApplication for its fonts.

    Raises:
        SheetError: it could not be written.
    """
    first = columns[0][1].first
    shape = 0.5 if first is None or first.isNull() else first.height() / first.width()
    row_px = round(_PICTURE_PX * shape) + _GAP_PX
    width = _LABEL_PX + len(columns) * (_PICTURE_PX + _GAP_PX)
    image = QImage(width, 2 * _LINE_PX + 3 * row_px, QImage.Format.Format_RGB888)
    image.fill(_BACK)
    painter = QPainter(image)
    font = QFont()
    font.setPixelSize(_FONT_PX)
    painter.setFont(font)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for row, label in enumerate((*labels, f"Difference ×{DIFFERENCE_GAIN}")):
        box = QRectF(_GAP_PX, _LINE_PX + row * row_px, _LABEL_PX - 2 * _GAP_PX, row_px)
        _write(painter, box, label, Qt.AlignmentFlag.AlignLeft)
    for column, (time, pair) in enumerate(columns):
        left = _LABEL_PX + column * (_PICTURE_PX + _GAP_PX)
        _paint_column(painter, left, row_px, time, pair)
    painter.end()
    if not image.save(str(out)):
        raise SheetError(f"{out} could not be written; choose another place.")


def _paint_column(
    painter: QPainter, left: int, row_px: int, time: str, pair: PicturePair
) -> None:
    _write(painter, QRectF(left, 0, _PICTURE_PX, _LINE_PX), time, Qt.AlignmentFlag.AlignHCenter)
    for row, picture in enumerate((pair.first, pair.second, pair.difference)):
        box = QRectF(left, _LINE_PX + row * row_px, _PICTURE_PX, row_px - _GAP_PX)
        if picture is not None:
            painter.drawImage(box, picture)
    foot = QRectF(left, _LINE_PX + 3 * row_px, _PICTURE_PX, _LINE_PX - _GAP_PX)
    words = "" if pair.psnr is None else f"{Number(pair.psnr):.1f} dB"
    _write(painter, foot, words, Qt.AlignmentFlag.AlignHCenter, _TEXT)


def _write(
    painter: QPainter, box: QRectF, text: str, across: Qt.AlignmentFlag, tint: QColor = _FAINT
) -> None:
    painter.setPen(tint)
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(box.width()))
    painter.drawText(box, across | Qt.AlignmentFlag.AlignVCenter, shown)
