"""The job that runs: its take, its progress, and what becomes of each event about it."""

from collections.abc import Generator
from fractions import Fraction
from typing import TypeAlias

from app.language import tr
from app.model.jobs import Cancelled, Done, Failed, Job, Running
from app.session.arrivals import keep_part, keep_whole, take_in_chunk
from app.session.document import Document
from app.session.pace import Pace
from app.session.recovery import keep_found
from app.session.take_plan import TakePlan
from app.session.worker_client import log_file
from app.session.worker_death import Death
from app.storage.errors import ProjectError
from generation.protocol import (
    ChunkReady,
    Event,
    JobCancelled,
    JobFailed,
    JobStarted,
    SteppedDown,
    StepProgress,
)

RunState: TypeAlias = Running | Failed | Cancelled


class JobRun:
    """Puts what the worker makes into the document and tells the job's state after each event."""

    def __init__(self, document: Document, job: Job, plan: TakePlan, pace: Pace) -> None:
        self.job = job
        self.plan = plan
        self.chunks = 1
        self.step: StepProgress | None = None
        self.is_cancelling = False
        self.is_pausing = False  # it is stopped to go on later
        self.rung = ""  # what pictures from now on can differ by
        self._document = document
        self._pace = pace
        self._made = plan.first_chunk

    @property
    def chunks_left(self) -> int:
        """How many chunks are not finished, the running one among them."""
        return max(self.chunks - self._made, 0)

    def after(self, event: Event) -> RunState:
        """The job's state after an event about it."""
        match event:
            case JobStarted(chunks=chunks):
                self.chunks = max(chunks, 1)
                self._pace.chunk_started()
            case StepProgress():
                self.step = event
                self._pace.stepped(float(self._step_part()))
            case ChunkReady():
                return self._after_chunk(event)
            case SteppedDown(rung=rung, exact=exact):
                self.rung = "" if exact else rung
            case JobCancelled():
                self.keep()
                return Cancelled()
            case JobFailed(kind=kind, message=message):
                self.keep()
                return Failed(kind, message)
            case _:
                pass
        return self._running()

    def finish(self) -> Generator[None, None, Done | Failed]:
        """Keep the whole take, in steps between which the window answers."""
        try:
            yield from keep_whole(self._document, self.plan)
        except ProjectError as error:
            return Failed("disk", str(error))
        return Done()

    def after_death(self, sentence: str, death: Death = Death.KILLED) -> Cancelled | Failed:
        """The job's state when the worker process is gone; all that it has finished is kept."""
        self.keep_found()
        kept = self.keep()
        if self.is_cancelling:
            return Cancelled()
        project, shot_id = self._document.project, self.job.shot
        making = tr("It was making a deleted shot.")
        if project.has_shot(shot_id):
            making = tr("It was making {shot}.", shot=project.shot(shot_id).name)
        told = tr(
            "{sentence} {making} {kept} Generate again to go on: a new worker is "
            "started. Its log is {log_file}.",
            sentence=sentence,
            making=making,
            kept=kept,
            log_file=log_file(),
        )
        return Failed(death.value, " ".join(part for part in (told, death.advice) if part))

    def keep_found(self) -> None:
        """Adopt what a lost worker has left."""
        keep_found(self._document, self.plan)

    def keep(self) -> str:
        """Keep the finished chunks, and say what that is."""
        return keep_part(self._document, self.plan)

    def _after_chunk(self, event: ChunkReady) -> RunState:
        self._pace.chunk_done()
        try:
            take_in_chunk(self._document, self.plan, event, self.rung)
        except ProjectError as error:
            return Failed("disk", f"{error} {self.keep()}")
        self._made = event.chunk + 1
        return self._running()

    def _running(self) -> Running:
        step = self.step
        made = Fraction(self._made)
        if step is not None and step.chunk == self._made:
            made += self._step_part()
        return Running(min(made / self.chunks, Fraction(1)))

    def _step_part(self) -> Fraction:
        step = self.step
        return Fraction(0) if step is None else Fraction(step.step, max(step.steps, 1))
