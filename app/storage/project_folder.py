"""The project folder NAME.throughline: created, loaded and saved without ever being half."""

import contextlib
import hashlib
import os
import shutil
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

import msgspec

from app.language import tr
from app.model.project import Project
from app.model.takes import TakeLibrary
from app.storage.atomic import sync_folder, write_atomic
from app.storage.errors import ProjectError, reason_of
from app.storage.json_files import decode_file, encode_file
from app.storage.limits import LARGEST_PROJECT_BYTES, read_limited
from app.storage.lora_files import LORAS, missing_loras
from app.storage.media_files import copy_chunks, refuse_while_moving
from app.storage.media_folder import POINTER, TAKES, online_media
from app.storage.migrations import NewerSchemaError
from app.storage.path_room import check_place
from app.storage.reference_files import missing_pictures, sweep_files
from app.storage.synced import fetch_advice, sync_service
from app.storage.take_files import load_library
from app.storage.versions import BACKUPS, BACKUPS_KEPT, JOURNAL, SAVED, UNSAVED, sorted_files, stamp
from app.storage.write_lock import write_lock

SUFFIX = ".throughline"
PROJECT_FILE = "project.json"
_FOLDERS = (TAKES, "cache")


@dataclass(frozen=True)
class LoadedProject:
    """A project folder's content; warnings say what was not found, in sentences."""

    folder: Path
    project: Project
    library: TakeLibrary
    warnings: tuple[str, ...] = ()
    digest: str = ""  # sha256 of project.json

    @property
    def on_disk(self) -> "OnDisk":
        """What lay there when it was read."""
        return OnDisk(self.project, self.digest)


@dataclass(frozen=True)
class OnDisk:
    """What this program knows to be saved: the project, and the sha256 of its file."""

    project: Project
    digest: str = ""


class ChangedElsewhereError(ProjectError):
    """Another program has saved the project since; nothing was written."""


def project_path(path: Path) -> Path:
    """The path with the suffix of a project folder."""
    has_suffix = path.suffix.casefold() == SUFFIX  # many systems make no difference
    return path if has_suffix else path.with_name(path.name + SUFFIX)


def cache_folder(folder: Path) -> Path:
    """Where a project keeps what can be made again; safe to delete."""
    return folder / "cache"


def create_project(folder: Path, project: Project) -> None:
    """Make a new project folder; one that exists and is not empty is refused."""
    refuse_taken(folder)
    part = folder.with_name(f".{folder.name}.part")
    try:
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir()
        for name in _FOLDERS:
            (part / name).mkdir()
        write_atomic(part / PROJECT_FILE, _encode(project))
        _put_in_place(part, folder)
    except OSError as error:
        shutil.rmtree(part, ignore_errors=True)
        raise ProjectError(
            tr(
                "{folder} could not be created: {error}. Nothing was changed.",
                folder=folder,
                error=reason_of(error),
            )
        ) from error


def save_project(
    folder: Path, project: Project, in_use: Collection[str] = (), known: OnDisk | None = None
) -> str:
    """Replace project.json in one step, keep the former one as a backup; the new one's sha256.

    Then pictures of the cast and LoRAs that nothing names any more are swept; `in_use` (sha256)
    are not.

    Raises:
        ChangedElsewhereError: another program has saved since it was as `known`.
        ProjectError: it cannot be written; the project on disk is as it was.
    """
    file = folder / PROJECT_FILE
    data = _encode(project)
    with write_lock(folder):
        if known is not None:
            check_unchanged(folder, known)
        try:
            if file.is_file() and file.read_bytes() == data:
                return _digest(data)
            _back_up(folder)
            write_atomic(file, data)
        except OSError as error:
            raise ProjectError(
                tr(
                    "{folder} could not be saved: {error}. The project on disk is as it was "
                    "before; make the folder writable, free space, or save a copy elsewhere.",
                    folder=folder,
                    error=reason_of(error),
                )
            ) from error
    unsaved = (*sorted_files(folder, UNSAVED), *(folder / JOURNAL).glob("edits-*"))
    sweep_files(folder, in_use, (file, *backups(folder), *unsaved))
    return _digest(data)


