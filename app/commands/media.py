"""`throughline media`: where the takes of a project lie, and another folder for them."""

import argparse
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from app.commands.console import CommandError, Console, Exit
from app.commands.export import interruption
from app.commands.opening import find_project
from app.commands.others import holder_words
from app.session.queue_keeper import LOCK_FILE
from app.storage.errors import ExportCancelled, ProjectError
from app.storage.media_folder import media_of
from app.storage.media_link import relink_media
from app.storage.media_move import move_media
from app.storage.project_folder import read_project
from app.storage.project_lock import holder_of
from app.storage.queue_lock import QueueLock
from app.storage.work_hooks import WorkHooks

_MEGABYTE = 1_000_000


def media(options: argparse.Namespace, console: Console) -> Exit:
    """Say where the takes are, move them, or relink them."""
    folder = find_project(options.project)
    try:
        read_project(folder)
    except ProjectError as error:
        raise CommandError(str(error)) from error
    if options.move or options.inside or options.relink:
        code = _change(folder, options, console)
        if code is not Exit.DONE:
            return code
    _tell(folder, console, as_json=options.json)
    return Exit.DONE


def _change(folder: Path, options: argparse.Namespace, console: Console) -> Exit:
    _check_alone(folder)
    try:
        with interruption() as stop:
            if options.relink:
                hooks = _hooks(console, stop, lambda done, of: f"Comparing: take {done} of {of}")
                relink_media(folder, Path(options.relink), hooks)
            else:
                target = folder if options.inside else Path(options.move)
                move_media(folder, target, _hooks(console, stop, _megabytes))
    except ExportCancelled:
        console.end_progress()
        console.tell("Interrupted. The takes are where they were.")
        return Exit.INTERRUPTED
    console.end_progress()
    return Exit.DONE


def _hooks(
    console: Console, stop: list[int], words: Callable[[int, int], str]
) -> WorkHooks:
    return WorkHooks(lambda done, of: console.progress(words(done, of)), lambda: bool(stop))


def _megabytes(done: int, total: int) -> str:
    return f"Moving: {done / _MEGABYTE:,.1f} of {total / _MEGABYTE:,.1f} MB"


def _check_alone(folder: Path) -> None:
    """Refuse while somebody else has the project open, or makes takes of it."""
    holder = holder_of(folder)
    if holder is not None and not holder.is_this_process:
        raise _busy(folder, holder_words(holder))
    lock = QueueLock(folder / LOCK_FILE)
    with suppress(OSError):  # nothing can be written there, and moving says so
        if (folder / LOCK_FILE).is_file() and not lock.take():
            raise _busy(folder, "another program, which makes takes")
    lock.release()


def _busy(folder: Path, where: str) -> CommandError:
    return CommandError(
        f"{folder.name} is open in {where}. Nothing was changed; close it there, or move the "
        "takes in its project settings.",
        Exit.FAILED,
    )


def _tell(folder: Path, console: Console, *, as_json: bool) -> None:
    found = media_of(folder)
    if as_json:
        known = found.is_online or found.home != folder / "takes"
        facts = {"folder": str(found.home) if known else None, "inside": found.is_inside}
        console.result_json({**facts, "online": found.is_online, "problem": found.problem})
    elif found.problem:
        console.result(found.problem)
    else:
        where = "in the project" if found.is_inside else "in its media folder"
        console.result(f"The takes lie {where}: {found.home}")
