"""Painting the model's grid in a shot: where the chunks of its take join, or would."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from app.model.chunk_grid import shot_joins
from app.model.time import FrameRate
from app.ui.theme import METRICS, color
from app.ui.timeline.blocks import Block
from generation.protocol import FrameGrid

_LEAST_CHUNK_PX = 30.0
_TICK_PX = 7.0


def paint_grid(
    painter: QPainter, block: Block, strip: QRectF, rate: FrameRate, grid: FrameGrid | None
) -> None:
    """Ticks at top and bottom of the pictures, once chunks are wide enough to tell apart."""
    if strip.width() < _LEAST_CHUNK_PX:  # many of them may be exposed at once
        return
    px_per_frame = (strip.width() + METRICS.gap_px) / max(1, block.range.frames)
    if _chunk_frames(rate, grid) * px_per_frame < _LEAST_CHUNK_PX:
        return
    shown = painter.clipBoundingRect() & strip if painter.hasClipping() else strip
    in_frame = block.shot.in_frame
    first = in_frame + max(1, int((shown.left() - strip.left()) / px_per_frame))
    last = in_frame + min(
        block.range.frames - 1, int((shown.right() - strip.left()) / px_per_frame) + 1
    )
    for join in shot_joins(block.take, grid, rate, first, last):
        x = round(strip.left() + (join - in_frame) * px_per_frame) + 0.5
        _paint_tick(painter, strip, x)


def _paint_tick(painter: QPainter, strip: QRectF, x: float) -> None:
    """Dark below light, so that it is seen on any picture."""
    for half_px, colour in ((1.5, color("well", 0.8)), (0.5, color("text", 0.9))):
        for top in (strip.top(), strip.bottom() - _TICK_PX):
            painter.fillRect(QRectF(x - half_px, top, 2 * half_px, _TICK_PX), colour)


def _chunk_frames(rate: FrameRate, grid: FrameGrid | None) -> float:
    if grid is None:
        return 0.0
    return float(grid.frames_in_chunk(1) * rate.fraction * grid.rate[1] / grid.rate[0])
