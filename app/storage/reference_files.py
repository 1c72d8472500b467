"""Pictures of the cast on disk: references/<sha256>.png, written once and never changed.

So undo may bring back a picture that was replaced, and a take can say exactly what it was made of.
"""

import hashlib
from pathlib import Path

from app.model.project import Project
from app.storage.atomic import write_atomic
from app.storage.errors import ProjectError, reason_of

_REFERENCES = "references"


def reference_path(folder: Path, digest: str) -> Path:
    """Where the picture with this sha256 lies in a project folder."""
    return folder / _REFERENCES / f"{digest}.png"


def keep_reference(folder: Path, png: bytes) -> str:
    """Put a picture into the project folder and return its sha256; the same one lies there once."""
    digest = hashlib.sha256(png).hexdigest()
    path = reference_path(folder, digest)
    try:
        if not path.is_file() or path.read_bytes() != png:
            path.parent.mkdir(exist_ok=True)
            write_atomic(path, png)
    except OSError as error:
        raise ProjectError(
            f"The picture could not be copied into {folder.name}: {reason_of(error)}. "
            "The cast is unchanged; free space or make the folder writable."
        ) from error
    return digest


def missing_pictures(folder: Path, project: Project) -> tuple[str, ...]:
    """What is wrong with the pictures of the cast, in sentences."""
    return tuple(
        f"The picture of @{reference.name} was not found in {_REFERENCES}; "
        "put it back, or replace the picture."
        for reference in project.cast
        if not reference_path(folder, reference.picture).is_file()
    )
