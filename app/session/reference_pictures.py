"""Pictures for the cast: any image file, or a picture of a take, as the PNG that is kept.

What is kept has plain RGB, upright, in sRGB, without the data that cameras write into a file.
"""

import stat
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QPainter

from app.language import tr
from app.model.project import Project, Shot
from app.model.takes import Take, TakeLibrary
from app.model.timeline import picture_at
from app.session.slate import image_from_picture
from app.storage.errors import MediaError, PictureError, reason_of

SMALLEST_PX = 16
LARGEST_MEGAPIXELS = 50
WIDEST_RATIO = 10
LONGEST_KEPT_PX = 2048  # of a side; no model draws larger pictures
_LARGEST_FILE_BYTES = 200_000_000
_START_OF_SCAN, _END_OF_IMAGE = b"\xff\xda", b"\xff\xd9"  # markers of JPEG, ITU-T T.81, B.1.1.3
_PNG_END, _GIF_END = b"IEND", b";"


@dataclass(frozen=True)
class ReadPicture:
    """A picture as PNG, and what was left out or assumed, in sentences."""

    png: bytes
    notes: tuple[str, ...] = ()


def read_picture_file(path: Path) -> ReadPicture:
    """Read an image file; PictureError says in one sentence why it cannot be a reference."""
    data = QByteArray(_content(path))
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return _read(path, buffer)  # here the buffer outlives its reader, which closes it


def picture_of_take(
    folder: Path, project: Project, library: TakeLibrary, shot: Shot, frame: int, take: Take | None
) -> ReadPicture:
    """The picture that a frame of a shot shows (0 is its first) in one of its takes."""
    if take is None:
        raise PictureError(
            tr(
                "{shot} has no take yet. Nothing was changed; generate it first.", shot=shot.name
            )
        )
    number = picture_at(shot, frame, project.rate, take.recipe.rate)
    if number >= take.pictures or not 0 <= frame < shot.frames:
        raise PictureError(
            tr(
                "{shot} has no picture at that time. Nothing was changed; "
                "choose an earlier frame.",
                shot=shot.name,
            )
        )
    try:
        from app.storage.media import LibraryReader  # loads numpy and FFmpeg

        with LibraryReader(folder, library) as reader:
            image = image_from_picture(reader.picture(take.id, number))
    except MediaError as error:
        raise PictureError(
            tr("{error} Nothing was changed; generate the shot again.", error=error)
        ) from error
    return ReadPicture(_as_png(image))


def _read(path: Path, buffer: QBuffer) -> ReadPicture:
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    if not reader.canRead():
        raise PictureError(
            tr(
                "{path} is not a picture that can be read. Nothing was changed; "
                "choose a PNG, JPEG or WebP.",
                path=path.name,
            )
        )
    _check_size(path, reader.size())
    kind = bytes(reader.format().data()).decode()
    image = QImage() if _ends_early(kind, bytes(buffer.data().data())) else reader.read()
    if image.isNull():
        raise PictureError(
            tr(
                "{path} is damaged or was cut short. Nothing was changed; "
                "save or download it again.",
                path=path.name,
            )
        )
    _check_size(path, image.size())
    notes = []
    if reader.supportsAnimation() and reader.imageCount() > 1:
        notes.append(tr("{path} moves; its first picture is used.", path=path.name))
    if image.hasAlphaChannel():
        notes.append(tr("{path} has transparent parts; they are white now.", path=path.name))
    return ReadPicture(_as_png(image), tuple(notes))


def _content(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise PictureError(
                tr("{path} is a folder. Nothing was changed; choose a picture.", path=path.name)
            )
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):  # a pipe would never end
            raise ValueError(tr("it is not a file"))
        if facts.st_size > _LARGEST_FILE_BYTES:
            raise PictureError(
                tr(
                    "{path} has more than {limit_mb} MB. Nothing was changed; save it smaller.",
                    path=path.name,
                    limit_mb=_LARGEST_FILE_BYTES // 1_000_000,
                )
            )
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise PictureError(
            tr(
                "{path} cannot be read: {error}. Nothing was changed; choose another file.",
                path=path,
                error=reason_of(error),
            )
        ) from error


def _check_size(path: Path, size: QSize) -> None:
    """Refuse before anything is decoded, as far as the file says its size."""
    width, height = size.width(), size.height()
    if not size.isValid():
        return
    if min(width, height) < SMALLEST_PX:
        raise PictureError(
            tr(
                "{path} has only {width}x{height} pixels; {least}x{least} is the "
                "least. Nothing was changed; choose a larger picture.",
                path=path.name,
                width=width,
                height=height,
                least=SMALLEST_PX,
            )
        )
    if max(width, height) > WIDEST_RATIO * min(width, height):
        raise PictureError(
            tr(
                "{path} is a strip of {width}x{height} pixels. Nothing was changed; "
                "cut out what is meant.",
                path=path.name,
                width=width,
                height=height,
            )
        )
    if width * height > LARGEST_MEGAPIXELS * 1_000_000:
        raise PictureError(
            tr(
                "{path} has {megapixels:.0f} megapixels; {limit} is the most. "
                "Nothing was changed; save it smaller.",
                path=path.name,
                megapixels=width * height / 1e6,
                limit=LARGEST_MEGAPIXELS,
            )
        )


def _ends_early(kind: str, content: bytes) -> bool:
    """Whether the file lacks its end; Qt shows grey or black for what is not there."""
    match kind:
        case "jpeg":
            return content.rfind(_END_OF_IMAGE) < content.rfind(_START_OF_SCAN)
        case "png":
            return _PNG_END not in content
        case "gif":
            return not content.rstrip(b"\0").endswith(_GIF_END)
        case _:
            return False


def _as_png(image: QImage) -> bytes:
    if max(image.width(), image.height()) > LONGEST_KEPT_PX:
        keep = Qt.AspectRatioMode.KeepAspectRatio
        smooth = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(LONGEST_KEPT_PX, LONGEST_KEPT_PX, keep, smooth)
    if image.colorSpace().isValid():
        image = image.convertedToColorSpace(
            QColorSpace(QColorSpace.NamedColorSpace.SRgb), _rgb_of(image)
        )
    plain = QImage(image.size(), QImage.Format.Format_RGB32)
    plain.fill(Qt.GlobalColor.white)
    painter = QPainter(plain)
    painter.drawImage(0, 0, image.convertToFormat(_rgb_of(image)))
    painter.end()
    content = QByteArray()
    out = QBuffer(content)
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    plain.convertToFormat(QImage.Format.Format_RGB888).save(out, "PNG")  # type: ignore[call-overload]
    return bytes(content.data())


def _rgb_of(image: QImage) -> QImage.Format:
    with_alpha = image.hasAlphaChannel()
    return QImage.Format.Format_ARGB32 if with_alpha else QImage.Format.Format_RGB32
