"""The cards that are shown, as Qt's model: a list of shots in the order of the film."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.model.project import Project
from app.ui.board.card_words import spoken, tip
from app.ui.timeline.blocks import Block

CARD_ROLE = int(Qt.ItemDataRole.UserRole)
_Index = QModelIndex | QPersistentModelIndex


class BoardModel(QAbstractListModel):
    """Cards are replaced as a whole; what is the same is not laid out again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._cards: tuple[Block, ...] = ()
        self._rows: dict[str, int] = {}

    @property
    def cards(self) -> tuple[Block, ...]:
        """The cards from the first to the last."""
        return self._cards

    def set_cards(self, project: Project, cards: tuple[Block, ...]) -> bool:
        """Show other cards, and say whether they are of other shots, or in another order."""
        rows = {card.shot.id: row for row, card in enumerate(cards)}
        is_same = list(rows) == list(self._rows)
        if not is_same:
            self.beginResetModel()
        self._project, self._cards, self._rows = project, cards, rows
        if not is_same:
            self.endResetModel()
        elif cards:
            self.dataChanged.emit(self.index(0), self.index(len(cards) - 1))
        return not is_same

    def row_of(self, shot_id: str | None) -> int | None:
        """The row of a shot, or None when it is not shown."""
        return None if shot_id is None else self._rows.get(shot_id)

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._cards)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._project is None or index.row() >= len(self._cards):
            return None
        card = self._cards[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return card.shot.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(self._project, card)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(self._project, card)
            case _:
                return card if role == CARD_ROLE else None
