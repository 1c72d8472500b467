"""Files that are dragged over the window from a file manager."""

from pathlib import Path

from PySide6.QtCore import QMimeData

from app.storage.clip_files import looks_like_video


def dropped_files(data: QMimeData) -> list[Path]:
    """The local files and folders among what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def dropped_videos(data: QMimeData) -> list[Path]:
    """The local video files among what is dragged."""
    return [path for path in dropped_files(data) if looks_like_video(path)]
