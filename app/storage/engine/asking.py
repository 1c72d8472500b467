"""Whom to ask for an engine, and where to put it: what the window and the command line share."""

from pathlib import Path

from app.language import tr
from app.storage.engine.home import Absent, engine_home, engine_state, home_on
from app.storage.errors import EngineError, FetchError
from app.storage.models.asking import check_online


def may_ask() -> bool:
    """Whether offline mode is off."""
    try:
        check_online()
    except FetchError:
        return False
    return True


def home_for(drive: Path | None) -> Path:
    """Where the engine is put: where it was begun, else into the folder that the user named.

    Raises:
        EngineError: there is one in another folder.
    """
    home = engine_home()
    if drive is None or home_on(drive) == home:
        return home
    if not isinstance(engine_state(home), Absent):
        raise EngineError(
            tr(
                "There is an engine in {folder} already. Go on there, or remove it first. Nothing "
                "was changed.",
                folder=home,
            )
        )
    return home_on(drive)
