"""Sharp at every scale: what is kept painted has the pixels of the device that shows it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPixmap

from app.session.document import Document
from app.session.pictures import PictureKey
from app.ui.inspector.cast_pictures import CastPictures
from app.ui.timeline.thumbnails import Thumbnails
from tests.app.storage.builders import film_with_takes


@pytest.mark.parametrize("scale", ["1", "1.5", "2", "3"])
def test_pictures_cards_and_icons_have_the_pixels_of_the_screen(
    scale: str, tmp_path: Path
) -> None:
    folder = tmp_path / "film.throughline"
    film_with_takes(folder)
    done = subprocess.run(
        [sys.executable, "-m", "tests.app.ui.at_scale", str(folder)],
        env=os.environ | {"QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.stdout.strip() == f"ok at {scale}", done.stderr


def test_on_a_screen_of_another_scale_pictures_are_made_anew(qapp: object) -> None:
    thumbnails = Thumbnails(Document())
    thumbnails.set_size(1.0, 100)
    key = PictureKey("take", 0)
    thumbnails._pixmaps[key] = QPixmap(10, 100)
    thumbnails.set_size(1.0, 100)
    assert thumbnails.pixmap("take", 0) is not None
    thumbnails.set_size(2.0, 100)
    assert thumbnails.pixmap("take", 0) is None
    thumbnails.close()


def test_a_picture_of_the_cast_is_kept_for_each_scale(qapp: object, tmp_path: Path) -> None:
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    image.save(str(tmp_path / "ada.png"))
    pictures = CastPictures()
    for ratio in (1.0, 2.0, 1.0):
        pixmap = pictures.pixmap(tmp_path / "ada.png", QSize(60, 30), ratio)
        assert pixmap.deviceIndependentSize().toSize() == QSize(60, 30)
        assert pixmap.width() == 60 * ratio
