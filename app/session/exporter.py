"""Export in a thread of its own: plan first, then progress, then one of three ends."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal

from app.language import tr
from app.model.export_plan import ExportPlan, plan_export
from app.session.document import Document
from app.session.file_work import FileWork, Tell
from app.session.slate import slate_painter
from app.storage.errors import ExportError

_STEPS_TOLD = 200


class Exporter(FileWork):
    """Writes one movie at a time."""

    progress = Signal(int, int)  # frames done, frames in all
    finished = Signal(str)  # the file

    def export(self, document: Document, out: Path, *, slates: bool = False) -> None:
        """Begin to write the film as it is now; later edits do not touch it."""
        if self.is_running:
            raise ExportError(tr("An export is running; wait for it or cancel it first."))
        from app.storage.media import LibraryReader  # loads numpy and FFmpeg

        plan = export_plan(document)
        reader = LibraryReader(document.require_folder(), document.library)
        slate = slate_painter(document.project) if slates else None

        def work() -> Tell:
            from app.storage.movie import write_movie
            from app.storage.work_hooks import WorkHooks

            hooks = WorkHooks(self._on_progress, self._stop.is_set)
            with reader:
                write_movie(plan, out, reader.picture, slate, hooks)
            return partial(self.finished.emit, str(out))

        self._begin(
            work,
            lambda error: tr("{file} was not written: {error}", file=out.name, error=error),
        )

    def _on_progress(self, done: int, total: int) -> None:
        """Called in the thread; telling every frame would flood the window."""
        if done == total or done % max(1, total // _STEPS_TOLD) == 0:
            self.progress.emit(done, total)


def export_plan(document: Document) -> ExportPlan:
    """What an export would hold and what it would lack."""
    return plan_export(document.project, document.library, document.card)
