"""The cast of the film: pictures with names, and what can be changed about one of them."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.language import listed, mark, tr, tr_count
from app.model.cast import citing_shots
from app.model.project import Project, Reference
from app.storage.reference_files import reference_path
from app.ui.dialogs.questions import ask_for_picture
from app.ui.inspector.cast_edits import CastEdits
from app.ui.inspector.cast_fields import KINDS, CastFields
from app.ui.inspector.cast_pictures import CastPictures

_NAME_ROLE = Qt.ItemDataRole.UserRole
_PICTURE_PX = 34
_ROW_PX = 42
_ROWS_SHOWN = 4
_EMPTY = mark(
    "Nobody is in the cast yet. Drop a picture here, or choose one. Then write @name in a prompt: "
    "the model remembers the picture before it draws the shot."
)


class CastList(QWidget):
    """Pictures are dropped here or chosen; a double-click cites one in the prompt."""

    cite_wanted = Signal(str)
    frame_wanted = Signal()

    def __init__(self, edits: CastEdits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits = edits
        self._shown: tuple[Path, Project, QSize] | None = None
        self._pictures = CastPictures()
        self.list = QListWidget(self)
        self.empty = QLabel(tr(_EMPTY), self)
        self.fields = CastFields(edits, self)
        self.add = QPushButton(tr("Add picture…"), self)
        self.name_frame = QPushButton(tr("Name this frame"), self)
        self._build()

    def _build(self) -> None:
        self.setAcceptDrops(True)
        self.list.setAccessibleName(tr("Cast of the film"))
        self.list.setUniformItemSizes(True)
        self.list.currentItemChanged.connect(self._show_current)
        self.list.itemDoubleClicked.connect(self._on_double_clicked)
        self.empty.setProperty("role", "caption")
        self.empty.setWordWrap(True)
        self.add.setToolTip(tr("Name a picture from a file (or drop the file here)"))
        self.add.clicked.connect(self._on_add)
        self.name_frame.setToolTip(tr("Name the picture under the playhead  (N)"))
        self.name_frame.clicked.connect(self.frame_wanted)
        self.fields.replace.clicked.connect(self._on_replace)
        self._edits.added.connect(self._on_added)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.name_frame)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(6)
        for widget in (self.empty, self.list, self.fields):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        layout.addStretch(1)

    def show_cast(self, folder: Path, project: Project, size: tuple[int, int]) -> None:
        """Show the cast of a project, its pictures cut to the shape of `size`."""
        thumbnail = QSize(round(_PICTURE_PX * size[0] / size[1]), _PICTURE_PX)
        shown = (folder, project, thumbnail)
        if shown != self._shown:
            current = self.current_name()
            self._shown = shown
            self._fill(folder, project, thumbnail, current)

    def current_name(self) -> str | None:
        """The name of the selected reference, or None."""
        item = self.list.currentItem()
        return None if item is None else str(item.data(_NAME_ROLE))

    def _fill(self, folder: Path, project: Project, size: QSize, current: str | None) -> None:
        row = max(0, self.list.currentRow())
        self.list.blockSignals(True)
        self.list.clear()
        self.list.setIconSize(size)
        for reference in project.cast:
            item = QListWidgetItem(_text(project, reference))
            item.setData(_NAME_ROLE, reference.name)
            path = reference_path(folder, reference.picture)
            item.setIcon(self._pictures.icon(path))
            item.setSizeHint(QSize(0, _ROW_PX))
            item.setToolTip(tr("Double-click to write @{name} in the prompt", name=reference.name))
            self.list.addItem(item)
            if reference.name == current:
                row = self.list.count() - 1
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self.list.blockSignals(False)
        self.list.setFixedHeight(min(_ROWS_SHOWN, len(project.cast)) * _ROW_PX + 8)
        self.empty.setVisible(not project.cast)
        self.list.setVisible(bool(project.cast))
        self._show_current()

    def _show_current(self, *_: object) -> None:
        name = self.current_name()
        cast = () if self._shown is None else self._shown[1].cast
        self.fields.show_reference(next((r for r in cast if r.name == name), None))

    def _on_added(self, name: str) -> None:
        for row in range(self.list.count()):
            if self.list.item(row).data(_NAME_ROLE) == name:
                self.list.setCurrentRow(row)
        self.fields.begin_naming()

    def _on_double_clicked(self, item: QListWidgetItem) -> None:
        self.cite_wanted.emit(str(item.data(_NAME_ROLE)))

    def _on_add(self) -> None:
        path = ask_for_picture(self)
        if path is not None:
            self._edits.add_file(path)

    def _on_replace(self) -> None:
        name, path = self.current_name(), ask_for_picture(self)
        if name is not None and path is not None:
            self._edits.replace_file(name, path)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        for path in _files(event.mimeData()):
            self._edits.add_file(path)


def _files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _text(project: Project, reference: Reference) -> str:
    """Name, and where it is cited."""
    numbers = [project.number(shot.id) for shot in citing_shots(project, reference)]
    shots = listed(map(str, numbers[:8])) + ("…" if len(numbers) > 8 else "")
    where = tr("in no shot yet")
    if numbers:
        one, many = mark("in shot {shots}"), mark("in shots {shots}")
        where = tr_count(len(numbers), one, many, shots=shots)
    return f"@{reference.name}\n{listed((tr(KINDS[reference.kind]), where))}"
