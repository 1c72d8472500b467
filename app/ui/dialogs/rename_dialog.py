"""Renaming many shots by a rule, with every name before and after."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QSpinBox,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from app.language import mark, tr, tr_count
from app.model.naming import MOST_DIGITS, MOST_PREFIX, MOST_STEP, Naming
from app.model.project import EditError, Project
from app.model.renaming import MOST_START, NewName, Renaming, new_names, rename_shots
from app.ui.labels import caption, column, form
from app.ui.resources import icon
from app.ui.theme import ui_font


class RenameDialog(QDialog):
    """Shows what would be while the rule is typed; ends with the changed project."""

    def __init__(
        self, project: Project, selected: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._before, self._selected = project, tuple(selected)
        self.project, self.count = project, 0
        self.prefix = QLineEdit(project.naming.prefix, self)
        self.start, self.step, self.digits = QSpinBox(self), QSpinBox(self), QSpinBox(self)
        self.only_selected = QCheckBox(
            tr("Only the {shots} selected shots", shots=len(self._selected)), self
        )
        self.keep_locked = QCheckBox(tr("Keep locked names"), self)
        self.names = QTreeWidget(self)
        self.report = QLabel(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.rename_button = self.buttons.addButton(
            tr("Rename"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._build()
        self._check()

    def _build(self) -> None:
        self.setWindowTitle(tr("Rename shots"))
        self.resize(520, 560)
        rule, many = self._before.naming, len(self._selected) > 1
        self.prefix.setMaxLength(MOST_PREFIX)
        for box, least, most, value in (
            (self.start, 0, MOST_START, rule.step),
            (self.step, 1, MOST_STEP, rule.step),
            (self.digits, 1, MOST_DIGITS, rule.digits),
        ):
            box.setRange(least, most)
            box.setValue(value)
            box.lineEdit().setTextMargins(8, 0, 0, 0)
            box.valueChanged.connect(self._check)
        self.only_selected.setVisible(many)
        self.only_selected.setChecked(many and len(self._selected) < len(self._before.shots))
        self.keep_locked.setChecked(True)
        self.keep_locked.setVisible(any(shot.name_locked for shot in self._before.shots))
        self.prefix.textEdited.connect(self._check)
        for check in (self.only_selected, self.keep_locked):
            check.toggled.connect(self._check)
        self.report.setWordWrap(True)
        self.rename_button.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._build_names()
        self._lay_out()

    def _build_names(self) -> None:
        self.names.setHeaderLabels(["", tr("Now"), tr("Then")])
        self.names.setRootIsDecorated(False)
        self.names.setUniformRowHeights(True)
        self.names.setAccessibleName(tr("Names before and after"))
        self.names.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        header = self.names.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        for place in (1, 2):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)

    def _lay_out(self) -> None:
        rows = form()
        for label, field in (
            (tr("&Prefix"), self.prefix), (tr("First &number"), self.start),
            (tr("&Step"), self.step), (tr("&Digits"), self.digits),
        ):
            rows.addRow(caption(label, field), field)
        layout = column(self)
        layout.addLayout(rows)
        for widget in (self.only_selected, self.keep_locked, self.names, self.report, self.buttons):
            layout.addWidget(widget)

    def _check(self) -> None:
        """Make the names that are asked for, or say why they cannot be."""
        shots = self._selected if self.only_selected.isChecked() else None
        try:
            rule = Naming(self.prefix.text(), self.step.value(), self.digits.value())
            asked = Renaming(rule, self.start.value(), shots, self.keep_locked.isChecked())
            self.project = rename_shots(self._before, asked)
        except EditError as error:
            self.project = self._before
            self.report.setText(str(error))
        else:
            self.report.setText(self._summary(rule))
        self._fill()
        self.rename_button.setEnabled(self.project != self._before)

    def _summary(self, rule: Naming) -> str:
        pairs = new_names(self._before, self.project)
        self.count = sum(one.before != one.after for one in pairs)
        forms = mark("{n} of {all} names changes."), mark("{n} of {all} names change.")
        changed = tr_count(self.count, *forms, all=len(pairs))
        first, second = rule.name(rule.step), rule.name(2 * rule.step)
        new = tr("New shots go on like {first}, {second}.", first=first, second=second)
        return f"{changed} {new}"

    def _fill(self) -> None:
        self.names.clear()
        rows = [_row(one) for one in new_names(self._before, self.project)]
        self.names.addTopLevelItems(rows)


def _row(name: NewName) -> QTreeWidgetItem:
    row = QTreeWidgetItem([str(name.number), name.before, name.after])
    if name.locked:
        row.setIcon(1, icon("lock"))
        row.setToolTip(1, tr("Locked"))
    if name.before != name.after:
        row.setFont(2, ui_font(bold=True))
    else:
        row.setText(2, "")  # only what changes is seen there
    return row
