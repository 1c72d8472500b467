"""Icons in the colours of the theme in use, by role."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtSvg import QSvgRenderer

from app import paths
from app.ui.painted_icon import PaintedIcon
from app.ui.theme import tint


@lru_cache(maxsize=256)
def icon(name: str, role: str = "text") -> QIcon:
    """Return an icon in the colour of a role, and of disabled words where it is disabled."""

    def paint(painter: QPainter, target: QRectF, mode: QIcon.Mode, _: QIcon.State) -> None:
        paint_icon(painter, name, "disabled" if mode is QIcon.Mode.Disabled else role, target)

    return QIcon(PaintedIcon(paint))


def paint_icon(painter: QPainter, name: str, role: str, target: QRectF) -> None:
    """Paint an icon into a rectangle."""
    _renderer(name, tint(role)).render(painter, target)


@lru_cache(maxsize=512)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    file = paths.resources_dir() / "icons" / f"{name}.svg"
    text = file.read_text(encoding="utf-8").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(text.encode()))
