"""A file that is written or read in a thread of its own: one at a time, with one end of three."""

import logging
from collections.abc import Callable
from functools import partial
from threading import Event as Flag
from threading import Thread
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from app.storage.errors import ExportCancelled, ExportError, ProjectError

Tell: TypeAlias = Callable[[], None]  # tells the end, in the thread of the object
_logger = logging.getLogger(__name__)


class FileWork(QObject):
    """Every signal arrives in the thread of this object, when the other thread is gone."""

    failed = Signal(str)  # one or two sentences
    cancelled = Signal()
    _ended = Signal(object)  # a Tell

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: Thread | None = None
        self._stop = Flag()
        self._ended.connect(self._on_ended)

    @property
    def is_running(self) -> bool:
        """Whether a file is being worked on."""
        return self._thread is not None

    def cancel(self) -> None:
        """Stop and leave what was there before."""
        self._stop.set()

    def close(self) -> None:
        """Stop and wait: only at exit."""
        self._stop.set()
        self._join()

    def _begin(self, work: Callable[[], Tell], unforeseen: Callable[[Exception], str]) -> None:
        """Work in a thread; what nobody foresaw is logged, and told in this sentence."""
        self._stop.clear()
        self._thread = Thread(
            target=self._run, args=(work, unforeseen), name=type(self).__name__, daemon=True
        )
        self._thread.start()

    def _begin_alone(
        self, work: Callable[[], Tell], busy: str, unforeseen: Callable[[Exception], str]
    ) -> None:
        """The same, but say that there is work already."""
        if self.is_running:
            self.failed.emit(busy)
        else:
            self._begin(work, unforeseen)

    def _run(self, work: Callable[[], Tell], unforeseen: Callable[[Exception], str]) -> None:
        try:
            tell = work()
        except ExportCancelled:
            tell = self.cancelled.emit
        except (ExportError, ProjectError) as error:
            tell = partial(self.failed.emit, str(error))
        except Exception as error:
            _logger.exception("A file could not be finished.")
            tell = partial(self.failed.emit, unforeseen(error))
        self._ended.emit(tell)

    def _on_ended(self, tell: Tell) -> None:
        self._join()
        tell()

    def _join(self) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None
