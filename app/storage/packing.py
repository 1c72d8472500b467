"""A project as one file: packed in one step, NAME.throughline.zip."""

import os
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from app.language import tr
from app.model.project import Project
from app.model.takes import Take, TakeLibrary
from app.storage.atomic import sync_file, sync_folder
from app.storage.errors import ExportCancelled, ProjectError, reason_of
from app.storage.lora_files import lora_path
from app.storage.project_folder import PROJECT_FILE, SUFFIX, LoadedProject
from app.storage.reference_files import reference_path
from app.storage.take_files import TAKE_FILE, chunk_path, take_folder, take_home
from app.storage.work_hooks import WorkHooks

PACKED_SUFFIX = f"{SUFFIX}.zip"
_SQUEEZED = {".json"}  # videos, latents and pictures are as small as they get
_EARLIEST = (1980, 1, 1, 0, 0, 0)  # no times: the same project gives the same file


def packed_path(path: Path) -> Path:
    """The path with the suffix of a packed project."""
    if path.name.endswith(PACKED_SUFFIX):
        return path
    return path.with_name(path.name.removesuffix(SUFFIX) + PACKED_SUFFIX)


def is_packed(path: Path) -> bool:
    """Whether a file is a packed project: by its name, or without .zip by how it begins."""
    name = path.name.lower()
    return name.endswith(PACKED_SUFFIX) or (name.endswith(SUFFIX) and zipfile.is_zipfile(path))


def needed_takes(project: Project, library: TakeLibrary) -> tuple[Take, ...]:
    """The takes in the cut, and those that they remember, without which none can be repaired."""
    ids = (i for shot in project.shots for i in (shot.selected_take, shot.keyframe))
    shown = [take for i in ids if (take := library.get(i))]
    remembered = (library.get(i) for take in shown for i in take.recipe.history)
    return tuple({take.id: take for take in (*shown, *remembered) if take is not None}.values())


def pack_project(
    loaded: LoadedProject, out: Path, *, all_takes: bool = False, hooks: WorkHooks | None = None
) -> int:
    """Write the project as it is on disk into one file; how many takes are in it.

    Raises:
        ProjectError: it could not be written; what was there before is intact.
        ExportCancelled: it was stopped; likewise.
    """
    takes = tuple(loaded.library) if all_takes else needed_takes(loaded.project, loaded.library)
    files = list(_files(loaded, takes))
    part = out.with_name(f".{out.name}.{os.getpid()}.part")
    try:
        _write(part, files, hooks or WorkHooks())
        sync_file(part)
        part.replace(out)
        sync_folder(out.parent)
    except (OSError, zipfile.LargeZipFile) as error:
        raise ProjectError(
            tr(
                "{file} could not be written: {error}. What was there before is unchanged; "
                "free space, or choose another place.",
                file=out,
                error=reason_of(error),
            )
        ) from error
    finally:
        part.unlink(missing_ok=True)
    return len(takes)


def _files(loaded: LoadedProject, takes: Iterable[Take]) -> Iterator[tuple[Path, str]]:
    """Each file that belongs to the project, and its name in the packed one."""
    folder = loaded.folder
    yield folder / PROJECT_FILE, PROJECT_FILE
    pictures = {reference.picture for reference in loaded.project.cast}
    for take in takes:
        pictures |= set(take.recipe.references) | {reference.picture for reference in take.cast}
        pictures |= {take.picture, take.recipe.keyframe} - {""}
        home = take_folder(folder, take.id)
        yield take_home(folder, take.id) / TAKE_FILE, f"takes/{take.id}/{TAKE_FILE}"
        names = (name for chunk in take.chunks for name in (chunk.video, chunk.latents))
        for name in dict.fromkeys(names):
            path = chunk_path(folder, take, name)
            if path.is_file():  # what is missing here is missing there, and is told there
                yield path, f"takes/{take.id}/{path.relative_to(home).as_posix()}"
    loras = {lora.digest for lora in loaded.project.loras}
    loras |= {digest for take in takes for digest, _ in take.recipe.loras}
    for digest in sorted(loras):
        path = lora_path(folder, digest)
        if path.is_file():
            yield path, f"loras/{path.name}"
    for digest in sorted(pictures):
        path = reference_path(folder, digest)
        if path.is_file():
            yield path, f"references/{path.name}"


def _write(part: Path, files: list[tuple[Path, str]], hooks: WorkHooks) -> None:
    with zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as packed:
        for number, (path, name) in enumerate(files, start=1):
            if hooks.is_cancelled():
                raise ExportCancelled
            about = zipfile.ZipInfo(name, _EARLIEST)
            about.external_attr = 0o644 << 16
            if path.suffix in _SQUEEZED:
                about.compress_type = zipfile.ZIP_DEFLATED
            with path.open("rb") as source, packed.open(about, "w", force_zip64=True) as target:
                while block := source.read(1 << 20):
                    target.write(block)
            hooks.on_progress(number, len(files))
