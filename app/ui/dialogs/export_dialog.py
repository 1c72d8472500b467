"""Export: where to, and what the film lacks, named before anything is written."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.language import tr
from app.model.export_plan import ExportPlan
from app.model.time import format_timecode
from app.ui.dialogs.file_dialog import ask_where_to_write
from app.ui.labels import column
from app.ui.resources import icon

_LIST_PX = 150


class ExportDialog(QDialog):
    """Missing shots need the user's word: slates in their place, or no export."""

    def __init__(self, plan: ExportPlan, out: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self.path = QLineEdit(str(out), self)
        self.problems = QListWidget(self)
        self.slates = QCheckBox(tr("Put a slate with the prompt in the place of missing pictures"))
        self.export_button = QPushButton(tr("Export"), self)
        self._build()
        self._check()

    @property
    def out(self) -> Path:
        """The movie file that was asked for."""
        path = Path(self.path.text().strip()).expanduser()
        is_whole = not path.name or path.suffix.lower() in {".mp4", ".m4v"}  # "/" has no name
        return path if is_whole else path.with_suffix(".mp4")

    @property
    def wants_slates(self) -> bool:
        """Whether slates stand in for what is missing."""
        return self.slates.isChecked() and bool(self._plan.missing)

    def _build(self) -> None:
        self.setWindowTitle(tr("Export MP4"))
        layout = column(self, 600)
        layout.setSpacing(12)
        layout.addWidget(self._facts())
        layout.addLayout(self._path_row())
        if self._plan.problems or self._plan.smaller:
            self._build_problems(layout)
        layout.addWidget(self._buttons())

    def _facts(self) -> QLabel:
        plan = self._plan
        width, height = plan.size
        length = format_timecode(plan.frames, plan.rate)
        text = tr(
            "{frames} frames ({length}), {size} at {rate} fps, H.264 High, Rec. 709",
            frames=plan.frames, length=length, size=f"{width}×{height}", rate=plan.rate.label,
        )
        label = QLabel(text)
        label.setProperty("role", "caption")
        return label

    def _path_row(self) -> QHBoxLayout:
        browse = QPushButton(tr("Browse…"), self)
        browse.setAutoDefault(False)
        browse.clicked.connect(self._on_browse)
        self.path.setAccessibleName(tr("File to write"))
        self.path.textChanged.connect(self._check)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.path, 1)
        row.addWidget(browse)
        return row

    def _build_problems(self, layout: QVBoxLayout) -> None:
        heading = QLabel(tr("Before you export:"))
        heading.setProperty("role", "heading")
        self.problems.setAccessibleName(tr("What the film lacks"))
        self.problems.setObjectName("sentences")
        self.problems.setWordWrap(True)
        self.problems.setIconSize(QSize(16, 16))
        self.problems.setMaximumHeight(_LIST_PX)
        self.problems.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.problems.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for problems, name, tint in (
            (self._plan.missing, "state-failed", "failed"),
            (self._plan.stale, "state-stale", "stale"),
            (self._plan.smaller, "info", "ready"),
        ):
            for problem in problems:
                self.problems.addItem(QListWidgetItem(icon(name, tint), problem.sentence))
        layout.addWidget(heading)
        layout.addWidget(self.problems)
        if self._plan.missing:
            self.slates.toggled.connect(self._check)
            layout.addWidget(self.slates)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.export_button.setDefault(True)
        if self._plan.problems:
            self.export_button.setText(tr("Export anyway"))
        buttons.addButton(self.export_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _on_browse(self) -> None:
        title, kinds = tr("Export MP4"), tr("Movies (*.mp4)")
        chosen = ask_where_to_write(self, title, self.out, kinds)
        if chosen is not None:
            self.path.setText(str(chosen))

    def _check(self) -> None:
        needs_slates = bool(self._plan.missing) and not self.slates.isChecked()
        has_place = bool(self.out.name) and self.out.parent.is_dir() and not self.out.is_dir()
        ready = self._plan.frames > 0 and has_place and not needs_slates
        self.export_button.setEnabled(ready)
        self.export_button.setToolTip(self._why_not(has_place=has_place, needs_slates=needs_slates))

    def _why_not(self, *, has_place: bool, needs_slates: bool) -> str:
        if self._plan.frames == 0:
            return tr("There is nothing to export: no shot is enabled")
        if not has_place:
            return tr("Name a file in a folder that exists")
        return tr("Shots are missing: generate them, or put slates in their place") * needs_slates
