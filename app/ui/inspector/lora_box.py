"""The LoRAs of the film as they are for the selected shot."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.language import tr
from app.model.project import Project, Shot
from app.ui.dialogs.file_dialog import ask_for_file
from app.ui.inspector.lora_edits import LoraEdits
from app.ui.inspector.lora_row import LoraRow
from app.ui.labels import section


class LoraBox(QWidget):
    """A row for each LoRA, made anew only where there are others."""

    def __init__(self, edits: LoraEdits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits = edits
        self._digests: tuple[str, ...] = ()
        self.rows: list[LoraRow] = []
        self.empty = QLabel(tr("None yet. Drop a .safetensors file on the window."), self)
        self.add = QPushButton(tr("Add LoRA…"), self)
        self._layout = QVBoxLayout(self)
        self._build()

    def _build(self) -> None:
        self.empty.setProperty("role", "caption")
        self.empty.setWordWrap(True)
        self.add.clicked.connect(self._on_add)
        self._layout.setContentsMargins(0, 10, 0, 0)
        self._layout.setSpacing(6)
        self._layout.addWidget(section(tr("LoRAs")))
        self._layout.addWidget(self.empty)
        self._layout.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.addStretch(1)

    def show_shot(self, project: Project, shot: Shot) -> None:
        """Show the LoRAs of a project for one of its shots."""
        digests = tuple(lora.digest for lora in project.loras)
        if digests != self._digests:
            self._digests = digests
            self._make_rows(project)
        for row, lora in zip(self.rows, project.loras, strict=True):
            row.show_lora(shot, lora)
        self.empty.setVisible(not self.rows)

    def _make_rows(self, project: Project) -> None:
        for row in self.rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [LoraRow(self._edits, lora, self) for lora in project.loras]
        for place, row in enumerate(self.rows, start=1):
            self._layout.insertWidget(place, row)

    def _on_add(self) -> None:
        kinds = tr("LoRAs ({kinds})", kinds="*.safetensors")
        path = ask_for_file(self, tr("Add LoRA"), kinds)
        if path is not None:
            self._edits.add_file(path)
