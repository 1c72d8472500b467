"""What the window does to keyframes: made by the worker, added, chosen and removed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from app.language import tr
from app.model.keyframes import choose_keyframe, remove_keyframe
from app.model.project import EditError, Project, Shot
from app.model.takes import Take
from app.session.document import Document
from app.session.generation import GenerationController
from app.session.keyframe_plan import why_no_keyframe
from app.session.own_keyframe import add_own_keyframe
from app.session.take_plan import GenerationError
from app.storage.errors import PictureError, ProjectError
from app.ui.selection import Selection

_LOOKED_MS = 1000  # models come and go seldom, and looking for them reads files
_PROBLEMS = (EditError, GenerationError, PictureError, ProjectError)


class KeyframeEdits(QObject):
    """Of the selected shot. What cannot be done is `refused` in words; nothing raises."""

    refused = Signal(str)
    told = Signal(str)

    def __init__(
        self, document: Document, generation: GenerationController, selection: Selection,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document, self._generation, self._selection = document, generation, selection
        self._looked = QElapsedTimer()
        self._why = ""

    def why_not(self) -> str:
        """Why no keyframe can be made here, and how one could; nothing where it can."""
        if not self._looked.isValid() or self._looked.hasExpired(_LOOKED_MS):
            self._why = why_no_keyframe()
            self._looked.start()
        return self._why

    def make(self, *, goes_on: bool = False) -> None:
        """Make a keyframe of each selected shot from the cast."""
        ids = self._selection.shot_ids
        self._try(lambda: self._generation.make_keyframes(ids, goes_on=goes_on))

    def add_file(self, path: Path) -> None:
        """Let the shot begin from a picture of the user's own."""

        def add(shot: Shot) -> None:
            for note in add_own_keyframe(self._document, shot.id, path):
                self.told.emit(note)

        self._with_shot(add)

    def choose(self, take: Take | None) -> None:
        """Let the shot begin from this one, or from none."""
        self._with_shot(lambda shot: self._edit(
            shot, choose_keyframe(self._document.project, shot.id, take)
        ))

    def remove(self, take: Take) -> None:
        """Hide a keyframe; undo brings it back, and its file stays."""
        self._with_shot(lambda shot: self._edit(
            shot, remove_keyframe(self._document.project, shot.id, take)
        ))

    def _edit(self, shot: Shot, project: Project) -> None:
        self._document.edit(tr("Keyframe of {shot}", shot=shot.name), project)

    def _with_shot(self, act: Callable[[Shot], object]) -> None:
        shot = self._selection.shot
        if shot is not None:
            self._try(lambda: act(shot))

    def _try(self, command: Callable[[], object]) -> None:
        try:
            command()
        except _PROBLEMS as error:
            self.refused.emit(str(error))
