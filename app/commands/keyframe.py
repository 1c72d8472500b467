"""`throughline keyframe`: make, add, choose and remove the pictures that a shot begins from."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.commands.changes import tell_difference
from app.commands.console import CommandError, Console, Exit
from app.commands.generate import outcome_of, tell_of_waiting
from app.commands.loop import run_loop
from app.commands.opening import find_shot, load_document
from app.commands.progress import Progress
from app.commands.take_finding import find_take, id_words
from app.language import tr
from app.model.keyframe_staleness import keyframe_reasons
from app.model.keyframes import (
    all_keyframes,
    choose_keyframe,
    listed_keyframes,
    remove_keyframe,
    unread_words,
)
from app.model.project import EditError, Project, Shot
from app.model.takes import Take, TakeLibrary
from app.session.document import Document
from app.session.generation import GenerationController
from app.session.own_keyframe import add_own_keyframe
from app.session.take_plan import GenerationError
from app.session.worker_client import WorkerClient
from app.storage.errors import PictureError, ProjectError
from app.storage.reference_files import reference_path


def keyframe(options: argparse.Namespace, console: Console) -> Exit:
    """List the keyframes of a shot, after what was asked of them."""
    if options.goes_on and not options.make:
        raise CommandError("--goes-on belongs to --make. Nothing was changed.")
    document = Document()
    changes = options.make or options.file or options.choose is not None
    writes = bool(changes or options.remove is not None)
    load_document(document, options.project, console, writes=writes)
    shot, before = find_shot(document.project, options.shot), document.stale()
    code, card = Exit.DONE, document.card
    if card is not None and (changes or shot.keyframe) and (unread := unread_words(card)):
        console.tell(f"Note: {unread}")
    try:
        if options.make:
            code = _make(document, shot, options, console)
        elif options.file:
            for note in add_own_keyframe(document, shot.id, Path(options.file)):
                console.tell(f"Note: {note}")
        elif writes:
            _edit(document, shot, options)
    except (EditError, PictureError) as error:
        raise CommandError(f"{error}") from error
    if not (options.make and options.json):  # it told events
        _tell(document, document.project.shot(shot.id), options, console)
    tell_difference(before, document.stale(), document.project, console)
    return code


def _edit(document: Document, shot: Shot, options: argparse.Namespace) -> None:
    """Choose or remove a keyframe, and save that."""
    project = _edited(document.project, document.library, shot, options)
    document.edit(tr("Keyframe of {shot}", shot=shot.name), project)
    try:
        document.save()
    except ProjectError as error:
        raise CommandError(str(error), Exit.FAILED) from error


def _edited(
    project: Project, library: TakeLibrary, shot: Shot, options: argparse.Namespace
) -> Project:
    if options.choose is not None:
        return choose_keyframe(project, shot.id, _take(library, shot, options.choose))
    if options.remove:
        return remove_keyframe(project, shot.id, _take(library, shot, options.remove))
    return choose_keyframe(project, shot.id, None)


def _take(library: TakeLibrary, shot: Shot, number: str) -> Take:
    """The keyframe of this number; also one that is hidden, which choosing brings back."""
    return find_take(all_keyframes(library, shot), number, shot, "keyframe")


def _make(
    document: Document, shot: Shot, options: argparse.Namespace, console: Console
) -> Exit:
    """Make a keyframe by the worker; Ctrl-C stops it."""
    application = QCoreApplication.instance() or QCoreApplication(["throughline"])
    client = WorkerClient()
    controller = GenerationController(document, client)
    progress = Progress(controller, document, console, as_json=options.json)

    def start() -> None:
        try:
            controller.make_keyframes([shot.id], goes_on=options.goes_on)
        except (GenerationError, ProjectError, EditError) as error:
            progress.refused(str(error))
            application.quit()

    controller.idle.connect(application.quit)
    try:
        interrupted = run_loop(controller.cancel, start)
    finally:
        client.stop()
        controller.close()
    tell_of_waiting(controller, options.project, console)
    return outcome_of(controller, progress, interrupted=interrupted)


def _tell(
    document: Document, shot: Shot, options: argparse.Namespace, console: Console
) -> None:
    found = listed_keyframes(document.project, document.library, shot)
    if options.json:
        rows = [_data(document, shot, take) for take in found]
        console.result_json({"shot": shot.name, "keyframes": rows})
        return
    if not found:
        console.result(
            f"{shot.name} has no keyframes; --make makes one from the cast, --from adds a picture."
        )
    for take in reversed(found):
        words = (*_words(document, shot, take), id_words(found, take))
        console.result("  ".join(filter(None, words)))


def _words(document: Document, shot: Shot, take: Take) -> Iterator[str]:
    yield f"{take.number:4d}"
    if take.id == shot.keyframe:
        yield "the shot begins from it"
    recipe = take.recipe
    yield f"from {take.note}" if take.is_imported else f"{recipe.model}, seed {recipe.seed}"
    yield "{}x{}".format(*recipe.size)
    reasons = keyframe_reasons(document.project, document.library, shot, take)
    if reasons:
        yield f"stale: {'; '.join(reasons)}"


def _data(document: Document, shot: Shot, take: Take) -> dict[str, object]:
    """Everything that is known of a keyframe."""
    recipe = take.recipe
    return {
        "id": take.id, "number": take.number, "chosen": take.id == shot.keyframe,
        "file": str(reference_path(document.require_folder(), take.picture)),
        "source_file": take.note, "model": recipe.model, "prompt": recipe.prompt,
        "seed": recipe.seed, "size": list(recipe.size), "created": take.created,
        "cast": [reference.name for reference in take.cast],
        "stale": list(keyframe_reasons(document.project, document.library, shot, take)),
    }
