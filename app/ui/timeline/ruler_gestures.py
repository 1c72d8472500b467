"""Gestures in the ruler: drag a marker, an end of what is marked from in to out, the playhead."""

from app.language import tr
from app.model.markers import marker_of, move_marker
from app.model.project import EditError, Marker, Project
from app.model.time import format_change, format_timecode
from app.session.playback import Player
from app.ui.timeline.gestures import Outcome
from app.ui.timeline.snapping import Kind, Magnets, Target, nearest

_DRAG_STARTS_PX = 4


class MarkerDrag:
    """Drag a marker to another frame of the film; a click only shows it."""

    def __init__(self, magnets: Magnets, marker: Marker, frame: int, x: float) -> None:
        self.preview: Project | None = None
        self.label = ""
        self.block = None
        self.snapped: Target | None = None
        self.marker = marker
        self.is_dragging = False
        self.frame = self.first = frame
        self._magnets, self._press_x = magnets, x

    def moved(self, x: float, *, snaps: bool = True) -> None:
        """Follow the pointer once it has left the place where it was pressed."""
        if abs(x - self._press_x) >= _DRAG_STARTS_PX:
            self.is_dragging = True
        if not self.is_dragging:
            return
        project, scale = self._magnets.project, self._magnets.layout.scale
        wanted = scale.boundary_at(x - self._press_x + scale.x_of(self.first))
        targets = self._magnets.around(wanted, self.marker) if snaps else ()
        self.snapped = nearest(wanted, _in_film(targets, project), scale)
        frame = wanted if self.snapped is None else self.snapped.frame
        self.frame = max(0, min(frame, project.frames - 1))
        self.preview = move_marker(project, self.marker.id, self.frame)
        self.label = self._label(project)

    def label_x(self) -> float:
        """At the marker."""
        return self._magnets.layout.scale.x_of(self.frame)

    def outcome(self, project: Project) -> Outcome | None:
        """One edit, when the marker lies at another frame."""
        if self.frame == self.first:
            return None
        try:
            marker_of(project, self.marker.id)
            return Outcome(tr("Move marker"), move_marker(project, self.marker.id, self.frame))
        except EditError:  # taken back while it was dragged
            return None

    def _label(self, project: Project) -> str:
        timecode = format_timecode(project.start_timecode + self.frame, project.rate)
        name = "" if self.snapped is None else f"   {self.snapped.name}"
        return f"{format_change(self.frame - self.first, project.rate)}   {timecode}{name}"


class MarkDrag:
    """Drag the in mark or the out mark; they are no part of the project, so it holds at once."""

    def __init__(self, magnets: Magnets, player: Player, x: float, *, is_in: bool) -> None:
        marked = magnets.layout.marked
        assert marked is not None  # its end was hit
        self.label = ""
        self.snapped: Target | None = None
        self._magnets, self._player, self._is_in = magnets, player, is_in
        self._marked = marked
        self._edge = self._first = marked.start if is_in else marked.end
        self._grip_px = x - magnets.layout.scale.x_of(self._first)

    def moved(self, x: float, *, snaps: bool = True) -> None:
        """Follow the pointer by whole frames; in never passes out."""
        project, scale = self._magnets.project, self._magnets.layout.scale
        wanted = scale.boundary_at(x - self._grip_px)
        targets = self._magnets.around(wanted) if snaps else ()
        other = tuple(target for target in targets if target.kind is not Kind.MARKS)
        self.snapped = nearest(wanted, other, scale)
        edge = wanted if self.snapped is None else self.snapped.frame
        if self._is_in:
            self._edge = max(0, min(edge, self._marked.end - 1))
            self._player.mark(first=self._edge)
        else:
            self._edge = max(self._marked.start + 1, min(edge, project.frames))
            self._player.mark(last=self._edge - 1)
        if self._edge != edge:
            self.snapped = None
        self.label = self._label(project)

    def label_x(self) -> float:
        """At the mark."""
        return self._magnets.layout.scale.x_of(self._edge)

    def give_up(self) -> None:
        """Put the mark back where it was."""
        if self._is_in:
            self._player.mark(first=self._first)
        else:
            self._player.mark(last=self._first - 1)

    def _label(self, project: Project) -> str:
        timecode = format_timecode(project.start_timecode + self._edge, project.rate)
        words = tr("in") if self._is_in else tr("out")
        name = "" if self.snapped is None else f"   {self.snapped.name}"
        change = format_change(self._edge - self._first, project.rate)
        return f"{words}   {change}   {timecode}{name}"


class Scrub:
    """Drag the playhead; the frame that is pressed is shown as it is, without snapping."""

    def __init__(self, magnets: Magnets, player: Player, x: float) -> None:
        self.label = ""
        self.snapped: Target | None = None
        self._magnets, self._player, self._press_x = magnets, player, x
        player.seek(magnets.layout.scale.frame_at(x))

    def moved(self, x: float, *, snaps: bool = True) -> None:
        """Show the frame under the pointer, or what is beside it."""
        scale = self._magnets.layout.scale
        wanted = scale.boundary_at(x)
        targets = self._magnets.around(wanted) if snaps and x != self._press_x else ()
        still = (target for target in targets if target.kind is not Kind.PLAYHEAD)
        self.snapped = nearest(wanted, _in_film(tuple(still), self._magnets.project), scale)
        frame = scale.frame_at(x) if self.snapped is None else self.snapped.frame
        self._player.seek(frame)

    def label_x(self) -> float:
        """At the playhead."""
        return self._magnets.layout.scale.x_of(self._player.frame)

    def give_up(self) -> None:
        """What was shown stays shown."""


def _in_film(targets: tuple[Target, ...], project: Project) -> tuple[Target, ...]:
    """The end of the film is a cut, and no frame of it."""
    return tuple(target for target in targets if 0 <= target.frame < project.frames)
