"""What a killed program was writing: half files that nobody goes on with."""

import contextlib
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil

from app.storage.media_folder import media_of
from app.storage.take_files import is_take_id

_UNTOUCHED_S = 600.0  # nobody writes into them any more, on whatever computer
_PLACES = (
    ".*.part",
    "backups/.*.part",
    "journal/.*.part",
    "takes/*/.*.part",
    "takes/*/chunk_*.part",
)
_OF_TAKES = ("*/.*.part", "*/chunk_*.part")


def sweep_leftovers(folder: Path, stop: Callable[[], bool] = lambda: False) -> None:
    """Delete the half files of a project; what cannot be deleted does no harm."""
    with contextlib.suppress(OSError):
        _sweep_all(folder, (part for place in _PLACES for part in folder.glob(place)), stop)
    media = media_of(folder)
    if media.is_online and not media.is_inside:
        found = (part for place in _OF_TAKES for part in media.home.glob(place))
        with contextlib.suppress(OSError):
            _sweep_all(media.home, (one for one in found if is_take_id(one.parent.name)), stop)


def _sweep_all(folder: Path, parts: Iterator[Path], stop: Callable[[], bool]) -> None:
    """Delete those of the half files that are old by the clock of the folder's disk."""
    newest_s = _disk_time_s(folder) - _UNTOUCHED_S
    for part in parts:
        if stop():
            return
        with contextlib.suppress(OSError):
            _sweep(part, newest_s)


def _disk_time_s(folder: Path) -> float:
    """Now, as the disk stamps files: the clock of a network drive is not ours."""
    with tempfile.TemporaryFile(dir=folder, prefix=".time.", suffix=".part") as file:
        return os.fstat(file.fileno()).st_mtime


def _sweep(part: Path, newest_s: float) -> None:
    leads_elsewhere = part.is_symlink() or part.parent.is_symlink()
    if not part.is_file() or leads_elsewhere:
        return
    written_s = part.stat().st_mtime
    if written_s < newest_s and not _has_writer(part, written_s):
        part.unlink()


def _has_writer(part: Path, written_s: float) -> bool:
    """Whether the process in the name, `.film.mp4.123.part`, still is: it may have been asleep."""
    number = part.suffixes[-2:-1]
    try:
        writer = psutil.Process(int(number[0][1:]))
        return writer.create_time() <= written_s
    except (IndexError, ValueError, OverflowError, psutil.NoSuchProcess):
        return False
    except psutil.Error:
        return True
