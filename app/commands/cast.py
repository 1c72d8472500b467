"""`throughline cast`: pictures that have a name, which prompts cite."""

import argparse
from pathlib import Path

from app.commands.cast_words import cast_data, cast_lines
from app.commands.changes import keep_edit
from app.commands.console import CommandError, Console, Exit
from app.commands.opening import find_shot, open_project, parse_length
from app.commands.take_finding import find_take
from app.model.cast_edits import (
    add_reference,
    bare_name,
    describe_reference,
    find_reference,
    remove_reference,
    rename_reference,
    replace_picture,
    set_kind,
)
from app.model.project import EditError, Project, Reference, ReferenceKind
from app.model.take_keeping import listed_takes
from app.session.reference_pictures import ReadPicture, picture_of_take, read_picture_file
from app.storage.errors import PictureError
from app.storage.project_folder import LoadedProject
from app.storage.reference_files import keep_reference

_NO_PICTURE = "0" * 64  # stands for a picture while a name is checked


def cast(options: argparse.Namespace, console: Console) -> Exit:
    """List the cast, or change it."""
    loaded = open_project(options.project, console)
    if options.action is None:
        _list(loaded.project, console, as_json=options.json)
        return Exit.DONE
    try:
        edited = _EDITS[options.action](loaded, options, console)
    except EditError as error:
        raise CommandError(f"{error} Nothing was changed.") from error
    except PictureError as error:
        raise CommandError(str(error)) from error
    if edited == loaded.project:
        console.result("The cast is as it was.")
        return Exit.DONE
    said = _DONE[options.action].format(name=bare_name(options.name))
    return keep_edit(loaded, edited, said, console)


def _list(project: Project, console: Console, *, as_json: bool) -> None:
    if as_json:
        console.result_json({"cast": cast_data(project)})
        return
    for line in cast_lines(project):
        console.result(line)


def _add(loaded: LoadedProject, options: argparse.Namespace, console: Console) -> Project:
    kind = ReferenceKind(options.kind or ReferenceKind.CHARACTER)
    words = " ".join((options.description or "").split())
    name = bare_name(options.name)
    add_reference(loaded.project, Reference(name, kind, _NO_PICTURE, words))  # before any file
    picture = _keep(loaded, options, console)
    return add_reference(loaded.project, Reference(name, kind, picture, words))


def _replace(loaded: LoadedProject, options: argparse.Namespace, console: Console) -> Project:
    find_reference(loaded.project, options.name)
    return replace_picture(loaded.project, options.name, _keep(loaded, options, console))


def _rename(loaded: LoadedProject, options: argparse.Namespace, _: Console) -> Project:
    return rename_reference(loaded.project, options.name, options.new_name)


def _describe(loaded: LoadedProject, options: argparse.Namespace, _: Console) -> Project:
    project = loaded.project
    if options.description is None and options.kind is None:
        raise CommandError("Nothing to change was given; use --description or --kind.")
    if options.description is not None:
        project = describe_reference(project, options.name, options.description)
    if options.kind is not None:
        project = set_kind(project, options.name, ReferenceKind(options.kind))
    return project


def _remove(loaded: LoadedProject, options: argparse.Namespace, _: Console) -> Project:
    return remove_reference(loaded.project, options.name)


_EDITS = {
    "add": _add, "replace": _replace, "rename": _rename, "describe": _describe, "remove": _remove,
}
_DONE = {
    "add": "@{name} is in the cast.",
    "replace": "@{name} has another picture.",
    "rename": "@{name} has another name, in the prompts, too.",
    "describe": "@{name} was changed.",
    "remove": "@{name} is not in the cast any more; its picture stays while a take or a backup "
    "cites it.",
}


def _keep(loaded: LoadedProject, options: argparse.Namespace, console: Console) -> str:
    """Copy the picture that is meant into the project, and tell what was assumed."""
    read = _read(loaded, options)
    for note in read.notes:
        console.tell(f"Note: {note}")
    return keep_reference(loaded.folder, read.png)


def _read(loaded: LoadedProject, options: argparse.Namespace) -> ReadPicture:
    if (options.image is None) == (options.shot is None):
        raise CommandError("Give either --image FILE or --shot SHOT. Nothing was changed.")
    if options.image is not None:
        if options.at is not None or options.take is not None:
            name = "--at" if options.take is None else "--take"
            raise CommandError(f"{name} belongs to --shot. Nothing was changed.")
        return read_picture_file(Path(options.image))
    project = loaded.project
    shot = find_shot(project, options.shot)
    frame = 0 if options.at is None else parse_length(options.at, project.rate)
    take = loaded.library.get(shot.selected_take)
    if options.take is not None:
        take = find_take(listed_takes(project, loaded.library, shot), options.take, shot)
    return picture_of_take(loaded.folder, project, loaded.library, shot, frame, take)
