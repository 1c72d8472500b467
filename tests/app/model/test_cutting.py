"""Whole shots and cuts: split, merge, roll, duplicate, lift, several at once."""

from collections.abc import Callable, Collection
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import clipping, cutting
from app.model.edits import (
    enable_shots,
    select_take,
    set_continues,
    set_ignored,
    set_pinned,
    set_prompt,
)
from app.model.lineage import Ready, Stale, shot_states, takes_of
from app.model.memory_plan import plan_memory
from app.model.project import EditError, Project
from app.model.timeline import spans
from tests.app.model.builders import CARD, generate, generated, project, shot

FILM = project(shot(1), shot(2), shot(3))


def _names(film: Project) -> list[str]:
    return [one.name for one in film.shots]


@given(st.integers(1, 95))
def test_both_halves_of_a_split_show_the_same_take_and_nothing_is_stale(frame: int) -> None:
    film, library = generated(3)
    split, second = cutting.split_shot(film, "s2", frame)
    first = split.shot("s2")
    assert (first.frames, second.frames, second.in_frame) == (frame, 96 - frame, frame)
    assert first.selected_take == second.selected_take == "s2t1"
    assert second.name == "SH0020A"
    assert split.frames == film.frames
    assert set(shot_states(split, library, CARD).values()) == {Ready()}


@pytest.mark.parametrize("frame", [-1, 0, 96, 200])
def test_a_split_leaves_something_on_both_sides(frame: int) -> None:
    with pytest.raises(EditError, match="between its first and its last"):
        cutting.split_shot(FILM, "s1", frame)


def test_a_half_can_be_made_anew_and_go_back_to_the_common_take() -> None:
    film, library = generated(2)
    film, second = cutting.split_shot(film, "s1", 40)
    film = set_prompt(film, second.id, "a dog")
    assert isinstance(shot_states(film, library, CARD)[second.id], Stale)
    film, library = generate(film, library, second.id)
    own = film.shot(second.id).selected_take
    assert [take.id for take in takes_of(library, film.shot(second.id))] == [own, "s1t1"]
    states = shot_states(film, library, CARD)
    assert (states["s1"], states[second.id]) == (Ready(), Ready())
    assert "does not remember shot 2" in str(states["s2"])
    back = select_take(film, second.id, library.by_id["s1t1"])
    assert back.shot(second.id).selected_take == "s1t1"


def test_a_half_stays_where_the_other_was_deleted() -> None:
    film, library = generated(3)
    film, _ = cutting.split_shot(film, "s2", 40)
    film = cutting.delete_shots(film, ["s2"])
    assert set(shot_states(film, library, CARD).values()) == {Ready()}
    changed = replace(library.by_id["s2t1"], chunks=library.by_id["s2t1"].chunks[:1])
    states = shot_states(film, library.replace(changed), CARD)
    assert "shot 2 went on" in str(states["s3"])


def test_split_and_merged_is_as_long_and_shows_the_same_take() -> None:
    film, library = generated(3)
    split, second = cutting.split_shot(film, "s2", 40)
    merged = cutting.merge_shots(split, ["s2", second.id])
    assert _names(merged) == _names(film)
    assert replace(merged.shot("s2"), origins=()) == film.shot("s2")
    assert set(shot_states(merged, library, CARD).values()) == {Ready()}


def test_merging_joins_prompts_and_keeps_the_takes_of_all() -> None:
    film, library = generated(3)
    merged = cutting.merge_shots(film, ["s3", "s2"])
    assert merged.shot("s2").prompt == "prompt 2 prompt 3"
    assert merged.shot("s2").frames == 192
    assert [take.id for take in takes_of(library, merged.shot("s2"))] == ["s2t1", "s3t1"]


@pytest.mark.parametrize("chosen", [["s1"], ["s1", "s3"], []])
def test_only_neighbours_are_merged(chosen: list[str]) -> None:
    with pytest.raises(EditError, match="follow each other"):
        cutting.merge_shots(FILM, chosen)


@given(st.integers(-200, 200))
def test_a_rolled_cut_moves_alone(frames: int) -> None:
    film = project(shot(1), shot(2, enabled=False), shot(3, in_frame=30), shot(4))
    try:
        rolled = cutting.roll_cut(film, "s1", frames)
    except EditError:
        assert frames < -30 or frames >= 96
        return
    assert rolled.frames == film.frames
    before, after = ([span.range.start for span in spans(f)] for f in (film, rolled))
    assert [later - earlier for earlier, later in zip(before, after, strict=True)] == [
        0, frames, frames, 0,
    ]
    assert rolled.shot("s3").in_frame == 30 + frames


def test_there_is_no_cut_after_the_last_shot() -> None:
    with pytest.raises(EditError, match="the last shot"):
        cutting.roll_cut(FILM, "s3", 4)


def test_copies_stand_behind_the_last_with_their_takes() -> None:
    film, library = generated(3)
    doubled, copies = cutting.duplicate_shots(film, {"s1", "s2"})
    assert _names(doubled) == ["SH0010", "SH0020", "SH0020A", "SH0020B", "SH0030"]
    assert [copy.selected_take for copy in copies] == ["s1t1", "s2t1"]
    states = shot_states(doubled, library, CARD)
    stale = {name for name, state in states.items() if not isinstance(state, Ready)}
    assert stale == {copies[0].id}  # behind shot 2, it would remember that


