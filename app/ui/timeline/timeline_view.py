"""The timeline's view: paints blocks, ruler and playhead, and turns the pointer into edits."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget
from typing_extensions import override

from app.model.time import format_timecode
from app.model.timeline import span_of
from app.session.document import Document
from app.session.generation import GenerationController
from app.session.playback import Player
from app.ui.selection import Selection
from app.ui.timeline.blocks import Block, build_blocks
from app.ui.timeline.gestures import Move, Trim
from app.ui.timeline.layout import Hit, Layout, Part, total_frames
from app.ui.timeline.paint_view import Scene, paint_scene
from app.ui.timeline.scale import Scale
from app.ui.timeline.thumbnails import Thumbnails

_ZOOM_STEP = 1.25
_WHEEL_NOTCH = 120
_CURSORS = {
    Part.HEAD_EDGE: Qt.CursorShape.SizeHorCursor,
    Part.TAIL_EDGE: Qt.CursorShape.SizeHorCursor,
    Part.RULER: Qt.CursorShape.ArrowCursor,
}


class TimelineView(QAbstractScrollArea):
    """Shots in order; reads document and queue, and commits one edit at the end of a gesture."""

    zoomed = Signal()

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
        self._blocks: tuple[Block, ...] = ()
        self._gesture: Trim | Move | None = None
        self._is_scrubbing = False
        self._hovered = Hit(Part.NOTHING)
        self._fits = True
        self.thumbnails = Thumbnails(document, self)
        self._set_up()
        self._connect()
        self._refresh()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(216)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName("Timeline")
        self.horizontalScrollBar().valueChanged.connect(self._on_scrolled)

    def _connect(self) -> None:
        self._document.changed.connect(self._refresh)
        self._document.takes_changed.connect(self._refresh)
        self._document.replaced.connect(self._on_replaced)
        self._generation.queue_changed.connect(self._refresh)
        self._generation.job_changed.connect(self._refresh)
        self._player.frame_changed.connect(self._on_frame_changed)
        self._selection.changed.connect(self._on_selection_changed)
        self.thumbnails.arrived.connect(self.viewport().update)

    # What it shows

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks as they are drawn now."""
        return self._blocks

    @property
    def layout_now(self) -> Layout:
        """The geometry of the view as it is drawn now."""
        return Layout(self._scale, self.viewport().height(), self._blocks)

    @property
    def gesture_label(self) -> str:
        """The live numbers of a drag, or nothing."""
        return "" if self._gesture is None else self._gesture.label

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
        self._gesture = None
        self._is_scrubbing = False
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
        self._scale = Scale(self._scale.px_per_frame, float(value), self._scale.margin_px)
        self.viewport().update()

    def _refresh(self, *_: object) -> None:
        preview = None if self._gesture is None else self._gesture.preview
        self._blocks = build_blocks(self._document, self._generation, preview)
        self._update_scroll_bar(round(self._scale.scroll_px))
        self._describe()
        self.viewport().update()

    def _on_replaced(self) -> None:
        self._gesture = None
        self._refresh()
        self.fit()

    def _on_selection_changed(self) -> None:
        self._describe()
        self._reveal_selected()
        self.viewport().update()

    def _describe(self) -> None:
        selected = next((b for b in self._blocks if b.shot.id == self._selection.shot_id), None)
        count = len(self._blocks)
        text = f"{count} shot{'' if count == 1 else 's'}."
        if selected is not None:
            word = selected.status.word
            text += f" Selected: shot {selected.number}, {selected.shot.name}, {word}."
        self.setAccessibleDescription(text)

    def _reveal_selected(self) -> None:
        for block in self._blocks:
            if block.shot.id == self._selection.shot_id and self._gesture is None:
                rect = self.layout_now.rect_of(block)
                if rect.right() < 20 or rect.left() > self.viewport().width() - 20:
                    self._scroll_to(rect.left())

    def _on_frame_changed(self, frame: int) -> None:
        x = self._scale.x_of(frame)
        if not self._is_scrubbing and not 0 <= x <= self.viewport().width() - 10:
            self._scroll_to(x)
        self.viewport().update()

    def _scroll_to(self, x: float) -> None:
        bar = self.horizontalScrollBar()
        bar.setValue(round(self._scale.scroll_px + x - self._scale.margin_px * 2))

    # Events

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self.thumbnails.begin()
        scene = Scene(
            layout=self.layout_now,
            width_px=self.viewport().width(),
            project=self._document.project,
            frame=self._player.frame,
            selected=self._selection.shot_id,
            hovered=None if self._hovered.block is None else self._hovered.block.shot.id,
            gesture=self._gesture,
            has_focus=self.hasFocus(),
        )
        paint_scene(painter, scene, self.thumbnails)
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
        if event.button() != Qt.MouseButton.LeftButton:
            return
        hit = self.layout_now.hit(event.position())
        x = event.position().x()
        if hit.block is None:
            self._is_scrubbing = True
            self._scrub(x)
            return
        self._selection.select(hit.block.shot.id)
        self._show(hit.block, x)
        project = self._document.project
        if hit.part in (Part.HEAD_EDGE, Part.TAIL_EDGE):
            self._gesture = Trim(project, hit.block, hit.part, self.layout_now)
            self._gesture.moved(x)
        else:
            self._gesture = Move(project, hit.block, self.layout_now, x)
        self.viewport().update()

    def _show(self, block: Block, x: float) -> None:
        """Put the playhead into a shot that was clicked, so that the viewer shows it."""
        if block.range.frames and self._player.frame not in block.range:
            self._player.pause()
            self._player.seek(block.range.start)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._is_scrubbing:
            self._scrub(x)
        elif self._gesture is not None:
            self._gesture.moved(x)
            self._refresh()
        else:
            self._hover(event.position())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._is_scrubbing = False
        gesture, self._gesture = self._gesture, None
        outcome = None if gesture is None else gesture.outcome()
        if outcome is not None:
            self._document.edit(outcome.text, outcome.project)
        self._refresh()
        if outcome is not None and isinstance(gesture, Move):
            self._player.seek(span_of(outcome.project, gesture.block.shot.id).range.start)

    def _scrub(self, x: float) -> None:
        self._player.seek(self._scale.frame_at(x))

    def _hover(self, point: QPointF) -> None:
        hit = self.layout_now.hit(point)
        if hit != self._hovered:
            self._hovered = hit
            shape = _CURSORS.get(hit.part, Qt.CursorShape.ArrowCursor)
            self.viewport().setCursor(shape)
            self.viewport().update()

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
        if event.key() == Qt.Key.Key_Escape and self._gesture is not None:
            self.cancel_gesture()
            return
        event.ignore()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self._hovered = Hit(Part.NOTHING)
            self.viewport().update()
        return super().viewportEvent(event)

    def tip_at(self, point: QPoint) -> str:
        """Everything about the shot at a point, in words."""
        hit = self.layout_now.hit(QPointF(point))
        if hit.block is None:
            return ""
        block, project = hit.block, self._document.project
        start = format_timecode(project.start_timecode + block.range.start, project.rate)
        length = format_timecode(block.shot.frames, project.rate)
        head = f"Shot {block.number}, {block.shot.name}\n{start}, {length} long"
        parts = [head, block.shot.prompt.strip()[:400], block.status.sentence]
        if not block.shot.enabled:
            parts.append("It is disabled: not in the film, and not remembered by later shots.")
        return "\n\n".join(part for part in parts if part)

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
