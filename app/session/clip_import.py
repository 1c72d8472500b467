"""Video files on their way into the film: one after another, whole or not at all."""

from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app import paths
from app.language import tr
from app.model.clips import ClipWish, clip_take, with_clip
from app.model.edits import EditError
from app.model.takes import Chunk, new_id
from app.session.arrivals import chunk_of, keep_clip
from app.session.document import Document
from app.session.model_host import ModelHost
from app.session.take_plan import required_card
from app.session.worker_client import WorkerClient, log_file
from app.storage.clip_files import check_clip_file
from app.storage.errors import ProjectError
from app.storage.project_folder import cache_folder
from app.storage.take_files import discard_unfinished
from generation.protocol import (
    CancelJob,
    ChunkReady,
    ClipImported,
    Event,
    ImportClip,
    JobCancelled,
    JobFailed,
    JobFinished,
    JobNote,
    JobStarted,
    ModelLoaded,
    StepProgress,
)


@dataclass
class ClipJob:
    """A file, and what of it has arrived; its take is in no library before it is whole."""

    file: Path
    wish: ClipWish
    folder: Path
    id: str = field(default_factory=new_id)
    take: str = field(default_factory=new_id)
    chunks: list[Chunk] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    expected: int = 0
    progress: float = 0.0
    is_cancelling: bool = False
    facts: ClipImported | None = None


