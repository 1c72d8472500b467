import re
from pathlib import Path

import pytest

from generation.animatic.captions import story_board
from generation.animatic.palette import CLOTHES, HAIR
from generation.animatic.shots import Shot, Story
from generation.animatic.story import sample_story
from generation.animatic.words import (
    CHILD,
    LIGHTS,
    MOVES,
    NAMES,
    SIZES,
    split_words,
    vocabulary,
)

SAMPLES = Path(__file__).parents[3] / "resources" / "samples"
STORIES = [sample_story(seed) for seed in range(500)]
CLOTHING = {
    "dress",
    "coat",
    "jacket",
    "shirt",
    "sweater",
    "t-shirt",
    "top",
    "trousers",
    "pants",
    "hat",
    "glasses",
    "hair",
    "striped",
    "dotted",
    "wearing",
    "dressed",
}


def test_every_word_is_in_the_vocabulary() -> None:
    known = set(vocabulary())
    for story in STORIES:
        for shot in story.shots:
            assert set(split_words(shot.caption)) <= known, shot.caption


def test_the_vocabulary_is_small_and_has_no_doubles() -> None:
    words = vocabulary()
    assert len(words) == len(set(words)) < 300
    assert all(split_words(word) == [word] for word in words)


def test_every_word_of_the_vocabulary_is_used_by_some_caption() -> None:
    used = {word for story in STORIES for shot in story.shots for word in split_words(shot.caption)}
    assert set(vocabulary()) - used <= {"of"}


def test_looks_are_told_at_first_sight_only() -> None:
    for story in STORIES:
        met: set[str] = set()
        for shot in story.shots:
            words = set(split_words(shot.caption))
            people = {part.role for part in shot.parts if story.person(part.role)}
            if people <= met:
                assert not words & CLOTHING, shot.caption
            else:
                assert words & CLOTHING, shot.caption
            met |= people


def test_a_described_shot_tells_the_looks_of_all_people() -> None:
    for story in STORIES[:100]:
        for shot in story.shots:
            people = [part.role for part in shot.parts if story.person(part.role)]
            words = split_words(shot.described)
            assert sum(word in CLOTHING for word in words) >= len(people), shot.described


def test_colours_are_never_said_again() -> None:
    colours = {*CLOTHES, *HAIR, "gray"}
    for story in STORIES:
        met: set[str] = set()
        for shot in story.shots:
            new = {part.role for part in shot.parts} | {story.places[shot.place].name}
            if new <= met:
                assert not set(split_words(shot.caption)) & colours, shot.caption
            met |= new


@pytest.mark.parametrize("story", STORIES[:60], ids=lambda story: str(story.seed))
def test_who_camera_and_light_are_always_said(story: Story) -> None:
    for shot in story.shots:
        text = shot.caption.lower()
        assert any(size in text for size in SIZES[shot.size])
        assert shot.move == "static" or any(move in text for move in MOVES[shot.move])
        assert shot.light == "day" or any(light in text for light in LIGHTS[shot.light])
        assert all(any(name in text for name in NAMES[part.role]) for part in shot.parts)


def test_the_place_is_said_whenever_it_changes() -> None:
    for story in STORIES:
        before = -1
        for shot in story.shots:
            name = story.places[shot.place].name
            assert shot.place == before or name in shot.caption.lower(), shot.caption
            before = shot.place


def test_two_children_are_never_called_just_a_child() -> None:
    for story in STORIES:
        if {"girl", "boy"} <= {person.role for person in story.people}:
            words = {word for shot in story.shots for word in split_words(shot.caption)}
            assert not words & set(CHILD)


def test_sentences_are_well_formed() -> None:
    for story in STORIES:
        for shot in story.shots:
            assert _well_formed(shot), shot.caption


def _well_formed(shot: Shot) -> bool:
    text = shot.caption
    return (
        text[0].isupper()
        and text.endswith(".")
        and not re.search(r"\*|  |,,|\.\.| [.,]|\ba [aeiou]|\ban [^aeiou]", text)
    )


def test_a_board_has_a_line_for_each_shot() -> None:
    story = STORIES[0]
    lines = story_board(story).splitlines()
    assert len(lines) == len(story.shots)
    assert lines[0] == f"0s: {story.shots[0].caption}"


def test_the_sample_board_uses_known_words() -> None:
    board = SAMPLES / "old_woman_and_cat.txt"
    lines = [line.split(": ", 1)[1] for line in board.read_text().splitlines()][:-1]
    assert {word for text in lines for word in split_words(text)} <= set(vocabulary())
    assert not any(set(split_words(text)) & CLOTHING for text in lines[1:])
