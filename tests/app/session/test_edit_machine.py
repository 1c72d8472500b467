"""Random edits through the real document: what holds after each, and that undo takes all back."""

import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from PySide6.QtGui import QGuiApplication

from app.model import cutting, edits, labels, markers, take_marks
from app.model.clipping import packed, unpacked
from app.model.lineage import takes_of
from app.model.project import EditError, Label, Project
from app.model.take_keeping import deleted_takes, listed_takes, unused_takes
from app.model.takes import Take
from app.model.time import RATES, FrameRate
from app.model.timeline import spans
from app.session.document import Document
from tests.app.model.builders import CARD, generated

PLACES = st.integers(0, 30)
FRAMES = st.integers(-150, 250)
SOME = st.sets(PLACES, min_size=1, max_size=4)


class Editing(RuleBasedStateMachine):
    """An editor who does anything at any time."""

    @initialize()
    def open(self) -> None:
        self._folder = tempfile.TemporaryDirectory()
        film, library = generated(4)
        self.document = Document()
        self.document.create(Path(self._folder.name) / "film.throughline", film)
        for take in library:
            self.document.add_take(take)
        self.document.set_card(CARD)
        self.before, self.library = self.document.project, self.document.library

    def teardown(self) -> None:
        """Everything is taken back, and made again."""
        if not hasattr(self, "document"):
            return
        after, steps = self.document.project, 0
        while self.document.undo_text is not None:
            self.document.undo()
            steps += 1
        assert self.document.project == self.before
        for _ in range(steps):
            self.document.redo()
        assert self.document.project == after
        self.document.deleteLater()
        self._folder.cleanup()

    # What may be done

    @rule(place=PLACES, frames=FRAMES)
    def trim_tail(self, place: int, frames: int) -> None:
        self._edit(lambda film, shot: edits.set_duration(film, shot, frames), place)

    @rule(place=PLACES, frames=FRAMES)
    def trim_head(self, place: int, frames: int) -> None:
        self._edit(lambda film, shot: edits.trim_head(film, shot, frames), place)

    @rule(place=PLACES, frames=FRAMES)
    def slip(self, place: int, frames: int) -> None:
        self._edit(lambda film, shot: edits.set_in_frame(film, shot, frames), place)

    @rule(place=PLACES, frames=FRAMES)
    def roll(self, place: int, frames: int) -> None:
        self._edit(lambda film, shot: cutting.roll_cut(film, shot, frames), place)

    @rule(place=PLACES, frames=FRAMES)
    def split(self, place: int, frames: int) -> None:
        self._edit(lambda film, shot: cutting.split_shot(film, shot, frames)[0], place)

    @rule(place=PLACES, count=st.integers(1, 3))
    def merge(self, place: int, count: int) -> None:
        def merged(film: Project, shot: str) -> Project:
            first = film.index(shot)
            chosen = [one.id for one in film.shots[first : first + count]]
            return cutting.merge_shots(film, chosen)

        self._edit(merged, place)

    @rule(places=SOME)
    def duplicate(self, places: set[int]) -> None:
        chosen = self._chosen(places)
        if len(self.document.project.shots) < 40:
            self._edit(lambda film, _shot: cutting.duplicate_shots(film, chosen)[0], 0)

    @rule(places=SOME)
    def lift(self, places: set[int]) -> None:
        chosen = self._chosen(places)
        self._edit(lambda film, _shot: cutting.lift_shots(film, chosen), 0)

    @rule(places=SOME)
    def delete(self, places: set[int]) -> None:
        chosen = self._chosen(places)
        self._edit(lambda film, _shot: cutting.delete_shots(film, chosen), 0)

    @rule(places=SOME, index=st.integers(-2, 30))
    def move(self, places: set[int], index: int) -> None:
        chosen = self._chosen(places)
        self._edit(lambda film, _shot: cutting.move_shots(film, chosen, index), 0)

    @rule(place=PLACES, enabled=st.booleans())
    def enable(self, place: int, enabled: bool) -> None:
        self._edit(lambda film, shot: edits.set_enabled(film, shot, enabled=enabled), place)

    @rule(place=PLACES, prompt=st.sampled_from(["", "a cat", "@ada walks", "x" * 6_000]))
    def write(self, place: int, prompt: str) -> None:
        self._edit(lambda film, shot: edits.set_prompt(film, shot, prompt), place)

    @rule(place=PLACES, number=st.integers(0, 3))
    def promote(self, place: int, number: int) -> None:
        def promoted(film: Project, shot: str) -> Project:
            takes = takes_of(self.document.library, film.shot(shot))
            take = takes[number % len(takes)] if takes else None
            return edits.select_take(film, shot, take)

        self._edit(promoted, place)

    @rule(number=PLACES, starred=st.booleans())
    def star(self, number: int, starred: bool) -> None:
        take = self._take(number)
        self._edit(lambda film, _: take_marks.star_take(film, take, starred=starred), 0)

    @rule(number=PLACES, note=st.sampled_from(["", "looks left", "x" * 501]))
    def note(self, number: int, note: str) -> None:
        self._edit(lambda film, _: take_marks.note_take(film, self._take(number), note), 0)

    @rule(number=PLACES)
    def delete_a_take(self, number: int) -> None:
        self._edit(lambda film, _: take_marks.delete_take(film, self._take(number)), 0)

    @rule(number=PLACES)
    def restore_a_take(self, number: int) -> None:
        self._edit(lambda film, _: take_marks.restore_take(film, self._take(number)), 0)

    @rule(frame=st.integers(-20, 2_000), label=st.sampled_from(Label))
    def add_a_marker(self, frame: int, label: Label) -> None:
        self._edit(lambda film, _: markers.add_marker(film, frame, "look", label)[0], 0)

    @rule(number=PLACES, frame=st.integers(-20, 2_000))
    def move_a_marker(self, number: int, frame: int) -> None:
        self._edit(lambda film, _: markers.move_marker(film, self._marker(number), frame), 0)

    @rule(number=PLACES)
    def remove_a_marker(self, number: int) -> None:
        self._edit(lambda film, _: markers.remove_markers(film, [self._marker(number)]), 0)

    @rule(places=SOME, label=st.sampled_from(Label))
    def label(self, places: set[int], label: Label) -> None:
        chosen = self._chosen(places)
        self._edit(lambda film, _: labels.label_shots(film, chosen, label), 0)

    @rule(places=SOME)
    def copy_and_paste(self, places: set[int]) -> None:
        film = self.document.project
        shots = tuple(film.shot(i) for i in self._chosen(places))
        if len(film.shots) < 40:
            found = unpacked(packed(film, shots), film, self.library)
            pasted = found.shots, film.shots[0].id if film.shots else None, found.markers
            self._edit(lambda film, _: cutting.insert_shots(film, *pasted)[0], 0)

    @rule(rate=st.sampled_from(RATES), keep_time=st.booleans())
    def change_the_rate(self, rate: FrameRate, keep_time: bool) -> None:
        keep = edits.set_rate_keeping_time if keep_time else edits.set_rate_keeping_frames
        self._edit(lambda film, _: keep(film, rate), 0)

    @rule()
    def undo(self) -> None:
        self.document.undo()

    @rule()
    def redo(self) -> None:
        self.document.redo()

    def _edit(self, change: Callable[[Project, str], Project], place: int) -> None:
        film = self.document.project
        if not film.shots:
            self.document.edit("Add", edits.add_shot(film)[0])
            return
        try:
            changed = change(film, film.shots[place % len(film.shots)].id)
        except EditError:
            assert self.document.project is film
            return
        self.document.edit("Edit", changed)

    def _take(self, number: int) -> Take:
        takes = tuple(self.library)
        return takes[number % len(takes)]

    def _marker(self, number: int) -> str:
        known = self.document.project.markers
        return known[number % len(known)].id if known else "none"

    def _chosen(self, places: set[int]) -> list[str]:
        shots = self.document.project.shots
        return [shots[i].id for i in {place % len(shots) for place in places}] if shots else []

    # What always holds

    @invariant()
    def no_shot_overlaps_another_or_is_negative(self) -> None:
        film = self.document.project
        end = 0
        for span in spans(film):
            assert span.range.start == end
            assert span.range.frames >= 0
            assert span.shot.frames >= 1
            assert span.shot.in_frame >= 0
            end = span.range.end
        assert end == film.frames

    @invariant()
    def names_and_ids_are_unique(self) -> None:
        shots = self.document.project.shots
        assert len({shot.id for shot in shots}) == len({shot.name for shot in shots}) == len(shots)

    @invariant()
    def no_take_is_lost_and_each_is_shown_by_a_shot_that_lists_it(self) -> None:
        assert self.document.library == self.library
        for shot in self.document.project.shots:
            take = self.document.selected_take(shot)
            assert (take is None) == (shot.selected_take is None)
            assert take is None or take in takes_of(self.library, shot)

    @invariant()
    def a_take_is_listed_or_among_the_deleted_and_none_is_collected_that_is_needed(self) -> None:
        film = self.document.project
        for shot in film.shots:
            listed = listed_takes(film, self.library, shot)
            hidden = deleted_takes(film, self.library, shot)
            assert {*listed, *hidden} == set(takes_of(self.library, shot))
            assert all(not take_marks.is_deleted(film, take) for take in listed)
        gone = {take.id for take in unused_takes(film, self.library)}
        assert gone.isdisjoint(shot.selected_take for shot in film.shots)
        for take in self.library:
            assert take.id in gone or gone.isdisjoint(take.recipe.history)

    @invariant()
    def every_marker_lies_in_a_shot_that_is_there(self) -> None:
        film = self.document.project
        assert len({marker.id for marker in film.markers}) == len(film.markers)
        placed = markers.placed_markers(film)
        assert len(placed) == len(film.markers)
        for one in placed:
            span = spans(film)[film.index(one.shot.id)]
            shown = one.marker.frame - one.shot.in_frame
            assert (one.frame is None) == (shown not in range(span.range.frames))
            assert one.frame is None or one.frame == span.range.start + shown
            assert one.frame is None or markers.marker_at(film, one.frame) is not None

    @invariant()
    def every_shot_has_a_state(self) -> None:
        assert self.document.states().keys() == {shot.id for shot in self.document.project.shots}


def _machine(examples: int) -> type[Editing.TestCase]:
    case = type("Edited", (Editing,), {}).TestCase
    case.settings = settings(
        max_examples=examples, stateful_step_count=50, deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    return case  # type: ignore[no-any-return]


def test_random_edits_keep_the_film_whole(qapp: QGuiApplication) -> None:
    _machine(examples=30)("runTest").runTest()


@pytest.mark.slow
def test_ten_thousand_random_edits_keep_the_film_whole(qapp: QGuiApplication) -> None:
    _machine(examples=500)("runTest").runTest()