def check_unchanged(folder: Path, known: OnDisk) -> None:
    """Refuse to go on when another program has saved the project since it was `known`."""
    try:
        unchanged = is_unchanged(folder, known)
    except ProjectError:
        return  # nothing that could be lost by saving
    if not unchanged:
        raise ChangedElsewhereError(
            tr(
                "{folder} was saved by another program since it was opened here. "
                "Nothing was written; save a copy elsewhere, or open it again to see the changes.",
                folder=folder.name,
            )
        )


def is_unchanged(folder: Path, known: OnDisk) -> bool:
    """Whether the project on disk is the `known` one; ProjectError when it cannot be read."""
    if known.digest and known.digest == file_digest(folder):
        return True
    return read_project(folder) == known.project


def file_digest(folder: Path) -> str:
    """The sha256 of project.json; nothing when it cannot be read."""
    try:
        return _digest((folder / PROJECT_FILE).read_bytes())
    except OSError:
        return ""


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def check_writable(folder: Path) -> None:
    """Refuse work whose result could not be kept, before it is begun; OfflineError, too."""
    refuse_while_moving(folder)
    takes = folder / TAKES
    places = (takes if takes.is_dir() else folder, online_media(folder).home)
    if not all(os.access(place, os.W_OK | os.X_OK) for place in places if place.is_dir()):
        raise ProjectError(
            tr(
                "{folder} cannot be written to, so nothing was generated; "
                "make the folder writable, or save a copy elsewhere.",
                folder=folder.name,
            )
        )


def load_project(folder: Path) -> LoadedProject:
    """Read a project folder; nothing on disk is changed, whatever is found."""
    digest = file_digest(folder)  # before reading: what is saved meanwhile counts as a change
    project = read_project(folder)
    loaded = load_library(folder, project)
    lost = tuple(
        tr(
            "The selected take of {shot} was not found; the shot is empty until it is "
            "generated again or another take is selected.",
            shot=shot.name,
        )
        for shot in project.shots
        if shot.selected_take is not None and shot.selected_take not in loaded.library
    )
    lost += missing_pictures(folder, project) + missing_loras(folder, project)
    synced = _kept_elsewhere(folder, project, loaded.library)
    return LoadedProject(folder, project, loaded.library, loaded.warnings + lost + synced, digest)


def _kept_elsewhere(folder: Path, project: Project, library: TakeLibrary) -> tuple[str, ...]:
    """What to do where a cloud service has files of the film; nothing is looked at elsewhere."""
    if not sync_service(folder):
        return ()
    takes = [take for shot in project.shots if (take := library.get(shot.selected_take))]
    files = (folder / TAKES / take.id / chunk.video for take in takes for chunk in take.chunks)
    advice = fetch_advice(folder, files)
    return (advice,) if advice else ()


def copy_project(folder: Path, target: Path, project: Project) -> None:
    """Save under another name: takes are copied into it, the cache and the backups are not."""
    refuse_taken(target)
    part = target.with_name(f".{target.name}.part")
    skip = shutil.ignore_patterns(
        "cache", BACKUPS, JOURNAL, POINTER, "*.part", "*.lock", "queue*.sqlite*"
    )
    media = online_media(folder)
    try:
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir()
        shutil.copytree(folder, part, symlinks=True, ignore=skip, dirs_exist_ok=True)
        if not media.is_inside:
            copy_chunks(media.home, part / TAKES)
        for name in _FOLDERS:
            (part / name).mkdir(exist_ok=True)
        write_atomic(part / PROJECT_FILE, _encode(project))
        _put_in_place(part, target)
    except OSError as error:
        shutil.rmtree(part, ignore_errors=True)
        raise ProjectError(
            tr(
                "{target} could not be written: {error}. {folder} is unchanged.",
                target=target,
                error=reason_of(error),
                folder=folder.name,
            )
        ) from error


