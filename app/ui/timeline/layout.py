"""Where things lie in the timeline's view: pure geometry of blocks, tabs and handles."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF

from app.model.markers import PlacedMarker
from app.model.project import Marker
from app.model.time import FrameRange
from app.ui.theme import METRICS
from app.ui.timeline.blocks import Block
from app.ui.timeline.scale import Scale

HEAD_PX = 24
FOOT_PX = 42
TAB_PX = 22
TAB_WIDTH_PX = 92
LANE_PX = 14  # of the ruler, at its top: markers
_MARKER_PX = 7  # half of what can be gripped
_MARK_PX = 5
_GRIP_PX = 17  # at the foot of the ruler the playhead is gripped, whatever else is there
_TRACK_TOP_PX = METRICS.ruler_px + 10
_BOTTOM_PX = 10
_TRACK_MIN_PX = 96
_TRACK_MAX_PX = 250


class Part(Enum):
    """What lies under the pointer."""

    RULER = auto()
    MARKER = auto()
    IN_MARK = auto()
    OUT_MARK = auto()
    BODY = auto()
    HEAD_EDGE = auto()
    TAIL_EDGE = auto()
    TAB = auto()
    NOTHING = auto()


@dataclass(frozen=True)
class Hit:
    """A part of the view, and the shot that it belongs to."""

    part: Part
    block: Block | None = None
    marker: Marker | None = None


@dataclass(frozen=True)
class Pin:
    """A marker in sight, at its frame of the film."""

    marker: Marker
    frame: int


def pins(placed: Sequence[PlacedMarker]) -> tuple[Pin, ...]:
    """The markers in sight, in the order of the film."""
    return tuple(Pin(one.marker, one.frame) for one in placed if one.frame is not None)


@dataclass(frozen=True)
class Layout:
    """The view's geometry at one zoom and size."""

    scale: Scale
    height_px: int
    blocks: tuple[Block, ...]
    markers: tuple[Pin, ...] = ()
    marked: FrameRange | None = None

    @cached_property
    def track(self) -> tuple[float, float]:
        """Top and height of the row of shots."""
        tabs_px = TAB_PX + 6 if self._disabled else 0
        room_px = self.height_px - _TRACK_TOP_PX - _BOTTOM_PX - tabs_px
        return _TRACK_TOP_PX, max(_TRACK_MIN_PX, min(_TRACK_MAX_PX, room_px))

    @property
    def strip_px(self) -> int:
        """How high the pictures of a shot are."""
        return round(self.track[1]) - HEAD_PX - FOOT_PX

    def rect_of(self, block: Block) -> QRectF:
        """The rectangle of a block; the gap to the next one lies inside its frames."""
        if not block.shot.enabled:
            return self._tab_rect(block)
        top, height = self.track
        left = self.scale.x_of(block.range.start)
        width = block.range.frames * self.scale.px_per_frame
        return QRectF(left, top, max(2.0, width - METRICS.gap_px), height)

    def between(self, left: float, right: float) -> Iterator[Block]:
        """The blocks that may show something between two x; disabled ones always."""
        first, last = self.scale.frame_at(left) - 1, self.scale.frame_at(right) + 1
        begin = bisect_right(self.blocks, first, key=lambda block: block.range.end)
        end = bisect_left(self.blocks, last, key=lambda block: block.range.start)
        yield from (block for block in self.blocks[begin:end] if block.shot.enabled)
        yield from self._disabled

    @cached_property
    def _disabled(self) -> tuple[Block, ...]:
        return tuple(block for block in self.blocks if not block.shot.enabled)

    def insertion_index(self, x: float, moving: Collection[str]) -> int:
        """The place among the other shots at which dragged ones would be dropped."""
        others = [block for block in self.blocks if block.shot.id not in moving]
        return sum(1 for block in others if self._middle_x(block) < x)

    def insertion_x(self, index: int, moving: Collection[str]) -> float:
        """The x of the line that shows that place."""
        others = [b for b in self.blocks if b.shot.id not in moving and b.shot.enabled]
        placed = [b for b in self.blocks if b.shot.id not in moving][:index]
        before = [b for b in placed if b.shot.enabled]
        if before:
            return self.scale.x_of(before[-1].range.end) - METRICS.gap_px / 2
        return self.scale.x_of(others[0].range.start if others else 0) - METRICS.gap_px / 2

    def hit(self, point: QPointF) -> Hit:
        """What lies at a point of the view."""
        if point.y() < METRICS.ruler_px:
            return self._ruler_hit(point)
        for block in self.between(point.x() - METRICS.gap_px, point.x() + METRICS.gap_px):
            if self.rect_of(block).adjusted(-1, 0, METRICS.gap_px, 0).contains(point):
                return Hit(self._part_of(block, point.x()), block)
        return Hit(Part.NOTHING)

    def block_at(self, place: int) -> Block | None:
        """The block of the shot at a place of the film."""
        return self.blocks[place] if 0 <= place < len(self.blocks) else None

    def pins_between(self, left: float, right: float) -> tuple[Pin, ...]:
        """The markers between two x."""
        first, last = self.scale.frame_at(left), self.scale.frame_at(right)
        begin = bisect_left(self.markers, first, key=lambda pin: pin.frame)
        end = bisect_right(self.markers, last, key=lambda pin: pin.frame)
        return self.markers[begin:end]

    def _ruler_hit(self, point: QPointF) -> Hit:
        x = point.x()
        if point.y() < LANE_PX:
            near = self.pins_between(x - _MARKER_PX - self.scale.px_per_frame, x + _MARKER_PX)
            for pin in reversed(near):
                if abs(self.scale.x_of(pin.frame) - x) <= _MARKER_PX:
                    return Hit(Part.MARKER, marker=pin.marker)
        elif point.y() < METRICS.ruler_px - _GRIP_PX and self.marked is not None:
            for part, frame in (
                (Part.IN_MARK, self.marked.start), (Part.OUT_MARK, self.marked.end)
            ):
                if abs(self.scale.x_of(frame) - x) <= _MARK_PX:
                    return Hit(part)
        return Hit(Part.RULER)

    def _middle_x(self, block: Block) -> float:
        return self.scale.x_of(block.range.start + block.range.frames / 2)

    def _part_of(self, block: Block, x: float) -> Part:
        if not block.shot.enabled:
            return Part.TAB
        rect = self.rect_of(block)
        edge_px = min(METRICS.edge_px, rect.width() / 4)
        if x < rect.left() + edge_px:
            return Part.HEAD_EDGE
        if x > rect.right() - edge_px:
            return Part.TAIL_EDGE
        return Part.BODY

    def _tab_rect(self, block: Block) -> QRectF:
        """Disabled shots hang as tabs below their cut, side by side."""
        top, height = self.track
        return QRectF(self._tab_lefts[block.shot.id], top + height + 6, TAB_WIDTH_PX, TAB_PX)

    @cached_property
    def _tab_lefts(self) -> dict[str, float]:
        lefts: dict[str, float] = {}
        left = -1e9
        for block in self._disabled:
            left = max(self.scale.x_of(block.range.start), left + TAB_WIDTH_PX + 4)
            lefts[block.shot.id] = left
        return lefts


def total_frames(blocks: Sequence[Block]) -> int:
    """The length of what is shown."""
    return max((block.range.end for block in blocks), default=0)
