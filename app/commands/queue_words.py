"""The queue on disk in words and as data."""

import msgspec

from app.model.jobs import Failed, Job
from app.model.project import Project
from app.storage.errors import ProjectError
from app.storage.project_folder import LoadedProject
from app.storage.queue_journal import (
    PastJob,
    QueueDamagedError,
    queue_file,
    read_history,
    read_jobs,
)


def waiting_jobs(loaded: LoadedProject) -> tuple[Job, ...]:
    """What waits in a project's queue; nothing where it cannot be read."""
    file = queue_file(loaded.folder)
    try:
        return read_jobs(file) if file.exists() else ()
    except (OSError, QueueDamagedError, ProjectError):
        return ()


def past_jobs(loaded: LoadedProject) -> tuple[PastJob, ...]:
    """What is over; nothing where it cannot be read."""
    file = queue_file(loaded.folder)
    try:
        return read_history(file) if file.exists() else ()
    except (OSError, QueueDamagedError, ProjectError):
        return ()


def waiting_lines(loaded: LoadedProject) -> list[str]:
    """One line where anything waits."""
    waiting = len(waiting_jobs(loaded))
    if not waiting:
        return []
    jobs = "1 job waits" if waiting == 1 else f"{waiting} jobs wait"
    return [f"     {jobs} in the queue"]


def waiting_data(loaded: LoadedProject) -> list[dict[str, object]]:
    """The jobs that wait, in order."""
    return [job_data(loaded.project, job) for job in waiting_jobs(loaded)]


def job_data(project: Project, job: Job) -> dict[str, object]:
    """A job for programs."""
    number = project.number(job.shot) if project.has_shot(job.shot) else None
    recipe = None if job.recipe is None else msgspec.to_builtins(job.recipe)
    return {
        "job": job.id, "shot": number, "take": job.take, "retries": job.retries,
        "rung": job.rung, "recipe": recipe,
    }


def past_data(project: Project, past: PastJob) -> dict[str, object]:
    """A job that is over, for programs."""
    job = past.job
    facts: dict[str, object] = {"state": type(job.state).__name__.lower(), "ended": past.ended}
    if isinstance(job.state, Failed):
        facts |= {"kind": job.state.kind, "message": job.state.message}
    return job_data(project, job) | facts


def job_line(project: Project, job: Job) -> str:
    """A job that waits, for people."""
    begun = "goes on with its next chunk" if job.take else "waits"
    return f"{_shot_name(project, job):8s}  {begun}"


def past_line(project: Project, past: PastJob) -> str:
    """A job that is over, for people."""
    state = past.job.state
    said = f": {state.message}" if isinstance(state, Failed) else ""
    seed = "" if past.job.recipe is None else f"  seed {past.job.recipe.seed}"
    name = _shot_name(project, past.job)
    return f"{past.ended}  {name:8s}  {type(state).__name__.lower()}{seed}{said}"


def _shot_name(project: Project, job: Job) -> str:
    return project.shot(job.shot).name if project.has_shot(job.shot) else "(deleted shot)"
