"""What an export will contain, frame by frame, and what it lacks; made before any file is."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from app.language import listed, tr
from app.model.lineage import selected_take, stale_shots
from app.model.project import Project, Shot
from app.model.smaller_size import is_smaller
from app.model.takes import TakeLibrary
from app.model.time import FrameRange, FrameRate, format_length
from app.model.timeline import Span, frames_covered, picture_at, spans
from generation.protocol import ModelCard


@dataclass(frozen=True)
class PictureRun:
    """Frames of the film that show a take; pictures[i] is the take's picture at frame i."""

    shot: Shot
    take: str
    range: FrameRange
    pictures: tuple[int, ...]


@dataclass(frozen=True)
class SlateRun:
    """Frames of the film for which there are no pictures."""

    shot: Shot
    range: FrameRange


ExportItem: TypeAlias = PictureRun | SlateRun


@dataclass(frozen=True)
class Problem:
    """Something that an export would lack, as one sentence."""

    shot: str
    sentence: str


@dataclass(frozen=True)
class ExportPlan:
    """The whole film: items follow each other without gaps and have `frames` frames in all."""

    rate: FrameRate
    size: tuple[int, int]
    frames: int
    items: tuple[ExportItem, ...]
    missing: tuple[Problem, ...] = ()
    stale: tuple[Problem, ...] = ()
    smaller: tuple[Problem, ...] = ()  # no problem, but worth knowing

    @property
    def problems(self) -> tuple[str, ...]:
        """Every problem in words, the missing pictures first."""
        return tuple(problem.sentence for problem in (*self.missing, *self.stale))


def plan_export(project: Project, library: TakeLibrary, card: ModelCard | None) -> ExportPlan:
    """Plan the whole film; nothing is read or written."""
    items: list[ExportItem] = []
    missing: list[Problem] = []
    for span in spans(project):
        if span.range.frames:
            found = tuple(_items(span, library, project.rate))
            items += found
            missing += _missing(project, span, found)
    stale = stale_shots(project, library, card)
    return ExportPlan(
        rate=project.rate,
        size=project.size,
        frames=project.frames,
        items=tuple(items),
        missing=tuple(missing),
        stale=tuple(_stale(project, shot_id, reasons) for shot_id, reasons in stale.items()),
        smaller=tuple(_smaller(project, library, card)),
    )


def _items(span: Span, library: TakeLibrary, rate: FrameRate) -> Iterator[ExportItem]:
    shot, start = span.shot, span.range.start
    take = selected_take(library, shot)
    covered = 0
    if take is not None:
        model_rate = take.recipe.rate
        whole = frames_covered(take.pictures, rate, model_rate)
        covered = max(0, min(shot.frames, whole - shot.in_frame))
        pictures = tuple(picture_at(shot, frame, rate, model_rate) for frame in range(covered))
        if covered:
            yield PictureRun(shot, take.id, FrameRange(start, covered), pictures)
    if covered < shot.frames:
        yield SlateRun(shot, FrameRange(start + covered, shot.frames - covered))


def _missing(project: Project, span: Span, items: tuple[ExportItem, ...]) -> list[Problem]:
    slates = [item for item in items if isinstance(item, SlateRun)]
    if not slates:
        return []
    shot = span.shot
    number = project.number(shot.id)
    sentence = tr("Shot {number} ({name}) has no pictures.", number=number, name=shot.name)
    if len(items) > 1:
        sentence = tr(
            "Shot {number} ({name}) has pictures for only {have} of its {length}.",
            number=number,
            name=shot.name,
            have=format_length(shot.frames - slates[0].range.frames, project.rate),
            length=format_length(shot.frames, project.rate),
        )
    return [Problem(shot.id, sentence)]


def _smaller(
    project: Project, library: TakeLibrary, card: ModelCard | None
) -> Iterator[Problem]:
    for shot in project.shots:
        take = selected_take(library, shot)
        if shot.enabled and take is not None and is_smaller(card, take.recipe):
            width, height = take.recipe.size
            sentence = tr(
                "Shot {number} ({name}) was made smaller, {size}, and is scaled up more.",
                number=project.number(shot.id),
                name=shot.name,
                size=f"{width}×{height}",
            )
            yield Problem(shot.id, sentence)


def _stale(project: Project, shot_id: str, reasons: tuple[str, ...]) -> Problem:
    sentence = tr(
        "Shot {number} ({name}) is stale: {reasons}.",
        number=project.number(shot_id),
        name=project.shot(shot_id).name,
        reasons=listed(reasons, "; "),
    )
    return Problem(shot_id, sentence)
