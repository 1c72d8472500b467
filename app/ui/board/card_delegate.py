"""Draws the cards of the board's list, each once; scrolling only copies them."""

from collections import OrderedDict
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from app.model.project import Project
from app.ui.board.board_model import CARD_ROLE
from app.ui.board.card_layout import USUAL_PX, Grid
from app.ui.board.paint_card import CardLook, paint_card, poster_of
from app.ui.theme import theme_name
from app.ui.timeline.blocks import Block
from app.ui.timeline.thumbnails import Thumbnails

if TYPE_CHECKING:
    _Index = QModelIndex | QPersistentModelIndex

_KEPT_BYTES = 64_000_000
_EDGE = QPoint(1, 1)  # the frame of a selected card is a pixel wider than the card


class _Drawn(NamedTuple):
    """A card as it was drawn, and all that it was drawn from."""

    card: Block
    look: tuple[object, ...]
    pixmap: QPixmap


class CardDelegate(QStyledItemDelegate):
    """The view says before it paints what holds for all cards."""

    def __init__(self, pictures: Thumbnails, project: Project, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._drawn: OrderedDict[str, _Drawn] = OrderedDict()
        self.project = project
        self.grid = Grid.fitting(USUAL_PX * 4, USUAL_PX, project.size)
        self.current: str | None = None
        self.playing: tuple[str, QImage] | None = None  # a shot and its picture now

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: "_Index") -> QSize:
        return QSize(*self.grid.cell)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: "_Index") -> None:
        card = index.data(CARD_ROLE)
        if not isinstance(card, Block):
            return
        rect, state = self.grid.card_in(option.rect), option.state
        look = CardLook(
            rate=self.project.rate,
            layout=self.grid.card,
            picture=self._picture(card),
            selected=bool(state & QStyle.StateFlag.State_Selected),
            current=card.shot.id == self.current,
            hovered=bool(state & QStyle.StateFlag.State_MouseOver),
        )
        if self._plays(card):
            paint_card(painter, card, rect, look)
        else:
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(rect.topLeft() - _EDGE, self._card(card, look, ratio))

    def _plays(self, card: Block) -> bool:
        return self.playing is not None and self.playing[0] == card.shot.id

    def _picture(self, card: Block) -> QPixmap | None:
        """What plays in the card, or its poster frame if that is loaded."""
        if self.playing is not None and self._plays(card):
            return QPixmap.fromImage(self.playing[1])
        number = poster_of(card, self.project.rate)
        if card.take is None or number is None:
            return None
        return self._pictures.pixmap(card.take.id, number)

    def _card(self, card: Block, look: CardLook, ratio: float) -> QPixmap:
        """The card as it was drawn before, when nothing of it has changed."""
        picture = 0 if look.picture is None else look.picture.cacheKey()
        drawn_from = (
            *(look.rate, look.layout, picture, look.selected, look.current, look.hovered),
            ratio,
            theme_name(),
        )
        kept = self._drawn.get(card.shot.id)
        if kept is not None and kept.look == drawn_from and kept.card == card:
            self._drawn.move_to_end(card.shot.id)
            return kept.pixmap
        pixmap = _draw(card, look, ratio)
        self._drawn[card.shot.id] = _Drawn(card, drawn_from, pixmap)
        most = max(30, _KEPT_BYTES // (4 * pixmap.width() * pixmap.height()))
        while len(self._drawn) > most:
            self._drawn.popitem(last=False)
        return pixmap


def _draw(card: Block, look: CardLook, ratio: float) -> QPixmap:
    width, height = look.layout.width_px, look.layout.height_px
    pixmap = QPixmap(round((width + 2) * ratio), round((height + 2) * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_card(painter, card, QRect(1, 1, width, height), look)
    painter.end()
    return pixmap
