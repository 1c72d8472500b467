"""How markers follow edits of whole shots: the picture they lie at, or its time, is kept.

Trimming, slipping and moving need nothing: a marker counts from where its shot's take begins.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.model.project import Marker, Project, Shot
from app.model.takes import new_id
from app.model.time import FrameRate


def split_markers(
    markers: Sequence[Marker], first: Shot, second: Shot
) -> tuple[Marker, ...]:
    """After a cut: what lies behind it is of the second half."""
    return tuple(
        replace(marker, shot=second.id)
        if marker.shot == first.id and marker.frame >= second.in_frame
        else marker
        for marker in markers
    )


def merged_markers(markers: Sequence[Marker], shots: Sequence[Shot]) -> tuple[Marker, ...]:
    """After a merge into the first shot: what is in sight stays at its time.

    What is out of sight stays at its picture, or at its own shot's edge where that picture is of
    a take that is not shown any more.
    """
    first, offsets, offset = shots[0], {}, 0
    for shot in shots:
        offsets[shot.id] = shot, offset
        offset += shot.frames
    return tuple(
        _merged(marker, first, *offsets[marker.shot]) if marker.shot in offsets else marker
        for marker in markers
    )


def copied_markers(markers: Sequence[Marker], copies: Mapping[str, Shot]) -> tuple[Marker, ...]:
    """The markers of shots again, at their copies."""
    by_shot: dict[str, list[Marker]] = defaultdict(list)
    for marker in markers:
        by_shot[marker.shot].append(marker)
    return tuple(
        replace(marker, id=new_id(), shot=copy.id)
        for shot_id, copy in copies.items()
        for marker in by_shot[shot_id]
    )


def retimed_markers(
    project: Project, shots: tuple[Shot, ...], rate: FrameRate
) -> tuple[Marker, ...]:
    """The markers at their time under another rate, in shots that were retimed already."""
    retimed = {shot.id: shot for shot in shots}
    return tuple(
        _retimed(project, marker, retimed[marker.shot], rate)
        if project.has_shot(marker.shot)
        else marker
        for marker in project.markers
    )


def _merged(marker: Marker, first: Shot, shot: Shot, offset: int) -> Marker:
    frame = marker.frame - shot.in_frame
    is_in_sight = 0 <= frame < shot.frames
    same_take = shot.selected_take is not None and shot.selected_take == first.selected_take
    if shot is first or (same_take and not is_in_sight):
        return replace(marker, shot=first.id)
    near = max(0, min(frame, shot.frames - 1))
    return replace(marker, shot=first.id, frame=first.in_frame + offset + near)


def _retimed(project: Project, marker: Marker, after: Shot, rate: FrameRate) -> Marker:
    """In sight and out of sight stay what they are, but for a frame of rounding at the head."""
    before = project.shot(marker.shot)
    frame = rate.frames_from_seconds(project.rate.seconds(marker.frame))
    if before.in_frame <= marker.frame < before.in_frame + before.frames:
        frame = max(after.in_frame, min(frame, after.in_frame + after.frames - 1))
    elif marker.frame >= before.in_frame + before.frames:
        frame = max(frame, after.in_frame + after.frames)
    return replace(marker, frame=frame)
