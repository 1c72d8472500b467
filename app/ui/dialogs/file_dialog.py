"""Asks for files and folders: with the system's own dialog, or with Qt's where it has none.

Of Qt's dialog are set right here: dates, which it writes as the system's language does; words that
Qt has not translated; and columns that are too narrow for what stands in them.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QFileInfo, QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import (
    QFileDialog,
    QFileSystemModel,
    QHeaderView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)
from typing_extensions import override

from app.language import mark, tr
from app.ui.labels import local_time

_NAME, _KIND, _DATE = 0, 2, 3  # columns of QFileSystemModel
_INFO = QFileSystemModel.Roles.FileInfoRole
_LABELS = (
    (QFileDialog.DialogLabel.LookIn, mark("Look in:")),
    (QFileDialog.DialogLabel.FileType, mark("Files of type:")),
)
_SIZE_PX, _PLACES_PX = (780, 460), 130


def ask_for_files(parent: QWidget | None, title: str, kinds: str) -> list[Path]:
    """Ask for files to open; none where the user wants none."""
    return _ask(_opening(parent, title, kinds, QFileDialog.FileMode.ExistingFiles))


def ask_for_file(parent: QWidget | None, title: str, kinds: str) -> Path | None:
    """Ask for one file to open."""
    return _first(_ask(_opening(parent, title, kinds, QFileDialog.FileMode.ExistingFile)))


def ask_for_folder(parent: QWidget | None, title: str, start: Path) -> Path | None:
    """Ask for a folder that exists."""
    dialog = QFileDialog(parent, title, str(start))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _first(_ask(dialog))


def ask_where_to_write(
    parent: QWidget | None, title: str, start: Path, kinds: str = ""
) -> Path | None:
    """Ask for the name of a file or folder to write; one that exists is asked about."""
    dialog = QFileDialog(parent, title, str(start.parent), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.selectFile(start.name)
    return _first(_ask(dialog))


def _opening(
    parent: QWidget | None, title: str, kinds: str, mode: QFileDialog.FileMode
) -> QFileDialog:
    dialog = QFileDialog(parent, title, "", kinds)
    dialog.setFileMode(mode)
    return dialog


def _ask(dialog: QFileDialog) -> list[Path]:
    _dress(dialog)
    chosen = [Path(name) for name in dialog.selectedFiles()] if dialog.exec() else []
    dialog.deleteLater()
    return chosen


def _first(chosen: Sequence[Path]) -> Path | None:
    return chosen[0] if chosen else None


def _dress(dialog: QFileDialog) -> None:
    """Set right what Qt leaves; the system's own dialog has no such list, and is left alone."""
    rows = dialog.findChild(QTreeView)
    if rows is None:
        return
    for label, source in _LABELS:
        if dialog.labelText(label).replace("&", "") == source:
            dialog.setLabelText(label, tr(source))
    dialog.resize(*_SIZE_PX)
    for places in dialog.findChildren(QListView, "sidebar"):
        places.setMinimumWidth(_PLACES_PX)
    rows.setItemDelegate(_Cells(rows))
    rows.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    rows.header().setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)


class _Cells(QStyledItemDelegate):
    @override
    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if index.column() not in (_KIND, _DATE):
            return
        info = index.model().index(index.row(), _NAME, index.parent()).data(_INFO)
        if not isinstance(info, QFileInfo):
            return
        if index.column() == _DATE:
            changed = info.lastModified().toSecsSinceEpoch()
            option.text = local_time(datetime.fromtimestamp(changed, UTC))
        elif info.isDir():
            option.text = tr("Folder")
