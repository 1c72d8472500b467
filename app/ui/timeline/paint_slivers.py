"""Painting hundreds of shots that are a few pixels wide: neighbours of one state as one band."""

from collections.abc import Collection, Iterable
from itertools import groupby

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from app.ui.shot_status import Status
from app.ui.theme import METRICS, color
from app.ui.timeline.blocks import Block
from app.ui.timeline.layout import FOOT_PX, HEAD_PX, Layout
from app.ui.timeline.paint_labels import paint_band

_EDGE_PX = 2
_CUTS_FROM_PX = 4


def paint_slivers(
    painter: QPainter, layout: Layout, blocks: Iterable[Block], selected: Collection[str]
) -> None:
    """Paint enabled shots as bands, with the colour of their state above and of a selection."""
    enabled = [block for block in blocks if block.shot.enabled]
    for (status, is_selected), found in groupby(
        enabled, key=lambda block: (block.status.status, block.shot.id in selected)
    ):
        run = list(found)
        band = layout.rect_of(run[0]).united(layout.rect_of(run[-1]))
        _paint_band(painter, band, status, is_selected=is_selected)
    for block in enabled:
        if block.shot.label:
            paint_band(painter, layout.rect_of(block), block.shot.label)
    if len(enabled) * _CUTS_FROM_PX < painter.device().width():
        _paint_cuts(painter, layout, enabled)


def _paint_band(painter: QPainter, band: QRectF, status: Status, *, is_selected: bool) -> None:
    painter.fillRect(band, color("block"))
    strip = band.adjusted(0, HEAD_PX, 0, -FOOT_PX)
    painter.fillRect(strip, color("field" if status is Status.EMPTY else "block_head"))
    if status not in (Status.READY, Status.IMPORTED):
        edge = QRectF(band.left(), band.top(), band.width(), _EDGE_PX)
        painter.fillRect(edge, color(status.tint))
    if is_selected:
        for top in (band.top(), band.bottom() - _EDGE_PX):
            painter.fillRect(QRectF(band.left(), top, band.width(), _EDGE_PX), color("select"))


def _paint_cuts(painter: QPainter, layout: Layout, blocks: list[Block]) -> None:
    top, height = layout.track
    well = color("well")
    for block in blocks:
        x = layout.scale.x_of(block.range.end) - METRICS.gap_px
        painter.fillRect(QRectF(x, top, 1, height), well)
