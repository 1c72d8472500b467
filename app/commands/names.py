"""`throughline rename`: names by a rule, one by hand, and names that are locked."""

import argparse
import re
from collections.abc import Callable, Sequence

from app.commands.changes import keep_edit
from app.commands.console import CommandError, Console, Exit
from app.commands.opening import find_shot, open_project
from app.model.edits import rename_shot
from app.model.naming import Naming
from app.model.project import EditError, Project
from app.model.renaming import Renaming, lock_names, new_names, rename_shots

_RULE = ("prefix", "step", "digits", "start")
_RANGE = re.compile(r"([0-9]{1,6})\s*[-–]\s*([0-9]{1,6})", re.ASCII)


def rename(options: argparse.Namespace, console: Console) -> Exit:
    """Rename shots, or lock their names."""
    change = _change(options)
    loaded = open_project(options.project, console)
    try:
        edited = change(loaded.project, options)
    except EditError as error:
        raise CommandError(f"{error} Nothing was changed.") from error
    if edited == loaded.project:
        console.result("The names are as they were.")
        return Exit.DONE
    for line in name_lines(loaded.project, edited):
        console.result(line)
    if options.preview:
        console.result("Nothing was changed; without --preview it will be.")
        return Exit.DONE
    return keep_edit(loaded, edited, _done(loaded.project, edited), console)


def name_lines(before: Project, after: Project) -> list[str]:
    """A line for each shot that gets another name."""
    changed = (one for one in new_names(before, after) if one.before != one.after)
    return [f"{one.number:3d}  {one.before}  ->  {one.after}" for one in changed]


def naming_data(project: Project) -> dict[str, object]:
    """The rule as JSON."""
    rule = project.naming
    return {"prefix": rule.prefix, "step": rule.step, "digits": rule.digits}


def find_shots(project: Project, keys: Sequence[str]) -> tuple[str, ...]:
    """The ids of shots by name, by number, or from one number to another: 3-8."""
    found: list[str] = []
    for key in keys:
        match = _RANGE.fullmatch(key.strip())
        if match is None or any(shot.name == key for shot in project.shots):
            found.append(find_shot(project, key).id)
            continue
        first, last = (project.number(find_shot(project, end).id) for end in match.groups())
        if last < first:
            raise CommandError(f"{key!r} runs backward. Nothing was changed.")
        found += [shot.id for shot in project.shots[first - 1 : last]]
    return tuple(dict.fromkeys(found))


def _change(options: argparse.Namespace) -> Callable[[Project, argparse.Namespace], Project]:
    """What the options ask for; they cannot ask for two things at once."""
    by_rule = any(getattr(options, name) is not None for name in _RULE) or options.locked_too
    if options.name is not None or options.shot is not None:
        if options.name is None or options.shot is None:
            raise CommandError("--shot and --name belong together. Nothing was changed.")
        if by_rule or options.shots or options.locked is not None:
            raise CommandError("--name is for one --shot alone. Nothing was changed.")
        return _one
    if options.locked is not None:
        if by_rule:
            raise CommandError("Lock and rename one after the other. Nothing was changed.")
        return _lock
    return _by_rule


def _one(project: Project, options: argparse.Namespace) -> Project:
    return rename_shot(project, find_shot(project, options.shot).id, options.name)


def _lock(project: Project, options: argparse.Namespace) -> Project:
    keys = options.shots or [str(number + 1) for number in range(len(project.shots))]
    return lock_names(project, find_shots(project, keys), locked=options.locked)


def _by_rule(project: Project, options: argparse.Namespace) -> Project:
    rule = Naming(
        project.naming.prefix if options.prefix is None else options.prefix,
        project.naming.step if options.step is None else options.step,
        project.naming.digits if options.digits is None else options.digits,
    )
    start = rule.step if options.start is None else options.start
    shots = None if options.shots is None else find_shots(project, options.shots)
    return rename_shots(project, Renaming(rule, start, shots, keep_locked=not options.locked_too))


def _done(before: Project, after: Project) -> str:
    count = len(name_lines(before, after))
    if count:
        return f"{count} shot{'s were' if count > 1 else ' was'} renamed."
    return "The rule was changed." if before.naming != after.naming else "The locks were changed."
