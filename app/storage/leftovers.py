"""What a killed program was writing: half files that nobody goes on with."""

import contextlib
import time
from pathlib import Path

_UNTOUCHED_S = 600.0  # nobody writes into them any more, on whatever computer
_PLACES = (
    ".*.part",
    "backups/.*.part",
    "journal/.*.part",
    "takes/*/.*.part",
    "takes/*/chunk_*.part",
)


def sweep_leftovers(folder: Path) -> None:
    """Delete the half files of a project; what cannot be deleted does no harm."""
    newest_s = time.time() - _UNTOUCHED_S
    for part in (part for place in _PLACES for part in folder.glob(place)):
        with contextlib.suppress(OSError):
            leads_elsewhere = part.is_symlink() or part.parent.is_symlink()
            if part.is_file() and not leads_elsewhere and part.stat().st_mtime < newest_s:
                part.unlink()
