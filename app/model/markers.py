"""Markers: notes at frames of the film, each held by the picture that is shown there."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from app.language import mark, tr
from app.model.one_line import one_line
from app.model.project import EditError, Label, Marker, Project, Shot
from app.model.takes import new_id
from app.model.time import format_timecode
from app.model.timeline import shot_at

MAX_NOTE_CHARACTERS = 500
_NO_NOTE = mark(
    "The note of a marker must be one line of at most {limit} characters; this one has {length}."
)


@dataclass(frozen=True)
class PlacedMarker:
    """A marker and its frame of the film; None where it is out of sight, trimmed or disabled."""

    marker: Marker
    shot: Shot
    frame: int | None


def placed_markers(project: Project) -> tuple[PlacedMarker, ...]:
    """All markers in the order of the film; those out of sight come last."""
    known = [marker for marker in project.markers if project.has_shot(marker.shot)]
    placed = [
        PlacedMarker(marker, project.shot(marker.shot), film_frame(project, marker))
        for marker in known
    ]
    return tuple(sorted(placed, key=lambda one: _order(project, one)))


def film_frame(project: Project, marker: Marker) -> int | None:
    """The frame of the film that a marker lies at, or None where it is out of sight."""
    span = project.spans[project.index(marker.shot)]
    frame = marker.frame - span.shot.in_frame
    return span.range.start + frame if 0 <= frame < span.range.frames else None


def marker_of(project: Project, marker_id: str) -> Marker:
    """The marker with this id; EditError when there is none."""
    for marker in project.markers:
        if marker.id == marker_id:
            return marker
    raise EditError(tr("This marker is no longer in the project."))


def marker_at(project: Project, frame: int) -> Marker | None:
    """The marker at a frame of the film; of several the newest."""
    span = shot_at(project, frame)
    if span is None:
        return None
    wanted = span.shot.id, frame - span.range.start + span.shot.in_frame
    here = (marker for marker in reversed(project.markers) if (marker.shot, marker.frame) == wanted)
    return next(here, None)


def next_marker(project: Project, frame: int) -> PlacedMarker | None:
    """The first marker in sight after a frame."""
    later = (one for one in placed_markers(project) if one.frame is not None and one.frame > frame)
    return next(later, None)


def previous_marker(project: Project, frame: int) -> PlacedMarker | None:
    """The last marker in sight before a frame."""
    placed = reversed(placed_markers(project))
    return next((one for one in placed if one.frame is not None and one.frame < frame), None)


def add_marker(
    project: Project, frame: int, note: str = "", label: Label = Label.NONE
) -> tuple[Project, Marker]:
    """Put a marker at a frame of the film; the marker comes back, too."""
    shot, own = _anchor(project, frame)
    marker = Marker(new_id(), shot, own, _note(note), label)
    return replace(project, markers=(*project.markers, marker)), marker


def move_marker(project: Project, marker_id: str, frame: int) -> Project:
    """Put a marker at another frame of the film; what it says stays."""
    marker = marker_of(project, marker_id)
    shot, own = _anchor(project, frame)
    return _put(project, replace(marker, shot=shot, frame=own))


def change_marker(
    project: Project, marker_id: str, note: str | None = None, label: Label | None = None
) -> Project:
    """Write another note, or give another label; None leaves it as it is."""
    marker = marker_of(project, marker_id)
    note = marker.note if note is None else _note(note)
    return _put(project, replace(marker, note=note, label=marker.label if label is None else label))


def remove_markers(project: Project, marker_ids: Collection[str]) -> Project:
    """Take markers away."""
    for marker_id in marker_ids:
        marker_of(project, marker_id)
    kept = tuple(marker for marker in project.markers if marker.id not in marker_ids)
    return replace(project, markers=kept)


def _anchor(project: Project, frame: int) -> tuple[str, int]:
    """The shot that shows a frame, and that frame counted from where its take begins."""
    span = shot_at(project, frame)
    if span is None:
        raise EditError(_outside(project, frame))
    return span.shot.id, frame - span.range.start + span.shot.in_frame


def _outside(project: Project, frame: int) -> str:
    if not project.frames:
        return tr("The film has no frames yet that a marker could lie on.")
    wanted, first, last = (
        format_timecode(project.start_timecode + one, project.rate)
        for one in (frame, 0, project.frames - 1)
    )
    return tr(
        "The film runs from {first} to {last}, and {wanted} is outside it.",
        first=first,
        last=last,
        wanted=wanted,
    )


def _note(text: str) -> str:
    return one_line(text, _NO_NOTE, MAX_NOTE_CHARACTERS)


def _put(project: Project, marker: Marker) -> Project:
    markers = tuple(marker if old.id == marker.id else old for old in project.markers)
    return project if markers == project.markers else replace(project, markers=markers)


def _order(project: Project, one: PlacedMarker) -> tuple[bool, int, int]:
    return one.frame is None, one.frame or 0, project.index(one.shot.id)
