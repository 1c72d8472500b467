"""Generation: a queue of jobs, one worker, and takes that arrive in the document."""

import time
from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app import paths
from app.model.edits import EditError, select_take, set_seed
from app.model.jobs import Cancelled, Done, Failed, Job, JobQueue, Queued, Running
from app.model.lineage import Empty, Partial
from app.model.takes import Chunk, TakeState, new_id
from app.session.document import Document
from app.session.pace import Pace
from app.session.take_plan import (
    GenerationError,
    TakePlan,
    check_continues,
    command_for,
    plan_take,
    required_card,
)
from app.session.worker_client import WorkerClient, log_file
from app.storage.errors import ProjectError
from generation.protocol import (
    PROTOCOL_VERSION,
    ChunkReady,
    Event,
    JobCancelled,
    JobFailed,
    JobFinished,
    JobNote,
    JobStarted,
    LoadModel,
    LoadProgress,
    ModelCard,
    ModelLoaded,
    StepProgress,
    WorkerReady,
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
        self._client = client
        self._queue = JobQueue()
        self._plan: TakePlan | None = None
        self._resumable: set[str] = set()
        self._loaded: Path | None = None
        self._loading: Path | None = None
        self._chunks = 1
        self._steps: StepProgress | None = None
        self._pace = Pace(time.monotonic)
        client.received.connect(self._on_received)
        client.died.connect(self._on_died)

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
        running = self._queue.running
        self._set_queue(self._queue.cancel_queued())
        if running is not None:
            self._client.cancel(running.id)
        else:
            self._advance()

    def cancel_shot(self, shot_id: str) -> None:
        """Stop the job of one shot; the others go on."""
        for job in self._queue.jobs:
            if job.shot != shot_id or job.is_over:
                continue
            if isinstance(job.state, Running):
                self._client.cancel(job.id)
            else:
                self._set_queue(self._queue.set_state(job.id, Cancelled()))
                self._tell(job.id)

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
        return self._steps

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
        """The time until the running take is done; None while it is not known."""
        if self._queue.running is None or self._steps is None:
            return None
        return self._pace.seconds_left(self._chunks - self._steps.chunk)

    # The path of a job

    def _enqueue(self, jobs: tuple[Job, ...]) -> None:
        queue = self._queue.without_finished() if self._queue.is_idle else self._queue
        for job in jobs:
            queue = queue.add(job)
        self._set_queue(queue)
        for job in jobs:
            self.job_changed.emit(job)
        if jobs:
            self._advance()

    def _advance(self) -> None:
        """Start the next job, load the model for it, or say that all is done."""
        if self._queue.running is not None:
            return
        job = self._queue.next_queued
        if job is None:
            self._pace.stopped()
            self.idle.emit()
        elif not self._document.project.has_shot(job.shot):
            self._end(job, Cancelled())
        elif self._is_loaded():
            self._start(job)

    def _is_loaded(self) -> bool:
        folder = paths.model_folder(self._document.project.model)
        if self._loaded == folder and self._client.is_running:
            return True
        if self._loading != folder:
            self._loaded, self._loading = None, folder
            self._client.send(LoadModel(folder=str(folder)))
        return False

    def _start(self, job: Job) -> None:
        try:
            plan = plan_take(self._document, job, may_resume=job.id in self._resumable)
            command = command_for(self._document, job.id, plan)
        except (GenerationError, ProjectError, EditError) as error:
            self._fail(job, "cannot_start", str(error))
            return
        self._plan, self._steps, self._chunks = plan, None, 1
        self._set_queue(self._queue.start(job.id, plan.take.id, plan.take.recipe))
        if plan.is_new and plan.take.recipe.seed != plan.asked_seed:
            name = self._document.project.shot(job.shot).name
            self.note.emit(f"{name} gets seed {plan.take.recipe.seed}, to make another take.")
        self._client.send(command)
        self._tell(job.id)

    def _end(self, job: Job, state: Cancelled | Done | Failed) -> None:
        self._client.cancel_heard()
        self._plan = self._steps = None
        self._pace.stopped()
        self._resumable.discard(job.id)
        self._set_queue(self._queue.set_state(job.id, state))
        self._tell(job.id)
        self._advance()

    def _fail(self, job: Job, kind: str, message: str) -> None:
        """A failed job stops the ones behind it: they would remember the wrong takes."""
        kept = self._keep_partial()
        waiting = [other for other in self._queue.jobs if isinstance(other.state, Queued)]
        others = [other for other in waiting if other.id != job.id]
        parts = [message, kept]
        if others:
            count = len(others)
            parts.append(f"{count} more shot{'s were' if count > 1 else ' was'} not begun.")
        text = " ".join(part for part in parts if part)
        self._set_queue(self._queue.set_state(job.id, Failed(kind, text)))
        self._set_queue(self._queue.cancel_queued())
        self.failed.emit(text)
        self._end(job, Failed(kind, text))

    def _keep_partial(self) -> str:
        """Keep what the running job has made so far; the sentence says what that is."""
        plan = self._plan
        take = None if plan is None else self._document.library.get(plan.take.id)
        if take is None or not take.chunks:
            return "No pictures were lost." if plan is not None else ""
        try:
            self._document.set_take_state(take.id, TakeState.PARTIAL)
            self._select(take.id, only_if_empty=True)
        except ProjectError as error:
            return str(error)
        count = len(take.chunks)
        return f"{count} finished chunk{'s were' if count > 1 else ' was'} kept."

    def _select(self, take_id: str, *, only_if_empty: bool = False) -> None:
        document = self._document
        take = document.library.by_id[take_id]
        if not document.project.has_shot(take.shot):
            return
        shot = document.project.shot(take.shot)
        if only_if_empty and document.selected_take(shot) is not None:
            return
        was_dirty = document.is_dirty
        project = select_take(document.project, shot.id, take)
        if self._plan is not None and shot.seed == self._plan.asked_seed:
            project = set_seed(project, shot.id, take.recipe.seed)
        document.edit(f"Generate {shot.name}", project)
        if not was_dirty:  # no unsaved edit of the user is written along with it
            document.save()

    def _set_queue(self, queue: JobQueue) -> None:
        if queue != self._queue:
            self._queue = queue
            self.queue_changed.emit()

    def _tell(self, job_id: str) -> None:
        job = self._queue.get(job_id)
        if job is not None:
            self.job_changed.emit(job)

    # What the worker says

    def _on_received(self, event: Event) -> None:
        match event:
            case WorkerReady():
                self._on_worker_ready(event)
            case LoadProgress(text=text, fraction=fraction):
                self.loading.emit(text, fraction)
            case ModelLoaded():
                self._on_model_loaded(event)
            case JobFailed(job=None):
                self._on_load_failed(event)
            case _:
                self._on_job_event(event)

    def _on_job_event(self, event: Event) -> None:
        job = self._queue.running
        if job is None or getattr(event, "job", None) != job.id:
            return  # a job that was already given up
        match event:
            case JobStarted(chunks=chunks):
                self._chunks = max(chunks, 1)
                self._pace.chunk_started()
                self._tell(job.id)
            case StepProgress():
                self._on_step(job, event)
            case ChunkReady():
                self._on_chunk(job, event)
            case JobNote(text=text):
                self.note.emit(text)
            case JobFinished():
                self._on_finished(job)
            case JobCancelled():
                self._keep_partial()
                self._end(job, Cancelled())
            case JobFailed(kind=kind, message=message):
                self._fail(job, kind, message)

    def _on_worker_ready(self, event: WorkerReady) -> None:
        if event.protocol != PROTOCOL_VERSION:
            message = f"The worker speaks protocol {event.protocol}, not {PROTOCOL_VERSION}."
            self._on_load_failed(JobFailed(None, "protocol", f"{message} Install both anew."))
            self._client.stop()

    def _on_model_loaded(self, event: ModelLoaded) -> None:
        self._loading, self._loaded = None, Path(event.folder)
        card = self._document.card
        if card is not None and (card.weights, card.grid) != (event.weights, event.grid):
            self._document.set_card(
                ModelCard(
                    event.name, event.weights, event.grid, card.steps, card.guidance, card.shift
                )
            )
        self._advance()

    def _on_load_failed(self, event: JobFailed) -> None:
        self._loading = self._loaded = None
        job = self._queue.running or self._queue.next_queued
        if job is None:
            self.failed.emit(event.message)
        else:
            self._fail(job, event.kind, event.message)

    def _on_step(self, job: Job, event: StepProgress) -> None:
        self._steps = event
        part = Fraction(event.step, max(event.steps, 1))
        self._pace.stepped(float(part))
        progress = min((event.chunk + part) / self._chunks, Fraction(1))
        self._set_queue(self._queue.set_state(job.id, Running(progress)))
        self._tell(job.id)
        if event.preview:
            self.preview_ready.emit(job.shot, event.preview)

    def _on_chunk(self, job: Job, event: ChunkReady) -> None:
        plan = self._plan
        if plan is None:
            return
        self._pace.chunk_done()
        chunk = Chunk(
            index=event.chunk,
            frames=event.frames,
            video=Path(event.video).name,
            latents=Path(event.latents).name,
            digest=event.digest,
        )
        try:
            if plan.take.id not in self._document.library:
                self._document.add_take(plan.take)
            self._document.add_chunk(plan.take.id, chunk)
        except ProjectError as error:
            self._client.cancel(job.id)
            self._fail(job, "disk", str(error))
            return
        progress = min(Fraction(event.chunk + 1, self._chunks), Fraction(1))
        self._set_queue(self._queue.set_state(job.id, Running(progress)))
        self.chunk_ready.emit(job.shot, plan.take.id, event.chunk)
        self._tell(job.id)

    def _on_finished(self, job: Job) -> None:
        plan = self._plan
        try:
            if plan is not None:
                self._document.set_take_state(plan.take.id, TakeState.COMPLETE)
                self._select(plan.take.id)
        except (ProjectError, KeyError) as error:
            self._fail(job, "disk", str(error))
            return
        self._end(job, Done())
        if plan is not None:
            self.take_finished.emit(job.shot, plan.take.id)

    def _on_died(self, sentence: str) -> None:
        self._loaded = self._loading = None
        job = self._queue.running
        waiting = job or self._queue.next_queued
        if waiting is None:
            return  # it is started again when it is needed
        shot = self._document.project.shot(waiting.shot)
        message = (
            f"{sentence} It was {'making' if job else 'loading the model for'} {shot.name}; "
            f"its log is {log_file()}. Generate again to go on: a new worker is started."
        )
        self._fail(waiting, "worker_died", message)
