"""Markers: put, moved and written on, and where they are after every edit of the film."""

from dataclasses import replace

import pytest

from app.model import cutting, edits
from app.model.clipping import packed, unpacked
from app.model.labels import label_shots
from app.model.marker_following import copied_markers
from app.model.markers import (
    MAX_NOTE_CHARACTERS,
    add_marker,
    change_marker,
    marker_at,
    move_marker,
    next_marker,
    placed_markers,
    previous_marker,
    remove_markers,
)
from app.model.project import EditError, Label, Marker, Project
from app.model.takes import TakeLibrary
from app.model.time import FrameRate
from tests.app.model.builders import generated, project, shot

FILM = project(shot(1), shot(2), shot(3))  # of 96 frames each
MARKED, MARKER = add_marker(FILM, 96 + 40, "she turns", Label.RED)


def frames(film: Project) -> list[int | None]:
    return [one.frame for one in placed_markers(film)]


def test_a_marker_is_held_by_the_shot_that_is_shown() -> None:
    assert MARKED.markers == (Marker(MARKER.id, "s2", 40, "she turns", Label.RED),)
    assert frames(MARKED) == [136]
    assert marker_at(MARKED, 136) == MARKER
    assert marker_at(MARKED, 135) is None


@pytest.mark.parametrize("frame", [-1, 288, 10_000])
def test_outside_the_film_there_is_nothing_to_mark(frame: int) -> None:
    with pytest.raises(EditError, match="is outside it"):
        add_marker(FILM, frame)
    with pytest.raises(EditError, match="is outside it"):
        move_marker(MARKED, MARKER.id, frame)


def test_what_a_marker_says_is_changed() -> None:
    film = change_marker(MARKED, MARKER.id, note=" two   words ")
    film = change_marker(film, MARKER.id, label=Label.CYAN)
    assert film.markers[0] == replace(MARKER, note="two words", label=Label.CYAN)
    assert change_marker(film, MARKER.id) is film
    with pytest.raises(EditError, match="at most 500 characters"):
        change_marker(film, MARKER.id, note="x" * (MAX_NOTE_CHARACTERS + 1))


def test_a_marker_is_moved_to_another_shot_and_removed() -> None:
    film = move_marker(MARKED, MARKER.id, 200)
    assert film.markers[0] == replace(MARKER, shot="s3", frame=8)
    assert remove_markers(film, [MARKER.id]).markers == ()
    with pytest.raises(EditError, match="no longer"):
        remove_markers(FILM, [MARKER.id])


def test_next_and_previous_leave_out_what_is_out_of_sight() -> None:
    film = add_marker(add_marker(MARKED, 10)[0], 250)[0]
    film = edits.set_duration(film, "s1", 5)
    shown = [one.frame for one in placed_markers(film)]
    assert shown == [45, 159, None]
    first, second = next_marker(film, 0), next_marker(film, 45)
    assert (first and first.frame, second and second.frame) == (45, 159)
    assert next_marker(film, 159) is None
    last, none = previous_marker(film, 287), previous_marker(film, 45)
    assert (last and last.frame, none) == (159, None)


# Edits of the film


@pytest.mark.parametrize(
    ("edit", "left"),
    [
        (lambda film: edits.set_duration(film, "s1", 90), 130),  # ripple
        (lambda film: edits.trim_head(film, "s2", 30), 106),
        (lambda film: edits.trim_head(film, "s2", 41), None),
        (lambda film: edits.set_duration(film, "s2", 40), None),
        (lambda film: edits.set_duration(film, "s2", 41), 136),
        (lambda film: edits.set_in_frame(film, "s2", 12), 124),  # slip
        (lambda film: cutting.roll_cut(film, "s1", 12), 136),
        (lambda film: edits.move_shot(film, "s2", 0), 40),
        (lambda film: edits.set_enabled(film, "s2", enabled=False), None),
        (lambda film: edits.set_enabled(film, "s1", enabled=False), 40),
        (lambda film: cutting.split_shot(film, "s2", 40)[0], 136),
        (lambda film: cutting.split_shot(film, "s2", 41)[0], 136),
        (lambda film: cutting.merge_shots(film, ["s1", "s2"]), 136),
        (lambda film: cutting.merge_shots(film, ["s2", "s3"]), 136),
    ],
)
def test_a_marker_follows(edit: object, left: int | None) -> None:
    assert callable(edit)
    assert frames(edit(MARKED)) == [left]


