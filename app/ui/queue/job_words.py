"""What the queue says of a job: never a time that was not measured."""

from dataclasses import dataclass

from app.language import mark, tr, tr_count
from app.model.jobs import Cancelled, Done, Failed, Hold, Job, Queued, Running
from app.session.document import Document
from app.session.generation import GenerationController
from app.session.pausing import PauseAfter
from app.ui.shot_status import Status

PAUSES = {
    PauseAfter.STEP: (
        mark("After this step"),
        mark("The worker keeps its place, and the memory it uses"),
    ),
    PauseAfter.CHUNK: (
        mark("After this chunk"),
        mark("The take is kept so far, and goes on with the next"),
    ),
    PauseAfter.SHOT: (mark("After this shot"), mark("Its take is finished, and no other is begun")),
}
_PAUSING = {
    PauseAfter.STEP: mark("{over} of {total} done, pauses after this step"),
    PauseAfter.CHUNK: mark("{over} of {total} done, pauses after this chunk"),
    PauseAfter.SHOT: mark("{over} of {total} done, pauses after this shot"),
}


_RUNGS = {
    "offload": mark("in less memory"),
    "fp8": mark("in less memory, with weights of 8 bits"),
    "group": mark("in less memory, block by block"),
    "tiled": mark("in less memory, in tiles"),
    "half": mark("in less memory, with 16 bits"),
}
_HELD_ENDED = (
    mark("{n} job was waiting when Throughline ended. Resume goes on with it."),
    mark("{n} jobs were waiting when Throughline ended. Resume goes on with them."),
)
_HELD_FAILED = (
    mark("{n} job waits, as one before it failed. Resume goes on with it."),
    mark("{n} jobs wait, as one before them failed. Resume goes on with them."),
)


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
        return tr("Nothing is waiting.")
    over, total = sum(job.is_over for job in jobs), len(jobs)
    pausing = generation.pausing
    if generation.is_idle and generation.queue.held:
        return _held_words(generation.queue.held)
    if pausing.is_reached:
        return tr("{over} of {total} done, paused", over=over, total=total)
    if pausing.after is not None:
        return tr(_PAUSING[pausing.after], over=over, total=total)
    words = tr("{over} of {total} done", over=over, total=total)
    return _with_time(words, mark("about {time} left"), generation.seconds_left())


def _held_words(held: tuple[Job, ...]) -> str:
    """Why jobs wait until the user says so."""
    words = _HELD_FAILED
    if any(job.state == Queued(Hold.ENDED) for job in held):
        words = _HELD_ENDED
    return tr_count(len(held), *words)


def duration(seconds: float) -> str:
    """A time as people say it."""
    whole = max(1, round(seconds))
    if whole < 90:
        return tr("{seconds} s", seconds=whole)
    minutes = round(whole / 60)
    if minutes < 90:
        return tr("{minutes} min", minutes=minutes)
    return tr("{hours} h", hours=f"{round(minutes / 60, 1):g}")


def smaller_words(size: tuple[int, int]) -> str:
    """The button that consents to smaller pictures."""
    width, height = size
    return tr("Generate at {size} instead", size=f"{width}×{height}")


def _with_time(words: str, text: str, seconds: float | None) -> str:
    """What is said, and a time after it where one was measured."""
    return words if seconds is None else f"{words}, {tr(text, time=duration(seconds))}"


def _row(document: Document, generation: GenerationController, job: Job) -> JobRow:
    project = document.project
    shot = project.shot(job.shot) if project.has_shot(job.shot) else None
    status, words, progress = _state(generation, job)
    take = document.library.get(job.take)
    name = tr("Deleted shot") if shot is None else shot.name
    if job.is_keyframe and shot is not None:
        name = tr("Keyframe of {shot}", shot=shot.name)
    return JobRow(
        job, name,
        "" if shot is None else " ".join(shot.prompt.split()), status, words, progress,
        take.id if take is not None and take.chunks else None if shot is None
        else shot.selected_take,
    )


def _state(
    generation: GenerationController, job: Job
) -> tuple[Status, str, float | None]:
    match job.state:
        case Running(progress=progress):
            status = Status.PAUSED if generation.pausing.is_reached else Status.RUNNING
            return status, _with_rung(_running_words(generation, job), job), float(progress)
        case Queued(held=Hold()):
            words = tr("Paused; goes on with its next chunk") if job.take else tr("Paused")
            return Status.PAUSED, words, None
        case Queued():
            words = tr("Queued; goes on with its next chunk") if job.take else tr("Queued")
            left_s = generation.seconds_left(job.id)
            return Status.QUEUED, _with_time(words, mark("done in about {time}"), left_s), None
        case Done():
            return Status.READY, _with_rung(tr("Done"), job), None
        case Failed(message=message):
            return Status.FAILED, message, None
        case Cancelled():
            return Status.EMPTY, tr("Cancelled; finished chunks are kept"), None


def _with_rung(words: str, job: Job) -> str:
    """What its worker has given up for want of memory, after what is said of a job."""
    return f"{words}; {tr(_RUNGS[job.rung])}" if job.rung in _RUNGS else words


def _running_words(generation: GenerationController, job: Job) -> str:
    step = generation.step
    if generation.pausing.is_reached:
        return tr("Paused")
    if step is None:
        return tr("Reads its history")
    words = tr(
        "Chunk {chunk} of {chunks}, step {step} of {steps}",
        chunk=step.chunk + 1,
        chunks=generation.chunks,
        step=step.step,
        steps=step.steps,
    )
    return _with_time(words, mark("about {time} left"), generation.seconds_left(job.id))
