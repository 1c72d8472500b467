"""`throughline --check-update`: whether there is a newer version."""

from app.commands.console import Console, Exit
from app.storage.models.hub import Hub
from app.storage.updates import newest_release


def check(console: Console) -> Exit:
    """Ask, and say it; a ProjectError goes to the boundary."""
    with Hub() as hub:
        release = newest_release(hub)
    console.result(f"{release.words} {release.page}" if release.is_newer else release.words)
    return Exit.DONE
