"""The variables of a project's prompts: a name and its words in every row."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget
from typing_extensions import override

from app.language import tr
from app.model.project import Project
from app.model.variables import remove_variable, set_variable

_HEIGHT_PX = 118
_NAME_PX = 150
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class VariablesTable(QTableWidget):
    """The last row is always free for another one; Delete takes the current row away."""

    edited = Signal()

    def __init__(self, project: Project, parent: QWidget | None = None) -> None:
        super().__init__(0, 2, parent)
        self._before = project
        self.setHorizontalHeaderLabels([tr("Name"), tr("What is read for {name}")])
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(_LEFT)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(0, _NAME_PX)
        self.setFixedHeight(_HEIGHT_PX)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(tr("Variables of the prompts"))
        self.setToolTip(tr("Write {name} in a prompt; the words here are read for it"))
        for variable in project.variables:
            self._add(variable.name, variable.text)
        self._add("", "")
        self.itemChanged.connect(self._on_changed)

    def applied(self, project: Project) -> Project:
        """The project with these variables; EditError where one of them cannot be."""
        rows = [
            (self._text(row, 0).strip("{} "), self._text(row, 1)) for row in range(self.rowCount())
        ]
        kept = [(name, words) for name, words in rows if name]
        for variable in self._before.variables:
            if variable.key not in {name.casefold() for name, _ in kept}:
                project = remove_variable(project, variable.name)
        for name, words in kept:
            project = set_variable(project, name, words)
        return project

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return "" if item is None else item.text().strip()

    def _add(self, name: str, words: str) -> None:
        with QSignalBlocker(self):
            row = self.rowCount()
            self.insertRow(row)
            self.setItem(row, 0, QTableWidgetItem(name))
            self.setItem(row, 1, QTableWidgetItem(words))

    def _on_changed(self) -> None:
        last = self.rowCount() - 1
        if last < 0 or self._text(last, 0) or self._text(last, 1):
            self._add("", "")
        self.edited.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.currentRow() >= 0:
            self.removeRow(self.currentRow())
            self._on_changed()
            return
        super().keyPressEvent(event)
