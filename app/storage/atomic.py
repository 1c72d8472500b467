"""Writing a file so that a crash leaves either the old one or the new one, never half."""

import errno
import os
from pathlib import Path

_NO_FOLDERS = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP}  # what some network drives answer


def write_atomic(path: Path, data: bytes) -> None:
    """Replace the file's content in one step; OSError leaves the old content."""
    part = without_link(path.with_name(f".{path.name}.{os.getpid()}.part"))
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    sync_folder(path.parent)


def without_link(path: Path) -> Path:
    """The path, where no link lies any more: it would lead what is written to another file."""
    if path.is_symlink():
        path.unlink()
    return path


def sync_file(path: Path) -> None:
    """Make sure that a file's content is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make sure that the folder's list of names is on the disk."""
    if os.name == "nt":  # Windows cannot open a folder for this
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NO_FOLDERS:
            raise
    finally:
        os.close(handle)
