"""Video files into the film: chosen in a dialog, or dropped on the window."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QPoint, Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.language import listed, tr
from app.model.clips import ClipWish
from app.model.edits import EditError
from app.model.timeline import span_of
from app.session.take_plan import GenerationError
from app.storage.errors import ClipFileError, ProjectError
from app.ui.dialogs.questions import ask_for_videos
from app.ui.dropped_files import dropped_videos
from app.ui.message_strip import Message
from app.ui.selection import Selection
from app.ui.services import Services
from app.ui.timeline.timeline_view import TimelineView

_LINE_PX = 2


class ClipCommands(QObject):
    """Asks where a video goes and tells what became of it; the session imports it."""

    told = Signal(object)  # Message

    def __init__(
        self, services: Services, selection: Selection, timeline: TimelineView, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._document = services.document
        self._imports = services.imports
        self._player = services.player
        self._selection = selection
        self._timeline = timeline
        self._window = parent
        self.line = QFrame(timeline.viewport())  # where a dropped video would go
        self.line.setObjectName("drop_line")
        self.line.hide()
        self._imports.imported.connect(self._on_imported)
        self._imports.failed.connect(self._on_failed)
        self._imports.cancelled.connect(self._on_cancelled)

    def choose(self) -> None:
        """Ask for video files and put them behind the selected shot."""
        self._add(ask_for_videos(self._window), self._behind_selected())

    # Files that are dragged over the window

    def wants(self, data: QMimeData) -> bool:
        """Whether a video is among what is dragged; the rest is not for the film."""
        return bool(dropped_videos(data))

    def hover(self, point: QPoint) -> None:
        """Show where a video would go if it fell here (a point of the window)."""
        place = self._place_at(point)
        if place is None:
            self.line.hide()
            return
        layout = self._timeline.layout_now
        top, height = layout.track
        x = layout.insertion_x(place, ()) if layout.blocks else 0
        self.line.setGeometry(round(x) - _LINE_PX // 2, round(top), _LINE_PX, round(height))
        self.line.show()

    def leave(self) -> None:
        """The files went elsewhere."""
        self.line.hide()

    def drop(self, data: QMimeData, point: QPoint) -> None:
        """Put the videos where they fell on the timeline, otherwise behind the selected shot."""
        self.leave()
        place = self._place_at(point)
        before = self._behind_selected() if place is None else self._shot_at(place)
        self._add(dropped_videos(data), before)

    def _place_at(self, point: QPoint) -> int | None:
        viewport = self._timeline.viewport()
        local = viewport.mapFrom(self._window, point)
        if not viewport.isVisible() or not viewport.rect().contains(local):
            return None
        return self._timeline.layout_now.insertion_index(local.x(), "")

    def _shot_at(self, place: int) -> str | None:
        shots = self._document.project.shots
        return shots[place].id if place < len(shots) else None

    def _behind_selected(self) -> str | None:
        shot = self._selection.shot_id
        return None if shot is None else self._shot_at(self._document.project.index(shot) + 1)

    # What becomes of them

    def _add(self, files: Sequence[Path], before: str | None) -> None:
        if self._document.folder is None and files:
            self.told.emit(Message(tr("Open or make a project first; then import the video.")))
            return
        for file in files:
            try:
                self._imports.add(file, ClipWish(before=before))
            except (ClipFileError, GenerationError, ProjectError, EditError) as error:
                self.told.emit(Message(str(error)))
                return
        if files:
            names = listed(file.name for file in files)
            text = tr("Importing {names}. You can go on working.", names=names)
            cancel = self._imports.cancel
            self.told.emit(
                Message(text, is_problem=False, button=tr("Cancel import"), command=cancel)
            )

    def _on_imported(self, shot_id: str, name: str, notes: list[str]) -> None:
        project = self._document.project
        self._selection.select(shot_id)
        if not self._player.is_playing:
            self._player.seek(span_of(project, shot_id).range.start)
        text = tr(
            "{file} is shot {number}. Say in its prompt who and what it shows: "
            "later shots find it by these words.",
            file=name,
            number=project.number(shot_id),
        )
        self.told.emit(Message(" ".join((text, *notes)), is_problem=False))

    def _on_failed(self, _: str, sentence: str) -> None:
        self.told.emit(Message(sentence))

    def _on_cancelled(self) -> None:
        text = tr("The import was cancelled; the project is as it was before.")
        self.told.emit(Message(text, is_problem=False))
