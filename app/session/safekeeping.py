"""What keeps an open project safe between saves: its journal, its lock, and an eye on others."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.language import tr
from app.session.document import Document
from app.session.journal_writer import Calls, JournalWriter, Wanted
from app.storage.errors import ProjectError
from app.storage.journal import journal_of, new_journal
from app.storage.project_lock import holder_of, release_lock, take_lock

if TYPE_CHECKING:
    from app.model.project import Project


class Safekeeping(QObject):
    """Follows one document from project to project."""

    told = Signal(str)  # a sentence: what is wrong, what is kept, what to do
    changed_elsewhere = Signal()  # another program saved, and there are unsaved edits here

    _failed = Signal(str)  # from the thread
    _kept = Signal()
    _saved_elsewhere = Signal()
    _lost = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._folder: Path | None = None
        self._writer: JournalWriter | None = None
        self._file: Path | None = None
        self._is_noted = False  # whether there is a journal, or is about to be
        self._noted: Project | None = None
        self._has_told = False
        document.replaced.connect(self._on_replaced)
        document.moved.connect(self._on_replaced)
        document.changed.connect(self._on_changed)
        document.dirty_changed.connect(self._on_changed)
        self._failed.connect(self._on_failed)
        self._kept.connect(self._on_kept)
        self._saved_elsewhere.connect(self._on_saved_elsewhere)
        self._lost.connect(self._on_lost)

    def go_on_with(self, file: Path) -> None:
        """Write into a journal that was found, so that it is replaced and never missing."""
        self._file, self._is_noted = journal_of(file), True

    def wait(self, seconds: float) -> bool:
        """Wait until what is unsaved is on disk; False when that takes longer."""
        return self._writer is None or self._writer.wait(seconds)

    def close(self) -> None:
        """The project was saved, or the user gave up what was not: only at exit."""
        self._let_go()

    def _on_replaced(self) -> None:
        self._let_go()
        document = self._document
        folder = self._folder = document.folder
        self._noted, self._has_told = document.project, False
        if folder is None or document.is_read_only:
            return
        take_lock(folder)
        self._file = new_journal(folder)
        calls = Calls(
            self._failed.emit, self._kept.emit, self._saved_elsewhere.emit, self._lost.emit
        )
        self._writer = JournalWriter(folder, calls)

    def _let_go(self) -> None:
        if self._writer is not None:
            if self._file is not None and self._is_noted:
                self._writer.want(Wanted(self._file, None))
            self._writer.close()
            self._writer = None
        self._file, self._is_noted = None, False
        if self._folder is not None:
            release_lock(self._folder)
            self._folder = None

    def _on_changed(self, *_: object) -> None:
        """Note what is new; nothing is left to note when it is saved or undone."""
        document, writer, file = self._document, self._writer, self._file
        if writer is None or file is None or self._folder != document.folder:
            return
        if not document.is_dirty:
            if self._is_noted:
                writer.want(Wanted(file, None))
            self._is_noted = False
        elif document.project is not self._noted or not self._is_noted:
            writer.want(Wanted(file, document.project, document.saved.digest))
            self._is_noted = True
        self._noted = document.project

    def _on_failed(self, why: str) -> None:
        if not self._has_told:
            self._has_told = True
            self.told.emit(
                tr(
                    "Edits that are not saved cannot be kept on disk now: {error}. They are here "
                    "in the window, and it is tried again and again; save, or save a copy "
                    "elsewhere.",
                    error=why,
                )
            )

    def _on_kept(self) -> None:
        self._has_told = False

    def _on_saved_elsewhere(self) -> None:
        document = self._document
        if document.folder != self._folder:
            return
        try:
            document.catch_up()
            if document.is_dirty and not document.is_as_saved():
                self.changed_elsewhere.emit()
        except ProjectError:
            return  # it is told when it matters: at the next save

    def _on_lost(self) -> None:
        holder = None if self._folder is None else holder_of(self._folder)
        if holder is not None and not holder.is_this_process:
            self.told.emit(
                tr(
                    "Process {pid} on {host} has taken this project over. Your edits here are kept "
                    "in its journal; save them as a copy, or go on there.",
                    pid=holder.pid,
                    host=holder.host,
                )
            )
