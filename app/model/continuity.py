"""How far every subject of a film has come from the shot in which it was first seen.

The first shot with a take that names the subject is its reference; each later one is compared with
it. What the pictures are like comes from outside (`look`), so this is a pure function of values.
"""

from dataclasses import dataclass
from enum import StrEnum
from itertools import takewhile
from typing import TYPE_CHECKING, TypeAlias

from app.language import mark, tr
from app.model.project import Project
from app.model.subjects import Subject, SubjectKind, find_subjects
from app.model.takes import Take, TakeLibrary
from app.model.timeline import picture_at, pictures_needed

if TYPE_CHECKING:  # it loads numpy, which the window need not wait for
    from collections.abc import Callable

    from app.model.likeness import Comparison, Signature

NOTHING_TO_COMPARE = mark("Continuity shows here when two shots with a common name have takes.")


class Look(StrEnum):
    """Why a take has no signature."""

    PENDING = "pending"  # it is being measured
    OFFLINE = "offline"  # its files are on a disk that is away
    UNREADABLE = "unreadable"


@dataclass(frozen=True)
class Shown:
    """What a shot shows of its take: from picture `first` to picture `last`."""

    take: Take
    first: int
    last: int


LookOf: TypeAlias = "Callable[[Shown], Signature | Look]"


class CellState(StrEnum):
    """What the strip shows of a subject in one shot."""

    REFERENCE = "reference"
    STEADY = "steady"
    DRIFTS = "drifts"
    EMPTY = "empty"  # no take yet
    PENDING = "pending"
    OFFLINE = "offline"
    UNREADABLE = "unreadable"


UNSEEN = (CellState.OFFLINE, CellState.UNREADABLE)
"""There is a take, but not its pictures."""


@dataclass(frozen=True)
class Cell:
    """A subject in one shot; the distance is 0 to 1, None where there is nothing to compare."""

    shot: str
    state: CellState
    distance: float | None = None


@dataclass(frozen=True)
class Row:
    """A subject through the film; from `drift_from` on it has drifted."""

    subject: Subject
    cells: tuple[Cell, ...]
    drift_from: float

    @property
    def reference(self) -> str | None:
        """The shot that the others are compared with."""
        states = {cell.state: cell.shot for cell in reversed(self.cells)}
        return states.get(CellState.REFERENCE)


def continuity(
    project: Project, library: TakeLibrary, look: LookOf, measure: "Comparison"
) -> tuple[Row, ...]:
    """One row for every subject; a subject that only one shot with a take shows has one, too."""
    return tuple(
        Row(subject, _cells(project, library, look, measure, subject), measure.drift_from(kind))
        for subject in find_subjects(project)
        for kind in [subject.kind]
    )


def has_pairs(rows: tuple[Row, ...]) -> bool:
    """Whether any two shots with takes name the same."""
    return any(sum(cell.state is not CellState.EMPTY for cell in row.cells) > 1 for row in rows)


def shown_to_measure(project: Project, library: TakeLibrary) -> tuple[Shown, ...]:
    """What all shots show that a subject appears in, in the order of the film."""
    shots = {shot for subject in find_subjects(project) for shot in subject.shots}
    found = (_shown(project, library, shot.id) for shot in project.shots if shot.id in shots)
    return tuple(shown for shown in found if shown is not None)


_SEEN = {
    CellState.STEADY: mark(
        "{subject} looks as in shot {first} in shot {shot}: "
        "{distance:.2f} of 1; drift is from {drift_from:.2f}."
    ),
    CellState.DRIFTS: mark(
        "{subject} looks different from shot {first} in shot {shot}: "
        "{distance:.2f} of 1; drift is from {drift_from:.2f}."
    ),
}


