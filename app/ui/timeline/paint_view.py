"""Painting the whole timeline from one frozen description; painting only reads."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from app.model.project import Project
from app.model.time import FrameRange
from app.ui.theme import METRICS, color, mono_font, ui_font
from app.ui.timeline.blocks import Block
from app.ui.timeline.cut_gestures import Slip, Trim
from app.ui.timeline.gestures import Gesture, Move
from app.ui.timeline.layout import Layout
from app.ui.timeline.paint_block import BlockLook, paint_block, paint_tab, strip_of
from app.ui.timeline.paint_ruler import paint_marks, paint_playhead, paint_ruler
from app.ui.timeline.paint_slivers import paint_slivers
from app.ui.timeline.paint_strip import paint_handles
from app.ui.timeline.thumbnails import Thumbnails

_GHOST_OPACITY = 0.75
_MOST_BLOCKS = 250  # of more, none is wide enough for a picture


@dataclass(frozen=True)
class Scene:
    """Everything that one painting of the timeline needs."""

    layout: Layout
    width_px: int
    project: Project
    frame: int
    selected: frozenset[str]
    current: str | None
    hovered: str | None
    gesture: Gesture | None
    has_focus: bool
    marked: FrameRange | None
    exposed: QRectF


def paint_scene(painter: QPainter, scene: Scene, thumbnails: Thumbnails) -> None:
    """Paint background, blocks, what a gesture shows, ruler and playhead."""
    height = scene.layout.height_px
    painter.fillRect(QRectF(0, 0, scene.width_px, height), color("window"))
    top, track_px = scene.layout.track
    painter.fillRect(QRectF(0, top - 4, scene.width_px, track_px + 8), color("well", 0.6))
    visible = QRectF(0, METRICS.ruler_px, scene.width_px, height)
    painter.setClipRect(visible)
    if not scene.layout.blocks:
        _paint_empty(painter, scene)
    blocks = list(scene.layout.between(scene.exposed.left(), scene.exposed.right()))
    if len(blocks) > _MOST_BLOCKS:
        paint_slivers(painter, scene.layout, blocks, scene.selected)
        blocks = [block for block in blocks if not block.shot.enabled]
    for block in blocks:
        _paint_one(painter, scene, block, thumbnails)
    _paint_gesture(painter, scene, thumbnails)
    painter.setClipping(False)
    project, scale = scene.project, scene.layout.scale
    paint_ruler(painter, scale, project.rate, project.start_timecode, scene.width_px)
    if scene.marked is not None:
        paint_marks(painter, scale, scene.marked)
    if scene.layout.blocks:
        paint_playhead(painter, scale.x_of(scene.frame), height)
    if scene.has_focus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color("focus"), 1))
        painter.drawRect(QRectF(0.5, 0.5, scene.width_px - 1, height - 1))
    _paint_label(painter, scene)


def _paint_one(painter: QPainter, scene: Scene, block: Block, thumbnails: Thumbnails) -> None:
    rect = scene.layout.rect_of(block)
    if rect.right() < scene.exposed.left() or rect.left() > scene.exposed.right():
        return
    shot_id = block.shot.id
    look = BlockLook(
        scene.project.rate, shot_id in scene.selected, shot_id == scene.current,
        shot_id == scene.hovered,
    )
    if block.shot.enabled:
        paint_block(painter, block, rect, look, thumbnails)
    else:
        paint_tab(painter, block, rect, look)


def _paint_gesture(painter: QPainter, scene: Scene, thumbnails: Thumbnails) -> None:
    gesture = scene.gesture
    if isinstance(gesture, Move):
        if gesture.is_dragging:
            _paint_move(painter, scene, gesture, thumbnails)
        return
    for block in scene.layout.blocks:
        if gesture is not None and block.shot.id == gesture.block.shot.id:
            strip = strip_of(scene.layout.rect_of(block))
            paint_handles(painter, block, strip, scene.project.rate, thumbnails)
            if not isinstance(gesture, Slip):
                _paint_cut(painter, scene, gesture, block)
    if gesture is not None and gesture.snapped is not None:
        _paint_snap(painter, scene, gesture)


def _paint_snap(painter: QPainter, scene: Scene, gesture: Gesture) -> None:
    """A dashed line over the whole height says what an edge has snapped to."""
    x = gesture.label_x()
    painter.setPen(QPen(color("focus"), 1, Qt.PenStyle.DashLine))
    painter.drawLine(QLineF(x, METRICS.ruler_px, x, scene.layout.height_px))


def _paint_cut(painter: QPainter, scene: Scene, gesture: Gesture, block: Block) -> None:
    at_head = isinstance(gesture, Trim) and gesture.is_head
    edge = block.range.start if at_head else block.range.end
    top, height = scene.layout.track
    x = scene.layout.scale.x_of(edge) - METRICS.gap_px / 2
    painter.setPen(QPen(color("accent"), 2))
    painter.drawLine(QLineF(x, top - 4, x, top + height + 4))


def _paint_move(painter: QPainter, scene: Scene, gesture: Move, thumbnails: Thumbnails) -> None:
    ghost = scene.layout.rect_of(gesture.block).translated(gesture.x - gesture.press_x, 6)
    look = BlockLook(scene.project.rate, selected=True)
    if not gesture.block.shot.enabled:
        paint_tab(painter, gesture.block, ghost, look)
        return
    painter.setOpacity(_GHOST_OPACITY)
    paint_block(painter, gesture.block, ghost, look, thumbnails)
    painter.setOpacity(1.0)
    top, height = scene.layout.track
    x = scene.layout.insertion_x(gesture.index, gesture.moving)
    painter.setPen(QPen(color("accent"), 3))
    painter.drawLine(QLineF(x, top - 6, x, top + height + 6))


def _paint_label(painter: QPainter, scene: Scene) -> None:
    """The live numbers of a drag, beside the edge that moves."""
    gesture = scene.gesture
    if gesture is None or not gesture.label:
        return
    font = mono_font(px=METRICS.font_px)
    width = QFontMetricsF(font).horizontalAdvance(gesture.label) + 20
    x = gesture.label_x()
    left = max(4.0, min(x - width / 2, scene.width_px - width - 4))
    box = QRectF(left, 4, width, 26)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color("accent"), 1))
    painter.setBrush(color("well", 0.94))
    painter.drawRoundedRect(box, 5, 5)
    painter.setFont(font)
    painter.setPen(color("text"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, gesture.label)


def _paint_empty(painter: QPainter, scene: Scene) -> None:
    """An empty timeline says what to do."""
    top, height = scene.layout.track
    box = QRectF(scene.layout.scale.margin_px, top, 420, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color("faint"), 1.2, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(color("text"))
    painter.setFont(ui_font(px=14, bold=True))
    upper = box.adjusted(20, 0, -20, -box.height() / 2)
    lower = box.adjusted(20, box.height() / 2 + 6, -20, 0)
    left = Qt.AlignmentFlag.AlignLeft
    painter.drawText(upper, left | Qt.AlignmentFlag.AlignBottom, "No shots yet")
    painter.setPen(color("muted"))
    painter.setFont(ui_font(px=METRICS.font_px))
    words = "Press A to add a shot, write what happens in it,\nthen press Ctrl+G to generate it."
    painter.drawText(lower, left | Qt.AlignmentFlag.AlignTop, words)
