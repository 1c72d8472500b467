"""Where the chunks of a project's takes lie: in the project, or in a media folder elsewhere.

The project says only that they are elsewhere, and the id of that folder; where it is, is known to
the user of this computer alone. So a project that somebody sent never makes us read or write
outside of it. take.json stays in the project: what there is is known, also while a disk is away.
"""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final

import msgspec
from msgspec import Meta

from app import paths
from app.language import tr
from app.storage.atomic import write_atomic
from app.storage.errors import OfflineError
from app.storage.limits import read_limited

TAKES: Final = "takes"
POINTER: Final = "media.json"  # in the project folder
MARKER: Final = "throughline-media.json"  # in the media folder: whose it is
_LARGEST_BYTES: Final = 4_000_000

_Id = Annotated[str, Meta(pattern="^[0-9a-f]{32}$")]
_Known = Annotated[int, Meta(ge=1, le=1)]


class Pointer(msgspec.Struct, frozen=True):
    """What a project says of its media folder."""

    id: _Id
    inside: bool  # the takes are in the project (again)
    schema_version: _Known = 1


class Marker(msgspec.Struct, frozen=True):
    """What a media folder says of itself; the name is for people."""

    id: _Id
    project: str
    schema_version: _Known = 1


class Place(msgspec.Struct, frozen=True):
    """What this user knows: where a project's takes are, and what a move has left behind."""

    id: _Id
    project: str
    folder: str
    left: str = ""


class _Places(msgspec.Struct, frozen=True):
    places: tuple[Place, ...] = ()
    schema_version: _Known = 1


@dataclass(frozen=True)
class Media:
    """Where the chunks of all takes lie, a folder for each take; `problem` says why it is away."""

    home: Path
    id: str = ""
    is_inside: bool = True
    problem: str = ""

    @property
    def is_online(self) -> bool:
        """Whether they can be read and written."""
        return not self.problem


def media_of(folder: Path) -> Media:
    """Where a project's takes lie now; the only function that decides it."""
    try:
        pointer = msgspec.json.decode(read_limited(folder / POINTER, _LARGEST_BYTES), type=Pointer)
    except FileNotFoundError:
        return Media(folder / TAKES)
    except (OSError, ValueError, RecursionError):
        return Media(folder / TAKES, "", is_inside=False, problem=_unknown(folder))
    if pointer.inside:
        return Media(folder / TAKES, pointer.id)
    place = place_of(folder, pointer.id)
    if place is None:
        return Media(folder / TAKES, pointer.id, is_inside=False, problem=_unknown(folder))
    home = Path(place.folder)
    marker = marker_of(home)
    away = marker is None or marker.id != pointer.id
    return Media(home, pointer.id, is_inside=False, problem=_away(folder, home) if away else "")


def online_media(folder: Path) -> Media:
    """The same; OfflineError where the folder is not there now."""
    media = media_of(folder)
    if media.problem:
        raise OfflineError(media.problem)
    return media


def marker_of(home: Path) -> Marker | None:
    """Whose media folder it is; None where it is none, or not there."""
    try:
        return msgspec.json.decode(read_limited(home / MARKER, _LARGEST_BYTES), type=Marker)
    except (OSError, ValueError, RecursionError):
        return None


def write_pointer(folder: Path, pointer: Pointer) -> None:
    """Say in the project where its takes are; OSError leaves what was said."""
    write_atomic(folder / POINTER, msgspec.json.encode(pointer))


def places() -> tuple[Place, ...]:
    """What this user knows of media folders; nothing where that cannot be read."""
    try:
        data = read_limited(_places_file(), _LARGEST_BYTES)
        found = msgspec.json.decode(data, type=_Places).places
    except (OSError, ValueError, RecursionError):
        return ()
    return tuple(place for place in found if Path(place.folder).is_absolute())


def place_of(folder: Path, media_id: str) -> Place | None:
    """Where this user has put the takes of the project in this folder."""
    project = project_key(folder)
    found = (one for one in places() if (one.id, one.project) == (media_id, project))
    return next(found, None)


def keep_place(place: Place) -> None:
    """Remember a place instead of what was known of this project; OSError when that fails."""
    others = tuple(one for one in places() if one.project != place.project)
    file = _places_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    write_atomic(file, msgspec.json.encode(_Places((*others, place))))


def project_key(folder: Path) -> str:
    """The name under which a project's place is kept."""
    return os.fspath(folder.resolve())


def _places_file() -> Path:
    return paths.data_dir() / POINTER


def _unknown(folder: Path) -> str:
    return tr(
        "Media offline: the takes of {project} lie in another folder, and where is not known on "
        "this computer. Nothing is lost; relink them in the project settings, or with "
        "`throughline media {project} --relink FOLDER`.",
        project=folder.name,
    )


def _away(folder: Path, home: Path) -> str:
    return tr(
        "Media offline: {folder} with the takes of {project} is not there. Nothing is lost; "
        "connect its disk, or relink them in the project settings, or with "
        "`throughline media {project} --relink FOLDER`.",
        folder=home,
        project=folder.name,
    )
