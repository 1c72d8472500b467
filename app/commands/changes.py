"""What an edit on the command line says afterwards."""

from collections.abc import Mapping

from app.commands.console import CommandError, Console, Exit
from app.commands.others import check_others
from app.model.lineage import stale_shots
from app.model.project import Project
from app.session.installed import installed_card
from app.storage.errors import ProjectError
from app.storage.project_folder import LoadedProject, save_project


def save_edit(loaded: LoadedProject, edited: Project) -> None:
    """Write an edited project; CommandError where it cannot be written."""
    check_others(loaded.folder, loaded.project)
    try:
        save_project(loaded.folder, edited, known=loaded.on_disk)
    except ProjectError as error:
        raise CommandError(str(error), Exit.FAILED) from error


def keep_edit(loaded: LoadedProject, edited: Project, said: str, console: Console) -> Exit:
    """Write an edited project, say what was done, and what is stale by it."""
    save_edit(loaded, edited)
    console.result(said)
    tell_new_stale(loaded, edited, console)
    return Exit.DONE


def tell_new_stale(loaded: LoadedProject, edited: Project, console: Console) -> None:
    """Name the shots that an edit has made stale, each with its reasons."""
    card = installed_card(edited.model)
    before = stale_shots(loaded.project, loaded.library, card)
    tell_difference(before, stale_shots(edited, loaded.library, card), edited, console)


def tell_difference(
    before: Mapping[str, tuple[str, ...]],
    after: Mapping[str, tuple[str, ...]],
    project: Project,
    console: Console,
) -> None:
    """Name the shots that are stale now and were not, or for other reasons."""
    for shot_id, reasons in after.items():
        if before.get(shot_id) != reasons:
            number, name = project.number(shot_id), project.shot(shot_id).name
            console.tell(f"Shot {number} ({name}) is now stale: {'; '.join(reasons)}.")
