"""What the Marker menu does, and the labels of shots: one undoable edit each."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

from app.language import mark, tr
from app.model.labels import label_shots
from app.model.markers import (
    PlacedMarker,
    add_marker,
    change_marker,
    marker_at,
    next_marker,
    placed_markers,
    previous_marker,
    remove_markers,
)
from app.model.project import EditError, Label, Marker, Project
from app.ui.actions import Actions
from app.ui.dialogs.marker_list import MarkerList
from app.ui.edit_commands import EditCommands
from app.ui.mark_actions import LABELS
from app.ui.marker_popup import MarkerPopup
from app.ui.message_strip import Message
from app.ui.selection import Selection
from app.ui.services import Services
from app.ui.timeline.label_names import label_name
from app.ui.timeline.timeline_view import TimelineView

_DELETE = {True: mark("Delete marker"), False: mark("Delete shot")}


class MarkerCommands(EditCommands):
    """Each method is one command; what goes wrong is told, never raised."""

    def __init__(
        self, services: Services, selection: Selection, actions: Actions, timeline: TimelineView,
        parent: QWidget,
    ) -> None:
        super().__init__(services.document, parent)
        self._player = services.player
        self._selection, self._actions, self._timeline = selection, actions, timeline
        self.popup = MarkerPopup(parent)
        self.list = MarkerList(services.document, parent)
        self.popup.changed.connect(self._change)
        self.popup.removed.connect(self.remove_one)
        self.list.chosen.connect(self.show)
        self.list.opened.connect(self._open_from_list)
        self.list.removed.connect(self.remove_one)
        timeline.marker_opened.connect(self.open)

    def by_action(self) -> dict[str, Callable[[], object]]:
        """The command of each action of the window that is one of these."""
        labels = {i: partial(self.label_shots, label) for i, label in LABELS.items()}
        return labels | {
            "add_marker": self.add_or_open,
            "next_marker": lambda: self._go(next_marker),
            "previous_marker": lambda: self._go(previous_marker),
            "delete_marker": self.remove,
            "list_markers": self.list.show_markers,
        }

    # Markers

    def add_or_open(self) -> None:
        """Put a marker at the playhead; where there is one, open it."""
        found = marker_at(self._document.project, self._player.frame)
        if found is not None:
            self.open(found.id)
            return
        try:
            project, marker = add_marker(self._document.project, self._player.frame)
        except EditError as error:
            self.told.emit(Message(str(error)))
            return
        self._document.edit(tr("Add marker"), project)
        self._selection.select_marker(marker.id)

    def open(self, marker_id: str) -> None:
        """Ask for a marker's note and label, beside it."""
        self._open_at(marker_id, self._timeline.marker_point(marker_id) or QCursor.pos())

    def remove(self) -> None:
        """Take the selected marker away, or the one at the playhead."""
        marker_id = self._current_id()
        if marker_id is not None:
            self.remove_one(marker_id)

    @property
    def has_selected(self) -> bool:
        """Whether Delete is of a marker, and not of shots."""
        return self._selection.marker_id is not None

    def _current_id(self) -> str | None:
        here = marker_at(self._document.project, self._player.frame)
        return self._selection.marker_id or (None if here is None else here.id)

    def _open_from_list(self, marker_id: str) -> None:
        self.show(marker_id)
        self._open_at(marker_id, QCursor.pos())

    def _open_at(self, marker_id: str, point: QPoint) -> None:
        for one in placed_markers(self._document.project):
            if one.marker.id == marker_id:
                self.popup.open_at(point, self._document.project, one)

    def label(self, marker_id: str, label: Label, *_: object) -> None:
        """Give a marker a label, or take it from it."""
        self._edit(tr("Edit marker"), lambda film: change_marker(film, marker_id, label=label))

    def _change(self, marker: Marker) -> None:
        """What was written in the popup."""
        self._edit(
            tr("Edit marker"),
            lambda film: change_marker(film, marker.id, marker.note, marker.label),
        )

    def remove_one(self, marker_id: str) -> None:
        """Take a marker away."""
        self._edit(tr("Remove marker"), lambda film: remove_markers(film, [marker_id]))

    def _go(self, find: Callable[[Project, int], PlacedMarker | None]) -> None:
        found = find(self._document.project, self._player.frame)
        if found is not None:
            self.show(found.marker.id)

    def show(self, marker_id: str) -> None:
        """Put the playhead on a marker; one that is out of sight shows its shot."""
        for one in placed_markers(self._document.project):
            if one.marker.id == marker_id:
                self._player.pause()
                if one.frame is None:
                    self._selection.select(one.shot.id)
                else:
                    self._player.seek(one.frame)
                    self._selection.select_marker(marker_id)

    # Labels of shots

    def label_shots(self, label: Label) -> None:
        """Give the selected shots a label, or take it from them."""
        chosen = self._selection.shot_ids
        words = self._label_words(label)
        self._edit(words, lambda film: label_shots(film, chosen, label))
        self.refresh()

    def _label_words(self, label: Label) -> str:
        chosen = self._selection.shot_ids
        shot = self._document.project.shot(chosen[0]).name if len(chosen) == 1 else ""
        if label is Label.NONE:
            return tr("Take label of {shot}", shot=shot) if shot else tr("Take label of shots")
        colour = label_name(label)
        if shot:
            return tr("Label {shot} {colour}", shot=shot, colour=colour)
        return tr("Label shots {colour}", colour=colour)

    def refresh(self) -> None:
        """What can be done now, and which label the current shot has."""
        project, shot = self._document.project, self._selection.shot
        for action_id, label in LABELS.items():
            self._actions[action_id].setChecked(shot is not None and shot.label is label)
            self._actions[action_id].setEnabled(shot is not None)
        has_film, has_markers = project.frames > 0, bool(project.markers)
        self._actions.set_enabled(
            {
                "add_marker": has_film,
                "list_markers": self._document.folder is not None,
                **dict.fromkeys(("delete_marker", "next_marker", "previous_marker"), has_markers),
            }
        )
        self._actions.set_text("delete_shot", tr(_DELETE[self.has_selected]))
