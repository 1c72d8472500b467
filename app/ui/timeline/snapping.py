"""What a drag snaps to: cuts, playhead, markers, in and out, ends of takes, the model's grid."""

from bisect import bisect_left
from dataclasses import dataclass
from enum import Enum

from app.language import tr
from app.model.chunk_grid import shot_joins, take_joins
from app.model.project import Marker, Project
from app.ui.timeline.blocks import Block
from app.ui.timeline.layout import Layout
from app.ui.timeline.scale import Scale
from generation.protocol import FrameGrid

_SNAP_PX = 8
_MOST_FRAMES = 24


class Kind(Enum):
    """What attracts; of two that are as near, the first of these does."""

    CUT = 0
    PLAYHEAD = 1
    MARKER = 2
    MARKS = 3  # in and out
    TAKE = 4
    GRID = 5


@dataclass(frozen=True)
class Target:
    """A frame of the film that attracts, and what lies there."""

    frame: int
    name: str
    kind: Kind


@dataclass(frozen=True)
class Magnets:
    """What lies still while something is dragged, as it was when that began."""

    project: Project
    layout: Layout
    shown: int  # the frame of the playhead
    grid: FrameGrid | None = None

    def fixed(self) -> tuple[Target, ...]:
        """The playhead, and the ends of what is marked from in to out."""
        marked = self.layout.marked
        ends = () if marked is None else (
            Target(marked.start, tr("in"), Kind.MARKS), Target(marked.end, tr("out"), Kind.MARKS)
        )
        return (Target(self.shown, tr("playhead"), Kind.PLAYHEAD), *ends)

    def of_take(self, block: Block) -> tuple[Target, ...]:
        """The first picture of a shot's take, the ends of its chunks, its last, its markers."""
        start = block.range.start - block.shot.in_frame
        markers = tuple(
            Target(start + marker.frame, tr("marker"), Kind.MARKER)
            for marker in self.project.markers
            if marker.shot == block.shot.id
        )
        if block.take is None:
            return markers
        ends = [start + join for join in take_joins(block.take, self.project.rate)]
        inside = (Target(end, tr("end of a chunk"), Kind.GRID) for end in ends[:-1])
        whole = (Target(end, tr("end of the take"), Kind.TAKE) for end in ends[-1:])
        return (Target(start, tr("start of the take"), Kind.TAKE), *inside, *whole, *markers)

    def planned(self, block: Block, frame: int) -> tuple[Target, ...]:
        """Near a frame, the lengths that the model can make behind what there is of a take."""
        start, made = block.range.start - block.shot.in_frame, block.covered_frames
        near = frame - start
        first, last = max(made + 1, near - _MOST_FRAMES), near + _MOST_FRAMES
        joins = shot_joins(block.take, self.grid, self.project.rate, first, last)
        return tuple(Target(start + join, tr("model's grid"), Kind.GRID) for join in joins)

    def around(self, frame: int, beside: Marker | None = None) -> tuple[Target, ...]:
        """Everything near a frame of the film, for what is not bound to a shot."""
        return (*self._cuts_and_joins(frame), *self._markers(frame, beside), *self.fixed())

    def _cuts_and_joins(self, frame: int) -> list[Target]:
        found, x = [], self.layout.scale.x_of(frame)
        for block in self.layout.between(x - _SNAP_PX, x + _SNAP_PX):
            if block.range.frames:
                found += [Target(edge, tr("cut"), Kind.CUT) for edge in _edges(block)]
                found += self._joins(block, frame)
        return found

    def _joins(self, block: Block, frame: int) -> list[Target]:
        start, shot = block.range.start - block.shot.in_frame, block.shot
        first = max(shot.in_frame + 1, frame - start - _MOST_FRAMES)
        last = min(shot.in_frame + shot.frames - 1, frame - start + _MOST_FRAMES)
        joins = shot_joins(block.take, self.grid, self.project.rate, first, last)
        return [Target(start + join, tr("model's grid"), Kind.GRID) for join in joins]

    def _markers(self, frame: int, beside: Marker | None) -> list[Target]:
        placed = self.layout.markers
        place = bisect_left(placed, frame - _MOST_FRAMES, key=lambda one: one.frame)
        found = []
        while place < len(placed) and placed[place].frame <= frame + _MOST_FRAMES:
            if placed[place].marker != beside:
                found.append(Target(placed[place].frame, tr("marker"), Kind.MARKER))
            place += 1
        return found


def nearest(frame: int, targets: tuple[Target, ...], scale: Scale) -> Target | None:
    """The target that is close enough to snap to."""
    within = min(_MOST_FRAMES, max(1, round(_SNAP_PX / scale.px_per_frame)))
    near = [target for target in targets if abs(target.frame - frame) <= within]
    return min(near, key=lambda t: (abs(t.frame - frame), t.kind.value), default=None)


def _edges(block: Block) -> tuple[int, int]:
    return block.range.start, block.range.end
