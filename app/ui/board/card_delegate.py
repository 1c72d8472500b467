"""Draws the cards of the board's list."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from app.model.project import Project
from app.ui.board.board_model import CARD_ROLE
from app.ui.board.card_layout import USUAL_PX, Grid
from app.ui.board.paint_card import CardLook, paint_card
from app.ui.timeline.blocks import Block
from app.ui.timeline.thumbnails import Thumbnails

if TYPE_CHECKING:
    _Index = QModelIndex | QPersistentModelIndex


class CardDelegate(QStyledItemDelegate):
    """The view says before it paints what holds for all cards."""

    def __init__(self, pictures: Thumbnails, project: Project, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures = pictures
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
        state, shot_id = option.state, card.shot.id
        is_playing = self.playing is not None and self.playing[0] == shot_id
        look = CardLook(
            project=self.project,
            layout=self.grid.card,
            selected=bool(state & QStyle.StateFlag.State_Selected),
            current=shot_id == self.current,
            hovered=bool(state & QStyle.StateFlag.State_MouseOver),
            playing=self.playing[1] if self.playing and is_playing else None,
        )
        rect = self.grid.card_in(option.rect)
        paint_card(painter, card, rect, look, self._pictures)
