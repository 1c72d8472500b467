"""`throughline recall`: earlier shots, drawn from a shot's memory alone."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.commands.console import CommandError, Console, Exit
from app.commands.fonts import start_fonts
from app.commands.loop import run_loop
from app.commands.memory import rate_words
from app.commands.opening import find_shot, load_document, parse_length
from app.model.memory_plan import plan_memory
from app.model.memory_strip import MemoryStrip, StripPicture, StripShot, strip_of
from app.model.project import Project, Shot
from app.model.timeline import picture_at
from app.session.document import Document
from app.session.retrieval import Idle, Loading, Refused, Retrieval, Retrieving
from app.session.retrieval_sheet import SheetError, write_sheet
from app.session.worker_client import WorkerClient

_SUFFIX = ".png"


def recall(options: argparse.Namespace, console: Console) -> Exit:
    """Draw remembered shots from memory, and say how near they are."""
    if options.sheet and Path(options.sheet).suffix.lower() != _SUFFIX:
        raise CommandError(f"{options.sheet} must end in {_SUFFIX}. Nothing was written.")
    if options.sheet:
        start_fonts()
    application = QCoreApplication.instance() or QCoreApplication(["throughline"])
    document, client = Document(), WorkerClient()
    load_document(document, options.project, console)
    shot = find_shot(document.project, options.shot)
    strip = _strip(document, shot)
    wanted = _wanted(strip, options, document.project, shot)
    retrieval = Retrieval(document, client)
    listener = _Listener(retrieval, application, console)
    try:
        interrupted = run_loop(application.quit, lambda: retrieval.want(shot.id, strip, wanted))
        client.stop()
        listener.check()
        if interrupted:
            console.tell("Interrupted. Nothing was changed.")
            return Exit.INTERRUPTED
        _tell(document.project, shot, retrieval, wanted, options, console)
        _write_sheet(document, retrieval, wanted, options.sheet, console)
    finally:
        client.stop()
        retrieval.close()
    return Exit.DONE


class _Listener:
    """Ends the loop when all is answered, or nothing will be."""

    def __init__(
        self, retrieval: Retrieval, application: QCoreApplication, console: Console
    ) -> None:
        self._retrieval, self._application, self._console = retrieval, application, console
        retrieval.changed.connect(self._on_changed)

    def check(self) -> None:
        """Complain when the worker refused."""
        self._console.end_progress()
        if isinstance(self._retrieval.state, Refused):
            raise CommandError(self._retrieval.state.message, Exit.FAILED)

    def _on_changed(self) -> None:
        match self._retrieval.state:
            case Idle() | Refused():
                self._application.quit()
            case Loading():
                self._console.progress("Loading the model")
            case Retrieving(progress=progress):
                self._console.progress(f"From memory: {progress:.0%}")
            case _:
                pass


def _strip(document: Document, shot: Shot) -> MemoryStrip:
    project, card = document.project, document.card
    if card is None:
        raise CommandError(
            f"The model {project.model!r} is not installed, so nothing can be remembered. "
            "`throughline models list` shows what is installed.",
            Exit.FAILED,
        )
    plan = plan_memory(project, document.library, card, shot.id)
    strip = strip_of(project, document.library, plan, card.grid)
    if not strip.shots:
        why = "every earlier shot is left out" if plan else "no enabled shot before it has a take"
        raise CommandError(f"{shot.name} remembers nothing: {why}. Nothing was changed.")
    return strip


def _wanted(
    strip: MemoryStrip, options: argparse.Namespace, project: Project, shot: Shot
) -> tuple[StripPicture, ...]:
    """The pictures that are asked for; each chosen shot must give some."""
    shots = strip.shots if options.of is None else (_of(strip, options.of, project, shot),)
    wanted = [_within(strip, remembered, options, project) for remembered in shots]
    found = tuple(picture for pictures in wanted for picture in pictures)
    if not found:
        raise CommandError("No remembered picture lies between those times. Nothing was changed.")
    return found


def _of(strip: MemoryStrip, key: str, project: Project, shot: Shot) -> StripShot:
    asked = find_shot(project, key)
    for remembered in strip.shots:
        if remembered.shot.id == asked.id:
            return remembered
    if asked in strip.left_out:
        raise CommandError(
            f"{asked.name} is left out of the memory of {shot.name}; "
            "`throughline info --memory` says why. Nothing was changed."
        )
    raise CommandError(f"{shot.name} does not remember {asked.name}. Nothing was changed.")


def _within(
    strip: MemoryStrip, remembered: StripShot, options: argparse.Namespace, project: Project
) -> list[StripPicture]:
    pictures = strip.pictures(remembered.first, remembered.end - 1)
    shot, rate = remembered.shot, project.rate

    def picture(text: str, extra: int) -> int:
        frame = parse_length(text, rate) + extra
        return picture_at(shot, frame, rate, remembered.take.recipe.rate)

    first = 0 if options.start is None else picture(options.start, 0)
    last = len(pictures) if options.end is None else picture(options.end, -1)
    return [picture for picture in pictures if first <= picture.number <= last]


def _tell(
    project: Project,
    shot: Shot,
    retrieval: Retrieval,
    wanted: Sequence[StripPicture],
    options: argparse.Namespace,
    console: Console,
) -> None:
    found = {p: retrieval.get(p.shot.take.id, p.number) for p in wanted}
    rows = []
    for remembered in dict.fromkeys(picture.shot for picture in wanted):
        psnrs = {p.number: a.psnr for p, a in found.items() if a and p.shot == remembered}
        rows.append((remembered, psnrs))
    if options.json:
        console.result_json({"shot": shot.name, "remembers": [_as_data(*row) for row in rows]})
        return
    for remembered, psnrs in rows:
        mean = sum(psnrs.values()) / len(psnrs)
        console.result(
            f"{remembered.number:3d}  {remembered.shot.name:8s} "
            f"{rate_words(remembered.rate):12s} {len(psnrs):5d} pictures  {mean:6.2f} dB"
        )


def _as_data(remembered: StripShot, psnrs: dict[int, float]) -> dict[str, object]:
    return {
        "shot": remembered.shot.name,
        "take": remembered.take.id,
        "rate": remembered.rate,
        "psnr": round(sum(psnrs.values()) / len(psnrs), 2),
        "pictures": [{"picture": n, "psnr": round(psnr, 2)} for n, psnr in psnrs.items()],
    }


def _write_sheet(
    document: Document,
    retrieval: Retrieval,
    wanted: Sequence[StripPicture],
    out: str | None,
    console: Console,
) -> None:
    if out is None:
        return
    try:
        write_sheet(Path(out), document, retrieval, wanted)
    except SheetError as error:
        raise CommandError(str(error), Exit.FAILED) from error
    console.tell(f"{out} shows them: original, from memory, difference ×{retrieval.gain}.")
