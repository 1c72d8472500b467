"""Find and replace in the prompts of all shots, or of those that are selected."""

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from app.language import mark, tr, tr_count
from app.model.project import EditError, Project
from app.model.prompts import replace_in_prompts
from app.ui.labels import caption, column, form


class ReplaceDialog(QDialog):
    """Says how often the words are found while they are typed; ends with the changed project."""

    def __init__(
        self, project: Project, selected: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._before, self._selected = project, tuple(selected)
        self.project, self.count = project, 0
        self.find_text = QLineEdit(self)
        self.new_text = QLineEdit(self)
        self.case = QCheckBox(tr("Match upper and lower case"), self)
        self.words = QCheckBox(tr("Whole words"), self)
        self.only_selected = QCheckBox(
            tr("Only in the {shots} selected shots", shots=len(self._selected)), self
        )
        self.report = QLabel(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.replace_button = self.buttons.addButton(
            tr("Replace all"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._build()
        self._check()

    def _build(self) -> None:
        self.setWindowTitle(tr("Find and replace in prompts"))
        self.words.setChecked(True)
        self.only_selected.setVisible(len(self._selected) > 1)
        for line in (self.find_text, self.new_text):
            line.textChanged.connect(self._check)
        for box in (self.case, self.words, self.only_selected):
            box.toggled.connect(self._check)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        rows = form()
        rows.addRow(caption(tr("&Find"), self.find_text), self.find_text)
        rows.addRow(caption(tr("&Replace with"), self.new_text), self.new_text)
        layout = column(self, 460)
        layout.addLayout(rows)
        for widget in (self.case, self.words, self.only_selected, self.report, self.buttons):
            layout.addWidget(widget)

    def _check(self) -> None:
        among = self._selected if self.only_selected.isChecked() else None
        try:
            self.project, self.count = replace_in_prompts(
                self._before, self.find_text.text(), self.new_text.text(),
                case=self.case.isChecked(), words=self.words.isChecked(), among=among,
            )
        except EditError as error:
            self.project, self.count = self._before, 0
            self.report.setText(str(error))
        else:
            found = tr_count(self.count, mark("Found once."), mark("Found {n} times."))
            self.report.setText(found if self.find_text.text() else "")
        self.replace_button.setEnabled(self.project != self._before)