def words(project: Project, row: Row, cell: Cell) -> str:
    """A cell in a sentence, as the tooltip and the command line say it."""
    subject = spoken(row.subject)
    shot = project.number(cell.shot)
    match cell.state:
        case CellState.REFERENCE:
            return _reference_words(project, row, cell)
        case CellState.EMPTY:
            return tr(
                "Shot {shot} has no take yet; generate it to compare {subject}.",
                shot=shot,
                subject=_spoken_within(row.subject),
            )
        case CellState.PENDING:
            return tr("Shot {shot} is being compared.", shot=shot)
        case CellState.OFFLINE:
            return tr(
                "Media offline: shot {shot} is compared when its pictures are back.", shot=shot
            )
        case CellState.UNREADABLE:
            return tr(
                "The pictures of shot {shot} cannot be read; "
                "to compare, put its files back or make it again.",
                shot=shot,
            )
        case CellState.STEADY | CellState.DRIFTS:
            return tr(
                _SEEN[cell.state],
                subject=subject,
                first=project.number(row.reference or cell.shot),
                shot=shot,
                distance=cell.distance or 0,
                drift_from=row.drift_from,
            )


def _reference_words(project: Project, row: Row, cell: Cell) -> str:
    """Where an earlier shot cannot be seen now, this one only stands in for it."""
    subject, shot = spoken(row.subject), project.number(cell.shot)
    for earlier in takewhile(lambda other: other != cell, row.cells):
        if earlier.state in UNSEEN:
            return tr(
                "{subject} is compared with shot {shot}, as shot {first} cannot be seen now.",
                subject=subject,
                shot=shot,
                first=project.number(earlier.shot),
            )
    return tr(
        "{subject} is first seen in shot {shot}; later shots are compared with it.",
        subject=subject,
        shot=shot,
    )


def spoken(subject: Subject) -> str:
    """The subject at the head of a sentence: "The kitchen"."""
    name = subject.name
    return name if name.startswith("@") else tr("The {name}", name=name)


def _spoken_within(subject: Subject) -> str:
    """The subject inside a sentence: "the kitchen"."""
    name = subject.name
    return name if name.startswith("@") else tr("the {name}", name=name)


def _shown(project: Project, library: TakeLibrary, shot_id: str) -> Shown | None:
    shot = project.shot(shot_id)
    take = library.get(shot.selected_take)
    if take is None or not take.pictures:
        return None
    there, rates = take.pictures - 1, (project.rate, take.recipe.rate)
    needed = picture_at(shot, 0, *rates), pictures_needed(shot, *rates) - 1
    return Shown(take, min(needed[0], there), min(needed[1], there))


def _cells(
    project: Project, library: TakeLibrary, look: LookOf, measure: "Comparison", subject: Subject
) -> tuple[Cell, ...]:
    cells: list[Cell] = []
    reference: Signature | None = None
    waits = False  # for the reference: nothing can be said before it is there
    for shot in subject.shots:
        shown = _shown(project, library, shot)
        seen = None if shown is None else look(shown)
        if seen is None:
            cells.append(Cell(shot, _unseen(project, library, shot)))
        elif isinstance(seen, Look):
            waits = waits or (reference is None and seen is Look.PENDING)
            cells.append(Cell(shot, CellState(seen.value)))
        elif waits:
            cells.append(Cell(shot, CellState.PENDING))
        elif reference is None:
            reference = seen
            cells.append(Cell(shot, CellState.REFERENCE, 0.0))
        else:
            cells.append(_compared(shot, measure, subject.kind, reference, seen))
    return tuple(cells)


def _unseen(project: Project, library: TakeLibrary, shot_id: str) -> CellState:
    """Of a shot that shows no picture: nothing was made, or its first file is lost."""
    take = library.get(project.shot(shot_id).selected_take)
    return CellState.UNREADABLE if take is not None and take.chunks else CellState.EMPTY


def _compared(
    shot: str, measure: "Comparison", kind: SubjectKind, reference: "Signature", seen: "Signature"
) -> Cell:
    distance = measure.distance(kind, reference, seen)
    drifts = distance >= measure.drift_from(kind)
    return Cell(shot, CellState.DRIFTS if drifts else CellState.STEADY, distance)
