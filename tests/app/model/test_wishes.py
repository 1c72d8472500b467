"""Wishes are for takes: they hold for halves and copies, which show what another one shows."""

from dataclasses import replace

from app.model import edits
from app.model.cutting import delete_shots, duplicate_shots, split_shot
from app.model.memory_plan import Remembered, plan_memory
from app.model.project import Project
from app.model.takes import TakeLibrary
from tests.app.model.builders import CARD, generated


def planned(film: Project, library: TakeLibrary) -> list[Remembered]:
    return list(plan_memory(film, library, CARD, "s5"))


def test_a_wish_for_the_second_half_is_for_the_take_of_both() -> None:
    film, library = generated(5)
    film, second = split_shot(film, "s1", 40)
    pinned = planned(edits.set_pinned(film, "s5", (second.id,)), library)
    assert (pinned[0].shot, pinned[0].reason) == ("s1", "you pinned it")
    assert pinned[0].named == (second.id,)
    continued = planned(edits.set_continues(film, "s5", second.id), library)
    assert (continued[-1].shot, continued[-1].reason) == ("s1", "the shot goes on from it")
    ignored = planned(edits.set_ignored(film, "s5", (second.id,)), library)
    assert (ignored[0].rate, ignored[0].reason) == (0, "you left it out")


def test_what_was_left_out_stays_so_when_its_first_half_is_deleted() -> None:
    film, library = generated(5)
    film = edits.set_ignored(film, "s5", ("s1",))
    film, second = split_shot(film, "s1", 40)
    film = delete_shots(film, ["s1"])
    left_out = planned(film, library)[0]
    assert (left_out.shot, left_out.rate, left_out.named) == (second.id, 0, ("s1",))


def test_a_copy_with_a_take_of_its_own_is_another_shot_as_long_as_there_are_both() -> None:
    film, library = generated(5)
    film = edits.set_ignored(film, "s5", ("s1",))
    film, (copy,) = duplicate_shots(film, ["s1"])
    film = film.with_shot(replace(copy, selected_take="s4t1"))
    assert [one.rate for one in planned(film, library)] == [0, 1, 1, 1]
    disabled = edits.set_enabled(film, "s1", enabled=False)
    assert [one.rate for one in planned(disabled, library)] == [1, 1, 1]


def test_a_wish_takes_back_the_opposite_one_for_another_half() -> None:
    film, library = generated(5)
    film, second = split_shot(film, "s1", 40)
    film = edits.set_ignored(film, "s5", (second.id,))
    film = edits.set_pinned(film, "s5", ("s1",))
    pinned = planned(film, library)[0]
    assert (pinned.rate, pinned.reason) == (1, "you pinned it")
    assert pinned.named == ("s1",)


def test_a_wish_takes_back_the_opposite_one_for_a_shot_that_is_gone() -> None:
    film, _ = generated(5)
    film = edits.set_ignored(edits.set_continues(film, "s5", "s2"), "s5", ("s1",))
    film, second = split_shot(film, "s1", 40)
    film = delete_shots(film, ["s1"])
    film = edits.set_pinned(film, "s5", (second.id,))
    assert (film.shot("s5").pinned, film.shot("s5").ignored) == ((second.id,), ())
    film = edits.set_ignored(film, "s5", (second.id, "s2"))
    assert (film.shot("s5").pinned, film.shot("s5").continues) == ((), None)
