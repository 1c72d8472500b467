"""Moving the takes of a project to another folder: copied, checked, switched, then let go.

Until the switch the takes are where they were, whatever happens; after it they are in the new
folder. A move that was killed goes on where it stood when the same folder is asked for again.
"""

import contextlib
import shutil
import uuid
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

import msgspec

from app.language import tr
from app.storage.atomic import write_atomic
from app.storage.errors import ExportCancelled, ProjectError, reason_of
from app.storage.media_files import (
    ChunkFile,
    chunk_files,
    copy_checked,
    is_same,
    let_go,
    moving,
)
from app.storage.media_folder import (
    MARKER,
    TAKES,
    Marker,
    Media,
    Place,
    Pointer,
    keep_place,
    marker_of,
    media_of,
    online_media,
    place_of,
    project_key,
    write_pointer,
)
from app.storage.project_folder import PROJECT_FILE
from app.storage.take_files import load_library
from app.storage.work_hooks import WorkHooks
from app.storage.write_lock import write_lock

_OF_SYSTEM = {"desktop.ini", "thumbs.db", "lost+found", "system volume information"}


def move_media(folder: Path, chosen: Path, hooks: WorkHooks | None = None) -> Path:
    """Move the takes of a project and return where they are; its own folder means back into it.

    Raises:
        OfflineError: the takes are not there now.
        ProjectError: the folder cannot be used, or the disk does not take them; nothing changed.
        ExportCancelled: it was stopped; likewise.
    """
    hooks, folder = hooks or WorkHooks(), folder.resolve()
    with moving(folder):
        media = online_media(folder)
        target = target_in(folder, chosen, media)
        try:
            _finish_former(folder, media)
            if target != media.home:
                _move(folder, media, target, hooks)
        except OSError as error:
            raise ProjectError(
                tr(
                    "The takes could not be copied to {folder}: {error}. They are where they "
                    "were; free space, or choose another folder.",
                    folder=target,
                    error=reason_of(error),
                )
            ) from error
    return target


def target_in(folder: Path, chosen: Path, media: Media) -> Path:
    """The folder that would hold the takes: the chosen one, or a new one where others' files are.

    Raises:
        ProjectError: it is another project's, or lies in one.
    """
    chosen = Path(chosen).expanduser().absolute().resolve()
    if chosen in {folder, folder / TAKES}:
        return folder / TAKES
    if chosen == media.home:
        return chosen
    if any(_is_project(parent) for parent in (chosen, *chosen.parents)):
        raise not_used(chosen, tr("it is inside a project"))
    if media.home in chosen.parents:
        raise not_used(chosen, tr("it has other files in it"))
    if not chosen.parent.is_dir():
        raise not_used(chosen, tr("there is no folder for it"))
    own = chosen / f"{folder.stem} media"
    return _usable(chosen if marker_of(chosen) or _is_free(chosen) else own, media)


def not_used(folder: Path, reason: str) -> ProjectError:
    """Why a folder is refused."""
    return ProjectError(
        tr(
            "{folder} is not used: {reason}. Nothing was changed; choose another folder.",
            folder=folder,
            reason=reason,
        )
    )


def _is_project(folder: Path) -> bool:
    return (folder / PROJECT_FILE).is_file() and (folder / TAKES).is_dir()


def _usable(target: Path, media: Media) -> Path:
    marker = marker_of(target)
    if marker is not None and marker.id != media.id:
        raise not_used(target, tr("it belongs to another project"))
    if marker is None and not _is_free(target):
        raise not_used(target, tr("it has other files in it"))
    return target


def _is_free(folder: Path) -> bool:
    if not folder.exists():
        return True
    if not folder.is_dir():
        return False
    names = (path.name.lower() for path in folder.iterdir())
    return all(name in _OF_SYSTEM or name.startswith(".") for name in names)


