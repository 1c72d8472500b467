"""Whether a project may lie where it is wanted: what Windows takes of lengths and names.

Windows programs that do not ask for more get 259 characters a path, and not every program that
will touch a project asks; `\\\\?\\` is no help, as few others understand it.
"""

import os
from pathlib import PurePath

from app.language import tr
from app.storage.errors import ProjectError
from app.storage.limits import is_portable

LONGEST_PATH = 259
LONGEST_INSIDE = 120  # of a file below a project's folder, also while it is written; tested
_WHILE_MADE = len("..part")  # a new project lies under another name first


def depth_problem(folder: PurePath, *, on_windows: bool = os.name == "nt") -> str:
    """Why files of a project there could not be written, in words; nothing where they can be."""
    length = _length(str(folder)) + _WHILE_MADE + 1 + LONGEST_INSIDE
    if not on_windows or length <= LONGEST_PATH:
        return ""
    return tr(
        "{folder} lies too deep: some files in it would have paths of {length} characters, where "
        "Windows takes {limit}. Choose a place or a name that is {more} shorter.",
        folder=folder,
        length=length,
        limit=LONGEST_PATH,
        more=length - LONGEST_PATH,
    )


def name_problem(folder: PurePath) -> str:
    """Why a project cannot have this name on every system; nothing where it can."""
    if is_portable(folder.name):
        return ""
    return tr("Windows knows no folder with the name {name}; choose another one.", name=folder.name)


def check_place(folder: PurePath, *, on_windows: bool = os.name == "nt") -> None:
    """Refuse a place for a new project where its files could not be written; ProjectError."""
    problem = depth_problem(folder, on_windows=on_windows)
    if not problem and on_windows:
        problem = name_problem(folder)
    if problem:
        raise ProjectError(f"{problem} {tr('Nothing was changed.')}")


def _length(path: str) -> int:
    """As Windows counts: in units of UTF-16, of which a rare sign needs two."""
    return len(path.encode("utf-16-le", "surrogatepass")) // 2
