"""LoRAs on disk: loras/<sha256>.safetensors, copied into the project once and never changed.

They are copied, as pictures of the cast are: a project that is packed, moved or lent to another
computer is whole, and names no place outside of its own folder.
"""

import contextlib
import os
from collections.abc import Callable
from pathlib import Path

from app.language import tr
from app.model.project import Project
from app.storage.atomic import sync_folder, without_link
from app.storage.disk_room import check_room
from app.storage.errors import LoraFileError, reason_of
from app.storage.hashed import copy_hashed

LORAS = "loras"
SUFFIX = ".safetensors"


def lora_path(folder: Path, digest: str) -> Path:
    """Where the LoRA with this sha256 lies in a project folder."""
    return folder / LORAS / f"{digest}{SUFFIX}"


def keep_lora(
    folder: Path, file: Path, is_cancelled: Callable[[], bool] = lambda: False
) -> str:
    """Copy a LoRA into the project folder and return its sha256; the same one lies there once.

    Raises:
        LoraFileError: it could not be copied; nothing of it is left.
        ProjectError: the disk has too little room for it.
        ExportCancelled: it was stopped; likewise.
    """
    part = folder / LORAS / f".{os.getpid()}.part"
    try:
        check_room(folder, file.stat().st_size)
        part.parent.mkdir(exist_ok=True)
        digest = copy_hashed(file, without_link(part), is_cancelled)
        target = without_link(lora_path(folder, digest))
        part.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise LoraFileError(
            tr(
                "{file} could not be copied into the project: {error}. Nothing was changed; free "
                "space or make the folder writable.",
                file=file.name,
                error=reason_of(error),
            )
        ) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    return digest


def missing_loras(folder: Path, project: Project) -> tuple[str, ...]:
    """What is wrong with the LoRAs of a project, in sentences."""
    return tuple(
        tr(
            "The file of the LoRA {name} was not found in {folder}; put it back, or remove it "
            "and add it again.",
            name=lora.name,
            folder=LORAS,
        )
        for lora in project.loras
        if not lora_path(folder, lora.digest).is_file()
    )
