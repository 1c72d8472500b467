"""`throughline project` and `throughline replace`: what holds for all shots."""

import argparse
from collections.abc import Callable

from app.commands.changes import keep_edit
from app.commands.console import CommandError, Console, Exit
from app.commands.opening import open_project, parse_rate, parse_size
from app.model.edits import (
    set_rate_keeping_frames,
    set_rate_keeping_time,
    set_size,
    set_start_timecode,
    set_title,
)
from app.model.project import EditError, Project
from app.model.prompts import replace_in_prompts, set_negative, set_style
from app.model.quality import set_draft
from app.model.time import TimeError, parse_timecode
from app.model.variables import remove_variable, set_variable

_NAMES = ("title", "style", "negative", "fps", "size", "start", "set", "unset", "quality")


def project(options: argparse.Namespace, console: Console) -> Exit:
    """Change what holds for all shots."""
    if all(getattr(options, name) is None for name in _NAMES):
        raise CommandError("Nothing to change was given; see `throughline project --help`.")
    return _edit(options, console, lambda film: _changed(film, options), "The project")


def replace(options: argparse.Namespace, console: Console) -> Exit:
    """Replace words in all prompts."""

    def changed(film: Project) -> Project:
        edited, count = replace_in_prompts(
            film, options.find, options.new, case=options.case, words=not options.parts
        )
        console.tell(f"{options.find!r} was found {'once' if count == 1 else f'{count} times'}.")
        return edited

    return _edit(options, console, changed, "The prompts")


def _changed(film: Project, options: argparse.Namespace) -> Project:
    if options.fps is not None:
        rate = parse_rate(options.fps)
        keep = set_rate_keeping_time if options.keep == "time" else set_rate_keeping_frames
        film = keep(film, rate)
    if options.title is not None:
        film = set_title(film, options.title)
    if options.style is not None:
        film = set_style(film, options.style)
    if options.negative is not None:
        film = set_negative(film, options.negative)
    if options.size is not None:
        film = set_size(film, parse_size(options.size))
    if options.start is not None:
        film = set_start_timecode(film, parse_timecode(options.start, film.rate))
    if options.quality is not None:
        film = set_draft(film, draft=options.quality == "draft")
    return _with_variables(film, options)


def _with_variables(film: Project, options: argparse.Namespace) -> Project:
    for name in options.unset or ():
        film = remove_variable(film, name)
    for given in options.set or ():
        name, is_given, text = given.partition("=")
        if not is_given:
            raise EditError(f"{given[:40]!r} is not NAME=TEXT.")
        film = set_variable(film, name, text)
    return film


def _edit(
    options: argparse.Namespace, console: Console, change: Callable[[Project], Project], what: str
) -> Exit:
    loaded = open_project(options.project, console)
    try:
        edited = change(loaded.project)
    except (EditError, TimeError) as error:
        raise CommandError(f"{error} Nothing was changed.") from error
    if edited == loaded.project:
        console.result(f"{what} {'is' if what == 'The project' else 'are'} as before.")
        return Exit.DONE
    said = f"{what} {'was' if what == 'The project' else 'were'} changed."
    return keep_edit(loaded, edited, said, console)
