"""Packing and unpacking in a thread of its own: the window answers while gigabytes are copied."""

import logging
from collections.abc import Callable
from pathlib import Path
from threading import Event as Flag
from threading import Thread

from PySide6.QtCore import QObject, Signal

from app.language import tr
from app.storage.errors import ExportCancelled, ProjectError
from app.storage.packing import PackHooks, pack_project
from app.storage.project_folder import load_project
from app.storage.unpacking import unpack_project

_logger = logging.getLogger(__name__)


class Packer(QObject):
    """One file at a time; every signal arrives in the thread of this object."""

    packed = Signal(str)  # the file
    unpacked = Signal(str)  # the project folder
    failed = Signal(str)  # one or two sentences
    cancelled = Signal()
    _ended = Signal(object)  # what to tell

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: Thread | None = None
        self._stop = Flag()
        self._ended.connect(self._on_ended)

    @property
    def is_running(self) -> bool:
        """Whether a file is being packed or unpacked."""
        return self._thread is not None

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

    def cancel(self) -> None:
        """Stop packing and leave what was there before."""
        self._stop.set()

    def close(self) -> None:
        """Stop and wait: only at exit."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _begin(self, work: Callable[[], Callable[[], None]]) -> None:
        if self._thread is not None:
            self.failed.emit(tr("A project is being packed; wait for it or cancel it first."))
            return
        self._stop.clear()
        self._thread = Thread(target=self._run, args=(work,), name="pack", daemon=True)
        self._thread.start()

    def _run(self, work: Callable[[], Callable[[], None]]) -> None:
        try:
            tell = work()
        except ExportCancelled:
            tell = self.cancelled.emit
        except ProjectError as error:
            sentence = str(error)
            tell = lambda: self.failed.emit(sentence)  # noqa: E731
        except Exception as error:
            _logger.exception("Packing failed.")
            sentence = tr("Nothing was written: {error}", error=error)
            tell = lambda: self.failed.emit(sentence)  # noqa: E731
        self._ended.emit(tell)

    def _on_ended(self, tell: Callable[[], None]) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        tell()
