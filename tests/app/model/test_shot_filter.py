"""Looking for shots, and moving those that were found among those that were not."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.cutting import merge_shots, move_shots
from app.model.edits import EditError
from app.model.project import Label, Reference, ReferenceKind
from app.model.shot_filter import ShotFilter, drop_place, found_shots
from app.model.shot_words import set_dialogue, set_note
from tests.app.model.builders import project, shot

ADA = Reference("Ada", ReferenceKind.CHARACTER, "0" * 64)
FILM = replace(
    project(
        shot(1, "@Ada enters the KITCHEN", label=Label.RED),
        shot(2, "a cat", dialogue="Straße?", note="hold longer"),
        shot(3, "a dog, adamant", enabled=False),
        shot(4, "", style="as @ada draws"),
    ),
    cast=(ADA,),
)
STATES = {"s1": "ready", "s2": "stale", "s3": "stale", "s4": "empty"}


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (ShotFilter(), "1234"),
        (ShotFilter("kitchen ada"), "1"),
        (ShotFilter("SH0030"), "3"),
        (ShotFilter("strasse"), "2"),
        (ShotFilter("longer cat"), "2"),
        (ShotFilter("longer dog"), ""),
        (ShotFilter(state="stale"), "23"),
        (ShotFilter(state="disabled"), "3"),
        (ShotFilter(cites="ADA"), "14"),
        (ShotFilter(cites="@ada"), "14"),
        (ShotFilter(cites="adamant"), ""),
        (ShotFilter(label=Label.RED), "1"),
        (ShotFilter(label=Label.NONE), "234"),
        (ShotFilter("a", state="stale", label=Label.NONE), "23"),
    ],
)
def test_shots_are_found(wanted: ShotFilter, found: str) -> None:
    assert "".join(i[1:] for i in found_shots(FILM, STATES, wanted)) == found


@given(
    shown=st.sets(st.integers(1, 8), min_size=1), moving=st.data(), row=st.integers(0, 8)
)
def test_what_is_dropped_lands_between_the_shown_ones(
    shown: set[int], moving: st.DataObject, row: int
) -> None:
    film = project(*(shot(number) for number in range(1, 9)))
    seen = [f"s{number}" for number in sorted(shown)]
    moved = moving.draw(st.sets(st.sampled_from(seen), min_size=1))
    row = min(row, len(seen))
    after = move_shots(film, moved, drop_place(film, seen, moved, row))
    now = [one.id for one in after.shots if one.id in seen]
    wanted = [i for i in seen[:row] if i not in moved]
    wanted += [i for i in seen if i in moved] + [i for i in seen[row:] if i not in moved]
    assert now == wanted
    hidden = [one.id for one in film.shots if one.id not in moved]
    assert [one.id for one in after.shots if one.id not in moved] == hidden


def test_merging_keeps_what_was_written_of_both() -> None:
    film = set_note(set_dialogue(FILM, "s1", "Hello."), "s1", "slow")
    merged = merge_shots(film, ["s1", "s2"]).shots[0]
    assert (merged.dialogue, merged.note) == ("Hello.\nStraße?", "slow\nhold longer")


def test_words_for_people_end_somewhere() -> None:
    with pytest.raises(EditError, match="5000 is the most"):
        set_note(FILM, "s1", "x" * 5001)
