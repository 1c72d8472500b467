"""Takes on disk: takes/<id>/take.json in the project, and the chunks that it names.

Those lie beside it, or in a media folder elsewhere; see `media_folder`.
"""

import os
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from app.language import mark, tr
from app.model.project import Project
from app.model.takes import Chunk, Take, TakeLibrary, TakeState
from app.storage.atomic import write_atomic
from app.storage.errors import ProjectError, reason_of
from app.storage.garbage_pause import garbage_pause
from app.storage.json_files import decode_file, encode_file
from app.storage.limits import LARGEST_TAKE_BYTES, is_portable
from app.storage.media_folder import TAKES, Media, media_of, online_media
from app.storage.migrations import NewerSchemaError
from app.storage.take_homes import TakeHome, files_of, take_homes

TAKE_FILE = "take.json"
_LOST_FILES = mark(
    "Take {number} has lost chunk {lost} of {chunks} in {folder}; put its files back, or let "
    "`throughline generate --repair` make it again."
)
_LOST_FILES_OF_SHOT = mark(
    "Take {number} of {shot} has lost chunk {lost} of {chunks} in {folder}; put its files back, "
    "or let Repair, above its takes, or `throughline generate --repair` make it again."
)
_SAFE_ID = re.compile(r"[0-9A-Za-z_-]{1,64}", re.ASCII)


@dataclass(frozen=True)
class LoadedLibrary:
    """The takes that were found, and what is wrong with the others, in sentences."""

    library: TakeLibrary
    warnings: tuple[str, ...] = ()


def is_take_id(name: str) -> bool:
    """Whether a name can be the id of a take, and so of its folder."""
    return _SAFE_ID.fullmatch(name) is not None and is_portable(name)


def take_folder(folder: Path, take_id: str) -> Path:
    """Where a take's chunks lie, for the worker, too; OfflineError where that is away."""
    return chunks_in(online_media(folder), take_id)


def chunks_in(media: Media, take_id: str) -> Path:
    """Where a take's chunks lie in a media folder; a link that leads elsewhere is refused."""
    home = media.home / _checked(take_id)
    if not media.is_inside and home.is_symlink():
        raise ProjectError(
            tr("{file} lies outside the project and is not used.", file=repr(take_id[:40]))
        )
    return home


def take_home(folder: Path, take_id: str) -> Path:
    """Where a take's take.json lies: always in the project."""
    return folder / TAKES / _checked(take_id)


def chunk_path(folder: Path, take: Take, name: str) -> Path:
    """The full path of a file that a chunk names; outside the take's folder is refused."""
    return _path_in(take_folder(folder, take.id), name)


def _path_in(home: Path, name: str) -> Path:
    if not _stays_inside(home, name):
        raise ProjectError(
            tr("{file} lies outside the project and is not used.", file=repr(name[:80]))
        )
    return home / name


def save_take(folder: Path, take: Take) -> None:
    """Write take.json; the chunk files are already there."""
    data = msgspec.to_builtins(take)
    for chunk in data["chunks"]:
        chunk.pop("missing", None)  # what was read has no defaults
    home = take_home(folder, take.id)
    try:
        home.mkdir(parents=True, exist_ok=True)
        write_atomic(home / TAKE_FILE, encode_file(data))
    except OSError as error:
        raise ProjectError(
            tr(
                "The take could not be saved in {folder}: {error}. "
                "Its pictures are kept; free space or make the folder writable.",
                folder=home,
                error=reason_of(error),
            )
        ) from error


def trash_take(folder: Path, take: Take, to_trash: Callable[[Path], bool]) -> None:
    """Move a take's files to the system's trash; they stay where there is none."""
    homes = dict.fromkeys((take_folder(folder, take.id), take_home(folder, take.id)))
    for home in homes:
        if home.exists() and not to_trash(home):
            raise ProjectError(
                tr(
                    "Take {number} could not be moved to the trash, so it was kept in {folder}; "
                    "delete that folder by hand, or make room in the trash.",
                    number=take.number,
                    folder=home,
                )
            )


def take_bytes(folder: Path, take: Take) -> int:
    """How much room a take's files take."""
    files = chunks_in(media_of(folder), take.id).rglob("*")
    return sum(file.stat().st_size for file in files if file.is_file())


