"""Generation: a queue of jobs, one worker, and takes that arrive in the document."""

import time
from collections.abc import Iterable
from fractions import Fraction

import msgspec
from PySide6.QtCore import QObject, Signal

from app import paths
from app.model.edits import EditError
from app.model.jobs import Cancelled, Done, Failed, Job, JobQueue, Queued, Running
from app.model.lineage import Empty, Partial
from app.model.takes import new_id
from app.session.arrivals import keep_part, keep_whole, take_in_chunk
from app.session.document import Document
from app.session.model_host import ModelHost
from app.session.pace import Pace
from app.session.take_plan import (
    GenerationError,
    TakePlan,
    check_continues,
    chunks_of,
    command_for,
    plan_take,
    required_card,
)
from app.session.worker_client import WorkerClient, log_file
from app.storage.errors import ProjectError
from generation.protocol import (
    ChunkReady,
    Event,
    JobCancelled,
    JobFailed,
    JobFinished,
    JobNote,
    JobStarted,
    ModelLoaded,
    StepProgress,
)


class GenerationController(QObject):
    """One path for the window and the command line: ask for shots, listen to the signals."""

    queue_changed = Signal()  # read `queue`
    job_changed = Signal(object)  # Job, whenever its state or progress changes
    loading = Signal(str, float)  # what is being loaded, 0 to 1
    chunk_ready = Signal(str, str, int)  # shot id, take id, chunk index
    preview_ready = Signal(str, str)  # shot id, picture file
    take_finished = Signal(str, str)  # shot id, take id
    note = Signal(str)  # a sentence; the job goes on
    failed = Signal(str)  # what happened, what was kept, what to do
    idle = Signal()  # nothing waits and nothing runs any more

    def __init__(
        self, document: Document, client: WorkerClient, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._queue = JobQueue()
        self._plan: TakePlan | None = None
        self._resumable: set[str] = set()
        self._cancelling: str | None = None
        self._chunks = 1
        self._step: StepProgress | None = None
        self._pace = Pace(time.monotonic)
        self._host = ModelHost(client, self)
        self._host.loading.connect(self.loading)
        self._host.loaded.connect(self._on_loaded)
        self._host.load_failed.connect(self._on_load_failed)
        self._host.job_event.connect(self._on_job_event)
        self._host.died.connect(self._on_died)
        document.replaced.connect(self._on_replaced)

    # What the user asks for

    def generate(self, shot_ids: Iterable[str], *, resume: bool = False) -> tuple[Job, ...]:
        """Make a take of each shot in story order; GenerationError when that cannot be.

        With `resume`, an unfinished take with today's recipe is continued instead.
        """
        self._document.require_folder()
        required_card(self._document)
        wanted = set(shot_ids)
        waiting = {job.shot for job in self._queue.jobs if isinstance(job.state, Queued)}
        jobs = tuple(
            Job(new_id(), shot.id)
            for shot in self._document.project.shots
            if shot.id in wanted - waiting
        )
        if resume:
            self._resumable |= {job.id for job in jobs}
        self._enqueue(jobs)
        return jobs

    def generate_stale(self) -> tuple[Job, ...]:
        """Make a new take of every stale shot."""
        return self.generate(self._document.stale())

    def generate_missing(self) -> tuple[Job, ...]:
        """Make or finish the take of every enabled shot that has no whole one."""
        return self.generate(self.missing_shots(), resume=True)

    def missing_shots(self) -> tuple[str, ...]:
        """The enabled shots that are empty or partial, in story order."""
        states = self._document.states()
        return tuple(
            shot.id
            for shot in self._document.project.shots
            if shot.enabled and isinstance(states[shot.id], Empty | Partial)
        )

    def continue_take(self, take_id: str) -> Job:
        """Go on with a partial take; GenerationError when another model began it."""
        take = self._document.library.by_id[take_id]
        check_continues(self._document, take)
        job = Job(new_id(), take.shot, take=take_id)
        self._enqueue((job,))
        return job

    def cancel(self) -> None:
        """Stop everything; finished chunks are kept as partial takes."""
        waiting = [job.id for job in self._queue.jobs if isinstance(job.state, Queued)]
        running = self._queue.running
        self._set_queue(self._queue.cancel_queued())
        for job_id in waiting:
            self._tell(job_id)
        if running is not None:
            self._cancel_running(running)
        elif waiting:
            self.idle.emit()

    def cancel_shot(self, shot_id: str) -> None:
        """Stop the jobs of one shot; the others go on."""
        for job in self._queue.jobs:
            if job.shot != shot_id or job.is_over:
                continue
            if isinstance(job.state, Running):
                self._cancel_running(job)
            else:
                self._set_queue(self._queue.set_state(job.id, Cancelled()))
                self._tell(job.id)
                self._advance()

    # What there is to see

    @property
    def queue(self) -> JobQueue:
        """The jobs, over or not; an immutable value."""
        return self._queue

    @property
    def is_idle(self) -> bool:
        """Whether nothing waits and nothing runs."""
        return self._queue.is_idle

    @property
    def step(self) -> StepProgress | None:
        """The newest step of the running job, or None."""
        return self._step

    @property
    def chunks(self) -> int:
        """How many chunks the running job's take has in all."""
        return self._chunks

    def job_of(self, shot_id: str) -> Job | None:
        """The newest job of a shot, or None."""
        return self._queue.of_shot(shot_id)

    def progress_of(self, shot_id: str) -> float | None:
        """0 to 1 while the shot's job runs, otherwise None."""
        job = self._queue.of_shot(shot_id)
        if job is None or not isinstance(job.state, Running):
            return None
        return float(job.state.progress)

    def seconds_left(self) -> float | None:
        """The time until all that was asked for is done; None while it is not known."""
        if self._queue.running is None or self._step is None:
            return None
        waiting = (job.shot for job in self._queue.jobs if isinstance(job.state, Queued))
        queued = sum(chunks_of(self._document, shot) for shot in waiting)
        return self._pace.seconds_left(self._chunks - self._step.chunk + queued)

    # The path of a job

    def _enqueue(self, jobs: tuple[Job, ...]) -> None:
        queue = self._queue.without_finished() if self._queue.is_idle else self._queue
        for job in jobs:
            queue = queue.add(job)
        self._set_queue(queue)
        for job in jobs:
            self._tell(job.id)
        if jobs:
            self._advance()

    def _advance(self) -> None:
        """Start the next job, load the model for it, or say that all is done."""
        if self._queue.running is not None:
            return
        job = self._queue.next_queued
        if job is None:
            self.idle.emit()
            return
        if not self._document.project.has_shot(job.shot):
            self._end(job, Cancelled())
            return
        folder = paths.model_folder(self._document.project.model)
        if self._host.is_loaded(folder):
            self._start(job)
        else:
            self._host.load(folder)

    def _start(self, job: Job) -> None:
        try:
            plan = plan_take(self._document, job, may_resume=job.id in self._resumable)
            command = command_for(self._document, job.id, plan)
        except (GenerationError, ProjectError, EditError) as error:
            self._fail(job, "cannot_start", str(error))
            return
        self._plan, self._step, self._chunks = plan, None, 1
        self._set_queue(self._queue.start(job.id, plan.take.id, plan.take.recipe))
        if plan.is_new and plan.take.recipe.seed != plan.asked_seed:
            name = self._document.project.shot(job.shot).name
            self.note.emit(f"{name} gets seed {plan.take.recipe.seed}, to make another take.")
        self._host.generate(command)
        self._tell(job.id)

    def _cancel_running(self, job: Job) -> None:
        self._cancelling = job.id
        self._host.cancel(job.id)

    def _fail(self, job: Job, kind: str, message: str, *, says_kept: bool = False) -> None:
        """A failed job stops the ones behind it: they would remember the wrong takes."""
        kept = "" if self._plan is None else keep_part(self._document, self._plan)
        kept = "" if says_kept else kept
        waiting = [j.id for j in self._queue.jobs if isinstance(j.state, Queued) and j != job]
        count = len(waiting)
        behind = f"{count} more shot{'s were' if count > 1 else ' was'} not begun."
        text = " ".join(part for part in (message, kept, behind if count else "") if part)
        self._set_queue(self._queue.set_state(job.id, Failed(kind, text)).cancel_queued())
        for job_id in waiting:
            self._tell(job_id)
        self.failed.emit(text)
        self._end(job, Failed(kind, text))

    def _end(self, job: Job, state: Cancelled | Done | Failed) -> None:
        self._host.job_over()
        self._plan = self._step = self._cancelling = None
        self._pace.stopped()
        self._resumable.discard(job.id)
        self._set_queue(self._queue.set_state(job.id, state))
        self._tell(job.id)
        self._advance()

    def _set_queue(self, queue: JobQueue) -> None:
        if queue != self._queue:
            self._queue = queue
            self.queue_changed.emit()

    def _tell(self, job_id: str) -> None:
        job = self._queue.get(job_id)
        if job is not None:
            self.job_changed.emit(job)

    # What the worker says

    def _on_job_event(self, event: Event) -> None:
        job, plan = self._queue.running, self._plan
        if job is None or plan is None or getattr(event, "job", None) != job.id:
            return  # a job that was already given up
        match event:
            case JobStarted(chunks=chunks):
                self._chunks = max(chunks, 1)
                self._pace.chunk_started()
                self._tell(job.id)
            case StepProgress():
                self._on_step(job, event)
            case ChunkReady():
                self._on_chunk(job, plan, event)
            case JobNote(text=text):
                self.note.emit(text)
            case JobFinished():
                self._on_finished(job, plan)
            case JobCancelled():
                keep_part(self._document, plan)
                self._end(job, Cancelled())
            case JobFailed(kind=kind, message=message):
                self._fail(job, kind, message, says_kept=True)

    def _on_step(self, job: Job, event: StepProgress) -> None:
        self._step = event
        part = Fraction(event.step, max(event.steps, 1))
        self._pace.stepped(float(part))
        self._set_progress(job, event.chunk + part)
        if event.preview:
            self.preview_ready.emit(job.shot, event.preview)

    def _on_chunk(self, job: Job, plan: TakePlan, event: ChunkReady) -> None:
        self._pace.chunk_done()
        try:
            take_in_chunk(self._document, plan, event)
        except ProjectError as error:
            self._host.cancel(job.id)
            self._fail(job, "disk", str(error))
            return
        self._set_progress(job, Fraction(event.chunk + 1))
        self.chunk_ready.emit(job.shot, plan.take.id, event.chunk)

    def _set_progress(self, job: Job, chunks: Fraction) -> None:
        progress = min(chunks / self._chunks, Fraction(1))
        self._set_queue(self._queue.set_state(job.id, Running(progress)))
        self._tell(job.id)

    def _on_finished(self, job: Job, plan: TakePlan) -> None:
        try:
            keep_whole(self._document, plan)
        except ProjectError as error:
            self._fail(job, "disk", str(error))
            return
        self.take_finished.emit(job.shot, plan.take.id)
        self._end(job, Done())

    def _on_replaced(self) -> None:
        """Another project is open: what the old one has on disk stays there as it is."""
        running = self._queue.running
        self._set_queue(self._queue.cancel_queued())
        if running is not None:
            self._host.cancel(running.id)
            self._end(running, Cancelled())

    def _on_loaded(self, event: ModelLoaded) -> None:
        card = self._document.card
        if card is not None and (card.weights, card.grid) != (event.weights, event.grid):
            real = msgspec.structs.replace(card, weights=event.weights, grid=event.grid)
            self._document.set_card(real)
        self._advance()

    def _on_load_failed(self, kind: str, message: str) -> None:
        job = self._queue.running or self._queue.next_queued
        if job is None:
            self.failed.emit(message)
        else:
            self._fail(job, kind, message)

    def _on_died(self, sentence: str) -> None:
        running = self._queue.running
        job = running or self._queue.next_queued
        if job is None:
            return  # it is started again when it is needed
        if running is not None and self._plan is not None and self._cancelling == running.id:
            keep_part(self._document, self._plan)
            self._end(running, Cancelled())
            return
        project = self._document.project
        name = project.shot(job.shot).name if project.has_shot(job.shot) else "a deleted shot"
        work = "making" if running is not None else "loading the model for"
        message = (
            f"{sentence} It was {work} {name}; its log is {log_file()}. "
            "Generate again to go on: a new worker is started."
        )
        self._fail(job, "worker_died", message)
