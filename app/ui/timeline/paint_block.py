"""Painting one shot: head with name and state badge, pictures, foot with prompt and facts."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from app.language import tr
from app.model.time import FrameRate, format_length
from app.ui.resources import paint_icon
from app.ui.shot_status import Status
from app.ui.theme import METRICS, color, mono_font, ui_font
from app.ui.timeline.blocks import Block
from app.ui.timeline.layout import FOOT_PX, HEAD_PX
from app.ui.timeline.paint_grid import paint_grid
from app.ui.timeline.paint_labels import CHIP_PX, paint_band, paint_chip
from app.ui.timeline.paint_strip import paint_slice, paint_strip
from app.ui.timeline.thumbnails import Thumbnails
from generation.protocol import FrameGrid

_PAD_PX = 7.0
_ICON_PX = 14.0
_LABELLED_PX = 38.0
NARROW_PX = 28.0  # no word fits into less
_LEAST_FOOT_PX = 44.0  # a word or two of the prompt: less says nothing
_MOST_BLANKS = 200  # of a prompt no more is read than has room, and these
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True)
class BlockLook:
    """How a block is drawn besides what it is."""

    rate: FrameRate
    selected: bool = False
    current: bool = True  # of the selected ones, what the inspector shows
    hovered: bool = False
    grid: FrameGrid | None = None


def paint_block(
    painter: QPainter, block: Block, rect: QRectF, look: BlockLook, thumbnails: Thumbnails
) -> None:
    """Paint a shot into its rectangle."""
    if rect.width() < NARROW_PX:
        _paint_narrow(painter, block, rect, look, thumbnails)
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_card(painter, block, rect, look)
    _paint_head(painter, block, rect)
    strip = strip_of(rect)
    paint_strip(painter, block, strip, look.rate, thumbnails)
    paint_grid(painter, block, strip, look.rate, look.grid)
    _paint_progress(painter, block, strip)
    _paint_foot(painter, block, rect, look)
    _paint_outline(painter, block, rect, look)
    painter.restore()


def _paint_card(painter: QPainter, block: Block, rect: QRectF, look: BlockLook) -> None:
    """The ground with round corners; clipping is slow, and nothing else reaches the corners."""
    outline = QPainterPath()
    outline.addRoundedRect(rect, METRICS.radius_px, METRICS.radius_px)
    painter.save()
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    painter.fillRect(rect, color("hover" if look.hovered else "block"))
    head = QRectF(rect.left(), rect.top(), rect.width(), HEAD_PX)
    painter.fillRect(head, color("hover" if look.hovered else "block_head"))
    status = block.status.status
    if status not in (Status.READY, Status.IMPORTED):
        painter.fillRect(QRectF(head.left(), head.top(), head.width(), 2), color(status.tint))
    if block.shot.label:
        paint_band(painter, rect, block.shot.label)
    painter.restore()


def _paint_narrow(
    painter: QPainter, block: Block, rect: QRectF, look: BlockLook, thumbnails: Thumbnails
) -> None:
    """A shot without words; without round corners, many of them are painted at once."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(rect, color("hover" if look.hovered else "block"))
    status = block.status.status
    if status not in (Status.READY, Status.IMPORTED):
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 2), color(status.tint))
    strip = strip_of(rect)
    paint_slice(painter, block, strip, look.rate, thumbnails)
    _paint_progress(painter, block, strip)
    if block.shot.label:
        paint_band(painter, rect, block.shot.label)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_selected_edge(look), 2) if look.selected else color("line"))
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))


def strip_of(rect: QRectF) -> QRectF:
    """The part of a block that shows pictures."""
    return rect.adjusted(0, HEAD_PX, 0, -FOOT_PX)


