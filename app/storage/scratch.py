"""Folders in a project's cache that last as long as what is looked at."""

import shutil
from pathlib import Path

from app.storage.project_folder import cache_folder

_RETRIEVED = "retrieved"


def retrieved_folder(folder: Path, owner: str) -> Path:
    """Where the worker puts pictures from memory for one window or command."""
    return cache_folder(folder) / _RETRIEVED / owner


def remove_retrieved(folder: Path, owner: str) -> None:
    """Take them away again; what cannot be removed stays in the cache and does no harm."""
    shutil.rmtree(retrieved_folder(folder, owner), ignore_errors=True)
