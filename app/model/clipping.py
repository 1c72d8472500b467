"""Shots on the clipboard: as storyboard text for anyone, and whole for ourselves."""

from dataclasses import replace

import msgspec

from app.model.project import Project, Shot
from app.model.storyboard_text import format_board, parse_board, shots_from_board
from app.model.takes import TakeLibrary

MAX_SHOTS = 10_000
_MAX_BYTES = 64 * 1024 * 1024


def text_of(project: Project, shots: tuple[Shot, ...]) -> str:
    """The shots as a board that begins at 0s."""
    enabled = tuple(replace(shot, enabled=True) for shot in shots)
    return format_board(replace(project, shots=enabled))


def packed(shots: tuple[Shot, ...]) -> bytes:
    """The shots with everything that they know."""
    return msgspec.json.encode(shots)


def unpacked(data: bytes, project: Project, library: TakeLibrary) -> tuple[Shot, ...]:
    """Shots that were packed here, or in another project: then without its takes.

    Raises:
        ValueError: these are no shots.
    """
    if len(data) > _MAX_BYTES:
        raise ValueError("too much for a clipboard")
    shots = msgspec.json.decode(data, type=tuple[Shot, ...])
    return tuple(_at_home(shot, project, library) for shot in shots[:MAX_SHOTS])


def shots_from_text(text: str, project: Project) -> tuple[Shot, ...]:
    """New shots from a board; BoardError when the text is none."""
    return shots_from_board(parse_board(text, project.rate), project.naming)[:MAX_SHOTS]


def _at_home(shot: Shot, project: Project, library: TakeLibrary) -> Shot:
    """Only what exists in this project."""

    def there(shot_ids: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(i for i in shot_ids if project.has_shot(i))

    return replace(
        shot,
        selected_take=shot.selected_take if shot.selected_take in library else None,
        in_frame=shot.in_frame if shot.selected_take in library else 0,
        pinned=there(shot.pinned),
        ignored=there(shot.ignored),
        continues=shot.continues if shot.continues and project.has_shot(shot.continues) else None,
    )
