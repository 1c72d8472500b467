"""The program's own icon, in the sizes that systems ask for."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app import paths

SIZES_PX = (16, 24, 32, 48, 64, 128, 256)


def app_icon() -> QIcon:
    """The icon of every window."""
    found = QIcon()
    for size in SIZES_PX:
        found.addPixmap(QPixmap.fromImage(icon_image(size)))
    return found


def icon_image(size_px: int) -> QImage:
    """The icon as a picture; clear where its file is missing."""
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    file = paths.resources_dir() / "icons" / "throughline.svg"
    QSvgRenderer(str(file)).render(painter, QRectF(0, 0, size_px, size_px))
    painter.end()
    return image
