"""Where shots lie in the film, and which picture a frame shows."""

from bisect import bisect_right

from app.model.project import Project, Shot
from app.model.project import Span as Span
from app.model.time import FrameRate


def spans(project: Project) -> tuple[Span, ...]:
    """One span a shot, in order, without gaps; frame 0 is the first of the film."""
    return project.spans


def shot_at(project: Project, frame: int) -> Span | None:
    """The span that shows this frame, or None outside the film."""
    if not 0 <= frame < project.frames:
        return None
    place = bisect_right(project.spans, frame, key=lambda span: span.range.end)
    return project.spans[place]


def span_of(project: Project, shot_id: str) -> Span:
    """The span of one shot."""
    return spans(project)[project.index(shot_id)]


def cuts(project: Project) -> tuple[int, ...]:
    """The frames at which a shot begins, and the end of the film."""
    starts = {span.range.start for span in spans(project) if span.range.frames}
    return tuple(sorted(starts | {0, project.frames}))


def picture_at(shot: Shot, frame: int, rate: FrameRate, model_rate: tuple[int, int]) -> int:
    """The take's picture shown at a frame of the shot (0 is its first): held, never blended."""
    made, a_second = model_rate  # in whole numbers, as every painting asks this many times
    return (shot.in_frame + frame) * rate.den * made // (rate.num * a_second)


def pictures_needed(shot: Shot, rate: FrameRate, model_rate: tuple[int, int]) -> int:
    """How many pictures of a take the shot uses, counted from the take's first."""
    return picture_at(shot, shot.frames - 1, rate, model_rate) + 1


def frames_covered(pictures: int, rate: FrameRate, model_rate: tuple[int, int]) -> int:
    """How many frames these pictures fill, counted from the take's first."""
    made, a_second = model_rate
    return -(-pictures * a_second * rate.num // (made * rate.den))
