"""Video files that a user names, before a worker is troubled with them."""

import os
from pathlib import Path

from app.language import tr
from app.storage.errors import ClipFileError, reason_of

SUFFIXES = (
    *(".mp4", ".mov", ".mkv", ".webm", ".avi", ".m4v", ".mpg", ".mpeg", ".ts", ".mts", ".wmv"),
    *(".flv", ".gif", ".mxf", ".ogv", ".3gp"),
)


def looks_like_video(path: Path) -> bool:
    """Whether a file's name promises a video; what it holds is seen when it is imported."""
    return path.suffix.lower() in SUFFIXES


def check_clip_file(path: Path) -> Path:
    """The file's absolute path; ClipFileError when there is nothing to read."""
    try:
        problem = _problem(path)
    except (OSError, ValueError) as error:
        problem = tr("{path} cannot be read: {error}.", path=path, error=reason_of(error))
    if problem:
        raise ClipFileError(
            tr("{problem} Nothing was changed; choose a video file.", problem=problem)
        )
    return path.absolute()


def _problem(path: Path) -> str:
    if path.is_dir():
        return tr("{path} is a folder.", path=path)
    if not path.exists():
        return tr("{path} was not found.", path=path)
    if not path.is_file():
        return tr("{path} is not a file.", path=path)
    if not os.access(path, os.R_OK):
        return tr("{path} may not be read by you.", path=path)
    return "" if path.stat().st_size else tr("{path} is empty.", path=path)
