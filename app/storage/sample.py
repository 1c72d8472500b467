"""The film that comes with the program, already generated: played from a copy of the user's own."""

import contextlib
from pathlib import Path

from app import paths
from app.language import tr
from app.storage.errors import ProjectError, reason_of
from app.storage.packing import PACKED_SUFFIX
from app.storage.project_folder import PROJECT_FILE, project_path
from app.storage.synced import sync_service
from app.storage.unpacking import unpack_project

SAMPLE_NAME = "The old woman and the cat"
_MOST_NAMES = 100


def packed_sample() -> Path | None:
    """The film as it is shipped, or None when it is not there; it is never written to."""
    file = paths.resources_dir() / "samples" / f"first_film{PACKED_SUFFIX}"
    return file if file.is_file() else None


def own_sample() -> Path:
    """The user's copy, which is made the first time.

    Raises:
        ProjectError: there is no place for it; nothing was left half.
    """
    homes = (paths.documents_dir() / "Throughline", paths.data_dir() / "samples")
    places = [home for home in homes if not sync_service(home)] or [homes[-1]]
    found = next((copy for home in places if (copy := _copy_in(home))), None)
    if found is not None:
        return found
    for home in places[:-1]:
        try:
            return make_sample(_free_in(home))
        except ProjectError:
            continue
    return make_sample(_free_in(places[-1]))


def make_sample(folder: Path) -> Path:
    """Copy the film into a project folder that is not there yet; ProjectError when it cannot be."""
    packed = packed_sample()
    if packed is None:
        raise ProjectError(tr("The sample film is missing. Install Throughline again."))
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ProjectError(
            tr(
                "{folder} could not be created: {error}. Nothing was changed.",
                folder=folder.parent,
                error=reason_of(error),
            )
        ) from error
    unpack_project(packed, folder)
    return folder


def _copy_in(home: Path) -> Path | None:
    """The copy that lies there; a folder of this name that is no project is somebody else's."""
    folder = project_path(home / SAMPLE_NAME)
    with contextlib.suppress(OSError):  # a system may keep programs out of Documents
        return folder if (folder / PROJECT_FILE).is_file() else None
    return None


def _free_in(home: Path) -> Path:
    names = (SAMPLE_NAME, *(f"{SAMPLE_NAME} {number}" for number in range(2, _MOST_NAMES)))
    folders = [project_path(home / name) for name in names]
    return next(filter(_is_free, folders), folders[-1])


def _is_free(folder: Path) -> bool:
    try:
        return not folder.exists()
    except OSError:  # making it will say why not
        return True
