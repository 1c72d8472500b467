"""Small pictures of the cast, cut as the model sees them."""

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from app.language import tr
from app.session.reference_images import covering_image
from app.ui.painted_icon import PaintedIcon
from app.ui.theme import color, theme_name


class CastPictures:
    """Pixmaps by file, made once: a file of the cast never changes."""

    def __init__(self) -> None:
        self._made: dict[tuple[Path, QSize, float, str], QPixmap] = {}

    def pixmap(self, path: Path, size: QSize, ratio: float = 1.0) -> QPixmap:
        """The picture covering this size, or an empty frame where it cannot be read."""
        key = (path, size, ratio, theme_name())
        if key not in self._made or not path.is_file():
            self._made[key] = _covering(path, size * ratio, ratio)
        return self._made[key]

    def icon(self, path: Path) -> QIcon:
        """The picture covering what an icon is given."""

        def paint(painter: QPainter, target: QRectF, _: QIcon.Mode, __: QIcon.State) -> None:
            place, ratio = target.toRect(), painter.device().devicePixelRatioF()
            painter.drawPixmap(place.topLeft(), self.pixmap(path, place.size(), ratio))

        return QIcon(PaintedIcon(paint))


def _covering(path: Path, size: QSize, ratio: float) -> QPixmap:
    image = covering_image(path, size)
    pixmap = QPixmap(size) if image.isNull() else QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(ratio)
    if not image.isNull():
        return pixmap
    pixmap.fill(color("well"))
    painter = QPainter(pixmap)
    painter.setPen(color("failed"))
    box = QRectF(QPointF(), pixmap.deviceIndependentSize())
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tr("missing"))
    painter.end()
    return pixmap
