"""What an edit on the command line says afterwards."""

from app.commands.console import Console
from app.model.lineage import stale_shots
from app.model.project import Project
from app.session.installed import installed_card
from app.storage.project_folder import LoadedProject


def tell_new_stale(loaded: LoadedProject, edited: Project, console: Console) -> None:
    """Name the shots that an edit has made stale, each with its reasons."""
    card = installed_card(edited.model)
    before = stale_shots(loaded.project, loaded.library, card)
    for shot_id, reasons in stale_shots(edited, loaded.library, card).items():
        if before.get(shot_id) != reasons:
            number, name = edited.number(shot_id), edited.shot(shot_id).name
            console.tell(f"Shot {number} ({name}) is now stale: {'; '.join(reasons)}.")
