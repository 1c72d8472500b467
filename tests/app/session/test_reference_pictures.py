"""Any image file, or a picture of a take, as what is kept of it; odd files in one sentence."""

import base64
import os
from pathlib import Path
from zlib import crc32

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageWriter

from app.session.reference_pictures import (
    LONGEST_KEPT_PX,
    picture_of_take,
    read_picture_file,
)
from app.session.slate import picture_from_image
from app.storage.errors import PictureError
from tests.app.storage.builders import SIZE, film_folder, painted

GIF = (  # two pictures of 16x16, red and blue; Qt writes none
    "R0lGODlhEAAQAIEAAP8AAAAAAAAAAAAAACH5BAAKAAAALAAAAAAQABAAAAgdAAEIHEiwoMGDCBMqXMiwocOHECNKnEix"
    "osWBAQEAIfkEAQoAAQAsAAAAABAAEACBAAD/AAAAAAAAAAAACB0AAQgcSLCgwYMIEypcyLChw4cQI0qcSLGixYEBAQA7"
)


def image(width: int = 40, height: int = 20, colour: str = "red") -> QImage:
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(QColor(colour))
    return made


def saved(folder: Path, name: str, made: QImage) -> Path:
    assert made.save(str(folder / name))
    return folder / name


def kept(path: Path) -> QImage:
    return QImage.fromData(read_picture_file(path).png)


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.webp", "a.bmp", "wrong.gif"])
def test_usual_formats_are_read_whatever_their_names(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    assert image().save(str(path), "png" if name == "wrong.gif" else path.suffix[1:])
    found = kept(path)
    assert (found.width(), found.height()) == (40, 20)
    assert found.pixelColor(20, 10).red() > 240


def test_the_same_picture_is_the_same_file(tmp_path: Path) -> None:
    one, other = saved(tmp_path, "one.png", image()), saved(tmp_path, "other.bmp", image())
    assert read_picture_file(one) == read_picture_file(other)


def test_what_is_transparent_becomes_white_and_is_told(tmp_path: Path) -> None:
    clear = image().convertToFormat(QImage.Format.Format_ARGB32)
    clear.fill(Qt.GlobalColor.transparent)
    path = saved(tmp_path, "clear.png", clear)
    assert kept(path).pixelColor(5, 5) == QColor("white")
    assert read_picture_file(path).notes == (
        "clear.png has transparent parts; they are white now.",
    )


def test_the_first_picture_of_a_moving_one_is_used(tmp_path: Path) -> None:
    path = tmp_path / "moves.gif"
    path.write_bytes(base64.b64decode(GIF))
    assert kept(path).pixelColor(8, 8) == QColor("red")
    assert read_picture_file(path).notes == ("moves.gif moves; its first picture is used.",)
    path.write_bytes(base64.b64decode(GIF)[:60])
    with pytest.raises(PictureError, match="cut short"):
        read_picture_file(path)


def test_print_colours_become_those_of_a_screen(tmp_path: Path) -> None:
    ink = image().convertToFormat(QImage.Format.Format_CMYK8888)
    found = kept(saved(tmp_path, "ink.jpg", ink)).pixelColor(20, 10)
    assert found.red() > 230
    assert found.green() < 25


def test_a_picture_stands_as_the_camera_was_held(tmp_path: Path) -> None:
    writer = QImageWriter(str(tmp_path / "turned.jpg"))
    writer.setTransformation(QImageIOHandler.Transformation.TransformationRotate90)
    assert writer.write(image(40, 20))
    found = kept(tmp_path / "turned.jpg")
    assert (found.width(), found.height()) == (20, 40)


def test_huge_pictures_are_made_smaller(tmp_path: Path) -> None:
    found = kept(saved(tmp_path, "wide.png", image(3000, 1000)))
    assert (found.width(), found.height()) == (LONGEST_KEPT_PX, 682)


def _header_of(width: int, height: int, path: Path) -> None:
    """A PNG that says this size and holds nothing: refused before it is decoded."""
    content = bytearray(path.read_bytes())
    content[16:24] = width.to_bytes(4, "big") + height.to_bytes(4, "big")
    content[29:33] = crc32(content[12:29]).to_bytes(4, "big")
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("size", "said"),
    [
        ((1, 1), "has only 1x1 pixels; 16x16 is the least"),
        ((10_000, 10_000), "has 100 megapixels; 50 is the most"),
        ((20_000, 20), "is a strip of 20000x20 pixels"),
    ],
)
def test_odd_sizes_are_refused_before_anything_is_decoded(
    tmp_path: Path, size: tuple[int, int], said: str
) -> None:
    path = saved(tmp_path, "odd.png", image())
    _header_of(*size, path)
    with pytest.raises(PictureError, match=said) as refused:
        read_picture_file(path)
    assert "Nothing was changed; " in str(refused.value)
    assert str(refused.value).count(".") == 3  # the file's name, and two sentences


@pytest.mark.parametrize("name", ["cut.png", "cut.jpg", "cut.webp"])
def test_files_that_were_cut_short_are_refused(tmp_path: Path, name: str) -> None:
    colourful = image(200, 200)
    for x in range(200):
        for y in range(200):
            colourful.setPixel(x, y, (x * 7919 ^ y * 104729) % 2**24)
    path = saved(tmp_path, name, colourful)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(PictureError, match="damaged or was cut short"):
        read_picture_file(path)


def test_other_files_are_refused(tmp_path: Path) -> None:
    (tmp_path / "notes.png").write_text("hello")
    (tmp_path / "empty.jpg").touch()
    for name in ("notes.png", "empty.jpg"):
        with pytest.raises(PictureError, match="is not a picture that can be read"):
            read_picture_file(tmp_path / name)
    with pytest.raises(PictureError, match="is a folder"):
        read_picture_file(tmp_path)
    with pytest.raises(PictureError, match="cannot be read"):
        read_picture_file(tmp_path / "nowhere.png")
    os.mkfifo(tmp_path / "pipe.png")
    for endless in (tmp_path / "pipe.png", Path("/dev/zero")):
        with pytest.raises(PictureError, match="cannot be read: it is not a file"):
            read_picture_file(endless)


def test_a_picture_of_a_take_is_kept_as_it_is(tmp_path: Path) -> None:
    folder = tmp_path / "film.throughline"
    film, library = film_folder(folder)
    second, take = film.shots[1], library.by_id["s2t1"]
    read = picture_of_take(folder, film, library, second, 24, take)
    found = picture_from_image(QImage.fromData(read.png))
    assert found.shape == (SIZE[1], SIZE[0], 3)
    assert (found == painted(2, 8)).all()  # 24 frames are 8 pictures of the model
    with pytest.raises(PictureError, match="has no picture at that time"):
        picture_of_take(folder, film, library, second, 96, take)
    with pytest.raises(PictureError, match="has no take yet"):
        picture_of_take(folder, film, library, second, 0, None)
