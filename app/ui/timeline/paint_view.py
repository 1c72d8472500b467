"""Painting the whole timeline from one frozen description; painting only reads."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QLineF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QRegion

from app.language import tr
from app.model.project import Project
from app.ui.theme import METRICS, color, ui_font
from app.ui.timeline.blocks import Block
from app.ui.timeline.cut_gestures import Roll, Slip, Trim
from app.ui.timeline.gestures import Guide, Move
from app.ui.timeline.layout import Layout
from app.ui.timeline.paint_block import BlockLook, paint_block, paint_tab, strip_of
from app.ui.timeline.paint_guides import paint_handle_bars, paint_numbers, paint_snap
from app.ui.timeline.paint_markers import paint_markers, reach_of
from app.ui.timeline.paint_narrow import paint_narrow
from app.ui.timeline.paint_ruler import paint_marks, paint_playhead, paint_ruler
from app.ui.timeline.paint_slivers import paint_slivers
from app.ui.timeline.paint_strip import Cut, paint_handles
from app.ui.timeline.thumbnails import Thumbnails
from generation.protocol import FrameGrid

if TYPE_CHECKING:
    from collections.abc import Iterable

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
    guide: Guide | None
    has_focus: bool
    exposed: QRectF
    marker: str | None = None  # the selected one
    grid: FrameGrid | None = None

    def block_of(self, shot_id: str) -> Block | None:
        """The block of a shot as it is drawn now."""
        if not self.project.has_shot(shot_id):
            return None
        block = self.layout.block_at(self.project.index(shot_id))
        return block if block is not None and block.shot.id == shot_id else None


def paint_parts(
    painter: QPainter, scene: Scene, parts: QRegion, thumbnails: Thumbnails
) -> None:
    """Paint some parts of a scene, each by itself: they may be the two ends of the view."""
    for part in cast("Iterable[QRect]", parts):  # which the stubs do not say
        paint_scene(painter, replace(scene, exposed=QRectF(part)), thumbnails)


def paint_scene(painter: QPainter, scene: Scene, thumbnails: Thumbnails) -> None:
    """Paint background, blocks, what a gesture shows, ruler and playhead."""
    height = scene.layout.height_px
    painter.setClipRect(scene.exposed)
    _paint_ground(painter, scene)
    below_ruler = QRectF(0, METRICS.ruler_px, scene.width_px, height)
    painter.setClipRect(below_ruler & scene.exposed)
    if not scene.layout.blocks:
        _paint_empty(painter, scene)
    blocks = list(scene.layout.between(scene.exposed.left(), scene.exposed.right()))
    if len(blocks) > _MOST_BLOCKS:
        paint_slivers(painter, scene.layout, blocks, scene.selected)
        blocks = [block for block in blocks if not block.shot.enabled]
    marked = {scene.hovered, *scene.selected}
    for block in paint_narrow(
        painter, scene.layout, blocks, marked, scene.project.rate, thumbnails
    ):
        _paint_one(painter, scene, block, thumbnails)
    _paint_bars(painter, scene)
    _paint_gesture(painter, scene, thumbnails)
    painter.setClipRect(scene.exposed)
    _paint_ruler(painter, scene)
    if scene.layout.blocks:
        paint_playhead(painter, scene.layout.scale.x_of(scene.frame), height)
    if scene.has_focus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color("focus"), 1))
        painter.drawRect(QRectF(0.5, 0.5, scene.width_px - 1, height - 1))
    if scene.guide is not None:
        paint_snap(painter, scene.guide, scene.width_px, height)
        paint_numbers(painter, scene.guide, scene.width_px)


def _paint_ground(painter: QPainter, scene: Scene) -> None:
    top, track_px = scene.layout.track
    painter.fillRect(scene.exposed, color("window"))
    painter.fillRect(QRectF(0, top - 4, scene.width_px, track_px + 8), color("well", 0.6))


def _paint_ruler(painter: QPainter, scene: Scene) -> None:
    project, layout = scene.project, scene.layout
    paint_ruler(painter, layout.scale, project.rate, project.start_timecode, scene.width_px)
    if layout.marked is not None:
        paint_marks(painter, layout.scale, layout.marked)
    pins = layout.pins_between(*reach_of(scene.exposed.left(), scene.exposed.right()))
    if pins:
        paint_markers(painter, layout.scale, pins, scene.marker, scene.width_px)


def _paint_bars(painter: QPainter, scene: Scene) -> None:
    """The handles of the shot that is shown in detail, but not while it is dragged."""
    block = None if scene.current is None else scene.block_of(scene.current)
    if block is not None and block.shot.enabled and scene.guide is None:
        rect = scene.layout.rect_of(block)
        paint_handle_bars(painter, block, rect, scene.layout.scale.px_per_frame)


def _paint_one(painter: QPainter, scene: Scene, block: Block, thumbnails: Thumbnails) -> None:
    rect = scene.layout.rect_of(block)
    if rect.right() < scene.exposed.left() or rect.left() > scene.exposed.right():
        return
    shot_id = block.shot.id
    look = BlockLook(
        scene.project.rate, shot_id in scene.selected, shot_id == scene.current,
        shot_id == scene.hovered, scene.grid,
    )
    if block.shot.enabled:
        paint_block(painter, block, rect, look, thumbnails)
    else:
        paint_tab(painter, block, rect, look)


def _paint_gesture(painter: QPainter, scene: Scene, thumbnails: Thumbnails) -> None:
    match scene.guide:
        case Move() as move:
            if move.is_dragging:
                _paint_move(painter, scene, move, thumbnails)
        case Slip() as slip:
            _paint_handles(painter, scene, slip.block, thumbnails, *Cut)
        case Trim() as trim:
            cut = Cut.HEAD if trim.is_head else Cut.TAIL
            _paint_handles(painter, scene, trim.block, thumbnails, cut)
            _paint_cut(painter, scene, trim.block, at_head=trim.is_head)
        case Roll() as roll:
            _paint_handles(painter, scene, roll.block, thumbnails, Cut.TAIL)
            _paint_handles(painter, scene, roll.following, thumbnails, Cut.HEAD)
            _paint_cut(painter, scene, roll.block, at_head=False)


def _paint_handles(
    painter: QPainter, scene: Scene, pressed: Block, thumbnails: Thumbnails, *cuts: Cut
) -> None:
    """What the take of a shot that is dragged has beyond its cuts, as it is now."""
    block = scene.block_of(pressed.shot.id)
    if block is not None:
        strip = strip_of(scene.layout.rect_of(block))
        paint_handles(painter, block, strip, scene.project.rate, thumbnails, cuts)


def _paint_cut(painter: QPainter, scene: Scene, pressed: Block, *, at_head: bool) -> None:
    block = scene.block_of(pressed.shot.id) or pressed
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


def _paint_empty(painter: QPainter, scene: Scene) -> None:
    """An empty timeline says what to do."""
    top, height = scene.layout.track
    words = tr(
        "Press A to add a shot, write what happens in it,\nthen press Ctrl+G to generate it."
    )
    font = ui_font(px=METRICS.font_px)
    width_px = max(420.0, QFontMetricsF(font).size(0, words).width() + 40)
    box = QRectF(scene.layout.scale.margin_px, top, width_px, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color("faint"), 1.2, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(color("text"))
    painter.setFont(ui_font(px=14, bold=True))
    upper = box.adjusted(20, 0, -20, -box.height() / 2)
    lower = box.adjusted(20, box.height() / 2 + 6, -20, 0)
    left = Qt.AlignmentFlag.AlignLeft
    painter.drawText(upper, left | Qt.AlignmentFlag.AlignBottom, tr("No shots yet"))
    painter.setPen(color("muted"))
    painter.setFont(font)
    painter.drawText(lower, left | Qt.AlignmentFlag.AlignTop, words)
