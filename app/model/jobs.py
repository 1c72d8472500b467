"""Jobs: takes that are waited for. The queue is a value; somebody else does the work."""

from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import TypeAlias

from generation.protocol import Recipe


@dataclass(frozen=True)
class Queued:
    """Waits for its turn."""


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
    """One take of one shot; take and recipe are known once the job has started."""

    id: str
    shot: str
    take: str | None = None
    recipe: Recipe | None = None
    state: JobState = field(default_factory=Queued)

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
        return next((job for job in self.jobs if isinstance(job.state, Queued)), None)

    @property
    def is_idle(self) -> bool:
        """Whether every job is over."""
        return all(job.is_over for job in self.jobs)

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
