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
        problem = tr("cannot be read: {error}", error=reason_of(error))
    if problem:
        raise ClipFileError(
            tr(
                "{path} {problem}. Nothing was changed; choose a video file.",
                path=path,
                problem=problem,
            )
        )
    return path.absolute()


def _problem(path: Path) -> str:
    if path.is_dir():
        return tr("is a folder")
    if not path.exists():
        return tr("was not found")
    if not path.is_file():
        return tr("is not a file")
    if not os.access(path, os.R_OK):
        return tr("may not be read by you")
    return "" if path.stat().st_size else tr("is empty")
