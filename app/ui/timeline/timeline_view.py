"""The timeline's view: paints blocks, ruler and playhead, and turns the pointer into edits."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget
from typing_extensions import override

from app.language import tr
from app.model.markers import placed_markers
from app.model.project import Project
from app.session.document import Document
from app.session.generation import GenerationController
from app.session.playback import Player
from app.ui.selection import Selection
from app.ui.timeline.accessible import TimelineList, install_accessibility, tell_current
from app.ui.timeline.blocks import Block, BlockBuilder
from app.ui.timeline.description import timeline_words
from app.ui.timeline.layout import Layout, Pin, pins, total_frames
from app.ui.timeline.paint_view import Scene, paint_parts
from app.ui.timeline.pointer import Pointer, cursor_of
from app.ui.timeline.scale import Scale
from app.ui.timeline.shifting import Shifter
from app.ui.timeline.thumbnails import Thumbnails
from app.ui.timeline.tips import marker_tip, shot_tip
from generation.protocol import FrameGrid

_ZOOM_STEP = 1.25
_WHEEL_NOTCH = 120
_PLAYHEAD_PX = 10  # half the width that the playhead needs


class TimelineView(QAbstractScrollArea):
    """Shots in order; reads document and queue, and commits one edit at the end of a gesture."""

    zoomed = Signal()
    scale_changed = Signal(Scale)  # zoomed or scrolled
    marker_opened = Signal(str)  # it is to be edited

    def __init__(
        self,
        document: Document,
        generation: GenerationController,
        player: Player,
        selection: Selection,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._generation = generation
        self._player = player
        self._selection = selection
        self._scale = Scale(px_per_frame=4.0)
        self._builder = BlockBuilder(document, generation)
        self._blocks: tuple[Block, ...] = ()
        self._pins: tuple[Pin, ...] = ()
        self._pointer = Pointer(document, player, selection)
        self._painted_frame = 0
        self._is_outdated = False
        self._fits = True
        self.thumbnails = Thumbnails(document, self)
        self._shifter = Shifter(self.viewport(), self)
        self.accessible: TimelineList | None = None  # made when a screen reader asks
        install_accessibility()
        self._set_up()
        self._connect()
        self._refresh()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(192)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Timeline"))

    def _connect(self) -> None:
        self._document.changed.connect(self._refresh)
        self._document.takes_changed.connect(self._refresh_soon)
        self._document.replaced.connect(self._on_replaced)
        self._generation.queue_changed.connect(self._refresh_soon)
        self._generation.job_changed.connect(self._refresh_soon)
        self._player.frame_changed.connect(self._on_frame_changed)
        self._player.marks_changed.connect(self.viewport().update)
        self._selection.changed.connect(self._on_selection_changed)
        self._selection.marker_changed.connect(self._on_marker_changed)
        self.thumbnails.arrived.connect(self.viewport().update)

    # What it shows

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks as they are drawn now."""
        self._catch_up()
        return self._blocks

    @property
    def shown(self) -> tuple[Project, Selection]:
        """What it shows, and what of it is selected."""
        return self._document.project, self._selection

    @property
    def layout_now(self) -> Layout:
        """The geometry of the view as it is drawn now."""
        marked = self._player.marked if self._player.has_marks else None
        height = self.viewport().height()
        return Layout(self._scale, height, self.blocks, self._pins, marked)

    @property
    def gesture_label(self) -> str:
        """The live numbers of a drag, or nothing."""
        guide = self._pointer.guide
        return "" if guide is None else guide.label

    @property
    def snapped_to(self) -> str:
        """What a drag has snapped to, in a word, or nothing."""
        snapped = self._pointer.snapped
        return "" if snapped is None else snapped.name

    def set_snapping(self, snapping: bool) -> None:
        """Let drags snap, or not; Alt frees them in any case."""
        self._pointer.snaps = snapping

    def zoom(self, factor: float, anchor_x: float | None = None) -> None:
        """Zoom around a point of the view, or around the playhead."""
        self._fits = False
        width = self.viewport().width()
        playhead_x = self._scale.x_of(self._player.frame)
        if anchor_x is None:
            anchor_x = playhead_x if 0 <= playhead_x <= width else width / 2
        self._set_scale(self._scale.zoomed(factor, anchor_x))

    def zoom_in(self) -> None:
        """Zoom in one step around the playhead."""
        self.zoom(_ZOOM_STEP)

    def zoom_out(self) -> None:
        """Zoom out one step around the playhead."""
        self.zoom(1 / _ZOOM_STEP)

    def fit(self) -> None:
        """Show the whole film."""
        frames = total_frames(self._blocks) or 10 * self._document.project.rate.nominal
        self._fits = True
        self._set_scale(self._scale.fitted(frames, self.viewport().width()))

    def cancel_gesture(self) -> None:
        """Give up a drag; nothing is changed."""
        self._pointer.cancel()
        self._refresh()

    def _set_scale(self, scale: Scale) -> None:
        self._scale = scale
        self._update_scroll_bar(round(scale.scroll_px))
        self.zoomed.emit()
        self.viewport().update()

    def _update_scroll_bar(self, value: int) -> None:
        bar = self.horizontalScrollBar()
        width = self.viewport().width()
        needed = self._scale.width_of(total_frames(self._blocks))
        bar.blockSignals(True)
        bar.setRange(0, max(0, needed - width))
        bar.setPageStep(width)
        bar.setSingleStep(max(1, width // 20))
        bar.setValue(value)
        bar.blockSignals(False)
        self._on_scrolled(bar.value())

    def _on_scrolled(self, value: int) -> None:
        moved_px = self._scale.scroll_px - value
        is_scrolled = value != round(self._scale.scroll_px)
        if is_scrolled:  # a bar counts whole pixels, zooming does not
            self._scale = Scale(self._scale.px_per_frame, float(value), self._scale.margin_px)
        self.scale_changed.emit(self._scale)
        if is_scrolled and self._pointer.guide is None:
            self._shifter.shift(moved_px)
        else:
            self.viewport().update()

    def _refresh_soon(self) -> None:
        """A worker says much at once: the blocks are made once, when they are read."""
        if not self._is_outdated:
            self._is_outdated = True
            QTimer.singleShot(0, self, self._catch_up)

    def _catch_up(self) -> None:
        if self._is_outdated:
            self._refresh()

    def _refresh(self, *_: object) -> None:
        self._is_outdated = False
        preview = self._pointer.preview
        self._blocks = self._builder.build(preview)
        self._pins = pins(placed_markers(preview or self._document.project))
        self._update_scroll_bar(round(self._scale.scroll_px))
        self._describe()
        self.viewport().update()

    def _on_replaced(self) -> None:
        self._pointer.cancel()
        self._refresh()
        self.fit()

    def _on_selection_changed(self) -> None:
        self._describe()
        tell_current(self)
        self._reveal_selected()
        self.viewport().update()

    def _on_marker_changed(self) -> None:
        self._describe()
        self.viewport().update()

    def _describe(self) -> None:
        project, selection = self.shown
        self.setAccessibleDescription(
            timeline_words(project, self._blocks, self._pins, selection)
        )

    def _reveal_selected(self) -> None:
        for block in self._blocks:
            if block.shot.id == self._selection.shot_id and self._pointer.guide is None:
                rect = self.layout_now.rect_of(block)
                if rect.right() < 20 or rect.left() > self.viewport().width() - 20:
                    self._scroll_to(rect.left())

    def _on_frame_changed(self, frame: int) -> None:
        x = self._scale.x_of(frame)
        if self._pointer.scrubbing is None and not 0 <= x <= self.viewport().width() - 10:
            self._scroll_to(x)
        self._update_playhead()

    def _update_playhead(self) -> None:
        """Repaint only where the playhead was and where it is: playing must stay cheap."""
        for frame in (self._painted_frame, self._player.frame):
            left = round(self._scale.x_of(frame)) - _PLAYHEAD_PX
            self.viewport().update(left, 0, 2 * _PLAYHEAD_PX, self.viewport().height())

    def _scroll_to(self, x: float) -> None:
        bar = self.horizontalScrollBar()
        bar.setValue(round(self._scale.scroll_px + x - self._scale.margin_px * 2))

    # Events

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Qt would paint everything again."""
        self._on_scrolled(self.horizontalScrollBar().value())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        if event.region() == QRegion(self.viewport().rect()):
            self.thumbnails.begin()
        hovered, layout = self._pointer.hovered.block, self.layout_now
        self.thumbnails.set_size(self.devicePixelRatioF(), layout.strip_px)
        scene = Scene(
            layout=layout,
            exposed=QRectF(event.rect()),
            width_px=self.viewport().width(),
            project=self._document.project,
            frame=self._player.frame,
            selected=frozenset(self._selection.shot_ids),
            current=self._selection.shot_id,
            hovered=None if hovered is None else hovered.shot.id,
            guide=self._pointer.guide,
            has_focus=self.hasFocus(),
            marker=self._selection.marker_id,
            grid=self._grid,
        )
        paint_parts(painter, scene, event.region(), self.thumbnails)
        self._painted_frame = scene.frame
        painter.end()
        self.thumbnails.fetch()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits:
            self.fit()
        else:
            self._update_scroll_bar(round(self._scale.scroll_px))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pointer.press(event.position(), self.layout_now, event.modifiers())
            self.viewport().update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hovered, snapped = self._pointer.hovered, self._pointer.snapped
        self._pointer.move(event.position(), self.layout_now, event.modifiers())
        if self._pointer.gesture is not None:
            self._refresh()
        elif self._pointer.scrubbing is not None:
            if self._pointer.snapped != snapped:  # else only the playhead moved
                self.viewport().update()
        elif self._pointer.hovered != hovered:
            part = self._pointer.hovered.part
            self.viewport().setCursor(cursor_of(part))
            self.viewport().update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            previewed = self._pointer.preview is not None
            self._pointer.release()
            if previewed:
                self._refresh()
            self.viewport().update()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        hit = self.layout_now.hit(event.position())
        if hit.marker is not None and event.button() == Qt.MouseButton.LeftButton:
            self.marker_opened.emit(hit.marker.id)
        else:
            event.ignore()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        delta = event.angleDelta()
        notches = (delta.y() or delta.x()) / _WHEEL_NOTCH
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_ZOOM_STEP**notches, event.position().x())
        else:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - round(notches * 90))
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self._pointer.guide is not None:
                self.cancel_gesture()
                return
            self._selection.select_marker(None)
        event.ignore()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self._pointer.leave()
            self.viewport().update()
        return super().viewportEvent(event)

    def tip_at(self, point: QPoint) -> str:
        """Everything about the shot or the marker at a point, in words."""
        hit, project = self.layout_now.hit(QPointF(point)), self._document.project
        if hit.block is not None:
            return shot_tip(project, hit.block, self._grid)
        frames = {pin.marker.id: pin.frame for pin in self._pins}
        if hit.marker is not None:
            return marker_tip(project, hit.marker, frames[hit.marker.id])
        return ""

    def marker_point(self, marker_id: str) -> QPoint | None:
        """Where a marker lies on the screen, or None where it is not to be seen."""
        for pin in self._pins:
            if pin.marker.id == marker_id:
                return self.viewport().mapToGlobal(QPoint(round(self._scale.x_of(pin.frame)), 0))
        return None

    @property
    def _grid(self) -> FrameGrid | None:
        card = self._document.card
        return None if card is None else card.grid

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(1200, 250)
