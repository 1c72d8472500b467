"""Packing and unpacking in a thread of its own: the window answers while gigabytes are copied."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal

from app.language import tr
from app.session.file_work import FileWork, Tell
from app.storage.packing import pack_project
from app.storage.project_folder import load_project
from app.storage.unpacking import unpack_project
from app.storage.work_hooks import WorkHooks


class Packer(FileWork):
    """One file at a time, packed or unpacked."""

    packed = Signal(str)  # the file
    unpacked = Signal(str)  # the project folder

    def pack(self, folder: Path, out: Path, *, all_takes: bool) -> None:
        """Begin to pack the project as it is on disk."""

        def work() -> Tell:
            hooks = WorkHooks(is_cancelled=self._stop.is_set)
            pack_project(load_project(folder), out, all_takes=all_takes, hooks=hooks)
            return partial(self.packed.emit, str(out))

        self._go(work)

    def unpack(self, file: Path, folder: Path) -> None:
        """Begin to unpack a file into a folder that is not there yet."""

        def work() -> Tell:
            unpack_project(file, folder)
            return partial(self.unpacked.emit, str(folder))

        self._go(work)

    def _go(self, work: Callable[[], Tell]) -> None:
        busy = tr("A project is being packed; wait for it or cancel it first.")
        self._begin_alone(work, busy, lambda error: tr("Nothing was written: {error}", error=error))
