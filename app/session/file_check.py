"""Holding every file of the project against its hash, in a thread: the window answers meanwhile."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from typing_extensions import override

from app.language import tr
from app.model.takes import TakeState
from app.session.document import Document
from app.session.file_work import FileWork, Tell
from app.storage.verification import Verified, broken_files, verify

if TYPE_CHECKING:
    from pathlib import Path


class FileCheck(FileWork):
    """One check at a time; what it finds is put into the document as lost, or as there again."""

    checked = Signal(int, object, object)
    """How many chunks were read, ids of takes that are not whole, sentences on other files."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._folder: Path | None = None
        self._again = False  # another project was opened, and is to be checked, too
        document.replaced.connect(self.cancel)
        document.moved.connect(self._on_moved)

    def begin(self) -> None:
        """Check all takes that are not being made; a check of this project that runs goes on."""
        folder = self._document.require_folder()
        if self.is_running:
            self._again = self._stop.is_set() or folder != self._folder
            return
        self._folder, self._again = folder, False
        project = self._document.project
        takes = tuple(t for t in self._document.library if t.state is not TakeState.RUNNING)

        def work() -> Tell:
            found = []
            for one in verify(folder, takes):
                if self._stop.is_set():
                    break
                found.append(one)
            files = () if self._stop.is_set() else tuple(broken_files(folder, project, takes))
            return partial(self._on_read, tuple(found), files)

        self._begin(work, lambda error: tr("The files could not be checked: {error}", error=error))

    @override
    def cancel(self) -> None:
        """Stop after the take that is being read; nothing is told."""
        self._again = False
        self._stop.set()

    def _on_moved(self) -> None:
        """It was saved as another project, whose files are the ones to check."""
        if self.is_running and not self._stop.is_set():
            self._stop.set()
            self._again = True

    @override
    def _on_ended(self, tell: Tell) -> None:
        """Nothing is told of a check that was stopped, or of another project."""
        self._join()
        if self._again:
            self.begin()
        elif not self._stop.is_set() and self._folder == self._document.folder:
            tell()

    def _on_read(self, found: tuple[Verified, ...], files: tuple[str, ...]) -> None:
        library, broken = self._document.library, []
        for one in found:
            if library.get(one.take.id) != one.take:
                continue  # it was made or given up meanwhile
            if one.repaired_from != one.take:
                self._document.mark_broken(one.repaired_from)
            if one.broken:
                broken.append(one.take.id)
        self.checked.emit(sum(len(one.take.chunks) for one in found), tuple(broken), files)
