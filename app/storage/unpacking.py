"""A packed project that somebody sent: looked at as a whole before any of it is written."""

import re
import shutil
import stat
import unicodedata
import zipfile
import zlib
from pathlib import Path, PurePosixPath
from typing import IO

from app.language import tr
from app.model.project import Project
from app.storage.atomic import sync_folder
from app.storage.central_directory import check_directory
from app.storage.errors import ProjectError, reason_of
from app.storage.json_files import decode_file
from app.storage.limits import LARGEST_PROJECT_BYTES, LARGEST_TAKE_BYTES, is_portable
from app.storage.migrations import NewerSchemaError
from app.storage.project_folder import PROJECT_FILE, SUFFIX, refuse_taken

MOST_FILES = 500_000
_LARGEST_BYTES = 1 << 40
_HIGHEST_RATIO = 200  # JSON of a project is squeezed to a tenth
_RATIO_MATTERS_BYTES = 1 << 20
_BLOCK_BYTES = 1 << 20
_WAYS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_LAYOUT = re.compile(
    r"project\.json|takes/[0-9A-Za-z_-]{1,64}/[^/]+|references/[0-9a-f]{64}\.png"
    r"|loras/[0-9a-f]{64}\.safetensors",
    re.ASCII,
)
_ENCRYPTED = 0x1
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, RuntimeError)


def unpacked_path(file: Path, beside: Path | None = None) -> Path:
    """Where a packed project is put when nobody says otherwise: beside it, under its name."""
    suffix = re.escape(SUFFIX)
    name = re.sub(rf"({suffix})?\.zip$|{suffix}$", "", file.name, flags=re.IGNORECASE) or "project"
    taken = file.name.lower() == f"{name}{SUFFIX}".lower()  # by the file itself
    return (beside or file.parent) / f"{name}{' 2' if taken else ''}{SUFFIX}"


def unpack_project(file: Path, folder: Path) -> None:
    """Make a project folder of a packed project; the folder must not be there yet.

    Raises:
        ProjectError: the file is damaged or dangerous, or the disk does not take it; nothing of
            it is left, and nothing outside the folder was touched.
    """
    refuse_taken(folder)
    part = folder.with_name(f".{folder.name}.part")
    try:
        with file.open("rb") as raw:
            check_directory(raw)
            with zipfile.ZipFile(raw) as packed:
                entries = _checked(packed, file.stat().st_size)
                _check_room(entries, folder.parent)
                shutil.rmtree(part, ignore_errors=True)
                _extract(packed, entries, part)
        _check_project(part)
        _put_in_place(part, folder)
    except (*_BROKEN, OSError) as error:
        raise ProjectError(
            tr(
                "{file} was not unpacked: {error}. Nothing was written.",
                file=file.name,
                error=reason_of(error).rstrip("."),
            )
        ) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _checked(packed: zipfile.ZipFile, file_bytes: int) -> list[zipfile.ZipInfo]:
    """The files in it; ValueError says which of them must not be unpacked, and why."""
    entries = [entry for entry in packed.infolist() if not entry.filename.endswith("/")]
    seen: set[str] = set()
    for entry in entries:
        name = entry.filename
        shown = repr(name[:80])
        if problem := _problem(entry):
            raise ValueError(tr("{name} in it {problem}", name=shown, problem=problem))
        key = unicodedata.normalize("NFC", name).casefold()
        if key in seen:
            raise ValueError(tr("{name} is in it twice", name=shown))
        seen.add(key)
    if sum(entry.compress_size for entry in entries) > file_bytes:
        raise ValueError(tr("its files lie over each other"))
    if PROJECT_FILE not in seen:
        raise ValueError(tr("it holds no project"))
    return entries


def _problem(entry: zipfile.ZipInfo) -> str:
    name, mode = entry.filename, entry.external_attr >> 16
    if "\\" in name or not all(is_portable(part) for part in name.split("/")):
        return tr("has a name that leads out of the folder, or that not every system can have")
    if entry.orig_filename != name or not _LAYOUT.fullmatch(name):
        return tr("is no file of a project")
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG):
        return tr("is a link, or no file")
    if entry.flag_bits & _ENCRYPTED or entry.compress_type not in _WAYS:
        return tr("is encrypted, or packed in a way that is not read")
    if entry.file_size > _most_bytes(name):
        return tr("is far too large")
    packed_bytes = max(entry.compress_size, 1)
    if entry.file_size > _RATIO_MATTERS_BYTES and entry.file_size > _HIGHEST_RATIO * packed_bytes:
        return tr("would become far larger than it is")
    return ""


def _most_bytes(name: str) -> int:
    if name == PROJECT_FILE:
        return LARGEST_PROJECT_BYTES
    return LARGEST_TAKE_BYTES if name.endswith(".json") else _LARGEST_BYTES


def _check_room(entries: list[zipfile.ZipInfo], place: Path) -> None:
    needed, free = sum(entry.file_size for entry in entries), shutil.disk_usage(place).free
    if needed > free:
        raise ValueError(
            tr(
                "it needs {needed_mb:,.0f} MB and {free_mb:,.0f} MB are free",
                needed_mb=needed / 1e6,
                free_mb=free / 1e6,
            )
        )


def _extract(packed: zipfile.ZipFile, entries: list[zipfile.ZipInfo], part: Path) -> None:
    for name in ("takes", "cache"):
        (part / name).mkdir(parents=True)
    for entry in entries:
        target = part.joinpath(*PurePosixPath(entry.filename).parts)
        target.parent.mkdir(exist_ok=True)
        with packed.open(entry) as source, target.open("xb") as file:
            _copy(source, file, entry.file_size)


def _copy(source: IO[bytes], file: IO[bytes], size: int) -> None:
    """No more than was promised, whatever comes."""
    left = size
    while block := source.read(min(_BLOCK_BYTES, left + 1)):
        left -= len(block)
        if left < 0:
            raise ValueError(tr("a file in it is larger than it says"))
        file.write(block)
    if left:
        raise ValueError(tr("a file in it is cut short"))


def _check_project(part: Path) -> None:
    try:
        decode_file((part / PROJECT_FILE).read_bytes(), Project)
    except NewerSchemaError as error:
        text = tr("a newer version of Throughline wrote it ({error})", error=error)
        raise ValueError(text) from error
    except ValueError as error:
        raise ValueError(tr("the project in it is damaged ({error})", error=error)) from error


def _put_in_place(part: Path, folder: Path) -> None:
    if folder.is_dir():
        folder.rmdir()  # it is empty; Windows does not rename over it
    part.replace(folder)
    sync_folder(folder.parent)
