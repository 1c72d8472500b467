"""Reading what others may have made: files of a known size, never a pipe, never by a link."""

import stat
from pathlib import Path

from app.language import tr

LARGEST_PROJECT_BYTES = 64 * 1024 * 1024
LARGEST_TAKE_BYTES = 4 * 1024 * 1024
MOST_VALUES = 2_000_000
"""Of a JSON file: a film of 5,000 shots with 20,000 takes has some 400,000."""
_BEGIN_OR_GO_ON = (b"{", b"[", b",")
_DEVICES = {"con", "prn", "aux", "nul", "conin$", "conout$"} | {
    f"{port}{number}" for port in ("com", "lpt") for number in (*range(10), "¹", "²", "³")
}
_LONGEST_NAME = 255
_NEVER = frozenset('<>:"|?*\\/') | {chr(code) for code in range(32)} | {"\x7f"}


def read_limited(path: Path, most_bytes: int) -> bytes:
    """The whole content of a plain file.

    Raises:
        OSError: it is not there, or cannot be read.
        ValueError: it is a link, no file, or larger than that; in words.
    """
    facts = path.lstat()
    if stat.S_ISLNK(facts.st_mode):
        raise ValueError(tr("it is a link, and these are not followed"))
    if not stat.S_ISREG(facts.st_mode):
        raise ValueError(tr("it is not a file"))
    if facts.st_size > most_bytes:
        raise ValueError(_too_large(facts.st_size, most_bytes))
    with path.open("rb") as file:
        data = file.read(most_bytes + 1)
    if len(data) > most_bytes:  # it grew meanwhile
        raise ValueError(_too_large(len(data), most_bytes))
    return data


def check_values(data: bytes) -> None:
    """Refuse JSON whose values would fill the memory; ValueError says so."""
    if sum(data.count(mark) for mark in _BEGIN_OR_GO_ON) > MOST_VALUES:
        raise ValueError(tr("it has more than {limit:,} values", limit=MOST_VALUES))


def is_portable(name: str) -> bool:
    """Whether a name is one of a file on every system, and only there: no path, no device."""
    if not name or len(name.encode("utf-8", "replace")) > _LONGEST_NAME:
        return False
    if not _NEVER.isdisjoint(name):
        return False
    if name in {".", ".."} or name[-1] in " ." or name[0] == " ":
        return False
    return name.split(".")[0].rstrip().lower() not in _DEVICES


def _too_large(size_bytes: int, most_bytes: int) -> str:
    return tr(
        "it is far too large, {size_mb:.0f} MB where {limit_mb:.0f} MB is the most",
        size_mb=size_bytes / 1e6,
        limit_mb=most_bytes / 1e6,
    )
