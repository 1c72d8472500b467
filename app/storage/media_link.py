"""Saying where the takes of a project are on this computer; only its own takes are accepted."""

from pathlib import Path

from app.language import tr
from app.model.takes import Take
from app.storage.errors import ExportCancelled, reason_of
from app.storage.hashed import digest_of
from app.storage.media_files import moving
from app.storage.media_folder import (
    POINTER,
    Media,
    Place,
    Pointer,
    keep_place,
    marker_of,
    media_of,
    places,
    project_key,
    write_pointer,
)
from app.storage.media_move import not_used
from app.storage.take_files import chunks_in, load_library
from app.storage.work_hooks import WorkHooks


def relink_media(folder: Path, chosen: Path, hooks: WorkHooks | None = None) -> Path:
    """Use a folder for the takes of a project that lie elsewhere; where they are then.

    Raises:
        ProjectError: it does not hold the takes of this project, or another one uses it.
        ExportCancelled: it was stopped; nothing was changed.
    """
    folder = folder.resolve()
    with moving(folder):
        media = media_of(folder)
        if media.is_inside:
            raise not_used(chosen, tr("the takes lie in the project"))
        home, media_id = _marked(folder, chosen.expanduser().absolute().resolve(), media)
        _check_alone(folder, home, media_id)
        try:
            _check_takes(folder, Media(home, media_id, is_inside=False), hooks or WorkHooks())
            keep_place(Place(media_id, project_key(folder), str(home)))
            if not media.id:  # what the project said of it was damaged
                write_pointer(folder, Pointer(media_id, inside=False))
        except OSError as error:
            raise not_used(home, reason_of(error)) from error
    return home


def _marked(folder: Path, chosen: Path, media: Media) -> tuple[Path, str]:
    """The chosen folder, or the one in it that a move has made, and its id."""
    for home in (chosen, chosen / f"{folder.stem} media"):
        marker = marker_of(home)
        if marker is not None:
            if media.id not in {"", marker.id}:
                raise not_used(home, tr("it belongs to another project"))
            return home, marker.id
    raise not_used(chosen, tr("no takes of a project are there"))


def _check_alone(folder: Path, home: Path, media_id: str) -> None:
    """Refuse a folder that another project uses: one would delete what the other shows."""
    for place in places():
        other = Path(place.project)
        is_here = Path(place.folder) == home and place.project != project_key(folder)
        if is_here and (other / POINTER).is_file() and media_of(other) == Media(
            home, media_id, is_inside=False
        ):
            raise not_used(home, tr("{project} uses it", project=other))


def _check_takes(folder: Path, media: Media, hooks: WorkHooks) -> None:
    """Hold the first chunk of every take that is there against its hash."""
    takes = [take for take in load_library(folder).library if take.chunks]
    found = 0
    for number, take in enumerate(takes, start=1):
        if hooks.is_cancelled():
            raise ExportCancelled
        found += _is_own(media, take)
        hooks.on_progress(number, len(takes))
    if takes and not found:
        raise not_used(media.home, tr("no takes of a project are there"))


def _is_own(media: Media, take: Take) -> bool:
    """Whether files of the take are there; ProjectError where they are of another."""
    chunk = take.chunks[0]
    home = chunks_in(media, take.id)
    for name, digest in ((chunk.latents, chunk.digest), (chunk.video, chunk.video_digest)):
        path = home / name
        if path.is_symlink() or not path.is_file():
            return False
        if digest and digest_of(path) != digest:
            number = take.number
            raise not_used(media.home, tr("take {number} is another one there", number=number))
    return True
