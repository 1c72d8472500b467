"""What the menus do to the film: generation and export."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app import paths
from app.language import tr
from app.model.edits import EditError
from app.model.jobs import Done, Failed, Job
from app.session.exporter import export_plan
from app.session.take_plan import GenerationError
from app.session.worker_death import Death
from app.storage.errors import ExportError, ProjectError
from app.ui.dialogs.export_dialog import ExportDialog
from app.ui.message_strip import Message
from app.ui.queue.job_words import smaller_words
from app.ui.selection import Selection
from app.ui.services import Services


class FilmCommands(QObject):
    """Each method is one command; what goes wrong is told, never raised."""

    told = Signal(object)  # Message

    def __init__(self, services: Services, selection: Selection, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = services.document
        self._generation = services.generation
        self._exporter = services.exporter
        self._selection = selection
        self._window = parent
        self._generation.failed.connect(self._on_generation_failed)
        self._exporter.finished.connect(self._on_exported)
        self._exporter.failed.connect(self._on_export_failed)
        self._exporter.cancelled.connect(self._on_export_cancelled)

    # Generation

    def generate_selected(self) -> None:
        """Make a new take of each selected shot."""
        if self._selection.shot_ids:
            self.generate(self._selection.shot_ids)

    def generate_all(self) -> None:
        """Make takes of everything that is stale, partial or empty."""
        stale, missing = self._generation.stale_shots(), self._generation.missing_shots()
        self.generate((*stale, *missing), resume=True)

    def generate(self, shot_ids: Iterable[str], *, resume: bool = False) -> None:
        """Ask for takes of these shots."""
        wanted = tuple(shot_ids)
        self._try(lambda: self._generation.generate(wanted, resume=resume))

    def retry(self, shot_id: str) -> None:
        """Make or finish the take, or the keyframe, of a shot whose job did not."""
        job = self._generation.job_of(shot_id)
        if job is not None and job.is_keyframe:
            self._retry_keyframe(job)
        else:
            self._retry((shot_id,))

    def _retry_keyframe(self, job: Job) -> None:
        goes_on = job.recipe is not None and bool(job.recipe.history)
        self._try(lambda: self._generation.make_keyframes([job.shot], goes_on=goes_on))

    def continue_take(self, take_id: str) -> None:
        """Make the chunks that a partial take lacks."""
        self._try(lambda: self._generation.continue_take(take_id))

    def _try(self, command: Callable[[], object]) -> None:
        try:
            command()
        except (GenerationError, ProjectError, EditError) as error:
            self.told.emit(Message(str(error)))

    def _on_generation_failed(self, sentence: str) -> None:
        """Offer to go on with what failed and with what waited behind it."""
        jobs = self._generation.queue.jobs
        failed = (job for job in jobs if job.state == Failed(Death.MEMORY.value, sentence))
        for job in failed:
            if size := self._generation.smaller_size(job):
                self.told.emit(self._smaller_offer(sentence, job, size))
                return
        lost = (job for job in jobs if job.is_keyframe and _said(job) == sentence)
        if keyframe := next(lost, None):
            retry = partial(self.retry, keyframe.shot)
            again = Message(sentence, button=tr("Try again"), command=retry)
            self.told.emit(again)
            return
        shots = tuple(dict.fromkeys(job.shot for job in jobs if not isinstance(job.state, Done)))
        message = Message(sentence, button=tr("Try again"), command=lambda: self._retry(shots))
        self.told.emit(message)

    def generate_smaller(self, job: Job) -> None:
        """Make the take of a job that ran out of memory in the next smaller size."""
        self._try(lambda: self._generation.generate_smaller(job))

    def _smaller_offer(self, sentence: str, job: Job, size: tuple[int, int]) -> Message:
        return Message(
            sentence, button=smaller_words(size), command=lambda: self.generate_smaller(job)
        )

    def _retry(self, shot_ids: tuple[str, ...]) -> None:
        project = self._document.project
        self.generate([i for i in shot_ids if project.has_shot(i)], resume=True)

    # Export

    def export(self) -> None:
        """Name what is missing, ask where to, and begin to write."""
        folder = self._document.folder
        if folder is None:
            return
        out = _movie_folder(folder) / f"{self._document.project.title}.mp4"
        dialog = ExportDialog(export_plan(self._document), out, self._window)
        if dialog.exec():
            self._export(dialog)
        dialog.deleteLater()

    def _export(self, dialog: ExportDialog) -> None:
        try:
            self._exporter.export(self._document, dialog.out, slates=dialog.wants_slates)
        except (ExportError, ProjectError) as error:
            self.told.emit(Message(str(error)))
            return
        text = tr("Exporting {file}. You can go on working.", file=dialog.out.name)
        cancel = self._exporter.cancel
        self.told.emit(Message(text, is_problem=False, button=tr("Cancel export"), command=cancel))

    def _on_exported(self, file: str) -> None:
        folder = QUrl.fromLocalFile(str(Path(file).parent))
        text, show = tr("Exported {file}", file=file), tr("Show in folder")
        self.told.emit(Message(text, False, show, lambda: _open_folder(folder)))

    def _on_export_failed(self, sentence: str) -> None:
        self.told.emit(Message(sentence, button=tr("Export again"), command=self.export))

    def _on_export_cancelled(self) -> None:
        text = tr("The export was cancelled; what was there before is unchanged.")
        self.told.emit(Message(text, is_problem=False))


def _said(job: Job) -> str:
    """Why a job failed; nothing where it did not."""
    return job.state.message if isinstance(job.state, Failed) else ""


def _movie_folder(project: Path) -> Path:
    """Beside the project; a sample lies where nobody looks, so its movie goes home."""
    if not project.is_relative_to(paths.data_dir().resolve()):
        return project.parent
    videos = Path.home() / "Videos"
    return videos if videos.is_dir() else Path.home()


def _open_folder(folder: QUrl) -> None:
    QDesktopServices.openUrl(folder)
