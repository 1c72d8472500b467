"""Pictures from files, scaled once and kept while they are looked at."""

from collections import OrderedDict

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap

_KEPT = 200


class FilePictures:
    """A file never changes its picture; one that cannot be read is a null pixmap."""

    def __init__(self) -> None:
        self._pixmaps: OrderedDict[tuple[str, int, int], QPixmap] = OrderedDict()

    def pixmap(self, file: str, size: QSize) -> QPixmap:
        """The picture in this size."""
        key = (file, size.width(), size.height())
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap = _load(file, size)
            self._pixmaps[key] = pixmap
            if len(self._pixmaps) > _KEPT:
                self._pixmaps.popitem(last=False)
        self._pixmaps.move_to_end(key)
        return pixmap


def _load(file: str, size: QSize) -> QPixmap:
    image = QImage(file)
    if image.isNull():
        return QPixmap()
    mode = Qt.TransformationMode.SmoothTransformation
    return QPixmap.fromImage(image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, mode))
