"""The slate: a dark card with a shot's name, time and prompt, in the place of its pictures."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QTextOption

from app.language import tr
from app.model.project import Project, Shot
from app.model.time import format_length, format_timecode
from app.model.timeline import spans
from app.session.fonts import sign_families

if TYPE_CHECKING:  # reading pictures loads numpy and FFmpeg: the window need not wait for it
    from app.storage.media import Picture
    from app.storage.movie import SlatePainter

_CARD = QColor("#17191c")
_EDGE = QColor("#2c3036")
_NAME = QColor("#f0f1f2")
_FACTS = QColor("#8d949c")
_PROMPT = QColor("#c9ccd0")
_MARGIN = 0.07  # of the height, like all that follows
_NAME_SIZE = 0.095
_FACTS_SIZE = 0.055
_PROMPT_SIZES = (0.07, 0.06, 0.05, 0.042, 0.036)
_SMALLEST_FONT_PX = 6
_LONGEST_PROMPT = 2_000


def paint_slate(project: Project, shot: Shot, size: tuple[int, int]) -> QImage:
    """Paint the card of a shot; needs a QGuiApplication for its fonts."""
    width, height = size
    image = QImage(width, height, QImage.Format.Format_RGB888)
    image.fill(_CARD)
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        margin = height * _MARGIN
        inside = QRectF(margin, margin, width - 2 * margin, height - 2 * margin)
        painter.setPen(_EDGE)
        painter.drawRect(QRectF(margin / 2, margin / 2, width - margin, height - margin))
        top = _paint_head(painter, inside, project, shot, height)
        inside.setTop(top + margin / 2)
        _paint_prompt(painter, inside, shot.prompt, height)
    finally:
        painter.end()
    return image


def slate_painter(project: Project) -> "SlatePainter":
    """The painter that an export of this project calls."""

    def paint(shot: Shot, size: tuple[int, int]) -> "Picture":
        return picture_from_image(paint_slate(project, shot, size))

    return paint


def picture_from_image(image: QImage) -> "Picture":
    """The image as [h w 3] bytes."""
    import numpy as np

    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(rgb.constBits(), dtype=np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return rows[:, : rgb.width() * 3].reshape(rgb.height(), rgb.width(), 3).copy()


def image_from_picture(picture: "Picture") -> QImage:
    """[h w 3] bytes as an image of its own."""
    import numpy as np

    height, width, _ = picture.shape
    flat = np.ascontiguousarray(picture)
    return QImage(flat.data, width, height, width * 3, QImage.Format.Format_RGB888).copy()


def facts_of(project: Project, shot: Shot) -> str:
    """The timecode at which a shot begins, and its length."""
    starts = {span.shot.id: span.range.start for span in spans(project)}
    frame = project.start_timecode + starts.get(shot.id, 0)
    length = format_length(shot.frames, project.rate)
    lasts = tr("{length} at {rate}", length=length, rate=project.rate.label)
    return f"{format_timecode(frame, project.rate)}   {lasts}"


def _paint_head(
    painter: QPainter, inside: QRectF, project: Project, shot: Shot, height: int
) -> float:
    name_font, facts_font = _font(height * _NAME_SIZE, bold=True), _font(height * _FACTS_SIZE)
    painter.setFont(name_font)
    painter.setPen(_NAME)
    metrics = QFontMetricsF(name_font)
    name = metrics.elidedText(shot.name, Qt.TextElideMode.ElideRight, inside.width())
    painter.drawText(QPointF(inside.left(), inside.top() + metrics.ascent()), name)
    top = inside.top() + metrics.height()
    painter.setFont(facts_font)
    painter.setPen(_FACTS)
    metrics = QFontMetricsF(facts_font)
    facts = facts_of(project, shot)
    painter.drawText(QPointF(inside.left(), top + metrics.ascent()), facts)
    return top + metrics.height()


def _paint_prompt(painter: QPainter, inside: QRectF, prompt: str, height: int) -> None:
    text = prompt.strip()[:_LONGEST_PROMPT] or tr("No prompt yet")
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    painter.setPen(_PROMPT)
    painter.setClipRect(inside)
    for size in _PROMPT_SIZES:
        font = _font(height * size)
        painter.setFont(font)
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWrapAnywhere)
        if QFontMetricsF(font).boundingRect(inside, flags, text).height() <= inside.height():
            break
    painter.drawText(inside, text, option)


def _font(pixels: float, *, bold: bool = False) -> QFont:
    font = QFont(["DejaVu Sans", *sign_families()])
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPixelSize(max(_SMALLEST_FONT_PX, round(pixels)))
    font.setBold(bold)
    return font
