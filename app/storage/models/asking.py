"""Whom to ask for a model, and where to put it: what the window and the command line share."""

import os
from collections.abc import Sequence
from pathlib import Path

from app import paths
from app.language import tr
from app.settings import load_settings
from app.storage.errors import FetchError
from app.storage.models.listing import official
from app.storage.models.places import Unfinished, state_of


def is_offline() -> bool:
    """Whether nobody may be asked anything."""
    return load_settings().offline or os.environ.get("HF_HUB_OFFLINE", "") not in {"", "0"}


def check_online() -> None:
    """Ask nobody while offline mode is on, or where HF_HUB_OFFLINE says so.

    Raises:
        FetchError: it is on.
    """
    if is_offline():
        raise FetchError(
            tr(
                "Offline mode is on, so nothing was asked of the network and nothing was fetched. "
                "Switch it off to get models."
            )
        )


def mirrors_to_ask(named: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Whom to ask for the lists, the hub first, and whom for files, the user's mirrors first.

    Raises:
        FetchError: a mirror is no address.
    """
    for mirror in named:
        if not mirror.startswith(("http://", "https://")):
            raise FetchError(
                tr("{mirror} is no address of a mirror: it begins with https://.", mirror=mirror)
            )
    mine = tuple(mirror.rstrip("/") for mirror in named)
    return (official(), *mine), (*mine, official())


def folder_for(name: str, home: Path | None) -> Path:
    """Where a model is put: where it was begun, else into the folder that the user named.

    Raises:
        FetchError: it was begun in another folder.
    """
    wanted = None if home is None else home.expanduser().absolute() / name
    match state_of(name):
        case Unfinished(folder=begun):
            if wanted is not None and wanted != begun:
                raise FetchError(
                    tr(
                        "{model} was begun in {folder}. Go on there, or delete it first. Nothing "
                        "was changed.",
                        model=name,
                        folder=begun,
                    )
                )
            return begun
        case _:
            return wanted or paths.fetched_dir() / name
