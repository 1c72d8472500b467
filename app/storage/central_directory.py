"""The end of a ZIP file, read before Python's zipfile reads all that it names into memory.

The layout is that of PKWARE's APPNOTE.TXT 6.3.10, sections 4.3.14 to 4.3.16.
"""

import struct
from typing import IO

from app.language import tr

_LARGEST_BYTES = 64 * 1024 * 1024
_MOST_ENTRIES = 500_000
_END, _LOCATOR, _END_64 = b"PK\x05\x06", b"PK\x06\x07", b"PK\x06\x06"
_END_BYTES, _LOCATOR_BYTES, _END_64_BYTES = 22, 20, 56
_LONGEST_COMMENT = 1 << 16
_MAYBE_64, _MAYBE_64_COUNT = 0xFFFFFFFF, 0xFFFF


def check_directory(file: IO[bytes]) -> None:
    """Refuse a file that is no ZIP file or names too many files; ValueError says so."""
    size = file.seek(0, 2)
    file.seek(max(0, size - _END_BYTES - _LONGEST_COMMENT))
    start = file.tell()
    tail = file.read()
    place = tail.rfind(_END)
    if place < 0 or len(tail) - place < _END_BYTES:
        raise ValueError(tr("it is not a packed project"))
    count, length = struct.unpack_from("<HL", tail, place + 10)
    if count == _MAYBE_64_COUNT or length == _MAYBE_64:
        count, length = _from_64(file, start + place - _LOCATOR_BYTES, (count, length))
    if count > _MOST_ENTRIES or length > _LARGEST_BYTES:
        raise ValueError(tr("it names far too many files"))
    file.seek(0)


def _from_64(file: IO[bytes], place: int, short: tuple[int, int]) -> tuple[int, int]:
    file.seek(max(0, place))
    locator = file.read(_LOCATOR_BYTES)
    if locator[:4] != _LOCATOR or len(locator) < _LOCATOR_BYTES:
        return short  # such a number may be meant
    (offset,) = struct.unpack_from("<Q", locator, 8)
    try:
        file.seek(offset)
        end = file.read(_END_64_BYTES)
    except (OSError, OverflowError) as error:
        raise ValueError(tr("it is damaged")) from error
    if end[:4] != _END_64 or len(end) < _END_64_BYTES:
        raise ValueError(tr("it is damaged"))
    count, length = struct.unpack_from("<QQ", end, 32)
    return int(count), int(length)
