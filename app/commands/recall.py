"""`throughline recall`: cited pictures and earlier shots, drawn from a shot's memory alone."""

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.commands.console import CommandError, Console, Exit
from app.commands.fonts import start_fonts
from app.commands.loop import run_loop
from app.commands.memory import rate_words
from app.commands.opening import find_shot, load_document
from app.commands.recall_wanted import strip_for, wanted_pictures
from app.model.memory_strip import StripPart, StripPicture, StripReference, StripShot
from app.model.project import Shot
from app.session.document import Document
from app.session.retrieval import Idle, Loading, Refused, Retrieval, Retrieving
from app.session.retrieval_sheet import SheetError, write_sheet
from app.session.worker_client import WorkerClient

_SUFFIX = ".png"


def recall(options: argparse.Namespace, console: Console) -> Exit:
    """Draw what a shot remembers from its memory, and say how near it is."""
    if options.sheet and Path(options.sheet).suffix.lower() != _SUFFIX:
        raise CommandError(f"{options.sheet} must end in {_SUFFIX}. Nothing was written.")
    if options.sheet and not Path(options.sheet).absolute().parent.is_dir():
        raise CommandError(f"The folder of {options.sheet} is not there. Nothing was written.")
    if options.sheet:
        start_fonts()
    application = QCoreApplication.instance() or QCoreApplication(["throughline"])
    document, client = Document(), WorkerClient()
    load_document(document, options.project, console)
    shot = find_shot(document.project, options.shot)
    strip = strip_for(document, shot)
    wanted = wanted_pictures(strip, options, document.project, shot)
    retrieval = Retrieval(document, client)
    listener = _Listener(retrieval, application, console)
    try:
        interrupted = run_loop(application.quit, lambda: retrieval.want(shot.id, strip, wanted))
        client.stop()
        listener.check()
        if interrupted:
            console.tell("Interrupted. Nothing was changed.")
            return Exit.INTERRUPTED
        _tell(shot, retrieval, wanted, options, console)
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


def _tell(
    shot: Shot,
    retrieval: Retrieval,
    wanted: Sequence[StripPicture],
    options: argparse.Namespace,
    console: Console,
) -> None:
    rows: dict[StripPart, dict[int, float]] = {}
    for picture in wanted:
        found = retrieval.get(picture)
        if found is not None:
            rows.setdefault(picture.part, {})[picture.number] = found.psnr
    if options.json:
        console.result_json(_as_data(shot, rows))
        return
    for part, psnrs in rows.items():
        mean = sum(psnrs.values()) / len(psnrs)
        console.result(
            f"{_part_words(part)} {len(psnrs):5d} picture{'s' if len(psnrs) > 1 else ' '}  "
            f"{mean:6.2f} dB"
        )


def _part_words(part: StripPart) -> str:
    if isinstance(part, StripReference):
        return f"     {part.label:8s} {'reference':12s}"
    return f"{part.number:3d}  {part.shot.name:8s} {rate_words(part.rate):12s}"


def _as_data(shot: Shot, rows: Mapping[StripPart, Mapping[int, float]]) -> dict[str, object]:
    cast: list[dict[str, object]] = []
    remembers: list[dict[str, object]] = []
    for part, psnrs in rows.items():
        if isinstance(part, StripReference):
            cast.append(
                {"name": part.reference.name, "picture": part.id, "psnr": round(psnrs[0], 2)}
            )
        else:
            remembers.append(_shot_data(part, psnrs))
    return {"shot": shot.name, "cast": cast, "remembers": remembers}


def _shot_data(part: StripShot, psnrs: Mapping[int, float]) -> dict[str, object]:
    return {
        "shot": part.shot.name,
        "take": part.id,
        "rate": part.rate,
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
