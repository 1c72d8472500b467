"""Edits of the cast: a project in, a changed project out."""

import unicodedata
from dataclasses import replace

from app.language import tr
from app.model.cast import named_prompt
from app.model.project import EditError, Project, Reference, ReferenceKind, cast_key


def find_reference(project: Project, name: str) -> Reference:
    """The reference of this name, with or without its `@`; EditError when there is none."""
    wanted = cast_key(bare_name(name))
    for reference in project.cast:
        if reference.key == wanted:
            return reference
    unknown = bare_name(name)[:40]
    if not project.cast:
        raise EditError(tr("There is no @{name}: the cast is empty.", name=unknown))
    known = ", ".join(f"@{reference.name}" for reference in project.cast)
    raise EditError(
        tr("There is no @{name} in the cast; it has {known}.", name=unknown, known=known)
    )


def add_reference(project: Project, reference: Reference) -> Project:
    """Put a named picture into the cast; names are unique without their case."""
    _check_free(project, reference)
    return replace(project, cast=(*project.cast, reference))


def free_name(project: Project, wanted: str) -> str:
    """A name like the wanted one that nobody has: a file's name, for one."""
    letters = "".join(sign if sign.isalnum() else "_" for sign in cast_key(wanted))
    stem = letters.strip("_0123456789")[:30] or "reference"
    stem = stem if stem[0].isalpha() else "reference"
    taken = {reference.key for reference in project.cast}
    names = (stem, *(f"{stem}{number}" for number in range(2, len(taken) + 3)))
    return next(name for name in names if cast_key(name) not in taken)


def replace_picture(project: Project, name: str, picture: str) -> Project:
    """Show another picture for a name."""
    return _put(project, name, replace(find_reference(project, name), picture=picture))


def describe_reference(project: Project, name: str, description: str) -> Project:
    """Say what the model reads in the place of a name."""
    words = " ".join(description.split())
    return _put(project, name, replace(find_reference(project, name), description=words))


def set_kind(project: Project, name: str, kind: ReferenceKind) -> Project:
    """Say what a reference is of."""
    return _put(project, name, replace(find_reference(project, name), kind=kind))


def rename_reference(project: Project, name: str, new_name: str) -> Project:
    """Give a reference another name, in all prompts that cite it, too."""
    old = find_reference(project, name)
    new = replace(old, name=bare_name(new_name))
    if new.key != old.key:
        _check_free(project, new)

    def renamed(text: str) -> str:
        return named_prompt(project.cast, text, lambda one: new.name if one == old else None)

    shots = tuple(
        replace(
            shot, prompt=renamed(shot.prompt), style=renamed(shot.style), size=renamed(shot.size),
            camera=renamed(shot.camera), move=renamed(shot.move),
        )
        for shot in project.shots
    )
    words = tuple(replace(one, text=renamed(one.text)) for one in project.variables)
    film = replace(_put(project, old.name, new), shots=shots, variables=words)
    return replace(film, style=renamed(project.style))


def remove_reference(project: Project, name: str) -> Project:
    """Take a reference out of the cast; its picture's file stays, and undo brings it back."""
    gone = find_reference(project, name)
    return replace(project, cast=tuple(other for other in project.cast if other != gone))


def bare_name(name: str) -> str:
    """A name without the `@` that people write before it."""
    return unicodedata.normalize("NFC", name.strip()).removeprefix("@").removeprefix("＠")


def _check_free(project: Project, reference: Reference) -> None:
    for other in project.cast:
        if other.key == reference.key:
            raise EditError(
                tr("@{name} is in the cast already; choose another name.", name=other.name)
            )


def _put(project: Project, name: str, reference: Reference) -> Project:
    old = find_reference(project, name)
    return replace(
        project, cast=tuple(reference if other == old else other for other in project.cast)
    )
