"""How a job begins: which model it needs, what it will make, and the command for the worker."""

from pathlib import Path

from app import paths
from app.model.jobs import Job
from app.session.document import Document
from app.session.job_run import JobRun
from app.session.keyframe_plan import keyframe_command, keyframe_file, plan_keyframe
from app.session.keyframe_run import KeyframeRun
from app.session.pace import Pace
from app.session.recovery import adopt, is_made, revive
from app.session.take_plan import command_for, plan_take
from generation.protocol import JobCommand


def folder_for(document: Document, job: Job) -> Path:
    """The folder of the model that makes a job's take."""
    wanted = document.project.model
    if job.is_keyframe and job.recipe is not None:
        wanted = job.recipe.model
    return paths.model_folder(wanted)


def begun(document: Document, job: Job, pace: Pace) -> tuple[JobRun, JobCommand | None]:
    """The run of a job and its command, which there is none of where all is made already.

    Raises:
        GenerationError, EditError: it cannot be made as the project is now.
        ProjectError: its files cannot be read or written.
    """
    if job.is_keyframe:
        keyframe = plan_keyframe(document, job)
        run = KeyframeRun(document, job, keyframe, pace)
        is_there = keyframe_file(document, keyframe.take.id).is_file()
        return run, None if is_there else keyframe_command(document, job.id, keyframe.take)
    revive(document, job)
    plan = adopt(document, plan_take(document, job))
    command = command_for(document, job.id, plan)
    return JobRun(document, job, plan, pace), None if is_made(document, plan) else command
