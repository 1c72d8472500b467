"""Jobs: takes that are waited for. The queue is a value; somebody else does the work."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from fractions import Fraction
from typing import TypeAlias

from generation.protocol import Recipe


class Hold(StrEnum):
    """Why a job waits until the user says so."""

    ENDED = "ended"  # the program ended while it waited
    FAILED = "failed"  # a job before it failed, whose take it would remember


@dataclass(frozen=True)
class Queued:
    """Waits for its turn, or is held until the user lets it go on."""

    held: Hold | None = None


@dataclass(frozen=True)
class Running:
    """Is being made; progress runs from 0 to 1."""

    progress: Fraction = Fraction(0)


@dataclass(frozen=True)
class Done:
    """Made a whole take."""


@dataclass(frozen=True)
class Failed:
    """Stopped with a problem; kind is for programs, message for people."""

    kind: str
    message: str


@dataclass(frozen=True)
class Cancelled:
    """Stopped because the user wanted it; finished chunks are kept."""


JobState: TypeAlias = Queued | Running | Done | Failed | Cancelled


@dataclass(frozen=True)
class Job:
    """One take of one shot; take and recipe are known once the job has started.

    With `may_resume` an unfinished take with today's recipe is continued; `retries` counts how
    often it went on by itself after its worker was lost; `rung` is what its worker gave up for want
    of memory.
    """

    id: str
    shot: str
    take: str | None = None
    recipe: Recipe | None = None
    state: JobState = field(default_factory=Queued)
    may_resume: bool = False
    retries: int = 0
    rung: str = ""

    @property
    def is_keyframe(self) -> bool:
        """Whether it makes a keyframe; what kind of job it is, is known from the start."""
        return self.recipe is not None and self.recipe.still

    @property
    def is_held(self) -> bool:
        """Whether it waits until the user says so."""
        return isinstance(self.state, Queued) and self.state.held is not None

    @property
    def is_over(self) -> bool:
        """Whether nothing more will happen to it."""
        return isinstance(self.state, Done | Failed | Cancelled)


@dataclass(frozen=True)
class JobQueue:
    """Jobs in the order they were asked for."""

    jobs: tuple[Job, ...] = ()

    def get(self, job_id: str) -> Job | None:
        """The job with this id, or None."""
        return next((job for job in self.jobs if job.id == job_id), None)

    def of_shot(self, shot_id: str) -> Job | None:
        """The newest job of a shot, or None."""
        return next((job for job in reversed(self.jobs) if job.shot == shot_id), None)

    @property
    def running(self) -> Job | None:
        """The job being made now, or None."""
        return next((job for job in self.jobs if isinstance(job.state, Running)), None)

    @property
    def next_queued(self) -> Job | None:
        """The job whose turn comes next, or None."""
        waiting = (job for job in self.jobs if isinstance(job.state, Queued))
        return next((job for job in waiting if not job.is_held), None)

    @property
    def is_idle(self) -> bool:
        """Whether every job is over, or held."""
        return all(job.is_over or job.is_held for job in self.jobs)

    @property
    def held(self) -> tuple[Job, ...]:
        """The jobs that wait until the user says so."""
        return tuple(job for job in self.jobs if job.is_held)

    def add(self, job: Job) -> "JobQueue":
        """The queue with a job at its end."""
        return JobQueue((*self.jobs, job))

    def start(self, job_id: str, take: str, recipe: Recipe) -> "JobQueue":
        """The queue with a job running, now that its take and recipe are known."""
        jobs = (
            replace(job, take=take, recipe=recipe, state=Running()) if job.id == job_id else job
            for job in self.jobs
        )
        return JobQueue(tuple(jobs))

    def set_state(self, job_id: str, state: JobState) -> "JobQueue":
        """The queue with a job in another state; what is over stays as it is."""
        jobs = (
            replace(job, state=state) if job.id == job_id and not job.is_over else job
            for job in self.jobs
        )
        return JobQueue(tuple(jobs))

    def change(self, job: Job) -> "JobQueue":
        """The queue with another version of a job; what is over stays as it is."""
        jobs = (job if old.id == job.id and not old.is_over else old for old in self.jobs)
        return JobQueue(tuple(jobs))

    def move(self, job_id: str, before: str | None) -> "JobQueue":
        """The queue with a job before another one, or at its end."""
        moved = self.get(job_id)
        if moved is None or before == job_id:
            return self
        jobs = [job for job in self.jobs if job.id != job_id]
        places = [place for place, job in enumerate(jobs) if job.id == before]
        jobs.insert(places[0] if places else len(jobs), moved)
        return JobQueue(tuple(jobs))

    def cancel_queued(self) -> "JobQueue":
        """The queue in which nothing waits any more; the running job goes on."""
        jobs = (
            replace(job, state=Cancelled()) if isinstance(job.state, Queued) else job
            for job in self.jobs
        )
        return JobQueue(tuple(jobs))

    def without_finished(self) -> "JobQueue":
        """The queue with only what waits or runs."""
        return JobQueue(tuple(job for job in self.jobs if not job.is_over))