def _disabled(film: Project, shot_ids: Collection[str]) -> Project:
    return enable_shots(film, shot_ids, enabled=False)


@pytest.mark.parametrize(
    "edit",
    [
        _disabled,
        cutting.delete_shots,
        cutting.lift_shots,
        lambda film, chosen: cutting.duplicate_shots(film, chosen)[0],
        lambda film, chosen: cutting.move_shots(film, chosen, 0),
    ],
)
def test_many_shots_are_one_step(
    edit: Callable[[Project, Collection[str]], Project], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A project a shot would be half a minute for ten thousand."""
    film, made = project(*(shot(n) for n in range(1, 101))), list[Project]()
    monkeypatch.setattr(Project, "__post_init__", lambda film: made.append(film))
    edit(film, [f"s{number}" for number in range(50, 101)])
    assert len(made) == 1


def test_disabled_shots_come_back() -> None:
    off = _disabled(FILM, ["s1", "s3"])
    assert [one.enabled for one in off.shots] == [False, True, False]
    assert enable_shots(off, ["s1", "s3"], enabled=True) == FILM


def test_lifting_leaves_empty_shots_and_moves_no_cut() -> None:
    film, library = generated(3)
    lifted = cutting.lift_shots(film, ["s2"])
    assert [span.range for span in spans(lifted)] == [span.range for span in spans(film)]
    empty = lifted.shots[1]
    assert (empty.prompt, empty.selected_take, empty.origins) == ("", None, ())
    assert "deleted" in str(shot_states(lifted, library, CARD)["s3"])


def test_ten_thousand_empty_shots_get_a_name_each() -> None:
    film = project(*(shot(n) for n in range(1, 10_001)))
    lifted = cutting.lift_shots(film, {"s3", "s1", "s10000"})
    assert [lifted.shots[n].name for n in (0, 1, 2)] == ["SH0010A", "SH0020", "SH0030A"]
    assert lifted.shots[-1].name == "SH100010"
    everything = cutting.lift_shots(film, [one.id for one in film.shots])
    names = {one.name for one in (*film.shots, *everything.shots)}
    assert len(names) == 20_000  # none is that of a shot that was lifted with it
    with pytest.raises(EditError):
        cutting.lift_shots(film, ["nobody"])


@given(st.sets(st.sampled_from(["s1", "s2", "s3"])), st.integers(-1, 4))
def test_several_shots_move_together_in_their_order(chosen: set[str], index: int) -> None:
    moved = cutting.move_shots(FILM, chosen, index)
    assert sorted(one.id for one in moved.shots) == ["s1", "s2", "s3"]
    places = [moved.index(i) for i in sorted(chosen)]
    assert places == list(range(min(places, default=0), min(places, default=0) + len(places)))


def test_ten_thousand_shots_are_inserted_with_a_name_each() -> None:
    many = [shot(1)] * 10_000
    film, added = cutting.insert_shots(FILM, many, after="s1")
    assert len({one.name for one in film.shots}) == len(film.shots) == 10_003
    assert added[0].name == "SH0010A"
    film, added = cutting.insert_shots(FILM, many, after=None)
    assert [one.name for one in added[:2]] == ["SH0040", "SH0050"]


def test_what_is_cut_and_pasted_together_keeps_its_wishes() -> None:
    film, library = generated(4)
    film = set_continues(set_ignored(set_pinned(film, "s4", ("s2",)), "s4", ("s3",)), "s3", "s2")
    cut_out = clipping.packed(film, film.shots[1:])
    left = cutting.delete_shots(film, ["s2", "s3", "s4"])
    found = clipping.unpacked(cut_out, left, library)
    pasted, (two, three, four) = cutting.insert_shots(left, found.shots, "s1")
    assert (four.pinned, four.ignored, three.continues) == ((two.id,), (three.id,), two.id)
    wishes = {one.shot: one.reason for one in plan_memory(pasted, library, CARD, four.id)}
    assert (wishes[two.id], wishes[three.id]) == ("you pinned it", "you left it out")
    found = clipping.unpacked(cut_out, film, library)
    beside, copies = cutting.insert_shots(film, found.shots, None)
    assert beside.shot(copies[2].id).pinned == ("s2",)  # it is still there


def test_a_merge_leaves_out_no_take_that_was_not_left_out() -> None:
    film, _ = generated(4)
    ignored = set_ignored(film, "s4", ("s2",))
    assert cutting.merge_shots(ignored, ["s1", "s2"]).shot("s4").ignored == ()
    assert cutting.merge_shots(ignored, ["s2", "s3"]).shot("s4").ignored == ("s2",)
    both = cutting.merge_shots(set_ignored(film, "s4", ("s2", "s3")), ["s2", "s3"])
    assert cutting.merge_shots(both, ["s1", "s2"]).shot("s4").ignored == ()
    split, second = cutting.split_shot(film, "s1", 40)
    joined = cutting.merge_shots(set_ignored(split, "s4", (second.id,)), ["s1", second.id])
    assert joined.shot("s4").ignored == (second.id,)  # it is the same take
