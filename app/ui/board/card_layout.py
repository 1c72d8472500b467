"""Where things lie on a card and cards on the board: pure geometry."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRect

GAP_PX = 12
LEAST_PX, MOST_PX, USUAL_PX = 150, 520, 250
HEAD_PX, FACTS_PX, PAD_PX = 26, 20, 8
LINE_PX = 16
ICON_PX = 14
_COMPACT_PX = 190
_FIELD_GAP_PX = 5


class Field(Enum):
    """What can be written on a card; the value is what people read."""

    NAME = "name"
    PROMPT = "prompt"
    DIALOGUE = "dialogue"
    NOTE = "note"


_LINES = {Field.PROMPT: 3, Field.DIALOGUE: 2, Field.NOTE: 2}
WRITTEN = (Field.PROMPT, Field.DIALOGUE, Field.NOTE)


@dataclass(frozen=True)
class CardLayout:
    """A card of one width; pictures keep the film's shape."""

    width_px: int
    film: tuple[int, int]

    @property
    def picture_px(self) -> int:
        """The height of the picture; a very high one is limited, as cards are looked over."""
        width, height = self.film
        return min(round(self.width_px * height / width), round(self.width_px * 1.25))

    @property
    def fields(self) -> tuple[tuple[Field, int], ...]:
        """The texts below the picture, each with its lines; a small card has only the prompt."""
        if self.width_px < _COMPACT_PX:
            return ((Field.PROMPT, 2),)
        return tuple(_LINES.items())

    @property
    def height_px(self) -> int:
        """The height of every card."""
        texts = sum(lines * LINE_PX + _FIELD_GAP_PX for _, lines in self.fields)
        return HEAD_PX + self.picture_px + FACTS_PX + texts + PAD_PX

    def head(self, card: QRect) -> QRect:
        """Number, name and state."""
        return QRect(card.left(), card.top(), card.width(), HEAD_PX)

    def picture(self, card: QRect) -> QRect:
        """The poster frame."""
        return QRect(card.left(), card.top() + HEAD_PX, card.width(), self.picture_px)

    def facts(self, card: QRect) -> QRect:
        """Length and take."""
        top = card.top() + HEAD_PX + self.picture_px
        return QRect(card.left(), top, card.width(), FACTS_PX).adjusted(PAD_PX, 0, -PAD_PX, 0)

    def texts(self, card: QRect) -> dict[Field, QRect]:
        """The written fields that this card has room for."""
        top = card.top() + HEAD_PX + self.picture_px + FACTS_PX
        found: dict[Field, QRect] = {}
        for field, lines in self.fields:
            height = lines * LINE_PX
            found[field] = QRect(card.left() + PAD_PX, top, card.width() - 2 * PAD_PX, height)
            top += height + _FIELD_GAP_PX
        return found

    def rect_of(self, field: Field, card: QRect) -> QRect:
        """Where a field is edited; one that is not shown, in the place of the prompt."""
        if field is Field.NAME:
            return self.head(card)
        texts = self.texts(card)
        return texts.get(field, texts[Field.PROMPT])


@dataclass(frozen=True)
class Grid:
    """Cards in lines that fill a view."""

    columns: int
    cell: tuple[int, int]
    card: CardLayout

    @staticmethod
    def fitting(view_px: int, wanted_px: int, film: tuple[int, int]) -> "Grid":
        """As many columns as there is room for, each as wide as it can be."""
        columns = max(1, (view_px - 1) // (wanted_px + GAP_PX))
        cell_px = max(LEAST_PX // 2, (view_px - 1) // columns)
        card = CardLayout(cell_px - GAP_PX, film)
        return Grid(columns, (cell_px, card.height_px + GAP_PX), card)

    def card_in(self, cell: QRect) -> QRect:
        """The card inside its cell."""
        half = GAP_PX // 2
        return QRect(cell.left() + half, cell.top() + half, self.card.width_px, self.card.height_px)

    def drop_at(self, x: int, y: int, count: int) -> tuple[int, QRect]:
        """Before which row something falls (`count` is behind all), and the line that shows it.

        x and y count from the first card; half of a card decides for before or behind it.
        """
        width, height = self.cell
        column = max(0, min(x // width, self.columns - 1))
        line = max(0, y // height)
        behind = x - column * width > width // 2
        row = line * self.columns + column
        if row >= count:  # below or right of the last card
            row, behind = count - 1, True
            line, column = divmod(max(row, 0), self.columns)
        left = (column + behind) * width - 1
        return max(0, row + behind), QRect(left, line * height + 6, 3, height - 12)
