from dataclasses import replace

import numpy as np
import pytest

from app.model.continuity import (
    CellState,
    Look,
    Shown,
    continuity,
    has_pairs,
    shown_to_measure,
    words,
)
from app.model.cutting import split_shot
from app.model.likeness import Pictures, Signature
from app.model.project import Project
from app.model.subjects import SubjectKind
from app.model.takes import TakeLibrary
from tests.app.model.builders import generate, project, shot

FIRST, STEADY, DRIFTS = CellState.REFERENCE, CellState.STEADY, CellState.DRIFTS
EMPTY, PENDING, UNREADABLE = CellState.EMPTY, CellState.PENDING, CellState.UNREADABLE


class Numbers:
    """A signature is one number, a distance their difference."""

    name = "numbers"

    def signature(self, pictures: Pictures) -> Signature:
        return np.array([len(pictures)], dtype=np.float32)

    def distance(self, kind: SubjectKind, one: Signature, other: Signature) -> float:
        return float(abs(one[0] - other[0]))

    def drift_from(self, kind: SubjectKind) -> float:
        return 0.5


@pytest.fixture
def film() -> tuple[Project, TakeLibrary]:
    """A cat in four shots; all but the first have takes."""
    made = project(*(shot(number, "The cat sits.") for number in range(1, 5)))
    library = TakeLibrary()
    for number in (2, 3, 4):
        made, library = generate(made, library, f"s{number}")
    return made, library


def states(film: tuple[Project, TakeLibrary], **looks: float | Look) -> list[CellState]:
    def look(shown: Shown) -> Signature | Look:
        seen = looks[shown.take.shot]
        return seen if isinstance(seen, Look) else np.array([seen], dtype=np.float32)

    (row,) = continuity(*film, look, Numbers())
    for cell in row.cells:
        assert words(film[0], row, cell).endswith(".")
    return [cell.state for cell in row.cells]


def test_the_first_shot_with_a_take_is_what_others_are_compared_with(
    film: tuple[Project, TakeLibrary],
) -> None:
    assert states(film, s2=0.1, s3=0.2, s4=0.6) == [EMPTY, FIRST, STEADY, DRIFTS]
    assert [shown.take.shot for shown in shown_to_measure(*film)] == ["s2", "s3", "s4"]


def test_what_stands_in_for_a_shot_that_cannot_be_seen_says_so(
    film: tuple[Project, TakeLibrary],
) -> None:
    made, library = film
    second = library.by_id["s2t1"]
    lost = replace(second, chunks=(replace(second.chunks[0], missing=True), *second.chunks[1:]))
    (row,) = continuity(made, library.replace(lost), lambda _: np.zeros(1), Numbers())
    assert [cell.state for cell in row.cells] == [EMPTY, UNREADABLE, FIRST, STEADY]
    assert words(made, row, row.cells[1]) == (
        "The pictures of shot 2 cannot be read; to compare, put its files back or make it again."
    )
    assert words(made, row, row.cells[2]) == (
        "The cat is compared with shot 3, as shot 2 cannot be seen now."
    )


def test_each_part_of_a_take_is_looked_at_by_itself(film: tuple[Project, TakeLibrary]) -> None:
    """A clip that was cut: each part was compared by all that the clip shows."""
    made = split_shot(film[0], "s3", 48)[0]
    (whole, first, second, _) = shown_to_measure(made, film[1])
    assert first.take is second.take
    assert (first.first, second.last) == (whole.first, whole.last)
    assert first.last <= second.first <= first.last + 1
    assert first.last < whole.last

    def look(shown: Shown) -> Signature:
        return np.array([shown == second], dtype=np.float32)

    (row,) = continuity(made, film[1], look, Numbers())
    assert [cell.state for cell in row.cells] == [EMPTY, FIRST, STEADY, DRIFTS, STEADY]


def test_nothing_is_compared_before_the_reference_is_measured(
    film: tuple[Project, TakeLibrary],
) -> None:
    assert states(film, s2=Look.PENDING, s3=0.2, s4=0.6) == [EMPTY, PENDING, PENDING, PENDING]


def test_an_unreadable_take_is_a_gap(film: tuple[Project, TakeLibrary]) -> None:
    assert states(film, s2=Look.UNREADABLE, s3=0.2, s4=0.9) == [EMPTY, UNREADABLE, FIRST, DRIFTS]


def test_one_take_alone_is_no_pair(film: tuple[Project, TakeLibrary]) -> None:
    made, library = film
    alone = tuple(
        old if old.id == "s2" else replace(old, selected_take=None) for old in made.shots
    )
    rows = continuity(replace(made, shots=alone), library, lambda _: Look.PENDING, Numbers())
    assert not has_pairs(rows)
    assert has_pairs(continuity(made, library, lambda _: Look.PENDING, Numbers()))
