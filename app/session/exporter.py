"""Export in a thread of its own: plan first, then progress, then one of three ends."""

import logging
from enum import Enum, auto
from pathlib import Path
from threading import Event as Flag
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.language import tr
from app.model.export_plan import ExportPlan, plan_export
from app.session.document import Document
from app.session.slate import slate_painter
from app.storage.errors import ExportCancelled, ExportError

if TYPE_CHECKING:
    from app.storage.media import LibraryReader
    from app.storage.movie import SlatePainter

_STEPS_TOLD = 200
_logger = logging.getLogger(__name__)


class Exporter(QObject):
    """Writes one movie at a time; every signal arrives in the thread of this object."""

    progress = Signal(int, int)  # frames done, frames in all
    finished = Signal(str)  # the file
    failed = Signal(str)  # one sentence
    cancelled = Signal()
    _ended = Signal(object, str)  # _End and its text

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: Thread | None = None
        self._stop = Flag()
        self._ended.connect(self._on_ended)

    @property
    def is_running(self) -> bool:
        """Whether a movie is being written."""
        return self._thread is not None

    def export(self, document: Document, out: Path, *, slates: bool = False) -> None:
        """Begin to write the film as it is now; later edits do not touch it."""
        if self._thread is not None:
            raise ExportError(tr("An export is running; wait for it or cancel it first."))
        from app.storage.media import LibraryReader  # loads numpy and FFmpeg

        plan = export_plan(document)
        reader = LibraryReader(document.require_folder(), document.library)
        slate = slate_painter(document.project) if slates else None
        self._stop.clear()
        self._thread = Thread(
            target=self._run, args=(plan, out, reader, slate), name="export", daemon=True
        )
        self._thread.start()

    def cancel(self) -> None:
        """Stop and leave what was there before."""
        self._stop.set()

    def close(self) -> None:
        """Stop and wait: only at exit."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _run(
        self, plan: ExportPlan, out: Path, reader: "LibraryReader", slate: "SlatePainter | None"
    ) -> None:
        from app.storage.movie import ExportHooks, write_movie

        hooks = ExportHooks(self._on_progress, self._stop.is_set)
        try:
            with reader:
                write_movie(plan, out, reader.picture, slate, hooks)
        except ExportCancelled:
            self._ended.emit(_End.CANCELLED, "")
        except ExportError as error:
            self._ended.emit(_End.FAILED, str(error))
        except Exception as error:
            _logger.exception("An export failed.")
            sentence = tr("{file} was not written: {error}", file=out.name, error=error)
            self._ended.emit(_End.FAILED, sentence)
        else:
            self._ended.emit(_End.FINISHED, str(out))

    def _on_progress(self, done: int, total: int) -> None:
        """Called in the thread; telling every frame would flood the window."""
        if done == total or done % max(1, total // _STEPS_TOLD) == 0:
            self.progress.emit(done, total)

    def _on_ended(self, end: "_End", text: str) -> None:
        """In this object's thread: the thread is gone before anybody is told."""
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        match end:
            case _End.FINISHED:
                self.finished.emit(text)
            case _End.FAILED:
                self.failed.emit(text)
            case _End.CANCELLED:
                self.cancelled.emit()


class _End(Enum):
    FINISHED = auto()
    FAILED = auto()
    CANCELLED = auto()


def export_plan(document: Document) -> ExportPlan:
    """What an export would hold and what it would lack."""
    return plan_export(document.project, document.library, document.card)
