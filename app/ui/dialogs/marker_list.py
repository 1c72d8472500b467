"""The list of markers beside the window: timecode, shot, label and note; a click goes there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from typing_extensions import override

from app.language import mark, tr
from app.model.labels import label_word
from app.model.markers import PlacedMarker, placed_markers
from app.model.time import format_timecode
from app.session.document import Document
from app.ui.labels import column
from app.ui.theme import color
from app.ui.timeline.paint_labels import label_icon

_SIZE_PX = (560, 360)
_ID = Qt.ItemDataRole.UserRole
_LABEL = 2
_EMPTY = mark("No markers yet: M puts one at the playhead.")


class MarkerList(QDialog):
    """Stays open while one works; a double click or Enter writes on a marker."""

    chosen = Signal(str)
    opened = Signal(str)
    removed = Signal(str)

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self.filter = QLineEdit(self)
        self.list = QTreeWidget(self)
        self.count = QLabel(self)
        self._build()
        document.changed.connect(self._on_changed)

    def show_markers(self) -> None:
        """Show the list as it is now."""
        self._fill()
        self.show()
        self.raise_()
        self.filter.setFocus()

    def _build(self) -> None:
        self.setWindowTitle(tr("Markers"))
        self.resize(*_SIZE_PX)
        self.filter.setPlaceholderText(tr("Find by note, shot, timecode or label"))
        self.filter.setAccessibleName(tr("Find markers"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._fill)
        self.list.setAccessibleName(tr("Markers"))
        self.list.setHeaderLabels([tr("Timecode"), tr("Shot"), tr("Label"), tr("Note")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        for place in range(3):
            self.list.header().setSectionResizeMode(
                place, QHeaderView.ResizeMode.ResizeToContents
            )
        self.list.itemClicked.connect(lambda item: self.chosen.emit(item.data(0, _ID)))
        self.list.itemActivated.connect(lambda item: self.opened.emit(item.data(0, _ID)))
        layout = column(self)
        for widget in (self.filter, self.list, self.count):
            layout.addWidget(widget)

    def _on_changed(self) -> None:
        if self.isVisible():
            self._fill()

    def _fill(self, *_: object) -> None:
        wanted = self.filter.text().casefold().split()
        row = self.list.currentIndex().row()
        placed = placed_markers(self._document.project)
        rows = [(one, self._columns(one)) for one in placed]
        shown = [
            (one, columns) for one, columns in rows
            if all(word in " ".join(columns).casefold() for word in wanted)
        ]
        self.list.clear()
        items = [_item(one, columns) for one, columns in shown]
        self.list.addTopLevelItems(items)
        if items:
            self.list.setCurrentItem(items[max(0, min(row, len(items) - 1))])
        count = tr("{shown} of {all}", shown=len(shown), all=len(placed)) if placed else tr(_EMPTY)
        self.count.setText(count)

    def _columns(self, one: PlacedMarker) -> list[str]:
        project = self._document.project
        timecode = tr("out of sight")
        if one.frame is not None:
            timecode = format_timecode(project.start_timecode + one.frame, project.rate)
        label = label_word(one.marker.label) if one.marker.label else ""
        return [timecode, one.shot.name, label, one.marker.note]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self.list.selectedItems() if self.list.hasFocus() else []
        if chosen and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(chosen[0].data(0, _ID))
            return
        super().keyPressEvent(event)


def _item(one: PlacedMarker, columns: list[str]) -> QTreeWidgetItem:
    item = QTreeWidgetItem(columns)
    item.setData(0, _ID, one.marker.id)
    item.setToolTip(3, one.marker.note)
    if one.marker.label:
        item.setIcon(_LABEL, label_icon(one.marker.label))
    if one.frame is None:
        item.setForeground(0, color("muted"))
        item.setToolTip(0, tr("Its picture is trimmed away, or its shot is disabled."))
    return item
