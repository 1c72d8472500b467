"""Words broken into the few lines of a card, kept so that painting only draws them."""

import unicodedata
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from app.ui.theme import METRICS, mono_font, ui_font

_RIGHT_TO_LEFT = ("R", "AL")


@lru_cache(maxsize=8)
def font(role: str) -> QFont:
    """The font of a part of a card: "name", "word", "text" or "time"."""
    if role == "time":
        return mono_font(px=METRICS.small_px)
    return ui_font(px=METRICS.font_px if role in ("name", "text") else METRICS.small_px,
                   bold=role == "name")


@lru_cache(maxsize=8192)
def lines_of(text: str, width_px: int, count: int, role: str) -> tuple[str, ...]:
    """At most so many lines of a text; the last one says with an ellipsis that there is more."""
    words = " ".join(text[: count * max(width_px, 1)].split())  # no letter is finer than a pixel
    if not words or width_px <= 0:
        return ()
    layout = QTextLayout(words, font(role))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    starts: list[int] = []
    layout.beginLayout()
    while len(starts) <= count:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width_px)
        starts.append(line.textStart())
    layout.endLayout()
    units = words.encode("utf-16-le")  # Qt counts in these
    ends = [*starts[1:], len(units) // 2]
    lines = [units[2 * a : 2 * b].decode("utf-16-le") for a, b in zip(starts, ends, strict=True)]
    return _limited(lines, units, starts, (width_px, count, role))


@lru_cache(maxsize=4096)
def elided(text: str, width_px: int, role: str) -> str:
    """One line, as much of it as there is room for."""
    right = Qt.TextElideMode.ElideRight
    return QFontMetricsF(font(role)).elidedText(text, right, width_px)


@lru_cache(maxsize=4096)
def width_of(text: str, role: str) -> int:
    """The width of one line in pixels."""
    return round(QFontMetricsF(font(role)).horizontalAdvance(text)) + 1


@lru_cache(maxsize=4096)
def direction_of(text: str) -> Qt.LayoutDirection:
    """The direction in which a text is read, by its first letter that has one."""
    for letter in text:
        found = unicodedata.bidirectional(letter)
        if found in _RIGHT_TO_LEFT:
            return Qt.LayoutDirection.RightToLeft
        if found == "L":
            break
    return Qt.LayoutDirection.LeftToRight


def _limited(
    lines: list[str], units: bytes, starts: list[int], room: tuple[int, int, str]
) -> tuple[str, ...]:
    width_px, count, role = room
    if len(lines) <= count:
        return tuple(line.strip() for line in lines)
    rest = units[2 * starts[count - 1] :].decode("utf-16-le")
    kept = [line.strip() for line in lines[: count - 1]]
    return (*kept, elided(rest, width_px, role))
