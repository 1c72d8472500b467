"""`throughline generate`: the same path as the window's, without one."""

import argparse
import signal
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from app.commands.console import CommandError, Console, Exit
from app.commands.opening import find_project, find_shot
from app.commands.progress import Progress
from app.model.jobs import Cancelled, Failed
from app.session.document import Document
from app.session.generation import GenerationController
from app.session.take_plan import GenerationError
from app.session.worker_client import WorkerClient
from app.storage.errors import ProjectError

_TICK_MS = 200


def generate(options: argparse.Namespace, console: Console) -> Exit:
    """Make the takes that are asked for."""
    application = QCoreApplication.instance() or QCoreApplication(["throughline"])
    document = Document()
    _load(document, options.project, console)
    client = WorkerClient()
    controller = GenerationController(document, client)
    progress = Progress(controller, document, console, as_json=options.json)
    wanted = _wanted(options, document, controller)
    if not wanted:
        progress.nothing_to_do()
        return Exit.DONE
    interrupt = Interrupt(controller.cancel)
    controller.idle.connect(application.quit)
    try:
        QTimer.singleShot(0, controller, lambda: _begin(options, controller, wanted, progress))
        application.exec()
    finally:
        interrupt.restore()
        client.stop()
    return _outcome(controller, progress, interrupted=interrupt.count > 0)


class Interrupt(QObject):
    """Ctrl-C and SIGTERM while Qt's loop runs; Python needs the timer to notice them."""

    def __init__(self, on_first: Callable[[], None]) -> None:
        super().__init__()
        self.count = 0
        self._on_first = on_first
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start(_TICK_MS)
        self._asked = 0
        self._old = {
            number: signal.signal(number, self._on_signal)
            for number in (signal.SIGINT, signal.SIGTERM)
        }

    def restore(self) -> None:
        """Give the signals back to whoever had them."""
        self._timer.stop()
        for number, handler in self._old.items():
            signal.signal(number, handler)

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        self._asked += 1

    def _on_tick(self) -> None:
        """The first one cancels and keeps what is finished; the second one leaves at once."""
        if self._asked > self.count:
            self.count = self._asked
            if self.count == 1:
                self._on_first()
            else:
                QCoreApplication.quit()


def _load(document: Document, name: str, console: Console) -> None:
    try:
        warnings = document.load(find_project(name))
    except ProjectError as error:
        raise CommandError(str(error)) from error
    for warning in warnings:
        console.tell(f"Warning: {warning}")


def _wanted(
    options: argparse.Namespace, document: Document, controller: GenerationController
) -> tuple[str, ...]:
    """The shots to generate, in story order."""
    project = document.project
    if options.shot:
        chosen = {find_shot(project, key).id for key in options.shot}
        return tuple(shot.id for shot in project.shots if shot.id in chosen)
    stale = set(document.stale()) if options.stale or options.all else set()
    missing = set() if options.stale else set(controller.missing_shots())
    return tuple(shot.id for shot in project.shots if shot.id in stale | missing)


def _begin(
    options: argparse.Namespace,
    controller: GenerationController,
    wanted: tuple[str, ...],
    progress: Progress,
) -> None:
    try:
        controller.generate(wanted, resume=not options.shot)
    except (GenerationError, ProjectError) as error:
        progress.refused(str(error))
        QCoreApplication.exit(Exit.FAILED)


def _outcome(controller: GenerationController, progress: Progress, *, interrupted: bool) -> Exit:
    jobs = controller.queue.jobs
    if progress.was_refused or any(isinstance(job.state, Failed) for job in jobs):
        code = Exit.FAILED
    elif interrupted or any(isinstance(job.state, Cancelled) for job in jobs):
        code = Exit.INTERRUPTED
    else:
        code = Exit.DONE
    progress.over(code)
    return code
