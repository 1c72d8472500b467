"""What a command says of windows that have the project open, and of edits that nobody saved."""

from datetime import datetime
from pathlib import Path

from app.commands.console import CommandError, Console, Exit
from app.model.project import Project
from app.storage.journal import UnsavedEdits, find_edits
from app.storage.project_lock import Holder, holder_of


def unsaved_edits(folder: Path, saved: Project) -> UnsavedEdits | None:
    """The newest edits in a journal that say something new."""
    return next((found for found in find_edits(folder).edits if found.project != saved), None)


def check_others(folder: Path, saved: Project) -> None:
    """Refuse to write while a window has edits of the same project that it has not saved."""
    holder = holder_of(folder)
    if holder is not None and not holder.is_this_process and unsaved_edits(folder, saved):
        raise CommandError(
            f"{folder.name} is open in {holder_words(holder)} with edits that are not saved. "
            "Nothing was written; save them there, or close it, and run this again.",
            Exit.FAILED,
        )


def tell_unsaved(folder: Path, saved: Project, console: Console) -> None:
    """Say that there are edits which are not part of what the command sees."""
    edits = unsaved_edits(folder, saved)
    if edits is None:
        return
    holder = holder_of(folder)
    where = f"in {holder_words(holder)}" if holder else "by an editor that did not end by closing"
    console.tell(
        f"Note: edits of {local_time(edits.when)} were made {where} and are not saved; "
        f"`throughline versions {folder.name}` shows them."
    )


def others_data(folder: Path, saved: Project) -> dict[str, object]:
    """The same for `info --json`."""
    edits, holder = unsaved_edits(folder, saved), holder_of(folder)
    return {
        "unsaved_edits": None if edits is None else edits.when.isoformat(),
        "open_in": None if holder is None else {"process": holder.pid, "host": holder.host},
    }


def holder_words(holder: Holder) -> str:
    """Which window has it."""
    where = "" if holder.is_here else f" on {holder.host}"
    return f"a window (process {holder.pid}{where})"


def local_time(when: datetime) -> str:
    """A time as it is here."""
    return when.astimezone().strftime("%Y-%m-%d %H:%M:%S")
