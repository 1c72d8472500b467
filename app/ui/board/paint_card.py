"""Painting one card: head, picture, length and take, and what is written of the shot."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from app.language import mark, tr
from app.model.project import Label
from app.model.time import FrameRate, format_timecode
from app.model.timeline import picture_at
from app.ui.board.card_layout import ICON_PX, LINE_PX, PAD_PX, CardLayout, Field
from app.ui.board.card_text import direction_of, elided, font, lines_of, width_of
from app.ui.hatch import fill_hatched
from app.ui.resources import paint_icon
from app.ui.shot_status import Status
from app.ui.theme import METRICS, color
from app.ui.timeline.blocks import Block
from app.ui.timeline.paint_labels import label_colour

_BAND_PX = 5
_DISABLED_OPACITY = 0.4
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_MIDDLE = Qt.AlignmentFlag.AlignCenter
_ICONS = {Field.DIALOGUE: "dialogue", Field.NOTE: "note"}
_HINTS = {
    Field.PROMPT: mark("No prompt yet"),
    Field.DIALOGUE: mark("Dialogue"),
    Field.NOTE: mark("Note"),
}


@dataclass(frozen=True)
class CardLook:
    """How a card is drawn besides what it is."""

    rate: FrameRate
    layout: CardLayout
    picture: QPixmap | None = None  # a poster frame, or what plays
    selected: bool = False
    current: bool = False  # of the selected ones, what the inspector shows
    hovered: bool = False


def paint_card(painter: QPainter, card: Block, rect: QRect, look: CardLook) -> None:
    """Paint a shot into its rectangle."""
    painter.save()
    painter.fillRect(rect, color("hover" if look.hovered else "block"))
    _paint_head(painter, card, look.layout.head(rect), look)
    _paint_picture(painter, card, look.layout.picture(rect), look)
    _paint_facts(painter, card, look.layout.facts(rect), look)
    for field, place in look.layout.texts(rect).items():
        _paint_text(painter, card, field, place, look)
    _paint_label(painter, card, rect)
    _paint_outline(painter, card, rect, look)
    painter.restore()


def poster_of(card: Block, rate: FrameRate) -> int | None:
    """The picture that stands for a shot: the middle one of those that it shows."""
    shown = min(card.shot.frames, card.covered_frames - card.shot.in_frame)
    if card.take is None or shown <= 0:
        return None
    number = picture_at(card.shot, shown // 2, rate, card.take.recipe.rate)
    return min(number, card.take.pictures - 1)


def _paint_head(painter: QPainter, card: Block, head: QRect, look: CardLook) -> None:
    painter.fillRect(head, color("hover" if look.hovered else "block_head"))
    status, inner = card.status, head.adjusted(PAD_PX, 3, -PAD_PX, 0)
    tint, word = status.status.tint, status.word
    word_px = width_of(word, "word")
    name = f"{card.number}   {card.shot.name}"
    badge_px = ICON_PX + 4
    if width_of(name, "name") + badge_px + word_px + 22 <= inner.width():
        badge_px += word_px
        _text(painter, inner, word, "word", tint, _RIGHT)
    _icon(painter, status.status.icon, tint, inner.right() - badge_px + 1, inner)
    left = inner.left()
    if card.shot.name_locked:
        _icon(painter, "lock", "muted", left - 2, inner)
        left += ICON_PX + 2
    room = QRect(left, inner.top(), inner.right() - badge_px - 6 - left, inner.height())
    _text(painter, room, name, "name", "text" if card.shot.enabled else "muted")


def _paint_picture(painter: QPainter, card: Block, place: QRect, look: CardLook) -> None:
    painter.fillRect(place, color("well"))
    pixmap = look.picture
    if not card.shot.enabled:
        painter.setOpacity(_DISABLED_OPACITY)
    if pixmap is not None and not pixmap.isNull():
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(_inside(place, pixmap), pixmap, QRectF(pixmap.rect()))
    elif poster_of(card, look.rate) is None:
        _paint_slate(painter, card, place)
    painter.setOpacity(1.0)
    if not card.shot.enabled:
        _paint_disabled(painter, place)
    _paint_progress(painter, card, place)


def _paint_slate(painter: QPainter, card: Block, place: QRect) -> None:
    """No pictures yet: the state in words, where they will be."""
    painter.setPen(QPen(color("line"), 1, Qt.PenStyle.DashLine))
    painter.drawRect(place.adjusted(6, 6, -7, -7))
    status = card.status.status
    words = tr("No take yet") if status is Status.EMPTY else card.status.word
    painter.setFont(font("text"))
    painter.setPen(color("muted" if status is Status.EMPTY else status.tint))
    painter.drawText(place, _MIDDLE, elided(words, place.width(), "text"))


def _paint_disabled(painter: QPainter, place: QRect) -> None:
    fill_hatched(painter, QRectF(place), color("faint", 0.25))
    words = tr("Disabled")
    width = width_of(words, "word") + ICON_PX + 18
    badge = QRect(place.center().x() - width // 2, place.center().y() - 11, width, 22)
    painter.fillRect(badge, color("well", 0.85))
    _icon(painter, "disabled", "muted", badge.left() + 6, badge)
    _text(painter, badge.adjusted(ICON_PX + 10, 0, 0, 0), words, "word", "text")


def _paint_progress(painter: QPainter, card: Block, place: QRect) -> None:
    progress = card.status.progress
    if progress is not None:
        bar = QRect(place.left(), place.bottom() - 5, place.width(), 6)
        painter.fillRect(bar, color("well", 0.85))
        bar.setWidth(round(bar.width() * progress))
        painter.fillRect(bar, color("running"))


def _paint_facts(painter: QPainter, card: Block, place: QRect, look: CardLook) -> None:
    length = format_timecode(card.shot.frames, look.rate)
    _text(painter, place, length, "time", "muted")
    room = place.width() - width_of(length, "time") - 10
    if card.take_label and width_of(card.take_label, "word") <= room:
        _text(painter, place, card.take_label, "word", "muted", _RIGHT)


def _paint_text(painter: QPainter, card: Block, field: Field, place: QRect, look: CardLook) -> None:
    text = str(getattr(card.shot, field.value))
    name = _ICONS.get(field)
    if name is not None:
        line = QRect(place.left(), place.top(), place.width(), LINE_PX)
        if text.strip() or look.selected or look.hovered:
            _icon(painter, name, "muted", place.left() - 1, line)
        place = place.adjusted(ICON_PX + 5, 0, 0, 0)
    if not text.strip():
        if field is Field.PROMPT or look.selected or look.hovered:
            top = QRect(place.left(), place.top(), place.width(), LINE_PX)
            _text(painter, top, tr(_HINTS[field]), "word", "muted")
        return
    _paint_lines(painter, text, place, field)


def _paint_lines(painter: QPainter, text: str, place: QRect, field: Field) -> None:
    role = "text" if field is Field.PROMPT else "word"
    painter.setFont(font(role))
    painter.setPen(color("muted" if field is Field.NOTE else "text"))
    painter.setLayoutDirection(direction_of(text))
    for row, line in enumerate(lines_of(text, place.width(), place.height() // LINE_PX, role)):
        top = place.top() + row * LINE_PX
        painter.drawText(QRect(place.left(), top, place.width(), LINE_PX), _LEFT, line)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _paint_label(painter: QPainter, card: Block, rect: QRect) -> None:
    if card.shot.label is not Label.NONE:
        band = QRect(rect.left(), rect.top(), rect.width(), _BAND_PX)
        painter.fillRect(band, label_colour(card.shot.label))


def _paint_outline(painter: QPainter, card: Block, rect: QRect, look: CardLook) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if look.selected:
        painter.setPen(QPen(color("select" if look.current else "focus"), 2))
        painter.drawRect(rect.adjusted(0, 0, 0, 0))
        return
    is_empty = card.status.status is Status.EMPTY
    style = Qt.PenStyle.DashLine if is_empty else Qt.PenStyle.SolidLine
    painter.setPen(QPen(color("faint" if is_empty else "line"), 1, style))
    painter.drawRect(rect.adjusted(0, 0, -1, -1))


def _inside(place: QRect, pixmap: QPixmap) -> QRectF:
    """The whole picture in the middle of its place."""
    scale = min(place.width() / pixmap.width(), place.height() / pixmap.height())
    found = QRectF(0, 0, pixmap.width() * scale, pixmap.height() * scale)
    found.moveCenter(QRectF(place).center())
    return found


def _icon(painter: QPainter, name: str, tint: str, left: int, line: QRect) -> None:
    place = QRect(left, line.center().y() - ICON_PX // 2, ICON_PX, ICON_PX)
    paint_icon(painter, name, tint, QRectF(place))


def _text(
    painter: QPainter,
    rect: QRect,
    text: str,
    role: str,
    tint: str,
    flags: Qt.AlignmentFlag = _LEFT,
) -> None:
    painter.setFont(font(role))
    painter.setPen(color(tint))
    painter.drawText(rect, flags, elided(text, rect.width() + METRICS.gap_px, role))