def backups(folder: Path) -> tuple[Path, ...]:
    """The kept former versions of project.json, oldest first."""
    return sorted_files(folder, SAVED)


def refuse_taken(folder: Path) -> None:
    """Refuse a place for a new project where something is already, or where it cannot lie."""
    check_place(folder.absolute())
    if folder.is_dir() and not any(folder.iterdir()):
        return
    if folder.exists():
        raise ProjectError(
            tr("{folder} already exists; choose another name. Nothing was changed.", folder=folder)
        )


def _put_in_place(part: Path, folder: Path) -> None:
    if folder.is_dir():
        folder.rmdir()  # it is empty; Windows does not rename over it
    part.replace(folder)
    sync_folder(folder.parent)


def _back_up(folder: Path) -> None:
    file = folder / PROJECT_FILE
    if not file.is_file():
        return
    (folder / BACKUPS).mkdir(exist_ok=True)
    write_atomic(folder / BACKUPS / f"{SAVED}{stamp()}.json", file.read_bytes())
    for old in backups(folder)[:-BACKUPS_KEPT]:
        with contextlib.suppress(OSError):  # an old backup too many does no harm
            old.unlink()


def read_project(folder: Path) -> Project:
    """Read the project without its takes; ProjectError when it cannot be."""
    file = folder / PROJECT_FILE
    if folder.exists() and not folder.is_dir():
        raise ProjectError(
            tr(
                "{folder} is a file, not a project folder; open a folder NAME{suffix}.",
                folder=folder,
                suffix=SUFFIX,
            )
        )
    try:
        data = read_limited(file, LARGEST_PROJECT_BYTES)
        check_own_folders(folder)
        return decode_file(data, Project)
    except FileNotFoundError as error:
        raise ProjectError(_not_found(folder)) from error
    except OSError as error:
        raise ProjectError(
            tr("{file} cannot be read: {error}.", file=file, error=reason_of(error))
        ) from error
    except NewerSchemaError as error:
        raise ProjectError(
            tr(
                "{folder} was made by a newer version of Throughline ({error}); "
                "update the program to open it. Nothing was changed.",
                folder=folder.name,
                error=error,
            )
        ) from error
    except ValueError as error:
        raise ProjectError(_damaged(folder, error)) from error


def check_own_folders(folder: Path) -> None:
    """Refuse a project whose folders lead elsewhere: what is made would be written there."""
    for name in (*_FOLDERS, BACKUPS, JOURNAL, "references", LORAS):
        if (folder / name).is_symlink():
            raise ProjectError(
                tr(
                    "{name} in {folder} is a link that leads out of the project, so it was not "
                    "opened. Nothing was changed; put a folder with the files there.",
                    name=name,
                    folder=folder.name,
                )
            )


def _not_found(folder: Path) -> str:
    if not folder.exists():
        return tr("There is no project at {folder}.", folder=folder)
    return tr(
        "{folder} is not a Throughline project: it has no {file}.",
        folder=folder,
        file=PROJECT_FILE,
    )


def _damaged(folder: Path, error: ValueError) -> str:
    file = folder / PROJECT_FILE
    for backup in reversed(backups(folder)):
        with contextlib.suppress(OSError, ValueError):
            decode_file(read_limited(backup, LARGEST_PROJECT_BYTES), Project)
            return tr(
                "{file} is damaged ({error}). Nothing was changed; "
                "to go back to the last good one, copy {backup} over it.",
                file=file,
                error=error,
                backup=backup,
            )
    return tr(
        "{file} is damaged ({error}). Nothing was changed; "
        "the takes in its folder are untouched.",
        file=file,
        error=error,
    )


def _encode(project: Project) -> bytes:
    return encode_file(msgspec.to_builtins(project))
