"""What is shown of a shot's state: a word, an icon and a colour, never the colour alone."""

from dataclasses import dataclass
from enum import Enum

from app.language import mark, tr
from app.model.jobs import Failed, Queued, Running
from app.model.lineage import Empty, Partial, ShotState, Stale
from app.model.take_words import has_lost_files
from app.model.takes import Take
from app.session.document import Document
from app.session.generation import GenerationController


class Status(Enum):
    """The states that a filmmaker sees; the value is also the name of icon and colour."""

    EMPTY = "empty"
    QUEUED = "queued"
    RUNNING = "running"
    PAUSED = "paused"
    PARTIAL = "partial"
    DAMAGED = "damaged"
    READY = "ready"
    IMPORTED = "imported"
    STALE = "stale"
    FAILED = "failed"

    @property
    def icon(self) -> str:
        """The name of the state's icon."""
        return _ICONS.get(self, f"state-{self.value}")

    @property
    def tint(self) -> str:
        """The palette role of the state's colour."""
        return _BORROWED.get(self, self.value)

    @property
    def word(self) -> str:
        """The state in one word."""
        return tr(_WORDS[self])


_WORDS = {
    Status.EMPTY: mark("Empty"),
    Status.QUEUED: mark("Queued"),
    Status.RUNNING: mark("Running"),
    Status.PAUSED: mark("Paused"),
    Status.PARTIAL: mark("Partial"),
    Status.DAMAGED: mark("Damaged"),
    Status.READY: mark("Ready"),
    Status.IMPORTED: mark("Imported"),
    Status.STALE: mark("Stale"),
    Status.FAILED: mark("Failed"),
}
_ICONS = {Status.DAMAGED: "state-failed", Status.PAUSED: "pause"}
_BORROWED = {
    Status.PARTIAL: "queued", Status.PAUSED: "queued", Status.IMPORTED: "ready",
    Status.DAMAGED: "failed",
}


@dataclass(frozen=True)
class ShotStatus:
    """The state of one shot, with what there is to say about it."""

    status: Status
    reasons: tuple[str, ...] = ()
    progress: float | None = None
    chunks: int = 1

    @property
    def word(self) -> str:
        """The badge's text."""
        if self.status is Status.RUNNING and self.progress is not None:
            return tr("Running {percent}%", percent=round(self.progress * 100))
        return self.status.word

    @property
    def sentence(self) -> str:
        """The whole state in words, for tooltips and screen readers."""
        if self.reasons:
            listed = "\n".join(f"• {reason}" for reason in self.reasons)
            return f"{self.status.word}:\n{listed}"
        sentence = _SENTENCES.get(self.status)
        return self.word if sentence is None else tr(sentence)


_SENTENCES = {
    Status.EMPTY: mark("Empty: no take was generated yet."),
    Status.QUEUED: mark("Queued: it waits for its turn."),
    Status.PAUSED: mark("Paused: Resume, in the queue, goes on with it."),
    Status.READY: mark("Ready: the selected take is what would be made today."),
    Status.IMPORTED: mark("Imported: the selected take is a video file of yours."),
}


def shot_status(document: Document, generation: GenerationController, shot_id: str) -> ShotStatus:
    """The state of a shot, from its job if there is one, otherwise from its take."""
    from_job = _of_job(generation, shot_id)
    if from_job is not None:
        return from_job
    take = document.selected_take(document.project.shot(shot_id))
    return status_without_job(document.states().get(shot_id), take)


def status_without_job(state: ShotState | None, take: Take | None) -> ShotStatus:
    """The state of a shot from its selected take."""
    if take is not None and has_lost_files(take):
        lost = tr("files of its take are missing or damaged")
        return ShotStatus(Status.DAMAGED, (lost, *_of_state(state or Empty()).reasons))
    found = _of_state(state or Empty())
    if found.status is Status.READY and take is not None and take.is_imported:
        return ShotStatus(Status.IMPORTED)
    return found


def _of_job(generation: GenerationController, shot_id: str) -> ShotStatus | None:
    job = generation.job_of(shot_id)
    if job is not None and job.is_keyframe and job.is_over:
        return None  # it says nothing of the take
    match None if job is None else job.state:
        case Running(progress=progress):
            status = Status.PAUSED if generation.pausing.is_reached else Status.RUNNING
            return ShotStatus(status, progress=float(progress), chunks=generation.chunks)
        case Queued(held=held):
            return ShotStatus(Status.QUEUED if held is None else Status.PAUSED)
        case Failed(message=message):
            return ShotStatus(Status.FAILED, (message,))
    return None


def _of_state(state: ShotState) -> ShotStatus:
    match state:
        case Stale(reasons=reasons):
            return ShotStatus(Status.STALE, reasons)
        case Partial(pictures=pictures, needed=needed):
            reason = tr(
                "its take has {pictures} of the {needed} pictures that it needs",
                pictures=pictures,
                needed=needed,
            )
            return ShotStatus(Status.PARTIAL, (reason,))
        case Empty():
            return ShotStatus(Status.EMPTY)
    return ShotStatus(Status.READY)
