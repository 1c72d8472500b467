"""New, open, save, close: the ways in which a project comes and goes."""

from collections.abc import Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app import paths
from app.language import mark, tr, tr_count
from app.model.project import Project
from app.session.document import READ_ONLY, Document
from app.session.installed import installed_card
from app.session.safekeeping import Safekeeping
from app.settings import Settings, change_settings, load_settings
from app.storage.errors import ProjectError
from app.storage.packing import is_packed
from app.storage.project_folder import ChangedElsewhereError, project_path
from app.storage.sample import own_sample
from app.storage.synced import sync_advice, sync_service
from app.ui.dialogs.new_project import NewProjectDialog, NewWishes
from app.ui.dialogs.project_dialog import ProjectDialog
from app.ui.dialogs.questions import SaveChoice, ask_for_copy, ask_for_project, ask_to_save
from app.ui.dialogs.replace_dialog import ReplaceDialog
from app.ui.opening import Opening


class ProjectFlows(QObject):
    """Asks what must be asked, changes the document, and remembers recent projects."""

    failed = Signal(str)
    told = Signal(str)
    contested = Signal(str)  # another program saved what is edited here
    read_only = Signal(str, bool)  # it cannot be edited, and whether that was tried
    saved = Signal()
    sample_opened = Signal()
    packed_wanted = Signal(object)  # the file of a packed project: it is to be unpacked first
    settings_changed = Signal()
    media_wanted = Signal(object)  # MediaWish: the takes are to lie elsewhere

    def __init__(self, document: Document, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self._window = parent
        self.settings = settings
        self._on_disk = load_settings()
        self.ask_to_save = ask_to_save
        self.safe = Safekeeping(document, self)
        self.opening = Opening(document, self.safe, parent)
        self.safe.told.connect(self.failed)
        self.opening.told.connect(self.failed)
        document.refused.connect(lambda sentence: self.read_only.emit(sentence, True))

    def new(self) -> None:
        """Ask for a new, empty project."""
        self._new(with_board=False)

    def new_from_board(self) -> None:
        """Ask for a new project and the text of its board."""
        self._new(with_board=True)

    def open(self) -> None:
        """Ask for a project folder and open it."""
        folder = ask_for_project(self._home(), self._window)
        if folder is not None:
            self.open_folder(folder)

    def change_settings(self) -> None:
        """Ask for title, style, rate, size, first timecode, one edit; and for the media folder."""
        dialog = ProjectDialog(self._document.project, self._window, self._document.folder)
        if dialog.exec():
            self._document.edit(tr("Change project settings"), dialog.project)
            if dialog.media is not None and dialog.media.wish is not None:
                self.media_wanted.emit(dialog.media.wish)
        dialog.deleteLater()

    def replace_words(self, selected: Sequence[str]) -> None:
        """Ask what to replace in prompts; one edit."""
        dialog = ReplaceDialog(self._document.project, selected, self._window)
        if dialog.exec():
            text = tr("Replace “{words}”", words=dialog.find_text.text())
            self._document.edit(text, dialog.project)
            words = mark("Replaced once."), mark("Replaced {n} times.")
            self.told.emit(tr_count(dialog.count, *words))
        dialog.deleteLater()

    def open_folder(self, folder: Path) -> bool:
        """Open a project folder, unless unsaved edits keep the present one open."""
        if is_packed(folder) and folder.is_file():
            self.packed_wanted.emit(folder)
            return False
        if not self.may_leave():
            return False
        try:
            opened = self.opening.open(folder)
        except ProjectError as error:
            self._set(self.settings.without_recent(folder))
            self.failed.emit(str(error))
            return False
        if opened is None:
            return False
        self._remember(opened)
        if self._document.is_read_only:
            self.read_only.emit(tr(READ_ONLY), False)
        return True

    def open_sample(self) -> None:
        """Open the user's copy of the sample film, which is made the first time, and play it."""
        try:
            folder = own_sample()
        except ProjectError as error:
            self.failed.emit(str(error))
            return
        if self.open_folder(folder):
            self.sample_opened.emit()

    def create(self, folder: Path, project: Project) -> bool:
        """Make a new project folder and open it."""
        if not self.may_leave():
            return False
        try:
            self._document.create(folder, project)
        except ProjectError as error:
            self.failed.emit(str(error))
            return False
        self._remember(folder)
        return True

    def save(self, *, over: bool = False) -> bool:
        """Write the project; a failure is told and changes nothing."""
        try:
            self._document.save(over=over)
        except ChangedElsewhereError as error:
            self.contested.emit(str(error))
            return False
        except ProjectError as error:
            self.failed.emit(str(error))
            return False
        self.told.emit(tr("Saved {title}.", title=self._document.project.title))
        self.saved.emit()
        return True

    def save_as(self) -> None:
        """Copy the project to another folder and go on there."""
        start = self._home() / f"{self._document.project.title} copy"
        chosen = ask_for_copy(project_path(start), self._window)
        if chosen is None:
            return
        try:
            self._document.save_as(project_path(chosen))
        except ProjectError as error:
            self.failed.emit(str(error))
            return
        self._remember(project_path(chosen))

    def may_leave(self) -> bool:
        """Whether the present project may be closed; asks when there are unsaved edits."""
        self._document.leaving.emit()
        if not self._document.is_dirty:
            return True
        choice = self.ask_to_save(self._document.project.title, self._window)
        if choice is SaveChoice.SAVE:
            return self.save()
        return choice is SaveChoice.DISCARD

    def forget(self, folder: Path) -> None:
        """Take a project off the list of recent ones; it stays where it is."""
        self._set(self.settings.without_recent(folder))

    def keep(self, settings: Settings) -> None:
        """Remember other settings."""
        self._set(settings)

    def new_from_text(self, name: str, text: str) -> None:
        """Ask for a new project whose board is this text."""
        self._new(with_board=True, name=name, text=text)

    def _new(self, *, with_board: bool, name: str = "", text: str = "") -> None:
        settings = self.settings
        model = settings.default_model
        wishes = NewWishes(
            settings.default_rate, settings.default_size, name or tr("Untitled"), text
        )
        dialog = NewProjectDialog(
            self._home(), model, installed_card(model), self._window,
            with_board=with_board, wishes=wishes,
        )
        if dialog.exec():
            self.create(dialog.folder, dialog.project)
        dialog.deleteLater()

    def _home(self) -> Path:
        """Where the last project lies, otherwise the user's own folder."""
        for name in self.settings.recent_projects:
            folder = Path(name).parent
            if folder.is_dir() and not folder.is_relative_to(paths.data_dir()):
                return folder
        documents = paths.documents_dir()
        return documents if documents.is_dir() else Path.home()

    def _remember(self, folder: Path) -> None:
        self._set(self.settings.with_recent(folder))
        service = sync_service(folder)
        if service and service not in self.settings.synced_told:  # once is enough
            told = (*self.settings.synced_told, service)
            self._set(msgspec.structs.replace(self.settings, synced_told=told))
            self.failed.emit(sync_advice(folder))

    def _set(self, settings: Settings) -> None:
        def with_others(now: Settings) -> Settings:
            self.settings = settings.with_others(self._on_disk, now)
            return self.settings

        if change_settings(with_others):
            self._on_disk = self.settings
        self.settings_changed.emit()

