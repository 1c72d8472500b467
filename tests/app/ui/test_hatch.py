"""Hatching is as coarse on a dense screen as on another."""

import itertools

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from app.ui.hatch import fill_hatched

SIDE_PX = 64


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_lines_are_as_far_apart_on_every_screen(qapp: object, ratio: float) -> None:
    side = round(SIDE_PX * ratio)
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("white"))
    painter = QPainter(image)
    fill_hatched(painter, QRectF(0, 0, SIDE_PX, SIDE_PX), QColor("black"))
    painter.end()
    row = [image.pixelColor(x, side // 2).lightness() < 128 for x in range(side)]
    begun = sum(now and not before for before, now in itertools.pairwise(row))
    assert begun in (7, 8, 9)  # one in eight pixels, and what the ends cut