def test_a_split_gives_the_marker_to_the_half_that_shows_it() -> None:
    early, later = cutting.split_shot(MARKED, "s2", 41)
    assert early.markers[0].shot == "s2"
    film, second = cutting.split_shot(MARKED, "s2", 40)
    assert film.markers[0].shot == second.id
    assert frames(cutting.delete_shots(early, ["s2"])) == []
    assert frames(cutting.delete_shots(early, [later.id])) == [136]
    assert frames(cutting.merge_shots(film, ["s2", second.id])) == [136]


def test_a_merge_keeps_what_was_out_of_sight_at_its_own_shots_edge() -> None:
    film = edits.set_duration(edits.trim_head(MARKED, "s2", 50), "s1", 80)
    assert frames(film) == [None]
    assert frames(cutting.merge_shots(film, ["s1", "s2"])) == [80]


def test_a_merge_of_parts_of_one_take_keeps_the_picture() -> None:
    film, _ = generated(2)
    film, second = cutting.split_shot(add_marker(film, 60)[0], "s1", 48)
    film = edits.trim_head(film, second.id, 20)
    assert frames(film) == [None]
    merged = cutting.merge_shots(film, ["s1", second.id])
    assert merged.markers[0].frame == 60


def test_copies_have_markers_of_their_own() -> None:
    film, (copy,) = cutting.duplicate_shots(MARKED, ["s2"])
    assert frames(film) == [136, 232]
    assert film.markers[1] == replace(MARKER, id=film.markers[1].id, shot=copy.id)
    assert len({marker.id for marker in film.markers}) == 2
    assert copied_markers(MARKED.markers, {}) == ()


@pytest.mark.parametrize("gone", [cutting.delete_shots, cutting.lift_shots])
def test_markers_go_with_their_shot(gone: object) -> None:
    assert callable(gone)
    assert gone(MARKED, ["s2"]).markers == ()
    assert gone(MARKED, ["s1"]).markers == (MARKER,)


def test_markers_are_copied_and_pasted_with_their_shots() -> None:
    _, library = generated(2)
    data = packed(MARKED, MARKED.shots[1:])
    found = unpacked(data, FILM, library)
    film, _ = cutting.insert_shots(FILM, found.shots, None, found.markers)
    assert frames(film) == [288 + 40]
    assert film.markers[0].note == "she turns"


def test_a_marker_that_was_trimmed_away_is_not_pasted_without_its_take() -> None:
    trimmed = edits.trim_head(MARKED, "s2", 50)
    assert unpacked(packed(trimmed, trimmed.shots), FILM, TakeLibrary()).markers == ()
    kept = edits.trim_head(MARKED, "s2", 30)
    assert unpacked(packed(kept, kept.shots), FILM, TakeLibrary()).markers[0].frame == 10


@pytest.mark.parametrize("label", ["25", "29.97 DF", "60", "23.976"])
def test_another_rate_keeps_time_or_frames(label: str) -> None:
    rate = FrameRate.parse(label)
    film = edits.trim_head(add_marker(MARKED, 100)[0], "s2", 10)
    assert frames(film) == [126, None]
    timed = edits.set_rate_keeping_time(film, rate)
    wanted = rate.frames_from_seconds(FILM.rate.seconds(126))
    found, hidden = frames(timed)
    assert found is not None
    assert abs(found - wanted) <= 1
    assert hidden is None
    assert frames(edits.set_rate_keeping_frames(film, rate)) == [126, None]


def test_two_markers_of_one_id_and_one_before_its_take_are_refused() -> None:
    with pytest.raises(EditError, match="same id"):
        replace(MARKED, markers=(MARKER, MARKER))
    with pytest.raises(EditError, match="before the take"):
        replace(MARKER, frame=-1)


def test_a_marker_of_no_shot_is_left_alone() -> None:
    film = replace(FILM, markers=(Marker("m", "elsewhere", 4),))
    assert placed_markers(film) == ()
    assert edits.set_rate_keeping_time(film, FrameRate(25)).markers == film.markers


# Labels of shots


def test_shots_are_labelled_together() -> None:
    film = label_shots(FILM, ["s1", "s3"], Label.GREEN)
    assert [one.label for one in film.shots] == [Label.GREEN, Label.NONE, Label.GREEN]
    assert label_shots(film, ["s1", "s3"], Label.NONE) == FILM
    with pytest.raises(EditError, match="no shot"):
        label_shots(FILM, ["nobody"], Label.RED)
