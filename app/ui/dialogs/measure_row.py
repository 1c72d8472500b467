"""By what the continuity strip compares takes, in the settings: a folder can be chosen."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from app.language import tr
from app.ui.dialogs.file_dialog import ask_for_folder
from app.ui.labels import wrapped

_COLOURS = "colours"  # as app.model.likeness has it, which loads numpy


class MeasureRow(QWidget):
    """A folder that holds no image encoder is not taken; `note`, for a row below, says why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QComboBox(self)
        self.button = QPushButton(tr("Folder…"), self)
        self.note = wrapped("", "caption")
        self.box.addItem(tr("Automatic"), "")
        automatic = tr("The model's image encoder, or colours")
        self.box.setItemData(0, automatic, Qt.ItemDataRole.ToolTipRole)
        self.box.addItem(tr("Colours only"), _COLOURS)
        self.box.setMinimumContentsLength(1)  # a long path is cut
        self.button.setAutoDefault(False)
        self.button.setToolTip(_asking())
        self.button.clicked.connect(self._on_folder)
        self.note.hide()
        self.setFocusProxy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.box, 1)
        row.addWidget(self.button)

    @property
    def setting(self) -> str:
        """What is chosen: nothing, colours, or a folder."""
        return str(self.box.currentData())

    def show_kept(self, setting: str) -> None:
        """Show what is kept, or is to be again."""
        if self.box.findData(setting) < 0:
            self.box.addItem(setting, setting)
        self.box.setCurrentIndex(self.box.findData(setting))
        self.box.setToolTip(self.box.currentData(Qt.ItemDataRole.ToolTipRole) or setting)

    def take(self, folder: Path) -> None:
        """Choose a folder, if it can be."""
        from app.model.likeness import MeasureError  # loads numpy
        from app.storage.image_encoder import find_encoder

        try:
            self.show_kept(str(find_encoder(folder).folder))
            self.note.clear()
        except MeasureError as error:
            self.note.setText(str(error))
        self.note.setVisible(bool(self.note.text()))
        self.window().adjustSize()  # the sentence needs room

    def _on_folder(self) -> None:
        kept = Path(self.setting)
        start = kept if kept.is_absolute() else Path.home()
        folder = ask_for_folder(self, _asking(), start)
        if folder is not None:
            self.take(folder)


def _asking() -> str:
    return tr("A folder with an image encoder such as DINOv2, to compare takes better")
