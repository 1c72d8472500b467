"""The queue as something to watch: every change of it is told."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.model.jobs import Cancelled, Hold, Job, JobQueue, JobState, Queued, Running
from app.model.project import Project
from app.model.takes import Take


class JobBoard(QObject):
    """Holds the immutable queue; who makes the takes is not known here."""

    queue_changed = Signal()  # read `queue`
    job_changed = Signal(object)  # Job, whenever its state or progress changes

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = JobQueue()

    @property
    def queue(self) -> JobQueue:
        """The jobs, over or not; an immutable value."""
        return self._queue

    @property
    def is_idle(self) -> bool:
        """Whether nothing waits and nothing runs."""
        return self._queue.is_idle

    def job_of(self, shot_id: str) -> Job | None:
        """The newest job of a shot, or None."""
        return self._queue.of_shot(shot_id)

    def progress_of(self, shot_id: str) -> float | None:
        """0 to 1 while the shot's job runs, otherwise None."""
        job = self._queue.of_shot(shot_id)
        if job is None or not isinstance(job.state, Running):
            return None
        return float(job.state.progress)

    def waiting(self) -> tuple[Job, ...]:
        """The jobs whose turn has not come, in order."""
        return tuple(job for job in self._queue.jobs if isinstance(job.state, Queued))

    def move(self, job_id: str, before: str | None) -> None:
        """Let a waiting job have its turn before another one, or last."""
        job = self._queue.get(job_id)
        if job is not None and isinstance(job.state, Queued):
            self._replace(self._queue.move(job_id, before), ())

    def forget_finished(self) -> None:
        """Leave out what is over."""
        self._replace(self._queue.without_finished(), ())

    def put(self, jobs: tuple[Job, ...]) -> None:
        """Add jobs at the end; the ones that are over are forgotten when all are."""
        if not jobs:
            return
        queue = self._queue.without_finished() if self._queue.is_idle else self._queue
        for job in jobs:
            queue = queue.add(job)
        self._replace(queue, jobs)

    def restore(self, jobs: tuple[Job, ...]) -> None:
        """Add jobs of a former run as they are."""
        queue = self._queue
        for job in jobs:
            queue = queue.add(job)
        self._replace(queue, jobs)

    def start(self, job: Job, take: Take) -> None:
        """A job begins to make a take."""
        self._replace(self._queue.start(job.id, take.id, take.recipe), (job,))

    def set_state(self, job: Job, state: JobState) -> None:
        """A job goes on or ends."""
        self._replace(self._queue.set_state(job.id, state), (job,))

    def drop_waiting(self, but: Job | None = None) -> int:
        """Cancel what waits, and say how many jobs that were."""
        dropped = tuple(job for job in self.waiting() if but is None or job.id != but.id)
        queue = self._queue
        for job in dropped:
            queue = queue.set_state(job.id, Cancelled())
        self._replace(queue, dropped)
        return len(dropped)

    def hold(self, why: Hold, but: Job | None = None) -> int:
        """Let what waits wait until the user says so, and say how many jobs that are."""
        held = tuple(job for job in self.waiting() if but is None or job.id != but.id)
        self._change(replace(job, state=Queued(why)) for job in held if not job.is_held)
        return len(held)

    def let_go(self, jobs: Iterable[Job]) -> None:
        """Held jobs wait for their turn again, as if they were new."""
        self._change(replace(job, state=Queued(), retries=0) for job in jobs if job.is_held)

    def let_go_in(self, jobs: tuple[Job, ...], project: Project) -> None:
        """Held jobs wait for their turn again; all that wait are in story order then."""
        if not jobs:
            return
        self.let_go(jobs)
        order = {shot.id: place for place, shot in enumerate(project.shots)}
        waiting = [job for job in self.waiting() if not job.is_held]
        for job in sorted(waiting, key=lambda job: order.get(job.shot, len(order))):
            self.move(job.id, None)

    def try_again(self, job: Job) -> None:
        """A job that has lost its worker waits to go on."""
        now = self._queue.get(job.id) or job
        self._change((replace(now, state=Queued(), retries=now.retries + 1),))

    def note_rung(self, job: Job, rung: str) -> None:
        """What the job's worker has given up for want of memory."""
        now = self._queue.get(job.id)
        if now is not None:
            self._change((replace(now, rung=rung),))

    def _change(self, jobs: Iterable[Job]) -> None:
        changed, queue = tuple(jobs), self._queue
        for job in changed:
            queue = queue.change(job)
        self._replace(queue, changed)

    def _replace(self, queue: JobQueue, changed: tuple[Job, ...]) -> None:
        if queue != self._queue:
            self._queue = queue
            self.queue_changed.emit()
        for job in changed:
            now = queue.get(job.id)
            if now is not None:
                self.job_changed.emit(now)
