"""`throughline takes`: list, mark, delete, use and compare the takes of a shot."""

import argparse
from pathlib import Path

from app.commands.changes import save_edit, tell_new_stale
from app.commands.console import CommandError, Console, Exit
from app.commands.opening import find_shot, load_document, open_project
from app.commands.take_finding import find_take
from app.commands.takes_compare import (
    Compared,
    compare_takes,
    compared_data,
    compared_lines,
    write_sheet,
)
from app.commands.takes_words import take_data, take_lines
from app.model.edits import select_take
from app.model.lineage import takes_of
from app.model.project import EditError, Project, Shot
from app.model.take_keeping import remembering_words, unused_takes
from app.model.take_marks import delete_take, note_take, rename_take, restore_take, star_take
from app.model.takes import Take, TakeLibrary, TakeState
from app.session.installed import installed_card
from app.storage.project_folder import LoadedProject
from app.storage.take_files import take_bytes

_SUFFIX = ".png"


def takes(options: argparse.Namespace, console: Console) -> Exit:
    """List the takes of a shot, after what was asked of them."""
    _check(options)
    if options.collect:
        return _collect(options, console)
    loaded = open_project(options.project, console)
    shot = find_shot(loaded.project, options.shot)
    try:
        edited = _edited(loaded.project, loaded.library, shot, options)
    except EditError as error:
        raise CommandError(f"{error} Nothing was changed.") from error
    pair = options.compare and [_take(loaded.library, shot, n) for n in options.compare]
    compared = compare_takes(loaded, shot, *pair) if pair else None
    if edited != loaded.project:
        save_edit(loaded, edited)
    _tell(loaded, edited, edited.shot(shot.id), compared, options, console)
    if compared is not None and options.sheet:
        write_sheet(Path(options.sheet), compared, console)
    return Exit.DONE


def _check(options: argparse.Namespace) -> None:
    if options.shot is None and not options.collect:
        raise CommandError("Name a shot, by its name or number. Nothing was changed.")
    if options.collect and options.shot is not None:
        raise CommandError("--collect is of the whole project; leave the shot out.")
    if options.sheet and not options.compare:
        raise CommandError("--sheet belongs to --compare N M. Nothing was changed.")
    if options.sheet and Path(options.sheet).suffix.lower() != _SUFFIX:
        raise CommandError(f"{options.sheet} must end in {_SUFFIX}. Nothing was changed.")
    if options.compare and len(set(options.compare)) < 2:
        raise CommandError("Name two different takes to compare. Nothing was changed.")


def _edited(
    project: Project, library: TakeLibrary, shot: Shot, options: argparse.Namespace
) -> Project:
    """The project with every mark that was asked for; the take in the cut last."""

    def take(number: str) -> Take:
        return _take(library, shot, number)

    for number in options.star:
        project = star_take(project, take(number), starred=True)
    for number in options.unstar:
        project = star_take(project, take(number), starred=False)
    for number, text in options.note:
        project = note_take(project, take(number), text)
    for number, name in options.rename:
        project = rename_take(project, take(number), name)
    for number in options.restore:
        project = restore_take(project, take(number))
    if options.use is not None:
        project = select_take(project, shot.id, take(options.use))
    for number in options.delete:
        project = _deleted(project, take(number))
    return project


def _deleted(project: Project, take: Take) -> Project:
    if take.state is TakeState.RUNNING:
        raise EditError(f"Take {take.number} is being made.")
    return delete_take(project, take)


def _take(library: TakeLibrary, shot: Shot, number: str) -> Take:
    return find_take(takes_of(library, shot), number, shot)


def _tell(
    loaded: LoadedProject, edited: Project, shot: Shot, compared: Compared | None,
    options: argparse.Namespace, console: Console,
) -> None:
    library, card = loaded.library, installed_card(edited.model)
    found = takes_of(library, shot)
    if options.json:
        rows = [take_data(edited, shot, take, card) for take in found]
        data: dict[str, object] = {"shot": shot.name, "takes": rows}
        console.result_json(data | ({"compare": compared_data(compared)} if compared else {}))
    elif compared is not None:
        for line in compared_lines(compared):
            console.result(line)
    else:
        for line in take_lines(edited, shot, found, card):
            console.result(line)
    for number in options.delete:
        take = _take(library, shot, number)
        console.tell(
            f"Take {number} was deleted; `--restore {number}` brings it back. "
            f"{remembering_words(edited, library, take)}".strip()
        )
    tell_new_stale(loaded, edited, console)


def _collect(options: argparse.Namespace, console: Console) -> Exit:
    """Move what nothing needs to the trash."""
    from app.session.document import Document
    from app.session.trash import move_to_trash

    document = Document()
    load_document(document, options.project, console, writes=True)
    unused = unused_takes(document.project, document.library)
    size = sum(take_bytes(document.require_folder(), take) for take in unused)
    document.collect_takes(unused, move_to_trash)
    if options.json:
        console.result_json({"collected": [take.id for take in unused], "bytes": size})
    else:
        count = f"{len(unused)} take{'s'[: len(unused) != 1]}"
        done = f"{count} moved to the trash, {size / 1e6:.1f} MB."
        console.result(done if unused else "There are no unused takes.")
    return Exit.DONE
