"""Marks of takes: starred, named, noted, deleted. Edits of the project, so undo covers them.

Takes themselves are append-only and outside undo; what is said of them is neither.
"""

from collections.abc import Collection
from dataclasses import replace
from functools import reduce

from app.language import mark, tr
from app.model.one_line import one_line
from app.model.project import EditError, Project, TakeMark
from app.model.takes import Take

MAX_NAME_CHARACTERS = 60
MAX_NOTE_CHARACTERS = 500
_NO_NAME = mark(
    "The name of a take must be one line of at most {limit} characters; this one has {length}."
)
_NO_NOTE = mark(
    "The note of a take must be one line of at most {limit} characters; this one has {length}."
)


def mark_of(project: Project, take: Take) -> TakeMark:
    """What is said of a take; an empty mark where that is nothing."""
    found = (mark for mark in project.marks if mark.take == take.id)
    return next(found, TakeMark(take.id))


def is_deleted(project: Project, take: Take) -> bool:
    """Whether a take is hidden."""
    return mark_of(project, take).deleted


def take_name(project: Project, take: Take) -> str:
    """A take as it is spoken of: its number, and its name if it has one."""
    name = mark_of(project, take).name
    if name:
        return tr("Take {number} “{name}”", number=take.number, name=name)
    return tr("Take {number}", number=take.number)


def star_take(project: Project, take: Take, *, starred: bool) -> Project:
    """Mark a take as one of the good ones, or no more."""
    return _put(project, replace(mark_of(project, take), starred=starred))


def rename_take(project: Project, take: Take, name: str) -> Project:
    """Give a take a name beside its number; an empty one takes it back."""
    name = one_line(name, _NO_NAME, MAX_NAME_CHARACTERS)
    return _put(project, replace(mark_of(project, take), name=name))


def note_take(project: Project, take: Take, note: str) -> Project:
    """Write a note about a take; an empty one takes it back."""
    note = one_line(note, _NO_NOTE, MAX_NOTE_CHARACTERS)
    return _put(project, replace(mark_of(project, take), note=note))


def delete_take(project: Project, take: Take) -> Project:
    """Hide a take; one that a shot shows stays."""
    shown = [shot.name for shot in project.shots if shot.selected_take == take.id]
    if shown:
        raise EditError(
            tr(
                "Take {number} is in the cut of {shots}, so it was not deleted. "
                "Use another take there first.",
                number=take.number,
                shots=reduce(_and, shown),
            )
        )
    return _put(project, replace(mark_of(project, take), deleted=True))


def restore_take(project: Project, take: Take) -> Project:
    """Show a deleted take again."""
    return _put(project, replace(mark_of(project, take), deleted=False))


def without_marks(project: Project, take_ids: Collection[str]) -> Project:
    """The project when these takes are gone: nothing is said of them any more."""
    kept = tuple(mark for mark in project.marks if mark.take not in take_ids)
    return project if kept == project.marks else replace(project, marks=kept)


def _and(first: str, second: str) -> str:
    return tr("{first} and {second}", first=first, second=second)


def _put(project: Project, mark: TakeMark) -> Project:
    if mark == next((old for old in project.marks if old.take == mark.take), TakeMark(mark.take)):
        return project
    others = [old for old in project.marks if old.take != mark.take]
    marks = others if mark == TakeMark(mark.take) else [*others, mark]
    return replace(project, marks=tuple(sorted(marks, key=lambda mark: mark.take)))
