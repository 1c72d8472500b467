"""Folders that a cloud service syncs, and files that it keeps elsewhere until they are read.

Found by what these services call their folders and variables; nothing is asked of them.
"""

import os
import stat
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePath

from app.language import tr

ONE_DRIVE = "OneDrive"
_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
_NAMES = {
    "onedrive": ONE_DRIVE,
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "mobile documents": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pcloud drive": "pCloud",
}
_DRIVE_OF_GOOGLE = "my drive"  # G:\My Drive; a disk elsewhere may have this name, too
_AFTER = (" - ", "-", " (")  # "OneDrive - Studio", "GoogleDrive-ada@example.org", "Dropbox (Home)"
_OFFLINE, _ON_OPEN, _ON_ACCESS = 0x1000, 0x40000, 0x400000  # winnt.h: FILE_ATTRIBUTE_RECALL_ON_...
_DATALESS = 0x40000000  # macOS, sys/stat.h: SF_DATALESS


def sync_service(folder: PurePath, environment: Mapping[str, str] | None = None) -> str:
    """The name of the service that syncs this folder; nothing when none is known to."""
    variables = os.environ if environment is None else environment
    kind = type(folder)
    for name in _VARIABLES:
        root = variables.get(name)
        if root and folder.is_relative_to(kind(root)):
            return ONE_DRIVE
    if folder.drive and [part.casefold() for part in folder.parts[1:2]] == [_DRIVE_OF_GOOGLE]:
        return _NAMES["google drive"]
    return next((found for part in folder.parts if (found := _service(part))), "")


def sync_advice(folder: PurePath) -> str:
    """What to know of a project in a synced folder, in words; nothing elsewhere."""
    service = sync_service(folder)
    if not service:
        return ""
    return tr(
        "{folder} lies in a folder that {service} syncs: it can lock files while they are "
        "written, or take them off this computer. Better keep the project elsewhere, or its "
        "takes (File > Project settings > Media folder), and let {service} have packed copies.",
        folder=folder.name,
        service=service,
    )


def is_elsewhere(facts: os.stat_result) -> bool:
    """Whether a file's content is not on this computer: reading would have to fetch it."""
    attributes = getattr(facts, "st_file_attributes", 0)
    flags = getattr(facts, "st_flags", 0)
    return bool(attributes & (_OFFLINE | _ON_OPEN | _ON_ACCESS) or flags & _DATALESS)


def fetch_advice(folder: Path, files: Iterable[Path]) -> str:
    """What to do about files whose content the service keeps; nothing when all are here."""
    service = sync_service(folder)
    count = sum(map(_is_elsewhere, files)) if service else 0
    if not count:
        return ""
    return tr(
        "{service} keeps {count} files of {folder} elsewhere; they come when they are read, which "
        "takes time and the network. Choose “Always keep on this device” for the folder.",
        service=service,
        count=count,
        folder=folder.name,
    )


def _service(part: str) -> str:
    name = part.casefold()
    for known, service in _NAMES.items():
        if name == known or any(name.startswith(known + sign) for sign in _AFTER):
            return service
    return ""


def _is_elsewhere(file: Path) -> bool:
    """On older systems of Apple the content of `a.mp4` is `.a.mp4.icloud`."""
    try:
        facts = file.lstat()
    except OSError:
        return file.with_name(f".{file.name}.icloud").exists()
    return stat.S_ISREG(facts.st_mode) and is_elsewhere(facts)