class ClipImports(QObject):
    """Imports one file at a time; a file that is refused or cancelled changes nothing."""

    changed = Signal()  # read `running`, `waiting`
    loading = Signal(str, float)  # what is being loaded, 0 to 1
    imported = Signal(str, str, list)  # shot id, the file's name, notes
    failed = Signal(str, str)  # kind, a sentence: what happened, what was kept, what to do
    cancelled = Signal()
    idle = Signal()  # nothing waits and nothing runs any more

    def __init__(
        self, document: Document, client: WorkerClient, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.running: ClipJob | None = None
        self.waiting: list[ClipJob] = []
        self._document = document
        self._client = client
        self._left: dict[str, ClipJob] = {}  # given up, but the worker may still write
        self._host = ModelHost(client, self)
        self._host.loading.connect(self._on_loading)
        self._host.loaded.connect(self._on_loaded)
        self._host.load_failed.connect(self._on_load_failed)
        self._host.may_load.connect(self._advance)
        self._host.job_event.connect(self._on_event)
        self._host.released.connect(self._on_released)
        self._host.died.connect(self._on_died)
        document.replaced.connect(self._on_replaced)
        document.moved.connect(self._on_moved)

    @property
    def is_idle(self) -> bool:
        """Whether nothing waits and nothing runs."""
        return self.running is None and not self.waiting

    def add(self, file: Path, wish: ClipWish) -> None:
        """Import a file when its turn comes.

        Raises:
            ClipFileError: there is nothing to read.
            GenerationError, ProjectError, EditError: the project cannot take it.
        """
        folder = self._document.require_folder()
        self._document.check_writable()
        required_card(self._document)
        with_clip(self._document.project, wish, Fraction(1))
        self.waiting.append(ClipJob(check_clip_file(file), wish, folder))
        self._advance()

    def cancel(self) -> None:
        """Stop everything; what is in the film already stays."""
        if self.is_idle:
            return
        self.waiting.clear()
        job = self.running
        if job is None:
            self.cancelled.emit()
            self._advance()
        else:
            job.is_cancelling = True
            if job.expected:  # the worker is at it, and may have to be forced
                self._host.cancel(job.id)
            else:
                self._client.send(CancelJob(job.id))

    def close(self) -> None:
        """Give everything up and leave no file: only at exit, when the worker is gone."""
        self.waiting.clear()
        for job in (self.running, *self._left.values()):
            if job is not None:
                discard_unfinished(job.folder, job.take)
        self.running = None

    # The path of a file

    def _advance(self) -> None:
        if self.running is None and self.waiting:
            model = paths.model_folder(self._document.project.model)
            if self._host.is_loaded(model):
                self._start(self.waiting.pop(0))
            else:
                self._host.load(model)
        self.changed.emit()
        if self.is_idle:
            self.idle.emit()

    def _start(self, job: ClipJob) -> None:
        try:
            home = self._document.take_folder(job.take)
        except ProjectError as error:  # its disk is away by now
            self.failed.emit("disk", str(error))
            self._advance()
            return
        self.running = job
        self._host.begin(
            ImportClip(
                job=job.id,
                take=job.take,
                take_folder=str(home),
                file=str(job.file),
                cache_folder=str(cache_folder(job.folder)),
            )
        )

    def _on_event(self, event: Event) -> None:
        job = self.running
        name = getattr(event, "job", "")
        is_end = isinstance(event, JobFinished | JobCancelled | JobFailed)
        if name in self._left and is_end:
            left = self._left.pop(name)
            discard_unfinished(left.folder, left.take)
        elif job is not None and name == job.id:
            if is_end:
                self._end(job, event)
            else:
                _take_in(job, event)
                self.changed.emit()

    def _end(self, job: ClipJob, event: Event) -> None:
        if job.expected:  # otherwise the worker is at another job, which may have to be forced
            self._host.job_over()
        self.running = None
        match event:
            case JobFinished():
                self._keep(job)
            case JobFailed(kind=kind, message=message):
                discard_unfinished(job.folder, job.take)
                self.failed.emit(kind, message)
            case _:
                discard_unfinished(job.folder, job.take)
                self.cancelled.emit()
        self._advance()

    def _keep(self, job: ClipJob) -> None:
        try:
            if job.facts is None or not job.chunks:
                raise ProjectError(
                    tr(
                        "The worker made nothing of {file}. The project is as it was before.",
                        file=job.file.name,
                    )
                )
            card, seconds = required_card(self._document), Fraction(*job.facts.seconds)
            take = clip_take(job.take, card, job.chunks, job.facts.digest, job.file.name)
            shot = keep_clip(self._document, take, job.wish, seconds)
        except (ProjectError, EditError) as error:
            discard_unfinished(job.folder, job.take)
            self.failed.emit("disk", str(error))
            return
        self.imported.emit(shot.id, job.file.name, job.notes)

    def _give_up(self, kind: str, sentence: str) -> None:
        """The worker is gone: no file can be imported now."""
        jobs = [*([self.running] if self.running else []), *self.waiting]
        if not jobs:
            return
        for job in jobs:
            discard_unfinished(job.folder, job.take)
        is_wanted = self.running is not None and self.running.is_cancelling
        self.running, self.waiting = None, []
        if is_wanted:
            self.cancelled.emit()
            self._advance()
            return
        names = ", ".join(job.file.name for job in jobs)
        message = tr(
            "{sentence} {files} was not imported. The project is as it was before. "
            "Import it again.",
            sentence=sentence,
            files=names,
        )
        self.failed.emit(kind, message)
        self._advance()

    # What the worker and the document say

    def _on_loading(self, text: str, fraction: float) -> None:
        if self.waiting:
            self.loading.emit(text, fraction)

    def _on_loaded(self, event: ModelLoaded) -> None:
        if self.is_idle:
            return
        if event.folder == str(paths.model_folder(self._document.project.model)):
            self._document.confirm_card(event)
        self._advance()

    def _on_load_failed(self, kind: str, message: str) -> None:
        self._give_up(kind, message)

    def _on_released(self) -> None:
        """The worker was let go on another's account: the file begins anew."""
        self._discard_left()
        job, self.running = self.running, None
        if job is not None:
            discard_unfinished(job.folder, job.take)
            if job.is_cancelling:
                self.cancelled.emit()
            else:
                self.waiting.insert(0, ClipJob(job.file, job.wish, job.folder, take=job.take))
        if job is not None or self.waiting:
            self._advance()

    def _discard_left(self) -> None:
        for job in self._left.values():
            discard_unfinished(job.folder, job.take)
        self._left.clear()

    def _on_died(self, sentence: str) -> None:
        self._discard_left()
        message = tr(
            "{sentence} A new worker is started when needed; its log is {log_file}.",
            sentence=sentence,
            log_file=log_file(),
        )
        self._give_up("worker_died", message)

    def _on_replaced(self) -> None:
        """Another project is open: the files were meant for the old one."""
        if self.running is not None and self._client.is_running:
            self._left[self.running.id] = self.running
            self._client.send(CancelJob(self.running.id))
        self.running, self.waiting = None, []
        self.changed.emit()

    def _on_moved(self) -> None:
        """The worker writes into the folder that was left."""
        if not self.is_idle:
            self._on_replaced()
            message = tr(
                "Saving elsewhere stopped the import. The project is as it was before. "
                "Import it again."
            )
            self.failed.emit("moved", message)


def _take_in(job: ClipJob, event: Event) -> None:
    match event:
        case JobStarted(chunks=chunks):
            job.expected = max(chunks, 1)
        case StepProgress(chunk=chunk, step=step, steps=steps):
            done = (chunk + step / max(steps, 1)) / max(job.expected, 1)
            job.progress = min(done, 1.0)
        case ChunkReady():
            job.chunks.append(chunk_of(event))
        case JobNote(text=text):
            job.notes.append(text)
        case ClipImported():
            job.facts = event
        case _:
            pass
