"""Where shots lie in the film, which picture a frame shows, and snapping."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from app.model.project import Project, Shot
from app.model.time import FrameRange, FrameRate


@dataclass(frozen=True)
class Span:
    """A shot and the frames it fills; a disabled shot fills none, at its cut."""

    shot: Shot
    range: FrameRange


def spans(project: Project) -> tuple[Span, ...]:
    """One span a shot, in order, without gaps; frame 0 is the first of the film."""
    placed: list[Span] = []
    start = 0
    for shot in project.shots:
        frames = shot.frames if shot.enabled else 0
        placed.append(Span(shot, FrameRange(start, frames)))
        start += frames
    return tuple(placed)


def shot_at(project: Project, frame: int) -> Span | None:
    """The span that shows this frame, or None outside the film."""
    return next((span for span in spans(project) if frame in span.range), None)


def span_of(project: Project, shot_id: str) -> Span:
    """The span of one shot."""
    return spans(project)[project.index(shot_id)]


def cuts(project: Project) -> tuple[int, ...]:
    """The frames at which a shot begins, and the end of the film."""
    starts = {span.range.start for span in spans(project) if span.range.frames}
    return tuple(sorted(starts | {0, project.frames}))


def snap(frame: int, targets: Iterable[int], within_frames: int) -> int:
    """The nearest target that is close enough, otherwise the frame itself."""
    near = [target for target in targets if abs(target - frame) <= within_frames]
    return min(near, key=lambda target: (abs(target - frame), target), default=frame)


def picture_at(shot: Shot, frame: int, rate: FrameRate, model_rate: tuple[int, int]) -> int:
    """The take's picture shown at a frame of the shot (0 is its first): held, never blended."""
    seconds = rate.seconds(shot.in_frame + frame)
    return int(seconds * Fraction(*model_rate) // 1)


def pictures_needed(shot: Shot, rate: FrameRate, model_rate: tuple[int, int]) -> int:
    """How many pictures of a take the shot uses, counted from the take's first."""
    return picture_at(shot, shot.frames - 1, rate, model_rate) + 1


def frames_covered(pictures: int, rate: FrameRate, model_rate: tuple[int, int]) -> int:
    """How many frames these pictures fill, counted from the take's first."""
    exact = Fraction(pictures) / Fraction(*model_rate) * rate.fraction
    return int(-(-exact // 1))
