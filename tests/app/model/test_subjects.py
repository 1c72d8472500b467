from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.edits import set_enabled
from app.model.project import Reference, ReferenceKind, Variable
from app.model.subjects import find_subjects
from generation.animatic.story import sample_story
from tests.app.model.builders import project, shot

SAMPLE = Path(__file__).parents[3] / "resources" / "samples" / "old_woman_and_cat.txt"


def test_names_are_read_in_the_variables_of_a_prompt() -> None:
    ada = Reference("ada", ReferenceKind.CHARACTER, "a" * 64)
    film = project(
        shot(1, "{hero} walks into {where}."), shot(2, "@ada sits."), shot(3, "A dog in {where}.")
    )
    words = (Variable("hero", "@ada"), Variable("where", "the kitchen"))
    film = replace(film, cast=(ada,), variables=words)
    told = {subject.name: subject.shots for subject in find_subjects(film)}
    assert told == {"@ada": ("s1", "s2"), "kitchen": ("s1", "s3")}


def found(*prompts: str) -> dict[str, tuple[str, tuple[str, ...]]]:
    film = project(*(shot(number, prompt) for number, prompt in enumerate(prompts, start=1)))
    return {s.name: (s.kind.value, s.shots) for s in find_subjects(film)}


def test_the_sample_board_has_its_cast_and_its_place() -> None:
    lines = [line.split(": ", 1)[1] for line in SAMPLE.read_text().splitlines()[:5]]
    assert found(*lines) == {
        "old woman": ("character", ("s1", "s3", "s4", "s5")),
        "cat": ("character", ("s2", "s3")),
        "kitchen": ("place", ("s1", "s2", "s4")),
    }


def test_names_with_and_without_an_at() -> None:
    assert found("@ada runs", "@ada sleeps in @attic.", "A fox in @attic.", "Ben", "Ben waves") == {
        "@ada": ("character", ("s1", "s2")),
        "ben": ("character", ("s4", "s5")),
        "@attic": ("place", ("s2", "s3")),
    }


def test_other_words_for_the_same_person() -> None:
    assert list(found("An elderly lady waves.", "The grandmother sits.")) == ["old woman"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("He sits in a red coat. Wide shot.", "She waves in a red coat. Wide shot."),
        ("A boy runs to the right at night.", "A girl runs to the right at night."),
        ("An old man waves.", "An old woman waves."),
        ("", ""),
    ],
)
def test_clothes_directions_times_and_shot_sizes_are_nobody(one: str, other: str) -> None:
    assert found(one, other) == {}


def test_a_disabled_shot_shows_nobody() -> None:
    film = project(shot(1, "A cat."), shot(2, "The cat sits."))
    assert find_subjects(set_enabled(film, "s2", enabled=False)) == ()


def test_the_artists_stories_are_read_as_they_are_meant() -> None:
    """Places are found where captions name them, and next to nothing that is not in the story."""
    wrong = right = 0
    for seed in range(40):
        story = sample_story(seed)
        known = {p.name for p in story.places}
        known |= {p.role for p in (*story.people, *story.pets)}
        names = set(found(*(s.caption for s in story.shots)))
        right += len(names & known)
        wrong += len(names - known - {"child"})  # a boy or a girl by another word
    assert right > 80
    assert wrong == 0


@given(st.lists(st.text(max_size=60), max_size=6))
def test_any_text_gives_ordered_subjects_with_two_shots(prompts: list[str]) -> None:
    film = project(*(shot(number, prompt) for number, prompt in enumerate(prompts, start=1)))
    subjects = find_subjects(film)
    order = {planned.id: place for place, planned in enumerate(film.shots)}
    kinds = [subject.kind.value for subject in subjects]
    assert kinds == sorted(kinds)
    for subject in subjects:
        assert len(subject.shots) > 1
        assert list(subject.shots) == sorted(subject.shots, key=order.__getitem__)
    assert subjects == find_subjects(film)


def test_the_cast_says_who_and_what_somebody_is() -> None:
    prompts = ("@Ada by the @barn.", "The @barn. @ADA and @doll.", "A @doll, @nobody.", "@nobody")
    film = project(*(shot(number, prompt) for number, prompt in enumerate(prompts, start=1)))
    kinds = {"Ada": ReferenceKind.CHARACTER, "Barn": ReferenceKind.PLACE, "doll": "thing"}
    cast = tuple(Reference(name, ReferenceKind(kind), "1" * 64) for name, kind in kinds.items())
    subjects = find_subjects(replace(film, cast=cast))
    assert {s.name: (s.kind.value, s.shots) for s in subjects} == {
        "@Ada": ("character", ("s1", "s2")),
        "@doll": ("character", ("s2", "s3")),
        "@nobody": ("character", ("s3", "s4")),
        "@Barn": ("place", ("s1", "s2")),
    }
