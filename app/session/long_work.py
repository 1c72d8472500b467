"""Work with gigabytes in a thread of its own: the window answers while it is done."""

import logging
from collections.abc import Callable
from threading import Event as Flag
from threading import Thread
from typing import ClassVar

from PySide6.QtCore import QObject, Signal

from app.language import tr
from app.storage.errors import ExportCancelled, ProjectError

_logger = logging.getLogger(__name__)


class LongWork(QObject):
    """One piece of work at a time; every signal arrives in the thread of this object."""

    failed = Signal(str)  # one or two sentences
    cancelled = Signal()
    _ended = Signal(object)  # what to tell
    busy: ClassVar[str]  # said when there is work already
    broken: ClassVar[str]  # said of an unexpected {error}

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: Thread | None = None
        self._stop = Flag()
        self._ended.connect(self._on_ended)

    @property
    def is_running(self) -> bool:
        """Whether it works."""
        return self._thread is not None

    def cancel(self) -> None:
        """Stop and leave what was there before."""
        self._stop.set()

    def close(self) -> None:
        """Stop and wait: only at exit."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _begin(self, work: Callable[[], Callable[[], None]]) -> None:
        """Do it in the thread; what it returns is called here at its end."""
        if self._thread is not None:
            self.failed.emit(tr(self.busy))
            return
        self._stop.clear()
        self._thread = Thread(target=self._run, args=(work,), name="long work", daemon=True)
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
            _logger.exception("Long work failed.")
            sentence = tr(self.broken, error=error)
            tell = lambda: self.failed.emit(sentence)  # noqa: E731
        self._ended.emit(tell)

    def _on_ended(self, tell: Callable[[], None]) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        tell()
