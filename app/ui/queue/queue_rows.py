"""The queue as a list model: its rows, and dragging of those that wait."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from app.ui.queue.job_words import JobRow

_MIME = "application/x-throughline-job"
_Index = QModelIndex | QPersistentModelIndex


class QueueRows(QAbstractListModel):
    """Rows keep their places while only their words change, so that a drag goes on."""

    moved = Signal(str, object)  # a job's id, and the id before which it is dropped or None

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[JobRow, ...] = ()

    def show_rows(self, rows: tuple[JobRow, ...]) -> None:
        """Show other rows."""
        same = [row.job.id for row in rows] == [row.job.id for row in self.rows]
        if not same:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
        elif rows != self.rows:
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.ToolTipRole:
                return f"{row.prompt}\n{row.words}".strip()
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.sentence
            case _:
                return None

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        can_move = self.rows[index.row()].can_move
        dragged = Qt.ItemFlag.ItemIsDragEnabled if can_move else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | dragged

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def mimeTypes(self) -> list[str]:
        return [_MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        if indexes:
            data.setData(_MIME, self.rows[indexes[0].row()].job.id.encode())
        return data

    @override
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index
    ) -> bool:
        if action is not Qt.DropAction.MoveAction or not data.hasFormat(_MIME):
            return False
        before = self.rows[row].job.id if 0 <= row < len(self.rows) else None
        self.moved.emit(bytes(data.data(_MIME).data()).decode(), before)
        return False  # the queue has moved it: nothing is to be taken out here
