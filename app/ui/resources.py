"""Where the pictures of the interface lie, and icons tinted with the theme's colours."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_ROOT = Path(__file__).resolve().parents[2] / "resources"
_SIZES_PX = (16, 20, 24, 32, 40, 48, 64)
_DISABLED = "#5d6269"
_NORMAL = "#d3d6da"


def icon_path(name: str) -> Path:
    """Return the file of one icon."""
    return _ROOT / "icons" / f"{name}.svg"


def theme_path(name: str) -> Path:
    """Return the file of one style sheet."""
    return _ROOT / "themes" / name


@lru_cache(maxsize=256)
def icon(name: str, tint: str = _NORMAL) -> QIcon:
    """Return an icon in one tint, with a grey form for disabled controls."""
    result = QIcon()
    for size_px in _SIZES_PX:
        result.addPixmap(_pixmap(name, tint, size_px), QIcon.Mode.Normal)
        result.addPixmap(_pixmap(name, _DISABLED, size_px), QIcon.Mode.Disabled)
    return result


@lru_cache(maxsize=256)
def icon_renderer(name: str, tint: str) -> QSvgRenderer:
    """Return a renderer for painters that draw icons at any size."""
    text = icon_path(name).read_text(encoding="utf-8").replace("currentColor", tint)
    return QSvgRenderer(QByteArray(text.encode()))


def paint_icon(painter: QPainter, name: str, tint: str, target: QRectF) -> None:
    """Paint an icon into a rectangle."""
    icon_renderer(name, tint).render(painter, target)


def _pixmap(name: str, tint: str, size_px: int) -> QPixmap:
    pixmap = QPixmap(size_px, size_px)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_icon(painter, name, tint, QRectF(0, 0, size_px, size_px))
    painter.end()
    return pixmap
