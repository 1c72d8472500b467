"""The folders of all takes, listed at once: asking for each file alone takes seconds."""

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.storage.limits import read_limited


@dataclass(frozen=True)
class TakeHome:
    """A take's folder and the names of the plain files in it; what a link leads to is not one."""

    name: str
    path: str
    files: frozenset[str]

    def file(self, name: str) -> Path:
        """The path of one of its files."""
        return Path(self.path) / name

    def read(self, name: str, most_bytes: int) -> bytes:
        """The content of one of its files; ValueError where it is a link or larger than that."""
        if name in self.files:
            path = f"{self.path}{os.sep}{name}"
            with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - speed
                data = file.read(most_bytes + 1)
            if len(data) <= most_bytes:
                return data
        return read_limited(self.file(name), most_bytes)


def take_homes(takes: Path) -> Iterator[TakeHome]:
    """Every folder below `takes`, by name; one that cannot be listed has no files."""
    for name in sorted(_names(takes)):
        home = f"{takes}{os.sep}{name}"
        yield TakeHome(name, home, files_of(home))


def files_of(home: str | Path) -> frozenset[str]:
    """The names of the plain files in a folder; none where it cannot be listed."""
    with suppress(OSError), os.scandir(home) as entries:
        return frozenset(entry.name for entry in entries if entry.is_file(follow_symlinks=False))
    return frozenset()


def _names(takes: Path) -> list[str]:
    with suppress(OSError), os.scandir(takes) as entries:
        return [entry.name for entry in entries if entry.is_dir()]
    return []
