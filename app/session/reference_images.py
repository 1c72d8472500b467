"""Pictures of the cast as images, cut as the model sees them."""

from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader


def covering_image(path: Path, size: QSize) -> QImage:
    """The picture covering this size, its edges cut off; a null image when it cannot be read."""
    image = QImageReader(str(path)).read()
    if image.isNull():
        return image
    cover = Qt.AspectRatioMode.KeepAspectRatioByExpanding
    image = image.scaled(size, cover, Qt.TransformationMode.SmoothTransformation)
    left, top = (image.width() - size.width()) // 2, (image.height() - size.height()) // 2
    return image.copy(QRect(left, top, size.width(), size.height()))
