"""Shots on the clipboard: as storyboard text for anyone, and whole for ourselves."""

from collections.abc import Collection
from dataclasses import dataclass, replace

import msgspec

from app.language import tr
from app.model.markers import MAX_NOTE_CHARACTERS
from app.model.project import Marker, Project, Shot
from app.model.storyboard_text import BoardError, format_board, parse_board, shots_from_board
from app.model.takes import TakeLibrary

MAX_SHOTS = 10_000
_MAX_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True)
class Clipping:
    """Shots that were copied, with their markers."""

    shots: tuple[Shot, ...]
    markers: tuple[Marker, ...] = ()


def text_of(project: Project, shots: tuple[Shot, ...]) -> str:
    """The shots as a board that begins at 0s."""
    enabled = tuple(replace(shot, enabled=True) for shot in shots)
    return format_board(replace(project, shots=enabled))


def packed(project: Project, shots: tuple[Shot, ...]) -> bytes:
    """The shots with everything that they know, and their markers."""
    ids = {shot.id for shot in shots}
    markers = tuple(marker for marker in project.markers if marker.shot in ids)
    return msgspec.json.encode(Clipping(shots, markers))


def unpacked(data: bytes, project: Project, library: TakeLibrary) -> Clipping:
    """Shots that were packed here, or in another project: then without its takes.

    Raises:
        ValueError: these are no shots.
    """
    if len(data) > _MAX_BYTES:
        raise ValueError("too much for a clipboard")
    try:
        clipping = msgspec.json.decode(data, type=Clipping)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    shots = {shot.id: shot for shot in clipping.shots[:MAX_SHOTS]}
    named = {i for shot in (*project.shots, *shots.values()) for i in (shot.id, *shot.origins)}
    known = (marker for marker in clipping.markers[:MAX_SHOTS] if marker.shot in shots)
    markers = (_marker_at_home(marker, shots[marker.shot], library) for marker in known)
    return Clipping(
        tuple(_at_home(shot, named, library) for shot in clipping.shots[:MAX_SHOTS]),
        tuple(marker for marker in markers if marker is not None),
    )


def shots_from_text(text: str, project: Project) -> tuple[Shot, ...]:
    """New shots from a board; BoardError when the text is none, or more than a film should have."""
    board = parse_board(text, project.rate)
    if len(board.shots) > MAX_SHOTS:
        raise BoardError(
            tr(
                "It has {shots:,} shots, and {limit:,} can be inserted at once; "
                "insert it in parts.",
                shots=len(board.shots),
                limit=MAX_SHOTS,
            )
        )
    return shots_from_board(board, project.naming)


def _at_home(shot: Shot, named: Collection[str], library: TakeLibrary) -> Shot:
    """Only what exists in this project, or comes along; shots are `named` by old ids, too."""

    def there(shot_ids: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(i for i in shot_ids if i in named)

    return replace(
        shot,
        selected_take=shot.selected_take if shot.selected_take in library else None,
        keyframe=shot.keyframe if shot.keyframe in library else None,
        in_frame=shot.in_frame if shot.selected_take in library else 0,
        pinned=there(shot.pinned),
        ignored=there(shot.ignored),
        continues=shot.continues if shot.continues in named else None,
    )


def _marker_at_home(marker: Marker, shot: Shot, library: TakeLibrary) -> Marker | None:
    """Without its take a shot begins where it was cut; what lay before that is left out."""
    frame = marker.frame if shot.selected_take in library else marker.frame - shot.in_frame
    note = " ".join(marker.note.split())[:MAX_NOTE_CHARACTERS]
    return None if frame < 0 else replace(marker, frame=frame, note=note)
