"""What can go wrong with files; every message is one or two plain sentences for the user."""

import shutil

from app.language import tr


class ProjectError(Exception):
    """A project folder that cannot be read or written."""


class OfflineError(ProjectError):
    """The folder with the takes of a project is not there now; nothing was changed."""


class FetchError(ProjectError):
    """A model that was not fetched or deleted: why, what was kept, and what to do."""


class EngineError(ProjectError):
    """An engine that was not installed, repaired or removed: why, what was kept, what to do."""


class MediaError(Exception):
    """Pictures of a take that cannot be read."""


class PictureError(Exception):
    """A picture that cannot be a reference: why, what was kept, and what to do."""


class LoraFileError(ProjectError):
    """A LoRA that cannot be added: why, what was kept, and what to do."""


class ClipFileError(Exception):
    """A file that cannot be imported as a video: why, what was kept, and what to do."""


class BoardFileError(Exception):
    """A file that cannot be read as a board: why, what was kept, and what to do."""


class ExportError(Exception):
    """A movie that could not be written; the file that was there before is intact."""


class ExportCancelled(Exception):  # noqa: N818 - it is a way out, not an error
    """The user stopped an export; nothing of it is left."""


def reason_of(error: BaseException) -> str:
    """The operating system's words for a failure, without numbers and paths."""
    if isinstance(error, shutil.Error):  # a list of every file that failed
        return tr("not all files could be copied")
    words = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return str(words)
