"""`throughline versions`: former versions, and edits that an editor could not save."""

import argparse
from pathlib import Path

from app.commands.changes import keep_edit
from app.commands.console import CommandError, Console, Exit
from app.commands.opening import open_project
from app.commands.others import holder_words, local_time, unsaved_edits
from app.model.project import Project
from app.model.project_differences import project_differences
from app.storage.errors import ProjectError, reason_of
from app.storage.journal import UnsavedEdits, remove_journal, set_aside
from app.storage.project_folder import LoadedProject
from app.storage.project_lock import holder_of
from app.storage.versions import Version, read_version
from app.storage.versions import versions as versions_of

SCHEMA_VERSION = 1


def versions(options: argparse.Namespace, console: Console) -> Exit:
    """List them, or go back to one."""
    loaded = open_project(options.project, console, quiet=True)
    if options.restore is not None:
        return _restore(loaded, options.restore, console)
    if options.recover:
        return _recover(loaded, console)
    if options.discard:
        return _discard(loaded, console)
    edits = unsaved_edits(loaded.folder, loaded.project)
    if options.json:
        console.result_json(_as_data(loaded, edits))
    else:
        _tell(loaded, edits, console)
    return Exit.DONE


def _recover(loaded: LoadedProject, console: Console) -> Exit:
    edits = _required(loaded)
    done = keep_edit(loaded, edits.project, "The unsaved edits were saved.", console)
    remove_journal(edits.file)
    return done


def _restore(loaded: LoadedProject, number: int, console: Console) -> Exit:
    kept = versions_of(loaded.folder)
    if not 1 <= number <= len(kept):
        raise CommandError(
            f"There is no version {number}; there are {len(kept)}. Nothing was changed."
        )
    version = kept[number - 1]
    said = f"The project is as in the version of {local_time(version.when)}."
    return keep_edit(loaded, read_version(version), said, console)


def _discard(loaded: LoadedProject, console: Console) -> Exit:
    edits = _required(loaded)
    try:
        kept = set_aside(loaded.folder, edits.file)
    except OSError as error:
        raise CommandError(
            f"The edits could not be moved: {reason_of(error)}. Nothing was changed.", Exit.FAILED
        ) from error
    console.result(f"The project stays as it was saved; the edits are kept as {kept.name}.")
    return Exit.DONE


def _required(loaded: LoadedProject) -> UnsavedEdits:
    """The edits that nobody has open; CommandError when there are none."""
    edits, holder = unsaved_edits(loaded.folder, loaded.project), holder_of(loaded.folder)
    if edits is None:
        raise CommandError("There are no unsaved edits. Nothing was changed.")
    if holder is not None and holder.is_here:
        raise CommandError(
            f"The edits are those of {holder_words(holder)}, which still runs. Nothing was "
            "changed; save them there.",
            Exit.FAILED,
        )
    return edits


def _tell(loaded: LoadedProject, edits: UnsavedEdits | None, console: Console) -> None:
    kept = versions_of(loaded.folder)
    if edits is not None:
        words = _words(loaded.project, edits.project)
        console.result(f"  unsaved  {local_time(edits.when)}  {words}")
    for number, version in enumerate(kept, start=1):
        kind = "saved until" if version.was_saved else "set aside at"
        when = f"{kind} {local_time(version.when)}"
        console.result(f"{number:4d}  {when}  {_words_of(loaded.project, version)}")
    if edits is None and not kept:
        console.result("There are no former versions, and nothing is unsaved.")


def _words_of(now: Project, version: Version) -> str:
    try:
        return _words(now, read_version(version))
    except ProjectError as error:
        return str(error)


def _words(now: Project, other: Project) -> str:
    return "; ".join(project_differences(now, other)) or "as the project is now"


def _as_data(loaded: LoadedProject, edits: UnsavedEdits | None) -> dict[str, object]:
    unsaved = None if edits is None else {
        "when": edits.when.isoformat(),
        "differences": list(project_differences(loaded.project, edits.project)),
    }
    return {
        "schema_version": SCHEMA_VERSION,
        "unsaved_edits": unsaved,
        "versions": [
            {
                "number": number,
                "when": version.when.isoformat(),
                "was_saved": version.was_saved,
                "file": _name(loaded.folder, version.file),
            }
            for number, version in enumerate(versions_of(loaded.folder), start=1)
        ],
    }


def _name(folder: Path, file: Path) -> str:
    return file.relative_to(folder).as_posix()