def _move(folder: Path, media: Media, target: Path, hooks: WorkHooks) -> None:
    """Copy everything, then what was made meanwhile, switch, and let go of the old."""
    media_id = media.id or uuid.uuid4().hex
    if not media.id:
        write_pointer(folder, Pointer(media_id, inside=True))
    was_there = target.exists()
    if target != folder / TAKES:
        target.mkdir(exist_ok=True)
        write_atomic(target / MARKER, msgspec.json.encode(Marker(media_id, folder.stem)))
    checked: set[str] = set()
    try:
        _check_room(media.home, target)
        checked = _copy(media.home, target, _stored(folder), hooks)
        with write_lock(folder):
            for file in chunk_files(media.home):  # made by another program meanwhile
                if file.name not in checked:
                    copy_checked(file, target)
            _switch(folder, media, media_id, target)
    except (ExportCancelled, OSError, ProjectError):
        if media_of(folder).home == media.home:
            _take_back(media.home, target, keep_folder=was_there)
            raise
    with contextlib.suppress(OSError):  # what is left goes with the next move
        _finish_former(folder, media_of(folder), checked)


def _stored(folder: Path) -> dict[str, str]:
    """The sha256 of every chunk file that take.json knows, by its name below all takes."""
    return {
        f"{take.id}/{name}": digest
        for take in load_library(folder).library
        for chunk in take.chunks
        for name, digest in ((chunk.latents, chunk.digest), (chunk.video, chunk.video_digest))
    }


def _check_room(home: Path, target: Path) -> None:
    files = (file for file in chunk_files(home) if not (target / file.name).is_file())
    needed, free = sum(file.size for file in files), shutil.disk_usage(target).free
    if needed > free:
        raise OSError(
            0,
            tr(
                "it needs {needed_mb:,.0f} MB and {free_mb:,.0f} MB are free",
                needed_mb=needed / 1e6,
                free_mb=free / 1e6,
            ),
        )


def _copy(home: Path, target: Path, stored: Mapping[str, str], hooks: WorkHooks) -> set[str]:
    """Copy all files there are now; the names of what was copied."""
    files = tuple(chunk_files(home))
    total, done = sum(file.size for file in files), 0
    for file in files:
        if hooks.is_cancelled():
            raise ExportCancelled
        copy_checked(file, target, hooks, stored.get(file.name, ""))
        done += file.size
        hooks.on_progress(done, total)
    return {file.name for file in files}


def _switch(folder: Path, media: Media, media_id: str, target: Path) -> None:
    """From here on the takes are in the new folder; the one write that counts is the last."""
    is_inside = target == folder / TAKES
    known = str(media.home if is_inside else target)  # what is known stays true until the pointer
    keep_place(Place(media_id, project_key(folder), known, left=str(media.home)))
    if is_inside or media.is_inside:
        write_pointer(folder, Pointer(media_id, inside=is_inside))


def _take_back(home: Path, target: Path, *, keep_folder: bool) -> None:
    """Remove the copies of a move that did not come about."""
    let_go(target, _copies(home, target))
    if target.name == TAKES and (target.parent / PROJECT_FILE).is_file():
        return
    with contextlib.suppress(OSError):
        (target / MARKER).unlink(missing_ok=True)
        if not keep_folder:
            target.rmdir()


def _finish_former(
    folder: Path, media: Media, checked: Collection[str] = frozenset()
) -> None:
    """Let go of what a move has left: only what is in the new folder, too, is deleted."""
    place = place_of(folder, media.id)
    if place is None or not place.left:
        return
    left = Path(place.left)
    if left != media.home and left.is_dir():
        for file in chunk_files(left):  # made by another program while it was moved
            if not (media.home / file.name).exists():
                copy_checked(file, media.home)
        let_go(left, _copies(media.home, left, checked))
        if left != folder / TAKES and not any(chunk_files(left)):
            with contextlib.suppress(OSError):
                (left / MARKER).unlink(missing_ok=True)
                left.rmdir()
    keep_place(msgspec.structs.replace(place, left=""))


def _copies(
    home: Path, target: Path, checked: Collection[str] = frozenset()
) -> Iterator[ChunkFile]:
    """The files in `target` that are in `home`, too, with the same content."""
    for file in tuple(chunk_files(target)):
        source = home / file.name
        if source.is_file() and (file.name in checked or is_same(source, file.path)):
            yield file
