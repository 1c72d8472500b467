"""Painting the strip of pictures inside a block, and the greyed handles beyond its cuts."""

import math
from collections.abc import Collection
from enum import Enum, auto

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from app.model.takes import Take
from app.model.time import FrameRate
from app.model.timeline import picture_at
from app.ui.hatch import fill_hatched
from app.ui.theme import color
from app.ui.timeline.blocks import Block
from app.ui.timeline.thumbnails import Thumbnails

_HANDLE_OPACITY = 0.45
_HATCH_FROM_PX = 8
_STRETCH = 0.2  # a picture may be this much wider than its shape before another one is shown


def paint_strip(
    painter: QPainter, block: Block, strip: QRectF, rate: FrameRate, thumbnails: Thumbnails
) -> None:
    """Fill the strip with pictures, the first one first; what has no pictures is hatched."""
    shown = block.shown_frames
    part = QRectF(strip)
    part.setWidth(strip.width() * shown / max(1, block.range.frames))
    if shown < block.range.frames:
        rest = QRectF(strip)
        rest.setLeft(part.right())
        painter.fillRect(rest, color("field"))
        if strip.width() > _HATCH_FROM_PX:
            painter.setBrushOrigin(strip.topLeft().toPoint())  # it moves as the shot does
            fill_hatched(painter, rest, color("line", 0.6))
    if shown:
        _paint_pictures(painter, block, part, (0, shown), rate, thumbnails)


def paint_slice(
    painter: QPainter, block: Block, strip: QRectF, rate: FrameRate, thumbnails: Thumbnails
) -> None:
    """Fill the strip of a narrow block with the middle of its first picture."""
    if block.take is not None and block.shown_frames:
        _paint_picture(painter, block.take, _picture(block, 0, rate), strip, thumbnails)
    else:
        painter.fillRect(strip, color("field"))


class Cut(Enum):
    """The two cuts of a shot."""

    HEAD = auto()
    TAIL = auto()


def paint_handles(
    painter: QPainter, block: Block, strip: QRectF, rate: FrameRate, thumbnails: Thumbnails,
    cuts: Collection[Cut],
) -> None:
    """Show, greyed, the pictures that the take has beyond some of the shot's cuts."""
    px_per_frame = strip.width() / max(1, block.range.frames)
    for cut, first, frames in (
        (Cut.HEAD, -block.head_frames, block.head_frames),
        (Cut.TAIL, block.range.frames, block.tail_frames),
    ):
        if frames and cut in cuts:
            left = strip.left() + first * px_per_frame
            part = QRectF(left, strip.top(), frames * px_per_frame, strip.height())
            painter.fillRect(part, color("well"))
            painter.setOpacity(_HANDLE_OPACITY)
            _paint_pictures(painter, block, part, (first, first + frames), rate, thumbnails)
            painter.setOpacity(1.0)


def _paint_pictures(
    painter: QPainter,
    block: Block,
    strip: QRectF,
    frames: tuple[int, int],
    rate: FrameRate,
    thumbnails: Thumbnails,
) -> None:
    take = block.take
    if take is None:
        return
    width, height = take.recipe.size
    whole_px = max(8.0, strip.height() * width / height)
    count = max(1, math.ceil(strip.width() / whole_px - _STRETCH))
    slot_px = strip.width() / count
    frames_a_slot = (frames[1] - frames[0]) / count
    visible = painter.clipBoundingRect() if painter.hasClipping() else strip
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for place in range(count):
        slot = QRectF(strip.left() + place * slot_px, strip.top(), slot_px, strip.height())
        if slot.right() >= visible.left() and slot.left() <= visible.right():
            frame = frames[0] + int(place * frames_a_slot)
            _paint_picture(painter, take, _picture(block, frame, rate), slot, thumbnails)
    painter.restore()


def _picture(block: Block, frame: int, rate: FrameRate) -> int:
    assert block.take is not None  # only called for blocks with pictures
    return picture_at(block.shot, frame, rate, block.take.recipe.rate)


def _paint_picture(
    painter: QPainter, take: Take, picture: int, slot: QRectF, thumbnails: Thumbnails
) -> None:
    if not 0 <= picture < take.pictures:
        return
    pixmap = thumbnails.pixmap(take.id, picture)
    if pixmap is None or pixmap.isNull():
        painter.fillRect(slot, color("block"))
        return
    ratio = pixmap.devicePixelRatio()
    wide, high = round(slot.width() * ratio), round(round(slot.height()) * ratio)
    if pixmap.width() >= wide and pixmap.height() == high:
        part = QRect((pixmap.width() - wide) // 2, 0, wide, high)
        painter.drawPixmap(slot.toRect().topLeft(), pixmap, part)
    else:
        painter.drawPixmap(slot, pixmap, _filling(QRectF(pixmap.rect()), slot))
    painter.fillRect(QRectF(slot.right() - 1, slot.top(), 1, slot.height()), color("well", 0.55))


def _filling(picture: QRectF, slot: QRectF) -> QRectF:
    """The middle of a picture that fills the slot without being stretched."""
    scale = min(picture.width() / slot.width(), picture.height() / slot.height())
    part = QRectF(0, 0, slot.width() * scale, slot.height() * scale)
    part.moveCenter(picture.center())
    return part
