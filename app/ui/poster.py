"""A small picture of the film, for the list of recent projects."""

import contextlib
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from app.session.recent_films import poster_file
from app.storage.atomic import without_link

_SIZE = QSize(192, 108)


def keep_poster(folder: Path, image: QImage) -> None:
    """Keep what the viewer shows; where it cannot be written there is no poster."""
    if image.isNull():
        return
    small = image.scaled(
        _SIZE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    file = poster_file(folder)
    with contextlib.suppress(OSError):
        part = without_link(file.with_suffix(".part.png"))
        if small.save(str(part)):
            part.replace(file)
