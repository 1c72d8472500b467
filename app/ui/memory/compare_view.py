"""Original, from memory and difference: three rows of pictures with their PSNR below."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget
from typing_extensions import override

from app.language import Number, tr
from app.model.memory_strip import StripPicture, StripShot
from app.model.project import Project
from app.model.time import format_length
from app.model.timeline import frames_covered
from app.session.retrieval import Retrieval
from app.ui.hatch import fill_hatched
from app.ui.memory.compare_layout import LABEL_PX, CompareLayout
from app.ui.memory.file_pictures import FilePictures
from app.ui.memory.originals import Originals
from app.ui.memory.strip_view import part_words
from app.ui.theme import color, mono_font, ui_font

_HEAD_LINE_PX = 20


class CompareView(QAbstractScrollArea):
    """One column for each chosen picture; what is not there yet is hatched."""

    def __init__(
        self, retrieval: Retrieval, originals: Originals, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._retrieval, self._originals = retrieval, originals
        self._project: Project | None = None
        self._pictures: tuple[StripPicture, ...] = ()
        self._files = FilePictures()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # its keys scroll what is not in sight
        self.setMinimumHeight(280)
        self.setAccessibleName(tr("Original, from memory and difference"))
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)
        originals.thumbnails.arrived.connect(self.viewport().update)
        retrieval.changed.connect(self.viewport().update)

    @property
    def layout_now(self) -> CompareLayout:
        """The geometry as it is drawn now."""
        size = self._pictures[0].part.size if self._pictures else (2, 1)
        view = self.viewport().rect()
        return CompareLayout(len(self._pictures), size[0] / size[1], view.width(), view.height())

    def show_pictures(self, project: Project, pictures: tuple[StripPicture, ...]) -> None:
        """Show these pictures, the first one at the left."""
        if pictures[:1] != self._pictures[:1]:
            self.horizontalScrollBar().setValue(0)
        self._project, self._pictures = project, pictures
        self._fit()
        self.viewport().update()

    def _fit(self) -> None:
        layout = self.layout_now
        room = self.viewport().width() - LABEL_PX
        bar = self.horizontalScrollBar()
        bar.setPageStep(room)
        bar.setSingleStep(round(layout.column_px))
        bar.setRange(0, max(0, round(layout.content_px) - room))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(900, 420)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.viewport().rect(), color("window"))
        layout = self.layout_now
        self._originals.thumbnails.set_size(self.devicePixelRatioF())
        self._originals.thumbnails.begin()
        painter.save()
        painter.setClipRect(QRectF(LABEL_PX, 0, layout.width, layout.height))
        for column, picture in enumerate(self._pictures):
            head = layout.head(column, self.horizontalScrollBar().value())
            if head.right() >= LABEL_PX and head.left() <= layout.width:
                self._paint_column(painter, layout, column, picture)
        painter.restore()
        self._paint_labels(painter, layout)
        self._originals.thumbnails.fetch()

    def _paint_labels(self, painter: QPainter, layout: CompareLayout) -> None:
        if not self._pictures:
            return
        painter.setFont(ui_font())
        painter.setPen(color("muted"))
        wraps = Qt.TextFlag.TextWordWrap
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | wraps
        gain = self._retrieval.gain
        labels = (
            tr("Original"),
            tr("From memory"),
            tr("Difference\n×{gain}", gain=gain) if gain else tr("Difference"),
        )
        for row, label in enumerate(labels):
            painter.drawText(layout.label(row).adjusted(0, 0, -6, 0), flags, label)

    def _paint_column(
        self, painter: QPainter, layout: CompareLayout, column: int, picture: StripPicture
    ) -> None:
        scrolled = self.horizontalScrollBar().value()
        self._paint_head(painter, layout.head(column, scrolled), column)
        found = self._retrieval.get(picture)
        size = layout.picture(0, 0, 0).size().toSize() * self.devicePixelRatioF()
        own = self._originals.pixmap(picture.part, picture.number, size)
        files = (found.memory, found.difference) if found is not None else (None, None)
        pixmaps = [own, *(self._files.pixmap(file, size) if file else None for file in files)]
        for row, pixmap in enumerate(pixmaps):
            _paint_picture(painter, layout.picture(column, row, scrolled), pixmap)
        if found is not None:
            painter.setFont(mono_font(px=11))
            painter.setPen(color("text"))
            text = f"{Number(found.psnr):.1f} dB"
            foot = layout.foot(column, scrolled)
            painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_head(self, painter: QPainter, head: QRectF, column: int) -> None:
        """The part's name above its first column, and above each the time within its take."""
        picture = self._pictures[column]
        part = picture.part
        if column == 0 or self._pictures[column - 1].part != part:
            bottom = self.layout_now.foot(column, 0).bottom()
            painter.fillRect(QRectF(head.left() - 4, 4, 2, bottom - 4), color("line"))
            painter.setFont(ui_font(px=11, bold=True))
            painter.setPen(color("text"))
            line = QRectF(head.left(), head.top(), head.width() * 4, _HEAD_LINE_PX)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, part_words(part))
        if self._project is not None and isinstance(part, StripShot):
            rate = self._project.rate
            frame = frames_covered(picture.number, rate, part.take.recipe.rate)
            painter.setFont(mono_font(px=11))
            painter.setPen(color("muted"))
            line = head.adjusted(0, _HEAD_LINE_PX, 0, -2)
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, format_length(frame, rate))


def _paint_picture(painter: QPainter, box: QRectF, pixmap: QPixmap | None) -> None:
    if pixmap is None or pixmap.isNull():
        painter.fillRect(box, color("well"))
        fill_hatched(painter, box, color("line", 0.6))
        return
    painter.drawPixmap(box, pixmap, QRectF(pixmap.rect()))
