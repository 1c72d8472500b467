"""The edits of the cast that the window makes; each is one undoable step."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.language import tr
from app.model.cast import unknown_names
from app.model.cast_edits import (
    add_reference,
    bare_name,
    describe_reference,
    free_name,
    remove_reference,
    rename_reference,
    replace_picture,
    set_kind,
)
from app.model.project import EditError, Project, Reference, ReferenceKind, Span
from app.model.prompts import full_prompt
from app.model.timeline import shot_at
from app.session.document import Document
from app.session.playback import Player
from app.session.reference_pictures import ReadPicture, picture_of_take, read_picture_file
from app.storage.errors import PictureError, ProjectError
from app.storage.reference_files import keep_reference

_PROBLEMS = (EditError, PictureError, ProjectError)


class CastEdits(QObject):
    """What cannot be done is `refused` in words, what was assumed is `told`; nothing raises."""

    refused = Signal(str)
    told = Signal(str)
    added = Signal(str)  # a name that wants to be looked at

    def __init__(self, document: Document, player: Player, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._player = player

    def add_file(self, path: Path) -> None:
        """Name a picture after its file."""
        name = free_name(self._document.project, path.stem)
        self._add(lambda: read_picture_file(path), name)

    def name_frame(self) -> None:
        """Name the picture on screen; first as its prompt calls who is not known yet."""
        project, span = self._document.project, self._span()
        if span is not None:
            unknown = unknown_names(project.cast, full_prompt(project, span.shot))
            name = bare_name(unknown[0]) if unknown else free_name(project, "frame")
            self._add(self._reader(span), name)

    def replace_with_frame(self, name: str) -> None:
        """Show the picture on screen for a name."""
        span = self._span()
        if span is not None:
            self._replace(name, self._reader(span))

    def replace_file(self, name: str, path: Path) -> None:
        """Show another picture for a name."""
        self._replace(name, lambda: read_picture_file(path))

    def rename(self, name: str, new_name: str) -> None:
        """Give a reference another name, in the prompts, too."""
        text = tr("Rename @{name}", name=name)
        self._edit(text, lambda project: rename_reference(project, name, new_name))

    def describe(self, name: str, words: str) -> None:
        """Change what the model reads for a name."""
        text = tr("Describe @{name}", name=name)
        self._edit(text, lambda project: describe_reference(project, name, words))

    def set_kind(self, name: str, kind: ReferenceKind) -> None:
        """Change what a reference is of."""
        text = tr("Change kind of @{name}", name=name)
        self._edit(text, lambda project: set_kind(project, name, kind))

    def remove(self, name: str) -> None:
        """Take a reference out of the cast; its picture stays on disk, and undo brings it back."""
        text = tr("Remove @{name}", name=name)
        self._edit(text, lambda project: remove_reference(project, name))

    def _span(self) -> Span | None:
        """The shot under the playhead; it is said where there is none."""
        span = shot_at(self._document.project, self._player.frame)
        if span is None:
            self.refused.emit(tr("There is no shot under the playhead; move it onto one."))
        return span

    def _reader(self, span: Span) -> Callable[[], ReadPicture]:
        """What reads the picture on screen, which stands still from now on."""
        self._player.pause()
        document, frame = self._document, self._player.frame - span.range.start
        take = self._player.take_shown(span.shot)
        return lambda: picture_of_take(
            document.require_folder(), document.project, document.library, span.shot, frame, take
        )

    def _replace(self, name: str, read: Callable[[], ReadPicture]) -> None:
        def change(project: Project) -> Project:
            return replace_picture(project, name, self._keep(read()))

        self._edit(tr("Replace picture of @{name}", name=name), change)

    def _add(self, read: Callable[[], ReadPicture], name: str) -> None:
        def change(project: Project) -> Project:
            picture = self._keep(read())
            return add_reference(project, Reference(name, ReferenceKind.CHARACTER, picture))

        if self._edit(tr("Add @{name}", name=name), change):
            self.added.emit(name)

    def _keep(self, read: ReadPicture) -> str:
        if read.notes:
            self.told.emit(" ".join(read.notes))
        return keep_reference(self._document.require_folder(), read.png)

    def _edit(self, text: str, change: Callable[[Project], Project]) -> bool:
        """Make the edit; whether it was made."""
        try:
            project = change(self._document.project)
        except _PROBLEMS as error:
            self.refused.emit(str(error))
            return False
        self._document.edit(text, project)
        return True
