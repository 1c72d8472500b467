"""The keyframes of the selected shot: a strip of pictures, of which it begins from one."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.language import listed, mark, tr
from app.model.keyframe_staleness import keyframe_reasons
from app.model.keyframes import listed_keyframes, unread_words
from app.model.project import Shot
from app.model.takes import Take
from app.session.document import Document
from app.storage.reference_files import reference_path
from app.ui.dialogs.questions import ask_for_picture
from app.ui.dropped_files import dropped_files
from app.ui.inspector.cast_pictures import CastPictures
from app.ui.inspector.keyframe_edits import KeyframeEdits
from app.ui.labels import section, wrapped

_ROLE = Qt.ItemDataRole.UserRole
_PICTURE_PX, _LIST_PX = 54, 108
_EMPTY = mark(
    "A picture that the shot begins from: made of the cast that its prompt cites, or your own. "
    "Drop one here."
)


class KeyframeBox(QWidget):
    """A click chooses; what is chosen has a tick."""

    def __init__(self, edits: KeyframeEdits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits = edits
        self._pictures = CastPictures()
        self._shown: tuple[object, ...] = ()
        self._takes: tuple[Take, ...] = ()
        self.list = QListWidget(self)
        self.said = wrapped("", "caption")
        self.goes_on = QCheckBox(tr("Go on from the last picture before it"), self)
        self.make = QPushButton(tr("Make keyframe from cast"), self)
        self.add = QPushButton(tr("Add picture…"), self)
        self.none = QPushButton(tr("Begin from none"), self)
        self.delete = QPushButton(tr("Delete this keyframe"), self)
        self._build()

    def show_shot(self, document: Document, shot: Shot, folder: Path) -> None:
        """Show the keyframes of a shot, in the shape of its pictures."""
        project, card = document.project, document.card
        self._takes = listed_keyframes(project, document.library, shot)
        size = project.size if card is None else card.grid.size
        shown = (folder, shot.id, shot.keyframe, size, tuple(take.id for take in self._takes))
        if shown != self._shown:
            self._shown = shown
            self._fill(shot, folder, size)
        chosen = self._chosen(shot)
        self.none.setEnabled(chosen is not None)
        why = self._edits.why_not()
        self.make.setEnabled(not why)
        self.make.setToolTip(why or tr("Of the pictures that its prompt cites"))
        self.goes_on.setEnabled(not why)
        self.said.setText("\n".join(filter(None, (self._words(document, shot, chosen), why))))
        self.said.setVisible(bool(self.said.text()))

    def _words(self, document: Document, shot: Shot, chosen: Take | None) -> str:
        if document.card is not None and (unread := unread_words(document.card)):
            return unread
        if chosen is None:
            return "" if self._takes else tr(_EMPTY)
        reasons = keyframe_reasons(document.project, document.library, shot, chosen)
        return tr("Stale: {reasons}.", reasons=listed(reasons, "; ")) if reasons else ""

    def _chosen(self, shot: Shot) -> Take | None:
        return next((take for take in self._takes if take.id == shot.keyframe), None)

    def _build(self) -> None:
        self.setAcceptDrops(True)
        self.list.setAccessibleName(tr("Keyframes of the shot"))
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setWrapping(False)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(_LIST_PX)
        self.list.itemClicked.connect(self._on_chosen)
        self.list.itemActivated.connect(self._on_chosen)
        self.list.currentItemChanged.connect(lambda *_: self._show_current())
        self.make.clicked.connect(lambda: self._edits.make(goes_on=self.goes_on.isChecked()))
        self.add.clicked.connect(self._on_add)
        self.none.clicked.connect(lambda: self._edits.choose(None))
        self.delete.clicked.connect(self._on_delete)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(section(tr("Keyframe")))
        layout.addLayout(_row(self.make, self.add))
        for widget in (self.goes_on, self.list, self.said):
            layout.addWidget(widget)
        layout.addLayout(_row(self.none, self.delete))
        layout.addStretch(1)

    def _fill(self, shot: Shot, folder: Path, size: tuple[int, int]) -> None:
        row = self.list.currentRow()
        self.list.blockSignals(True)
        self.list.clear()
        self.list.setIconSize(QSize(round(_PICTURE_PX * size[0] / size[1]), _PICTURE_PX))
        for number, take in enumerate(self._takes):
            is_chosen = take.id == shot.keyframe
            item = QListWidgetItem(f"✓ {take.number}" if is_chosen else str(take.number))
            item.setData(_ROLE, take.id)
            item.setIcon(self._pictures.icon(reference_path(folder, take.picture)))
            words = mark("Keyframe {number}")
            if is_chosen:
                words, row = mark("Keyframe {number}, the shot begins from it"), number
            item.setData(Qt.ItemDataRole.AccessibleTextRole, tr(words, number=take.number))
            item.setToolTip(take.note or take.recipe.prompt)
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self.list.blockSignals(False)
        for widget in (self.list, self.none, self.delete):
            widget.setVisible(bool(self._takes))
        self._show_current()

    def _show_current(self) -> None:
        self.delete.setEnabled(self.list.currentItem() is not None)

    def _current(self) -> Take | None:
        item = self.list.currentItem()
        wanted = None if item is None else item.data(_ROLE)
        return next((take for take in self._takes if take.id == wanted), None)

    def _on_chosen(self, _item: QListWidgetItem) -> None:
        self._edits.choose(self._current())

    def _on_delete(self) -> None:
        take = self._current()
        if take is not None:
            self._edits.remove(take)

    def _on_add(self) -> None:
        path = ask_for_picture(self)
        if path is not None:
            self._edits.add_file(path)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        for path in dropped_files(event.mimeData()):
            self._edits.add_file(path)


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
