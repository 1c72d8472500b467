"""Frames and pixels of the timeline: zoom, scroll, ruler ticks. Pure functions of values."""

from dataclasses import dataclass, replace

MIN_PX_PER_FRAME = 0.02
MAX_PX_PER_FRAME = 48.0
_SECOND_STEPS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600)
_FRAME_STEPS = (1, 2, 3, 4, 5, 6, 8, 10, 12, 15)


@dataclass(frozen=True)
class Scale:
    """Where a frame lies in the view: pixels a frame, and pixels scrolled away."""

    px_per_frame: float
    scroll_px: float = 0.0
    margin_px: int = 24

    def x_of(self, frame: float) -> float:
        """Return the x at which a frame begins."""
        return frame * self.px_per_frame - self.scroll_px + self.margin_px

    def frame_at(self, x: float) -> int:
        """Return the frame that is drawn at x (may be negative)."""
        return int((x + self.scroll_px - self.margin_px) // self.px_per_frame)

    def boundary_at(self, x: float) -> int:
        """Return the frame boundary nearest to x, for cuts and trims."""
        return round((x + self.scroll_px - self.margin_px) / self.px_per_frame)

    def zoomed(self, factor: float, anchor_x: float) -> "Scale":
        """Zoom so that what lies under anchor_x stays there."""
        px_per_frame = min(MAX_PX_PER_FRAME, max(MIN_PX_PER_FRAME, self.px_per_frame * factor))
        frame = (anchor_x + self.scroll_px - self.margin_px) / self.px_per_frame
        scroll_px = frame * px_per_frame + self.margin_px - anchor_x
        return replace(self, px_per_frame=px_per_frame, scroll_px=max(0.0, scroll_px))

    def fitted(self, frames: int, width_px: int) -> "Scale":
        """Show that many frames in that width."""
        room_px = max(50, width_px - 2 * self.margin_px)
        px_per_frame = min(MAX_PX_PER_FRAME, max(MIN_PX_PER_FRAME, room_px / max(1, frames)))
        return replace(self, px_per_frame=px_per_frame, scroll_px=0.0)

    def width_of(self, frames: int) -> int:
        """Return the pixels that a timeline of that many frames needs, margins included."""
        return round(frames * self.px_per_frame) + 2 * self.margin_px


@dataclass(frozen=True)
class Tick:
    """One line of the ruler; a major one carries its timecode."""

    frame: int
    major: bool


def ruler_ticks(scale: Scale, nominal: int, width_px: int, label_px: int) -> list[Tick]:
    """Return the ticks that fit: labels never touch, minor ticks divide the majors evenly."""
    major = _major_step(scale.px_per_frame, nominal, label_px)
    minor = _minor_step(major, scale.px_per_frame, nominal)
    first = max(0, scale.frame_at(-label_px) // major * major)
    last = scale.frame_at(width_px) + 1
    return [Tick(frame, frame % major == 0) for frame in range(first, last + 1, minor)]


def _major_step(px_per_frame: float, nominal: int, label_px: int) -> int:
    steps = [step for step in _FRAME_STEPS if step < nominal and nominal % step == 0]
    steps += [seconds * nominal for seconds in _SECOND_STEPS]
    for step in steps:
        if step * px_per_frame >= label_px:
            return step
    return steps[-1]


def _minor_step(major: int, px_per_frame: float, nominal: int) -> int:
    if major <= nominal:
        choices = [step for step in _FRAME_STEPS if major % step == 0]
    else:
        seconds = major // nominal
        choices = [nominal * step for step in _SECOND_STEPS if seconds % step == 0]
        choices = [nominal // 2] * (nominal % 2 == 0 and seconds == 1) + choices
    for step in choices:
        if step * px_per_frame >= 7:
            return step
    return major
