"""What the queue says of a job: never a time that was not measured."""

from dataclasses import dataclass

from app.model.jobs import Cancelled, Done, Failed, Job, Queued, Running
from app.session.document import Document
from app.session.generation import GenerationController
from app.session.pausing import PauseAfter
from app.ui.shot_status import Status

PAUSES = {
    PauseAfter.STEP: ("After this step", "The worker keeps its place, and the memory it uses"),
    PauseAfter.CHUNK: ("After this chunk", "The take is kept so far, and goes on with the next"),
    PauseAfter.SHOT: ("After this shot", "Its take is finished, and no other is begun"),
}


@dataclass(frozen=True)
class JobRow:
    """One line of the queue."""

    job: Job
    name: str
    prompt: str
    status: Status
    words: str
    progress: float | None = None
    take: str | None = None  # whose first picture is shown

    @property
    def can_move(self) -> bool:
        """Whether its place is for the user to choose."""
        return isinstance(self.job.state, Queued)

    @property
    def sentence(self) -> str:
        """All of it, for screen readers."""
        return f"{self.name}: {self.words}. {self.prompt}"


def job_rows(document: Document, generation: GenerationController) -> tuple[JobRow, ...]:
    """The lines of the queue, in order."""
    return tuple(_row(document, generation, job) for job in generation.queue.jobs)


def queue_words(generation: GenerationController) -> str:
    """The whole queue in one line."""
    jobs = generation.queue.jobs
    if not jobs:
        return "Nothing is waiting."
    over = sum(job.is_over for job in jobs)
    words = f"{over} of {len(jobs)} done"
    if generation.pausing.is_reached:
        return f"{words}, paused"
    if generation.pausing.after is not None:
        return f"{words}, pauses {PAUSES[generation.pausing.after][0].lower()}"
    left_s = generation.seconds_left()
    return words if left_s is None else f"{words}, about {duration(left_s)} left"


def duration(seconds: float) -> str:
    """A time as people say it."""
    whole = max(1, round(seconds))
    if whole < 90:
        return f"{whole} s"
    minutes = round(whole / 60)
    return f"{minutes} min" if minutes < 90 else f"{round(minutes / 60, 1):g} h"


def _row(document: Document, generation: GenerationController, job: Job) -> JobRow:
    project = document.project
    shot = project.shot(job.shot) if project.has_shot(job.shot) else None
    status, words, progress = _state(generation, job)
    take = document.library.get(job.take)
    return JobRow(
        job, "Deleted shot" if shot is None else shot.name,
        "" if shot is None else " ".join(shot.prompt.split()), status, words, progress,
        take.id if take is not None and take.chunks else None if shot is None
        else shot.selected_take,
    )


def _state(
    generation: GenerationController, job: Job
) -> tuple[Status, str, float | None]:
    match job.state:
        case Running(progress=progress):
            return Status.RUNNING, _running_words(generation, job), float(progress)
        case Queued():
            left_s = generation.seconds_left(job.id)
            words = "Waits to go on with its next chunk" if job.take else "Waits"
            done = "" if left_s is None else f", done in about {duration(left_s)}"
            return Status.QUEUED, words + done, None
        case Done():
            return Status.READY, "Done", None
        case Failed(message=message):
            return Status.FAILED, message, None
        case Cancelled():
            return Status.EMPTY, "Cancelled; finished chunks are kept", None


def _running_words(generation: GenerationController, job: Job) -> str:
    step = generation.step
    if generation.pausing.is_reached:
        return "Paused"
    if step is None:
        return "Reads its history"
    words = f"Chunk {step.chunk + 1} of {generation.chunks}, step {step.step} of {step.steps}"
    left_s = generation.seconds_left(job.id)
    return words if left_s is None else f"{words}, about {duration(left_s)} left"
