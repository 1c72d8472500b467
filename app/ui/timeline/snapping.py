"""What a dragged edge snaps to: ends of takes, the model's chunks, the playhead."""

from dataclasses import dataclass
from itertools import accumulate

from app.model.time import FrameRate
from app.model.timeline import frames_covered
from app.ui.timeline.blocks import Block
from app.ui.timeline.scale import Scale

_SNAP_PX = 8
_MOST_FRAMES = 24


@dataclass(frozen=True)
class Target:
    """A frame of the film that attracts, and what lies there."""

    frame: int
    name: str


def playhead(frame: int) -> Target:
    """The frame that is shown."""
    return Target(frame, "playhead")


def take_targets(block: Block, rate: FrameRate) -> tuple[Target, ...]:
    """The first picture of a shot's take, the ends of its chunks, and its last picture."""
    take = block.take
    if take is None:
        return ()
    start = block.range.start - block.shot.in_frame
    pictures = list(accumulate(chunk.frames for chunk in take.chunks if not chunk.missing))
    ends = [start + frames_covered(count, rate, take.recipe.rate) for count in pictures]
    inside = [Target(end, "end of a chunk") for end in ends[:-1]]
    whole = [Target(end, "end of the take") for end in ends[-1:]]
    return (Target(start, "start of the take"), *inside, *whole)


def nearest(frame: int, targets: tuple[Target, ...], scale: Scale) -> Target | None:
    """The target that is close enough to snap to."""
    within = min(_MOST_FRAMES, max(1, round(_SNAP_PX / scale.px_per_frame)))
    near = [target for target in targets if abs(target.frame - frame) <= within]
    return min(near, key=lambda target: (abs(target.frame - frame), target.frame), default=None)
