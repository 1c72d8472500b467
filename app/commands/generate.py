"""`throughline generate`: the same path as the window's, without one."""

import argparse
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.commands.console import CommandError, Console, Exit
from app.commands.kept_preview import KeptPreview
from app.commands.loop import run_loop
from app.commands.opening import find_shot, load_document
from app.commands.progress import Progress
from app.commands.repair import mark_broken, tell_repaired
from app.model.jobs import Cancelled, Failed
from app.model.prompt_notes import unread_negative
from app.model.quality import set_draft
from app.session.document import Document
from app.session.generation import GenerationController
from app.session.take_plan import GenerationError
from app.session.worker_client import WorkerClient
from app.storage.errors import ProjectError


def generate(options: argparse.Namespace, console: Console) -> Exit:
    """Make the takes that are asked for."""

    def wanted(document: Document, controller: GenerationController) -> tuple[str, ...]:
        return _wanted(options, document, controller)

    return make_takes(options, console, wanted, repair=options.repair)


def make_takes(
    options: argparse.Namespace,
    console: Console,
    choose: Callable[[Document, GenerationController], tuple[str, ...]],
    *,
    repair: bool = False,
    held_too: bool = False,
) -> Exit:
    """Make takes of the shots that are chosen, or go on with them, or with all that is held."""
    application = QCoreApplication.instance() or QCoreApplication(["throughline"])
    document = Document()
    load_document(document, options.project, console, writes=True)
    _ask_for_quality(document, getattr(options, "quality", None))
    client = WorkerClient()
    controller = _controller(document, client, options, console)
    progress = Progress(controller, document, console, as_json=options.json)
    broken = mark_broken(document, console) if repair else ()
    wanted = () if repair else choose(document, controller)
    held = controller.queue.held if held_too else ()
    if not wanted and not broken and not held:
        progress.nothing_to_do()
        controller.close()
        return Exit.DONE

    def start() -> None:
        _tell_of_negatives(document, wanted, progress)
        if held:
            controller.resume()
        elif not _begin(controller, wanted, broken, progress):
            application.quit()

    controller.idle.connect(application.quit)
    try:
        interrupted = run_loop(controller.cancel, start)
    finally:
        client.stop()
        controller.close()
    tell_of_waiting(controller, options.project, console)
    tell_repaired(document, broken, console)
    return outcome_of(controller, progress, interrupted=interrupted)


def _controller(
    document: Document, client: WorkerClient, options: argparse.Namespace, console: Console
) -> GenerationController:
    """What makes the takes, with the options that not every command has."""
    controller = GenerationController(document, client)
    controller.may_be_smaller = getattr(options, "smaller_if_needed", False)
    if preview := getattr(options, "preview", None):
        KeptPreview(controller, Path(preview), console).setParent(controller)
    return controller


def _ask_for_quality(document: Document, quality: str | None) -> None:
    """Keep the choice, as later takes are compared with it."""
    draft = quality == "draft"
    if quality is None or draft == document.project.draft:
        return
    document.edit("Quality", set_draft(document.project, draft=draft))
    try:
        document.save()
    except ProjectError as error:
        raise CommandError(str(error), Exit.FAILED) from error


def _begin(
    controller: GenerationController, wanted: tuple[str, ...], broken: tuple[str, ...],
    progress: Progress,
) -> bool:
    """Whether all of it could be begun; what could not is told."""
    try:
        controller.generate(wanted, resume=True)
        for take in broken:
            controller.continue_take(take)
    except (GenerationError, ProjectError) as error:
        progress.refused(str(error))
        return False
    return True


def _tell_of_negatives(document: Document, wanted: tuple[str, ...], progress: Progress) -> None:
    """Once, however many shots have a negative prompt that is not read."""
    project = document.project
    notes = (unread_negative(project, document.card, project.shot(one)) for one in wanted)
    if note := next(filter(None, notes), ""):
        progress.note(note)


def tell_of_waiting(controller: GenerationController, name: str, console: Console) -> None:
    """Say that jobs are held, and what can be done with them."""
    if waiting := len(controller.queue.held):
        jobs = "1 job waits" if waiting == 1 else f"{waiting} jobs wait"
        console.tell(f"{jobs} in the queue; `throughline queue {name}` shows what can be done.")


def _wanted(
    options: argparse.Namespace, document: Document, controller: GenerationController
) -> tuple[str, ...]:
    """The shots to generate, in story order."""
    project = document.project
    if options.shot:
        chosen = {find_shot(project, key).id for key in options.shot}
        return tuple(shot.id for shot in project.shots if shot.id in chosen)
    stale = set(controller.stale_shots()) if options.stale or options.all else set()
    missing = set() if options.stale else set(controller.missing_shots())
    return tuple(shot.id for shot in project.shots if shot.id in stale | missing)


def outcome_of(controller: GenerationController, progress: Progress, *, interrupted: bool) -> Exit:
    """How the command ends, which is told."""
    jobs = controller.queue.jobs
    if progress.was_refused or any(isinstance(job.state, Failed) for job in jobs):
        code = Exit.FAILED
    elif interrupted or any(isinstance(job.state, Cancelled) for job in jobs):
        code = Exit.INTERRUPTED
    else:
        code = Exit.DONE
    progress.over(code)
    return code
