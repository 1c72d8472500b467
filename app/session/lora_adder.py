"""Copying a LoRA into the project in a thread of its own, as it may have a gigabyte."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.language import tr
from app.session.file_work import FileWork, Tell
from app.storage.lora_files import keep_lora
from app.storage.lora_header import LoraAbout, read_lora


@dataclass(frozen=True)
class AddedLora:
    """A LoRA that lies in a project folder now."""

    folder: Path
    digest: str
    about: LoraAbout


class LoraAdder(FileWork):
    """One file at a time."""

    added = Signal(object)  # AddedLora

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[tuple[Path, Path]] = []
        for end in (self.added, self.failed, self.cancelled):
            end.connect(self._go_on)

    def add(self, folder: Path, file: Path) -> None:
        """Look at a file, and copy it where it is a LoRA, when those before it are done."""
        self._waiting.append((folder, file))
        self._go_on()

    def _go_on(self, *_: object) -> None:
        if self.is_running or not self._waiting:
            return
        folder, file = self._waiting.pop(0)

        def work() -> Tell:
            about = read_lora(file)
            digest = keep_lora(folder, file, self._stop.is_set)
            return partial(self.added.emit, AddedLora(folder, digest, about))

        self._begin(work, lambda error: tr("The LoRA was not added: {error}", error=error))
