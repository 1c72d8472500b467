"""Painting many shots that have no room for words: all grounds, then pictures, then edges."""

from collections.abc import Collection, Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from app.model.time import FrameRate
from app.ui.shot_status import Status
from app.ui.theme import color
from app.ui.timeline.blocks import Block
from app.ui.timeline.layout import Layout
from app.ui.timeline.paint_block import NARROW_PX, strip_of
from app.ui.timeline.paint_strip import paint_slice
from app.ui.timeline.thumbnails import Thumbnails

_PLAIN = (Status.READY, Status.IMPORTED)


def paint_narrow(
    painter: QPainter, layout: Layout, blocks: Iterable[Block], marked: Collection[str | None],
    rate: FrameRate, thumbnails: Thumbnails,
) -> list[Block]:
    """Paint those of which there is nothing to say; the others are returned.

    It is what `paint_block` paints, but a painter is slow to be given another pen for each.
    """
    plain: list[tuple[Block, QRectF]] = []
    others: list[Block] = []
    for block in blocks:
        rect = layout.rect_of(block)
        if rect.width() < NARROW_PX and _is_plain(block) and block.shot.id not in marked:
            plain.append((block, rect))
        else:
            others.append(block)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("block"))
    painter.drawRects([rect for _, rect in plain])
    for block, rect in plain:
        paint_slice(painter, block, strip_of(rect), rate, thumbnails)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(color("line"))
    painter.drawRects([rect.adjusted(0.5, 0.5, -0.5, -0.5) for _, rect in plain])
    return others


def _is_plain(block: Block) -> bool:
    return (
        block.shot.enabled
        and block.status.status in _PLAIN
        and block.status.progress is None
        and not block.shot.label
    )
