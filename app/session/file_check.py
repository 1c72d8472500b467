"""Holding every file of the takes against its hash, in a thread: the window answers meanwhile."""

from pathlib import Path
from threading import Event as Flag
from threading import Thread

from PySide6.QtCore import QObject, Signal

from app.model.takes import Take, TakeState
from app.session.document import Document
from app.storage.verification import Verified, verify


class FileCheck(QObject):
    """One check at a time; what it finds is put into the document as lost, or as there again."""

    checked = Signal(int, object)  # how many chunks were read, and ids of takes that are not whole
    _ended = Signal(object)  # tuple[Verified, ...]

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._thread: Thread | None = None
        self._folder: Path | None = None
        self._again = False  # another project was opened, and is to be checked, too
        self._stop = Flag()
        document.replaced.connect(self.cancel)
        document.moved.connect(self._on_moved)
        self._ended.connect(self._on_ended)

    @property
    def is_running(self) -> bool:
        """Whether files are being read."""
        return self._thread is not None

    def begin(self) -> None:
        """Check all takes that are not being made; a check of this project that runs goes on."""
        folder = self._document.require_folder()
        if self._thread is not None:
            self._again = self._stop.is_set() or folder != self._folder
            return
        self._folder, self._again = folder, False
        self._stop.clear()
        takes = tuple(t for t in self._document.library if t.state is not TakeState.RUNNING)
        arguments = (folder, takes)
        self._thread = Thread(target=self._run, args=arguments, name="check", daemon=True)
        self._thread.start()

    def cancel(self) -> None:
        """Stop after the take that is being read; nothing is told."""
        self._again = False
        self._stop.set()

    def close(self) -> None:
        """Stop and wait: only at exit."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _on_moved(self) -> None:
        """It was saved as another project, whose files are the ones to check."""
        if self._thread is not None and not self._stop.is_set():
            self._stop.set()
            self._again = True

    def _run(self, folder: Path, takes: tuple[Take, ...]) -> None:
        found = []
        for one in verify(folder, takes):
            if self._stop.is_set():
                break
            found.append(one)
        self._ended.emit(tuple(found))

    def _on_ended(self, found: tuple[Verified, ...]) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        if self._again:
            self.begin()
            return
        if self._stop.is_set() or self._folder != self._document.folder:
            return
        library, broken = self._document.library, []
        for one in found:
            if library.get(one.take.id) != one.take:
                continue  # it was made or given up meanwhile
            if one.repaired_from != one.take:
                self._document.mark_broken(one.repaired_from)
            if one.broken:
                broken.append(one.take.id)
        self.checked.emit(sum(len(one.take.chunks) for one in found), tuple(broken))
