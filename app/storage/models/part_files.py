"""Files of other programs that a model reads: hashed when it is got, and when it is checked."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from app.language import tr
from app.storage.errors import FetchError
from generation.protocol import problem_of

if TYPE_CHECKING:
    from app.storage.models.transfer import Gauge
    from generation.protocol import PartFile

_READ_BYTES: Final = 1 << 20


def sealed(file: PartFile, gauge: Gauge) -> PartFile:
    """A file with the hash of all of it; one that has it already is only counted.

    Raises:
        FetchError: it is not there any more, or another one.
        ExportCancelled: the user stopped it.
    """
    if problem_of(file):
        raise FetchError(_gone(file))
    if file.sha256:
        gauge.have_bytes += file.size
        return file
    return msgspec.structs.replace(file, sha256=_digest(file, gauge))


def is_whole(file: PartFile, gauge: Gauge) -> bool:
    """Whether a file is still the one that it was, held against the hash of all of it.

    Raises:
        ExportCancelled: the user stopped it.
    """
    if problem_of(file):
        return False
    try:
        return _digest(file, gauge) == file.sha256
    except FetchError:
        return False


def _digest(file: PartFile, gauge: Gauge) -> str:
    digest = hashlib.sha256()
    try:
        with Path(file.path).open("rb") as opened:
            while block := opened.read(_READ_BYTES):
                digest.update(block)
                gauge.have_bytes += len(block)
                gauge.check()
    except OSError as error:
        raise FetchError(_gone(file)) from error
    return digest.hexdigest()


def _gone(file: PartFile) -> str:
    return tr(
        "{file} was found before, but is gone now, or is another file. What was fetched is kept; "
        "get the model again to go on.",
        file=file.path,
    )
