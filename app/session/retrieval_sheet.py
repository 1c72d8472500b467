"""A contact sheet of pictures from memory: original, memory and difference, one row each."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from app.language import Number
from app.model.memory_strip import StripPart, StripPicture, StripReference
from app.session.document import Document
from app.session.reference_images import covering_image
from app.session.retrieval import Retrieval
from app.session.slate import image_from_picture
from app.storage.errors import MediaError
from app.storage.media import LibraryReader
from app.storage.reference_files import reference_path

_COLUMNS = 8
_PICTURE_PX = 160  # width
_LABEL_PX, _GAP_PX, _LINE_PX = 92, 4, 22
_BACK, _TEXT, _FAINT = QColor("#1c1d1f"), QColor("#e2e4e7"), QColor("#a3a8af")
_FONT_PX = 12


class SheetError(Exception):
    """A sheet that could not be written: what happened, and what to do."""


def write_sheet(
    out: Path, document: Document, retrieval: Retrieval, pictures: Sequence[StripPicture]
) -> None:
    """Write a PNG with the cited pictures, and up to eight of each shot, evenly chosen.

    Needs a QGuiApplication for its fonts.
    """
    parts = {p.part: [q for q in pictures if q.part == p.part] for p in pictures}
    width, height = next(iter(parts)).size
    picture_px = round(_PICTURE_PX * height / width)
    block_px = 2 * _LINE_PX + 3 * (picture_px + _GAP_PX)
    columns = min(_COLUMNS, max(len(found) for found in parts.values()))
    image = QImage(
        _LABEL_PX + columns * (_PICTURE_PX + _GAP_PX), len(parts) * block_px + _GAP_PX,
        QImage.Format.Format_RGB888,
    )
    image.fill(_BACK)
    painter = QPainter(image)
    try:
        folder = document.require_folder()
        with LibraryReader(folder, document.library) as reader:
            for row, (part, found) in enumerate(parts.items()):
                block = _Block(painter, row * block_px, picture_px, retrieval)
                block.paint(part, _chosen(found), _Originals(folder, reader))
    except MediaError as error:
        raise SheetError(f"{out} was not written: {error}") from error
    finally:
        painter.end()
    if not image.save(str(out)):
        raise SheetError(f"{out} could not be written; choose another place.")


def _chosen(found: Sequence[StripPicture]) -> list[StripPicture]:
    count = min(_COLUMNS, len(found))
    last = len(found) - 1
    return [found[round(place * last / max(1, count - 1))] for place in range(count)]


class _Originals:
    """The pictures that memory is compared with."""

    def __init__(self, folder: Path, reader: LibraryReader) -> None:
        self._folder, self._reader = folder, reader

    def image(self, picture: StripPicture) -> QImage:
        """A picture of a take, or of the cast as the model sees it."""
        part = picture.part
        if isinstance(part, StripReference):
            return covering_image(reference_path(self._folder, part.id), QSize(*part.size))
        return image_from_picture(self._reader.picture(part.id, picture.number))


class _Block:
    """The three rows of one shot or cited picture."""

    def __init__(
        self, painter: QPainter, top: int, picture_px: int, retrieval: Retrieval
    ) -> None:
        self._painter, self._top = painter, top
        self._picture_px, self._retrieval = picture_px, retrieval
        font = QFont()
        font.setPixelSize(_FONT_PX)
        painter.setFont(font)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)

    def paint(
        self, part: StripPart, pictures: Sequence[StripPicture], originals: _Originals
    ) -> None:
        rate = "fine" if part.rate == 1 else f"coarse 1/{part.rate}"
        kind = "Reference" if isinstance(part, StripReference) else "Shot"
        heading = f"{kind} {part.label}  ·  {rate}"
        self._write(QRectF(_GAP_PX, self._top, 600, _LINE_PX), heading, _TEXT)
        labels = ("Original", "From memory", f"Difference ×{self._retrieval.gain}")
        for row, label in enumerate(labels):
            box = self._box(-1, row)
            self._write(QRectF(_GAP_PX, box.top(), _LABEL_PX, box.height()), label, _FAINT)
        for column, picture in enumerate(pictures):
            self._paint_column(column, picture, originals)

    def _paint_column(self, column: int, picture: StripPicture, originals: _Originals) -> None:
        found = self._retrieval.get(picture)
        if found is None:
            return
        own = originals.image(picture)
        for row, image in enumerate((own, QImage(found.memory), QImage(found.difference))):
            self._painter.drawImage(self._box(column, row), image)
        below = self._box(column, 2)
        line = QRectF(below.left(), below.bottom(), below.width(), _LINE_PX)
        self._write(line, f"{Number(found.psnr):.1f} dB", _TEXT, Qt.AlignmentFlag.AlignHCenter)

    def _box(self, column: int, row: int) -> QRectF:
        left = _LABEL_PX + column * (_PICTURE_PX + _GAP_PX)
        top = self._top + _LINE_PX + row * (self._picture_px + _GAP_PX)
        return QRectF(left, top, _PICTURE_PX, self._picture_px)

    def _write(
        self,
        box: QRectF,
        text: str,
        tint: QColor,
        across: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        self._painter.setPen(tint)
        self._painter.drawText(box, across | Qt.AlignmentFlag.AlignVCenter, text)
