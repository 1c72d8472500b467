"""Pictures of the cast on disk: references/<sha256>.png, written once and never changed.

So undo may bring back a picture that was replaced, and a take can say exactly what it was made of.
"""

import contextlib
import hashlib
import re
import time
from collections.abc import Collection, Iterable
from pathlib import Path

from app.language import tr
from app.model.project import Project
from app.storage.atomic import write_atomic
from app.storage.errors import ProjectError, reason_of
from app.storage.hashed import digest_of
from app.storage.limits import LARGEST_PROJECT_BYTES, read_limited
from app.storage.lora_files import LORAS

_REFERENCES = "references"
_KEPT = {
    _REFERENCES: re.compile(r"([0-9a-f]{64})\.png", re.ASCII),
    LORAS: re.compile(r"([0-9a-f]{64})\.safetensors", re.ASCII),
}
_DIGEST = re.compile(rb"[0-9a-f]{64}")
_SWEPT_AFTER_S = 7 * 24 * 3600
"""Another window may have cited a picture without having saved yet; the time is our choice."""


def reference_path(folder: Path, digest: str) -> Path:
    """Where the picture with this sha256 lies in a project folder."""
    return folder / _REFERENCES / f"{digest}.png"


def keep_reference(folder: Path, png: bytes) -> str:
    """Put a picture into the project folder and return its sha256; the same one lies there once."""
    digest = hashlib.sha256(png).hexdigest()
    path = reference_path(folder, digest)
    try:
        if path.is_file() and path.read_bytes() == png:
            with contextlib.suppress(OSError):
                path.touch()  # in use again: see `sweep_pictures`
        else:
            path.parent.mkdir(exist_ok=True)
            write_atomic(path, png)
    except OSError as error:
        raise ProjectError(
            tr(
                "The picture could not be copied into {folder}: {error}. "
                "The cast is unchanged; free space or make the folder writable.",
                folder=folder.name,
                error=reason_of(error),
            )
        ) from error
    return digest


def missing_pictures(folder: Path, project: Project) -> tuple[str, ...]:
    """What is wrong with the pictures of the cast, in sentences."""
    return tuple(
        tr(
            "The picture of @{name} was not found in {folder}; "
            "put it back, or replace the picture.",
            name=reference.name,
            folder=_REFERENCES,
        )
        for reference in project.cast
        if not reference_path(folder, reference.picture).is_file()
    )


def sweep_files(folder: Path, in_use: Collection[str], documents: Iterable[Path]) -> None:
    """Remove pictures and LoRAs that nothing names any more; nobody is told, what fails stays.

    Kept is what is `in_use` (sha256), what any take names, whether it can be loaded or not, what
    the `documents` name (the project and its backups), what is new, and every other file.
    """
    try:
        old = {d: path for d, path in _old_files(folder).items() if d not in in_use}
        if not old:
            return
        for file in (*documents, *(folder / "takes").glob("*/take.json")):
            for digest in _DIGEST.findall(read_limited(file, LARGEST_PROJECT_BYTES)):
                old.pop(digest.decode(), None)
        for digest, path in old.items():
            if digest_of(path) == digest:
                path.unlink()
    except (OSError, ValueError):
        return  # a file too many does no harm


def _old_files(folder: Path) -> dict[str, Path]:
    """The files that were kept long enough ago, by their sha256."""
    newest_s = time.time() - _SWEPT_AFTER_S
    found: dict[str, Path] = {}
    for name, pattern in _KEPT.items():
        place = folder / name
        for path in place.iterdir() if place.is_dir() else ():
            match, old = pattern.fullmatch(path.name), path.lstat().st_mtime < newest_s
            if match and old and path.is_file() and not path.is_symlink():
                found[match[1]] = path
    return found