def discard_unfinished(folder: Path, take_id: str) -> None:
    """Remove the files of a take that did not come to be; one with a take.json stays."""
    media = media_of(folder)
    if media.is_online and not (take_home(folder, take_id) / TAKE_FILE).exists():
        home = chunks_in(media, take_id)
        shutil.rmtree(home, ignore_errors=True)  # what is left belongs to no take and does no harm


@garbage_pause()
def load_library(folder: Path, project: Project | None = None) -> LoadedLibrary:
    """Read every take; one that cannot be read is left out with a warning, never changed."""
    takes: dict[str, Take] = {}
    media = media_of(folder)
    warnings = [media.problem] if media.problem else []
    for home in take_homes(folder / TAKES):
        if TAKE_FILE not in home.files and not home.file(TAKE_FILE).exists():
            continue
        try:
            take = _ended(_mark_missing(media, _read_take(home), home))
        except (OSError, ValueError, ProjectError) as error:
            name, why = home.file(TAKE_FILE).relative_to(folder), _why(error)
            warnings.append(tr("{file} was left out: {error}.", file=name, error=why))
            continue
        takes[take.id] = take
        warnings += _missing_warnings(take, project)
    return LoadedLibrary(TakeLibrary(takes), tuple(warnings))


def _read_take(home: TakeHome) -> Take:
    if os.path.islink(home.path):  # noqa: PTH114 - speed, of thousands
        raise ValueError(tr("it is a link, and these are not followed"))
    take = decode_file(home.read(TAKE_FILE, LARGEST_TAKE_BYTES), Take)
    if take.id != home.name:
        raise ValueError(tr("it belongs to another take"))
    return take


def _mark_missing(media: Media, take: Take, home: TakeHome) -> Take:
    """The chunks in order, and which of them are lost; of media that are away nothing is."""
    chunks = tuple(sorted(take.chunks, key=lambda chunk: chunk.index))
    if media.is_online:
        files = home.files if media.is_inside else files_of(chunks_in(media, take.id))
        chunks = tuple(
            chunk if _is_there(media, take, chunk, files) else replace(chunk, missing=True)
            for chunk in chunks
        )
    return take if chunks == take.chunks else replace(take, chunks=chunks)


def _ended(take: Take) -> Take:
    if take.state is not TakeState.RUNNING:
        return take
    made = sum(chunk.frames for chunk in take.chunks)
    whole = made >= take.recipe.frames
    return replace(take, state=TakeState.COMPLETE if whole else TakeState.PARTIAL)


def _is_there(media: Media, take: Take, chunk: Chunk, files: frozenset[str]) -> bool:
    if chunk.video in files and chunk.latents in files:
        return not chunk.missing
    names = (chunk.video, chunk.latents)  # in a folder of its own, or a link
    return all(_path_in(chunks_in(media, take.id), name).is_file() for name in names)


def _checked(take_id: str) -> str:
    if not is_take_id(take_id):
        raise ProjectError(tr("{name} cannot be the id of a take.", name=repr(take_id[:40])))
    return take_id


def _missing_warnings(take: Take, project: Project | None) -> list[str]:
    lost = [chunk for chunk in take.chunks if chunk.missing]
    if not lost:
        return []
    known = project is not None and project.has_shot(take.shot)
    shot = project.shot(take.shot).name if project is not None and known else ""
    return [
        tr(
            _LOST_FILES_OF_SHOT if shot else _LOST_FILES,
            number=take.number,
            shot=shot,
            lost=", ".join(str(chunk.index + 1) for chunk in lost),
            chunks=len(take.chunks),
            folder=f"{TAKES}/{take.id}",
        )
    ]


def _stays_inside(home: Path, name: str) -> bool:
    if not name or not all(is_portable(part) for part in name.split("/")):
        return False
    return (home / name).resolve().is_relative_to(home.resolve())


def _why(error: Exception) -> str:
    if isinstance(error, NewerSchemaError):
        return tr("a newer version of Throughline wrote it ({error})", error=error)
    if isinstance(error, msgspec.DecodeError):
        return tr("it is damaged ({error})", error=error)
    return reason_of(error).rstrip(".")
