"""The versions of a project by time, and what each has that the project has not now."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QPushButton,
    QWidget,
)

from app.language import tr
from app.model.project import Project
from app.model.project_differences import project_differences
from app.storage.errors import ProjectError
from app.storage.versions import Version, read_version
from app.ui.labels import column, exact_time, wrapped

_SIZE_PX = (620, 480)


@dataclass(frozen=True)
class OpenedVersion:
    """A version and what it holds."""

    version: Version
    project: Project


class VersionsDialog(QDialog):
    """Reads a version when it is looked at; `chosen` is the one to open."""

    def __init__(
        self, project: Project, versions: Sequence[Version], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.chosen: OpenedVersion | None = None
        self._now = project
        self._versions = tuple(versions)
        self._read: OpenedVersion | None = None
        self.list = QListWidget(self)
        self.differences = QListWidget(self)
        self.note = wrapped(
            tr(
                "Opening a version is an edit that undo takes back; the project on disk stays as "
                "it is until you save. The newest 20 that were saved are kept."
            ),
            "caption",
        )
        self.open_button = QPushButton(tr("Open this version"), self)
        self._build()
        self.list.addItems([_words(version) for version in self._versions])
        self.list.currentRowChanged.connect(self._on_row)
        self.list.itemActivated.connect(self._on_open)
        self.list.setCurrentRow(0)

    def _build(self) -> None:
        self.setWindowTitle(tr("Versions"))
        self.resize(*_SIZE_PX)
        self.list.setAccessibleName(tr("Versions, the newest first"))
        self.differences.setAccessibleName(tr("What is different from the project as it is now"))
        self.differences.setWordWrap(True)
        caption = QLabel(tr("Different from now:"), self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.open_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(self._on_open)
        layout = column(self)
        for widget in (self.list, caption, self.differences, self.note, buttons):
            layout.addWidget(widget)

    def _on_row(self, row: int) -> None:
        self._read, words = None, []
        if 0 <= row < len(self._versions):
            try:
                project = read_version(self._versions[row])
            except ProjectError as error:
                words = [str(error)]
            else:
                self._read = OpenedVersion(self._versions[row], project)
                words = list(project_differences(self._now, project)) or [tr("Nothing.")]
        self.differences.clear()
        self.differences.addItems(words)
        self.open_button.setEnabled(self._read is not None)

    def _on_open(self, *_: object) -> None:
        if self._read is not None:
            self.chosen = self._read
            self.accept()


def _words(version: Version) -> str:
    when = exact_time(version.when)
    if version.was_saved:
        return tr("Saved, and replaced at {time}", time=when)
    return tr("Edits that were not saved, set aside at {time}", time=when)
