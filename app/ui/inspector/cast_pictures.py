"""Small pictures of the cast, cut as the model sees them."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from app.session.reference_images import covering_image
from app.ui.theme import color


class CastPictures:
    """Pixmaps by file, made once: a file of the cast never changes."""

    def __init__(self) -> None:
        self._made: dict[tuple[Path, QSize], QPixmap] = {}

    def pixmap(self, path: Path, size: QSize) -> QPixmap:
        """The picture covering this size, or an empty frame where it cannot be read."""
        key = (path, size)
        if key not in self._made or not path.is_file():
            self._made[key] = _covering(path, size)
        return self._made[key]


def _covering(path: Path, size: QSize) -> QPixmap:
    image = covering_image(path, size)
    if not image.isNull():
        return QPixmap.fromImage(image)
    pixmap = QPixmap(size)
    pixmap.fill(color("well"))
    painter = QPainter(pixmap)
    painter.setPen(color("failed"))
    painter.drawText(pixmap.rect(), Qt.AlignmentFlag.AlignCenter, "missing")
    painter.end()
    return pixmap