def paint_tab(painter: QPainter, block: Block, rect: QRectF, look: BlockLook) -> None:
    """Paint a disabled shot: a small tab below the cut at which it would be."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = _selected_edge(look) if look.selected else color("line")
    painter.setPen(QPen(edge, 2 if look.selected else 1))
    painter.setBrush(color("hover" if look.hovered else "panel"))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
    icon = QRectF(rect.left() + 7, rect.center().y() - 7, _ICON_PX, _ICON_PX)
    paint_icon(painter, "disabled", "muted", icon)
    if block.shot.label:
        chip = QRectF(rect.right() - 20, rect.center().y() - CHIP_PX / 2, CHIP_PX, CHIP_PX)
        paint_chip(painter, chip, block.shot.label)
    _text(
        painter,
        rect.adjusted(26, 0, -22 if block.shot.label else -6, 0),
        block.shot.name,
        _word_font,
        "muted",
    )
    painter.restore()


def _paint_head(painter: QPainter, block: Block, rect: QRectF) -> None:
    head = QRectF(rect.left(), rect.top(), rect.width(), HEAD_PX)
    status = block.status.status
    inner = head.adjusted(_PAD_PX, 1, -_PAD_PX, 0)
    if inner.width() < _ICON_PX - 4:
        return
    inner = _after_label(painter, block, inner)
    name, word = _head_words(block, inner.width())
    badge_px = _ICON_PX
    if word:
        word_px = _metrics(_word_font).horizontalAdvance(word)
        badge_px += word_px + 5
        room = QRectF(inner.right() - word_px - 1, inner.top(), word_px + 2, inner.height())
        _text(painter, room, word, _word_font, status.tint)
    icon_left = max(rect.left() + 3, inner.right() - badge_px)
    icon = QRectF(icon_left, inner.center().y() - _ICON_PX / 2, _ICON_PX, _ICON_PX)
    paint_icon(painter, status.icon, status.tint, icon)
    _text(painter, inner.adjusted(0, 0, -badge_px - 6, 0), name, _name_font, "text")


def _after_label(painter: QPainter, block: Block, inner: QRectF) -> QRectF:
    """The head without its label, which is painted where state and number still fit."""
    if not block.shot.label or inner.width() < _LABELLED_PX:
        return inner
    chip = QRectF(inner.left(), inner.center().y() - CHIP_PX / 2, CHIP_PX, CHIP_PX)
    paint_chip(painter, chip, block.shot.label)
    return inner.adjusted(CHIP_PX + 5, 0, 0, 0)


def _head_words(block: Block, width_px: float) -> tuple[str, str]:
    """The name and the state's word that fit: the state goes before the name."""
    full, number, word = f"{block.number}  {block.shot.name}", str(block.number), block.status.word
    word_px = _metrics(_word_font).horizontalAdvance(word) + _ICON_PX + 13
    name = _metrics(_name_font)
    if name.horizontalAdvance(full) + word_px <= width_px:
        return full, word
    if name.horizontalAdvance(number) + word_px <= width_px:
        return number, word
    if name.horizontalAdvance(number) + _ICON_PX + 8 <= width_px:
        return number, ""
    return "", ""


@lru_cache
def _metrics(font: Callable[[], QFont]) -> QFontMetricsF:
    return QFontMetricsF(font())


@lru_cache
def _name_font() -> QFont:
    return ui_font(px=METRICS.font_px, bold=True)


@lru_cache
def _word_font() -> QFont:
    return ui_font(px=METRICS.small_px)


@lru_cache
def _length_font() -> QFont:
    return mono_font(px=METRICS.small_px)


def _paint_foot(painter: QPainter, block: Block, rect: QRectF, look: BlockLook) -> None:
    inner = QRectF(rect.left(), rect.bottom() - FOOT_PX, rect.width(), FOOT_PX)
    inner = inner.adjusted(_PAD_PX, 3, -_PAD_PX, -3)
    if inner.width() < _LEAST_FOOT_PX:
        return
    half = inner.height() / 2
    upper = QRectF(inner.left(), inner.top(), inner.width(), half)
    lower = QRectF(inner.left(), inner.top() + half, inner.width(), half)
    prompt = " ".join(block.shot.prompt[: _MOST_BLANKS + int(inner.width())].split())
    if prompt:
        _text(painter, upper, prompt, _word_font, "text")
    else:
        _text(painter, upper, tr("No prompt yet"), _word_font, "muted")
    length = format_length(block.shot.frames, look.rate)
    _text(painter, lower, length, _length_font, "muted")
    used_px = _metrics(_length_font).horizontalAdvance(length) + 10
    label_px = _metrics(_word_font).horizontalAdvance(block.take_label)
    if block.take_label and lower.width() - used_px >= label_px:
        _text(painter, lower, block.take_label, _word_font, "muted", _RIGHT)


def _paint_progress(painter: QPainter, block: Block, strip: QRectF) -> None:
    """The bar runs over the whole shot; ticks divide it into chunks."""
    progress = block.status.progress
    if progress is None:
        return
    bar = QRectF(strip.left(), strip.bottom() - 7, strip.width(), 7)
    painter.fillRect(bar, color("well", 0.85))
    painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * progress, 7), color("running"))
    for index in range(1, block.status.chunks):
        x = bar.left() + bar.width() * index / block.status.chunks
        painter.fillRect(QRectF(x - 0.75, bar.top() - 2, 1.5, 9), color("text", 0.9))


def _paint_outline(painter: QPainter, block: Block, rect: QRectF, look: BlockLook) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if look.selected:
        painter.setPen(QPen(_selected_edge(look), 2))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), METRICS.radius_px, METRICS.radius_px)
        return
    status = block.status.status
    pen = QPen(color("line"), 1)
    if status is Status.EMPTY:
        pen = QPen(color("faint"), 1, Qt.PenStyle.DashLine)
    painter.setPen(pen)
    radius = METRICS.radius_px
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def _selected_edge(look: BlockLook) -> QColor:
    return color("select" if look.current else "focus")


def _text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: Callable[[], QFont],
    role: str,
    flags: Qt.AlignmentFlag = _LEFT,
) -> None:
    painter.setFont(font())
    painter.setPen(color(role))
    elided = _metrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, flags, elided)
