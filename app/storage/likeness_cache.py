"""Signatures of what shots show of their takes, measured and kept in the project's cache folder."""

import contextlib
import hashlib
import io
import logging
from pathlib import Path

import numpy as np

from app.model.continuity import Look, Shown
from app.model.likeness import Measure, Signature
from app.storage.atomic import write_atomic
from app.storage.errors import MediaError, OfflineError, ProjectError
from app.storage.limits import read_limited
from app.storage.media import TakeReader
from app.storage.project_folder import cache_folder
from app.storage.take_files import chunk_path

_PICTURES = 8  # of what a shot shows, spread evenly over it
_FOLDER = "continuity"
_LARGEST_BYTES = 4_000_000
_logger = logging.getLogger(__name__)


class LikenessCache:
    """What one project's shots show, by one measure; use it from one thread."""

    def __init__(self, folder: Path, measure: Measure) -> None:
        self._folder = folder
        self._measure = measure

    def look(self, shown: Shown) -> Signature | Look:
        """The signature of what a shot shows, from the cache or measured now; never an error."""
        try:
            file = self._file(shown)
            kept = _read(file)
            return self._measured(shown, file) if kept is None else kept
        except OfflineError:
            return Look.OFFLINE
        except (OSError, ValueError, MediaError, ProjectError) as error:
            _logger.warning("A take cannot be compared: %s", error)
            return Look.UNREADABLE

    def _measured(self, shown: Shown, file: Path) -> Signature:
        reader = TakeReader(self._folder, shown.take)
        parts = (part / (_PICTURES - 1) for part in range(_PICTURES))
        length = shown.last - shown.first
        places = sorted({shown.first + round(length * part) for part in parts})
        try:
            signature = self._measure.signature([reader.picture(place) for place in places])
        finally:
            reader.close()
        with contextlib.suppress(OSError):  # a folder that cannot be written: measured every time
            _write(file, signature)
        return signature

    def _file(self, shown: Shown) -> Path:
        """Named after the measure, the pictures and their files: it never speaks of others."""
        take = shown.take
        digest = hashlib.sha256(f"{self._measure.name} {shown.first} {shown.last}".encode())
        begins = 0
        for chunk in take.chunks:
            if begins > shown.last:  # not shown: it may be lost
                break
            begins += chunk.frames
            facts = chunk_path(self._folder, take, chunk.video).stat()
            named = (chunk.index, chunk.frames, chunk.digest, facts.st_size, facts.st_mtime_ns)
            digest.update(repr(named).encode())
        name = f"{take.id}-{digest.hexdigest()[:16]}.npy"
        return cache_folder(self._folder) / _FOLDER / name


def _read(file: Path) -> Signature | None:
    """A kept signature; a damaged one counts as none and is measured again."""
    try:
        data = io.BytesIO(read_limited(file, _LARGEST_BYTES))
        signature: Signature = np.load(data)  # of itself it reads no pickles
    except (OSError, ValueError, EOFError, MemoryError, SyntaxError):
        return None
    return signature if signature.dtype.kind in "fiu" else None


def _write(file: Path, signature: Signature) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    data = io.BytesIO()
    np.save(data, signature)
    write_atomic(file, data.getvalue())
