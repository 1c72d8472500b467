"""Packing and unpacking in a thread of its own: the window answers while gigabytes are copied."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal

from app.language import mark
from app.session.long_work import LongWork
from app.storage.packing import PackHooks, pack_project
from app.storage.project_folder import load_project
from app.storage.unpacking import unpack_project


class Packer(LongWork):
    """One file at a time."""

    packed = Signal(str)  # the file
    unpacked = Signal(str)  # the project folder
    busy = mark("A project is being packed; wait for it or cancel it first.")
    broken = mark("Nothing was written: {error}")

    def pack(self, folder: Path, out: Path, *, all_takes: bool) -> None:
        """Begin to pack the project as it is on disk."""

        def work() -> Callable[[], None]:
            hooks = PackHooks(is_cancelled=self._stop.is_set)
            pack_project(load_project(folder), out, all_takes=all_takes, hooks=hooks)
            return lambda: self.packed.emit(str(out))

        self._begin(work)

    def unpack(self, file: Path, folder: Path) -> None:
        """Begin to unpack a file into a folder that is not there yet."""

        def work() -> Callable[[], None]:
            unpack_project(file, folder)
            return lambda: self.unpacked.emit(str(folder))

        self._begin(work)
