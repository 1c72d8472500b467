"""`throughline new` and `throughline edit`: shots from words."""

import argparse
import sys
from pathlib import Path

from app.commands.changes import keep_edit
from app.commands.console import CommandError, Console, Exit
from app.commands.cuts import CUT_OPTIONS, with_cuts
from app.commands.memory import MEMORY_OPTIONS, memory_notes, with_memory
from app.commands.opening import (
    check_length,
    check_prompt,
    find_shot,
    named_path,
    open_project,
    parse_length,
    parse_rate,
    parse_size,
)
from app.commands.shot_words import NOTE_OPTIONS, with_notes
from app.commands.words import WORD_OPTIONS, with_words
from app.model.edits import set_duration, set_enabled, set_seed
from app.model.labels import label_named, label_shots
from app.model.project import EditError, Project, Shot
from app.model.storyboard_text import BoardError, parse_board, shots_from_board
from app.model.time import format_timecode
from app.session.installed import installed_card, no_shots
from app.storage.errors import ProjectError, reason_of
from app.storage.project_folder import create_project, project_path, read_project
from app.storage.sample import make_sample
from app.storage.synced import sync_advice

_LARGEST_BOARD_BYTES = 4_000_000


def new(options: argparse.Namespace, console: Console) -> Exit:
    """Make a project from a board, or a copy of the sample film."""
    if options.sample:
        return _new_sample(project_path(named_path(options.project)), console)
    rate, size = parse_rate(options.fps), parse_size(options.size)
    text = _read_board(options.board)
    try:
        board = parse_board(text, rate)
        shots = shots_from_board(board)
    except (BoardError, EditError) as error:
        raise CommandError(f"{options.board}: {error} Nothing was changed.") from error
    folder = project_path(named_path(options.project))
    try:
        project = Project(folder.stem, rate, size, options.model, shots)
    except EditError as error:
        raise CommandError(f"{error} Nothing was changed.") from error
    if why := no_shots(options.model):
        raise CommandError(f"{why} Nothing was changed.")
    for shot in shots:
        check_length(shot.name, shot.frames)
        check_prompt(shot.name, shot.prompt)
    _create(folder, project)
    for note in (*board.notes, *filter(None, (sync_advice(folder.absolute()),))):
        console.tell(f"Note: {note}")
    if installed_card(options.model) is None:
        console.tell(f"Note: the model {options.model!r} is not installed; generating needs it.")
    length = format_timecode(project.frames, rate)
    count = f"{len(shots)} shot{'s' if len(shots) != 1 else ''}"
    console.result(f"{folder}: {count}, {length} at {rate.label}.")
    return Exit.DONE


def edit(options: argparse.Namespace, console: Console) -> Exit:
    """Change one shot."""
    loaded = open_project(options.project, console)
    shot = find_shot(loaded.project, options.shot)
    try:
        edited = _edited(loaded.project, shot, options)
    except EditError as error:
        raise CommandError(f"{error} Nothing was changed.") from error
    if edited == loaded.project:
        console.result(f"{shot.name} is as it was.")
        return Exit.DONE
    code = keep_edit(loaded, edited, f"{shot.name} was changed.", console)
    for note in memory_notes(loaded, edited, options):
        console.tell(f"Note: {note}")
    return code


def _new_sample(folder: Path, console: Console) -> Exit:
    project = read_project(make_sample(folder))
    length = format_timecode(project.frames, project.rate)
    count = len(project.shots)
    console.result(f"{folder}: {count} shots, {length} at {project.rate.label}, generated.")
    return Exit.DONE


def _edited(project: Project, shot: Shot, options: argparse.Namespace) -> Project:
    own = ("duration", "seed", "enabled", "label", *NOTE_OPTIONS)
    names = (*own, *WORD_OPTIONS, *MEMORY_OPTIONS, *CUT_OPTIONS)
    if all(getattr(options, name) is None for name in names):
        raise CommandError(
            "Nothing to change was given; `throughline edit --help` lists what can be changed."
        )
    project = with_words(project, shot, options)
    if options.duration is not None:
        frames = parse_length(options.duration, project.rate)
        check_length(shot.name, frames)
        project = set_duration(project, shot.id, frames)
    if options.seed is not None:
        project = set_seed(project, shot.id, options.seed)
    if options.enabled is not None:
        project = set_enabled(project, shot.id, enabled=options.enabled)
    if options.label is not None:
        project = label_shots(project, [shot.id], label_named(options.label))
    project = with_notes(project, shot, options)
    return with_cuts(with_memory(project, shot, options), shot, options)


def _create(folder: Path, project: Project) -> None:
    try:
        create_project(folder, project)
    except ProjectError as error:
        raise CommandError(str(error), Exit.FAILED) from error


def _read_board(name: str) -> str:
    """The text of a board file; "-" is stdin."""
    try:
        data = _read_input() if name == "-" else _read_file(Path(name))
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise CommandError(f"{name} is not UTF-8 text. Nothing was changed.") from error
    except OSError as error:
        raise CommandError(
            f"The board {name} cannot be read: {reason_of(error)}. Nothing was changed."
        ) from error


def _read_input() -> bytes:
    data = sys.stdin.buffer.read(_LARGEST_BOARD_BYTES + 1)
    if len(data) > _LARGEST_BOARD_BYTES:
        raise CommandError("This is far too large to be a board. Nothing was changed.")
    return data


def _read_file(path: Path) -> bytes:
    """A board may come from a pipe, too, such as `--from <(...)`."""
    with path.open("rb") as file:
        data = file.read(_LARGEST_BOARD_BYTES + 1)
    if len(data) > _LARGEST_BOARD_BYTES:
        raise CommandError(f"{path} is far too large to be a board. Nothing was changed.")
    return data
