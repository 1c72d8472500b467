"""Small pictures of the cast, cut as the model sees them."""

from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImageReader, QPainter, QPixmap

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
    reader = QImageReader(str(path))
    scaled = reader.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    image = reader.read()
    pixmap = QPixmap(size)
    if image.isNull():
        pixmap.fill(color("well"))
        painter = QPainter(pixmap)
        painter.setPen(color("failed"))
        painter.drawText(pixmap.rect(), Qt.AlignmentFlag.AlignCenter, "missing")
        painter.end()
        return pixmap
    smooth = Qt.TransformationMode.SmoothTransformation
    image = image.scaled(scaled, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    part = QRect(
        (scaled.width() - size.width()) // 2, (scaled.height() - size.height()) // 2,
        size.width(), size.height(),
    )
    return QPixmap.fromImage(image.copy(part))
