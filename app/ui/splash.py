"""What is seen at once, while the editor is loaded: the icon, the name, the version."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QSplashScreen

from app.ui.app_icon import icon_image
from generation.version import version

_SIZE = QSize(360, 132)
_ICON_PX, _MARGIN_PX = 76, 28
_GROUND, _WORDS, _QUIET = "#1b1d21", "#e6e8eb", "#9aa4b3"  # as the icon; no theme is known yet


def show_splash() -> QSplashScreen:
    """Show it, painted; whoever made it ends it with `finish`."""
    scale = QGuiApplication.primaryScreen().devicePixelRatio()
    splash = QSplashScreen(_picture(scale))
    splash.setWindowTitle("Throughline")
    splash.show()
    splash.repaint()  # nobody turns the event loop before the window is there
    return splash


def _picture(scale: float) -> QPixmap:
    image = QImage(_SIZE * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(QColor(_GROUND))
    painter = QPainter(image)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    top = (_SIZE.height() - _ICON_PX) // 2
    painter.drawImage(
        QRectF(_MARGIN_PX, top, _ICON_PX, _ICON_PX), icon_image(round(_ICON_PX * scale))
    )
    left = 2 * _MARGIN_PX + _ICON_PX
    words = QRectF(left, top, _SIZE.width() - left - _MARGIN_PX, _ICON_PX)
    font = painter.font()
    for pixels, colour, place, text in (
        (30, _WORDS, Qt.AlignmentFlag.AlignTop, "Throughline"),
        (14, _QUIET, Qt.AlignmentFlag.AlignBottom, version()),
    ):
        font.setPixelSize(pixels)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | place, text)
    painter.end()
    return QPixmap.fromImage(image)
