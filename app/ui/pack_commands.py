"""A project as one file: File > Pack into one file, and opening such a file again."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox

from app.language import tr
from app.session.packer import Packer
from app.storage.packing import PACKED_SUFFIX, packed_path
from app.storage.project_folder import project_path
from app.storage.unpacking import unpacked_path
from app.ui.dialogs.file_dialog import ask_for_file, ask_where_to_write
from app.ui.message_strip import Message

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class PackCommands(QObject):
    """Asks where to, and opens what was unpacked."""

    told = Signal(object)  # Message

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.packer = Packer(self)
        self.ask_which = _ask_which
        self.packer.packed.connect(self._on_packed)
        self.packer.unpacked.connect(lambda folder: window.flows.open_folder(Path(folder)))
        self.packer.failed.connect(lambda sentence: self.told.emit(Message(sentence)))
        self.packer.cancelled.connect(self._on_cancelled)
        window.flows.packed_wanted.connect(self.unpack)

    def by_action(self) -> dict[str, Callable[[], object]]:
        """The commands by the names of their actions."""
        return {"pack": self.pack, "open_packed": self.open_packed}

    def pack(self) -> None:
        """Ask where to and which takes, save, and begin to write."""
        folder, window = self._window.document.folder, self._window
        if folder is None or not window.flows.may_leave():
            return
        start = packed_path(folder)
        kinds = tr("Packed projects ({kinds})", kinds=f"*{PACKED_SUFFIX}")
        title = tr("Pack into one file")
        chosen = ask_where_to_write(window, title, start, kinds)
        if chosen is None:
            return
        all_takes = self.ask_which(window)
        if all_takes is None:
            return
        out = packed_path(chosen)
        text = tr("Packing {file}. You can go on working.", file=out.name)
        self.told.emit(Message(text, False, tr("Cancel packing"), self.packer.cancel))
        self.packer.pack(folder, out, all_takes=all_takes)

    def open_packed(self) -> None:
        """Ask for a packed project and where to unpack it."""
        kinds = tr("Packed projects ({kinds})", kinds=f"*{PACKED_SUFFIX}")
        title = tr("Open packed project")
        chosen = ask_for_file(self._window, title, kinds)
        if chosen is not None:
            self.unpack(chosen)

    def unpack(self, file: Path) -> None:
        """Ask where a packed project is to be unpacked, and begin."""
        title = tr("Unpack {file} into a new folder", file=file.name)
        chosen = ask_where_to_write(self._window, title, unpacked_path(file))
        if chosen is not None:
            self.told.emit(Message(tr("Unpacking {file}.", file=file.name), is_problem=False))
            self.packer.unpack(file, project_path(chosen))

    def _on_packed(self, file: str) -> None:
        self.told.emit(Message(tr("Packed into {file}", file=file), is_problem=False))

    def _on_cancelled(self) -> None:
        text = tr("Packing was cancelled; what was there before is unchanged.")
        self.told.emit(Message(text, is_problem=False))


def _ask_which(window: "MainWindow") -> bool | None:
    """Whether all takes are wanted; None for not packing after all."""
    box = QMessageBox(window)
    box.setWindowTitle(tr("Pack into one file"))
    box.setText(tr("Which takes shall be in the file?"))
    box.setInformativeText(
        tr("The film is whole with the takes that are in it. All takes need more room.")
    )
    role = QMessageBox.ButtonRole
    needed = box.addButton(tr("Takes in the film"), role.AcceptRole)
    every = box.addButton(tr("All takes"), role.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(needed)
    box.exec()
    pressed = box.clickedButton()
    return None if pressed not in (needed, every) else pressed is every
