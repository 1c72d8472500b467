"""The open document: the project with undo, the takes outside undo, and where both lie on disk."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal

from app.language import mark, tr
from app.model.lineage import ShotState, Stale, selected_take
from app.model.project import Project, Shot
from app.model.shot_states import ShotStates
from app.model.take_marks import without_marks
from app.model.takes import Chunk, Take, TakeLibrary, TakeState
from app.model.time import FrameRate
from app.session.installed import installed_card
from app.session.undo import Entry, UndoStack
from app.storage.errors import ProjectError
from app.storage.project_folder import (
    OnDisk,
    check_writable,
    copy_project,
    create_project,
    file_digest,
    is_unchanged,
    load_project,
    save_project,
)
from app.storage.take_files import load_library, save_take, take_folder, trash_take
from generation.protocol import ModelCard, ModelLoaded

READ_ONLY = mark(
    "The project is open for reading only, as another window has it. Nothing was changed; "
    "save a copy to go on in that, or open the project again and take it over."
)
_UNTITLED = Project(title="Untitled", rate=FrameRate(24), size=(448, 256), model="animatic")


class Document(QObject):
    """Only this class replaces the project; views listen to `changed` and `takes_changed`."""

    changed = Signal()  # the project, the selected takes or the model: read everything again
    takes_changed = Signal(str)  # the takes of this shot (id)
    dirty_changed = Signal(bool)
    replaced = Signal()  # another project was loaded; `changed` follows
    moved = Signal()  # the project goes on in another folder; `changed` follows
    refused = Signal(str)  # an edit of a project that is only looked at
    leaving = Signal()  # it is about to be closed: what is half done is to be done now

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = _UNTITLED
        self._saved = OnDisk(_UNTITLED)
        self._is_read_only = False
        self._library = TakeLibrary()
        self._folder: Path | None = None
        self._card: ModelCard | None = None
        self._undo = UndoStack()
        self._shot_states = ShotStates()
        self._states: dict[str, ShotState] | None = None

    # What it holds

    @property
    def project(self) -> Project:
        """The project as it is now; an immutable value."""
        return self._project

    @property
    def library(self) -> TakeLibrary:
        """Every take of the project; an immutable value."""
        return self._library

    @property
    def folder(self) -> Path | None:
        """The project folder, or None before one was created or loaded."""
        return self._folder

    @property
    def card(self) -> ModelCard | None:
        """What is known of the project's model, or None when it is not installed."""
        return self._card

    @property
    def is_dirty(self) -> bool:
        """Whether there are edits that are not on disk."""
        return self._project != self._saved.project

    @property
    def is_read_only(self) -> bool:
        """Whether it is only looked at: another editor has it open."""
        return self._is_read_only

    @property
    def saved(self) -> OnDisk:
        """What is saved, as far as this program knows."""
        return self._saved

    @property
    def undo_text(self) -> str | None:
        """The name of the edit that undo takes back, or None."""
        return self._undo.undo_text

    @property
    def redo_text(self) -> str | None:
        """The name of the edit that redo makes again, or None."""
        return self._undo.redo_text

    def states(self) -> dict[str, ShotState]:
        """The state of every shot by id: Empty, Ready, Stale(reasons) or Partial."""
        if self._states is None:
            self._states = self._shot_states.of(self._project, self._library, self._card)
        return self._states

    def prepare(self, project: Project) -> Iterator[str]:
        """Find the states of a project that `edit` is given next, a shot at a time."""
        return self._shot_states.prepare(project, self._library, self._card)

    def state(self, shot_id: str) -> ShotState:
        """The state of one shot."""
        return self.states()[shot_id]

    def stale(self) -> dict[str, tuple[str, ...]]:
        """The stale shots by id, each with its reasons in words."""
        states = self.states().items()
        return {shot: state.reasons for shot, state in states if isinstance(state, Stale)}

    def selected_take(self, shot: Shot) -> Take | None:
        """The take of a shot that is in the cut, or None."""
        return selected_take(self._library, shot)

    def take_folder(self, take_id: str) -> Path:
        """Where the files of a take lie."""
        return take_folder(self.require_folder(), take_id)

    # Files

    def require_folder(self) -> Path:
        """The project folder; ProjectError when there is none yet."""
        if self._folder is None:
            raise ProjectError(tr("The project has no folder yet; save it first."))
        return self._folder

    def create(self, folder: Path, project: Project) -> None:
        """Make a new project folder and open it; ProjectError when that cannot be."""
        self.leaving.emit()
        create_project(folder, project)
        self._is_read_only = False
        self._replace(folder, OnDisk(project, file_digest(folder)), TakeLibrary())

    def load(self, folder: Path, *, read_only: bool = False) -> tuple[str, ...]:
        """Open a project folder and return warnings in sentences; ProjectError when it fails."""
        self.leaving.emit()
        loaded = load_project(folder)
        self._is_read_only = read_only
        self._replace(folder, loaded.on_disk, loaded.library)
        return loaded.warnings

    def check_writable(self) -> None:
        """Refuse work whose result could not be kept; ProjectError says why."""
        if self._is_read_only:
            raise ProjectError(tr(READ_ONLY))
        check_writable(self.require_folder())

    def save(self, *, over: bool = False) -> None:
        """Write project.json in one piece; ProjectError when it cannot be.

        What another program has saved is only replaced with `over`; it stays as a version.
        """
        if self._is_read_only:
            raise ProjectError(tr(READ_ONLY))
        was_dirty, folder, known = self.is_dirty, self.require_folder(), self._saved
        files = self._undo.files()
        digest = save_project(folder, self._project, files, None if over else known)
        self._saved = OnDisk(self._project, digest)
        self._undo = self._undo.closed()
        if was_dirty:
            self.dirty_changed.emit(False)

    def is_as_saved(self) -> bool:
        """Whether nobody else has saved since; ProjectError when it cannot be read."""
        return is_unchanged(self.require_folder(), self._saved)

    def catch_up(self) -> None:
        """Take over what another program has saved since, unless there are unsaved edits."""
        if self.is_dirty:
            return
        if self.is_as_saved():
            return  # without reading every take again
        loaded = load_project(self.require_folder())
        if loaded.project == self._saved.project:
            self._saved = loaded.on_disk
            return
        self._library = TakeLibrary({**loaded.library.by_id, **self._library.by_id})
        self._saved = loaded.on_disk
        self._undo = self._undo.push(Entry(tr("Take Over"), self._project, loaded.project))
        self._set_project(loaded.project)

    def take_in_library(self) -> None:
        """Read the takes again: their folder is another one, or is there again."""
        self._library = load_library(self.require_folder(), self._project).library
        self._states = None
        self.changed.emit()

    def save_as(self, folder: Path) -> None:
        """Copy the project with its takes to another folder and go on there."""
        self.leaving.emit()
        copy_project(self.require_folder(), folder, self._project)
        self._folder = folder.resolve()
        self._saved = OnDisk(self._project, file_digest(folder))
        self._is_read_only = False
        self.moved.emit()
        self.changed.emit()
        self.dirty_changed.emit(False)

    # Edits

    def edit(self, text: str, project: Project, merge_key: str | None = None) -> None:
        """Make an edit undoable under a name; edits with one merge key in a row become one."""
        if project == self._project:
            return
        if self._is_read_only:
            self.refused.emit(tr(READ_ONLY))
            self.changed.emit()  # a field that was typed into shows again what is there
            return
        self._undo = self._undo.push(Entry(text, self._project, project, merge_key))
        self._set_project(project)

    def end_merge(self) -> None:
        """The gesture or the typing is over: the next edit is an entry of its own."""
        self._undo = self._undo.closed()

    def undo(self) -> None:
        """Take the newest edit back; takes are never lost by this."""
        if self._undo.done:
            before = self._undo.done[-1].before
            self._undo = self._undo.undo()
            self._set_project(before)

    def redo(self) -> None:
        """Make the edit again that was taken back last."""
        if self._undo.undone:
            after = self._undo.undone[-1].after
            self._undo = self._undo.redo()
            self._set_project(after)

    # Takes: written at once, outside undo

    def add_take(self, take: Take) -> None:
        """Put a new take into the library and onto the disk."""
        save_take(self.require_folder(), take)
        self._set_library(self._library.add(take), take.shot)

    def add_chunk(self, take_id: str, chunk: Chunk) -> None:
        """Put a finished chunk into its take."""
        self._replace_take(self._library.by_id[take_id].with_chunk(chunk))

    def mark_broken(self, take: Take) -> None:
        """Some chunks of a take are not what they were: until they are made again they are lost."""
        self._set_library(self._library.replace(take), take.shot)

    def set_take_state(self, take_id: str, state: TakeState) -> None:
        """Mark a take as running, complete or partial."""
        self._replace_take(replace(self._library.by_id[take_id], state=state))

    def note_rung(self, take_id: str, rung: str) -> None:
        """Say in a take's recipe what its pictures can differ by; nothing where it is said."""
        take = self._library.by_id[take_id]
        if rung and take.recipe.rung != rung:
            recipe = msgspec.structs.replace(take.recipe, rung=rung)
            self._replace_take(replace(take, recipe=recipe))

    def collect_takes(self, takes: Iterable[Take], to_trash: Callable[[Path], bool]) -> None:
        """Give up deleted takes; undo begins anew, as it could bring back what shows them.

        What was said of them goes too, and is saved unless there are unsaved edits.
        """
        was_dirty, gone = self.is_dirty, set[str]()
        try:
            for take in takes:
                trash_take(self.require_folder(), take, to_trash)
                gone.add(take.id)
                kept = {i: other for i, other in self._library.by_id.items() if i != take.id}
                self._undo = UndoStack()
                self._set_library(TakeLibrary(kept), take.shot)
        finally:
            if gone:
                self._set_project(without_marks(self._project, gone))
            if gone and not was_dirty:
                self.save()

    def set_card(self, card: ModelCard | None) -> None:
        """Compare takes with this model from now on."""
        if card != self._card:
            self._card = card
            self._states = None
            self.changed.emit()

    def confirm_card(self, loaded: ModelLoaded) -> None:
        """Compare takes with the model that was loaded, which knows itself better than its card."""
        if self._card is not None:
            weights, grid = loaded.weights, loaded.grid
            self.set_card(msgspec.structs.replace(self._card, weights=weights, grid=grid))

    def _replace_take(self, take: Take) -> None:
        save_take(self.require_folder(), take)
        self._set_library(self._library.replace(take), take.shot)

    def _set_library(self, library: TakeLibrary, shot_id: str) -> None:
        self._library = library
        self._states = None
        self.takes_changed.emit(shot_id)

    def _set_project(self, project: Project) -> None:
        was_dirty, model = self.is_dirty, self._project.model
        self._project = project
        self._states = None
        if project.model != model:
            self._card = installed_card(project.model)
        self.changed.emit()
        if self.is_dirty != was_dirty:
            self.dirty_changed.emit(self.is_dirty)

    def _replace(self, folder: Path, saved: OnDisk, library: TakeLibrary) -> None:
        self._folder = folder.resolve()
        self._saved = saved
        self._project = project = saved.project
        self._library = library
        self._card = installed_card(project.model)
        self._undo = UndoStack()
        self._states = None
        self.replaced.emit()
        self.changed.emit()
        self.dirty_changed.emit(False)
