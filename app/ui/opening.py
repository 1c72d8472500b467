"""Opening a project folder: who else has it, what was not saved, and what the user wants."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.language import tr
from app.model.project_differences import project_differences
from app.session.document import Document
from app.session.safekeeping import Safekeeping
from app.storage.errors import reason_of
from app.storage.journal import UnsavedEdits, find_edits, remove_journal, set_aside
from app.storage.media_folder import media_of
from app.storage.project_folder import (
    PROJECT_FILE,
    copy_project,
    file_digest,
    project_path,
    read_project,
)
from app.storage.project_lock import holder_of, take_lock
from app.ui.dialogs.lock_dialog import LockChoice, ask_about_holder
from app.ui.dialogs.questions import ask_for_copy
from app.ui.dialogs.recovery_dialog import RecoveryChoice, RecoveryDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from app.storage.project_lock import Holder


class Opening(QObject):
    """Loads into the document; ProjectErrors go to the caller."""

    told = Signal(str)

    def __init__(self, document: Document, safe: Safekeeping, parent: QWidget) -> None:
        super().__init__(parent)
        self._document, self._safe, self._window = document, safe, parent
        self.ask_about_holder: Callable[[str, Holder, QWidget | None], LockChoice] = (
            ask_about_holder
        )
        self.ask_for_copy = ask_for_copy
        self.ask_to_recover = _ask_to_recover

    def open(self, folder: Path) -> Path | None:
        """Open it, or the copy that the user wants; None when they want neither."""
        holder = holder_of(folder) if (folder / PROJECT_FILE).is_file() else None
        if holder is None or holder.is_this_process:
            return self._load(folder)
        choice = self.ask_about_holder(folder.stem, holder, self._window)
        if choice is LockChoice.READ:
            return self._load(folder, read_only=True)
        if choice is LockChoice.COPY:
            return self._open_copy(folder)
        if choice is LockChoice.TAKE_OVER:
            take_lock(folder, by_force=True)
            return self._load(folder)
        return None

    def _open_copy(self, folder: Path) -> Path | None:
        start = folder.with_name(f"{folder.stem} copy{folder.suffix}")
        chosen = self.ask_for_copy(start, self._window)
        if chosen is None:
            return None
        target = project_path(chosen)
        copy_project(folder, target, read_project(folder))
        return self._load(target)

    def _load(self, folder: Path, *, read_only: bool = False) -> Path:
        warnings = self._document.load(folder, read_only=read_only)
        offline = media_of(folder).problem  # told with a button by those who can relink it
        if warnings := tuple(one for one in warnings if one != offline):
            self.told.emit(" ".join(warnings))
        if not read_only:
            try:
                self._recover(self._document.require_folder())
            except OSError as error:
                self.told.emit(
                    tr(
                        "Unsaved edits that were found could not be moved to the versions: "
                        "{error}. They stay where they are.",
                        error=reason_of(error),
                    )
                )
        return folder

    def _recover(self, folder: Path) -> None:
        """Offer the newest; what says nothing new goes, and all others stay as versions."""
        found = find_edits(folder)
        saved = self._document.project
        news = [edits for edits in found.edits if edits.project != saved]
        for edits in found.edits:
            if edits.project == saved:
                remove_journal(edits.file)
        for file in (*found.broken, *(edits.file for edits in news[1:])):
            set_aside(folder, file)
        if found.broken:
            self.told.emit(
                tr("A journal of unsaved edits is damaged; it was kept in the folder backups.")
            )
        if news:
            self._offer(folder, news[0])

    def _offer(self, folder: Path, edits: UnsavedEdits) -> None:
        differences = project_differences(self._document.project, edits.project)
        saved_since = edits.base != file_digest(folder)
        title = self._document.project.title
        choice = self.ask_to_recover(title, edits.when, differences, saved_since, self._window)
        if choice is RecoveryChoice.TAKE:
            self._safe.go_on_with(edits.file)
            self._document.edit(tr("Take unsaved edits"), edits.project)
        elif choice is RecoveryChoice.LAST_SAVED:
            set_aside(folder, edits.file)


def _ask_to_recover(
    title: str, when: "datetime", differences: tuple[str, ...], saved_since: bool,
    parent: QWidget | None,
) -> RecoveryChoice:
    dialog = RecoveryDialog(title, when, differences, parent, saved_since=saved_since)
    dialog.exec()
    dialog.deleteLater()
    return dialog.choice
