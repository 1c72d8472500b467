"""The icon and the splash: what is seen of the program before its window."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from app import start
from app.ui.app_icon import SIZES_PX, app_icon, icon_image
from app.ui.application import make_application
from app.ui.splash import show_splash

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # windows, offscreen
GROUND, LINE = QColor("#1b1d21"), QColor("#f0a441")


def _count(image: QImage, colour: QColor) -> int:
    """Pixels that are nearly of a colour."""
    wanted = colour.getRgb()[:3]
    return sum(
        all(abs(a - b) < 40 for a, b in zip(image.pixelColor(x, y).getRgb(), wanted, strict=False))
        for x in range(image.width())
        for y in range(image.height())
    )


def test_the_icon_has_every_size_and_is_drawn_in_each(qapp: QApplication) -> None:
    sizes = {(size.width(), size.height()) for size in app_icon().availableSizes()}
    assert sizes == {(px, px) for px in SIZES_PX}
    for px in SIZES_PX:
        image = icon_image(px)
        assert image.pixelColor(0, 0).alpha() < 128  # round corners
        assert _count(image, LINE) > px * px // 30  # the line is seen at 16 pixels, too


def test_the_splash_is_painted_at_once(qapp: QApplication) -> None:
    splash = show_splash()
    try:
        assert splash.isVisible()
        shown = splash.grab().toImage()
        assert splash.size() == QSize(360, 132)
        assert _count(shown, LINE) > 300
        words = shown.copy(shown.rect().adjusted(shown.width() // 3, 0, 0, 0))
        assert _count(words, QColor("#e6e8eb")) > 50  # the name
    finally:
        splash.close()


def test_an_application_that_is_there_is_taken(qapp: QApplication) -> None:
    assert make_application(start._tell_of_platform) is qapp
