"""What is said of takes: stars, names, notes, deletion; who needs a take."""

from dataclasses import replace

import pytest

from app.model.edits import EditError, select_take
from app.model.project import Project, TakeMark
from app.model.take_keeping import (
    deleted_takes,
    listed_takes,
    remembering_words,
    unused_takes,
)
from app.model.take_marks import (
    MAX_NOTE_CHARACTERS,
    delete_take,
    is_deleted,
    mark_of,
    note_take,
    rename_take,
    restore_take,
    star_take,
    take_name,
)
from app.model.takes import TakeLibrary, TakeState
from tests.app.model.builders import generate, generated


def two_takes() -> tuple[Project, TakeLibrary]:
    """Two shots; the first has a second take, which is in the cut. The second remembers the old."""
    film, library = generated(2)
    return generate(film, library, "s1")


def test_marks_are_written_down_and_taken_back() -> None:
    film, library = two_takes()
    take = library.by_id["s1t1"]
    marked = rename_take(film, take, "  Best   walk ")
    marked = note_take(star_take(marked, take, starred=True), take, "looks left")
    assert mark_of(marked, take) == TakeMark("s1t1", True, "Best walk", "looks left")
    assert take_name(marked, take) == "Take 1 “Best walk”"
    bare = note_take(rename_take(star_take(marked, take, starred=False), take, ""), take, " ")
    assert bare == film


@pytest.mark.parametrize("text", ["x" * (MAX_NOTE_CHARACTERS + 1), "bell\a"])
def test_a_note_is_one_line_of_some_length(text: str) -> None:
    film, library = two_takes()
    with pytest.raises(EditError, match="one line"):
        note_take(film, library.by_id["s1t1"], text)


def test_a_take_is_marked_once() -> None:
    film, _ = two_takes()
    with pytest.raises(EditError, match="twice"):
        replace(film, marks=(TakeMark("a"), TakeMark("a", starred=True)))


def test_a_deleted_take_is_not_listed_until_it_is_restored() -> None:
    film, library = two_takes()
    take, shot = library.by_id["s1t1"], film.shots[0]
    hidden = delete_take(film, take)
    assert [t.id for t in listed_takes(hidden, library, shot)] == ["s1t2"]
    assert deleted_takes(hidden, library, shot) == (take,)
    assert restore_take(hidden, take) == film


def test_a_take_in_the_cut_is_not_deleted() -> None:
    film, library = two_takes()
    with pytest.raises(EditError, match="in the cut of SH0010"):
        delete_take(film, library.by_id["s1t2"])


def test_using_a_deleted_take_restores_it() -> None:
    film, library = two_takes()
    take = library.by_id["s1t1"]
    used = select_take(delete_take(film, take), "s1", take)
    assert not is_deleted(used, take)


def test_what_another_take_remembers_is_not_unused_and_says_so() -> None:
    film, library = two_takes()
    hidden = delete_take(film, library.by_id["s1t1"])
    assert unused_takes(hidden, library) == ()
    words = remembering_words(hidden, library, library.by_id["s1t1"])
    assert words == "Take 1 of SH0020 remembers it, so its files stay."


def test_deleted_takes_that_only_remember_each_other_are_unused() -> None:
    film, library = two_takes()
    film, library = generate(film, library, "s2")  # take 2, which remembers s1t2
    for take_id in ("s1t1", "s2t1"):
        film = delete_take(film, library.by_id[take_id])
    assert {take.id for take in unused_takes(film, library)} == {"s1t1", "s2t1"}


def test_a_take_that_is_being_made_is_never_unused() -> None:
    film, library = generated(1)
    film, library = generate(film, library, "s1")
    hidden = delete_take(film, library.by_id["s1t1"])
    assert len(unused_takes(hidden, library)) == 1
    assert unused_takes(hidden, library.set_state("s1t1", TakeState.RUNNING)) == ()
