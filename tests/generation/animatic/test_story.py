from itertools import combinations

import pytest

from generation.animatic.palette import lab_distance
from generation.animatic.shots import ACTIONS, MOVES, SIZES
from generation.animatic.story import sample_story

STORIES = [sample_story(seed) for seed in range(300)]


def test_the_same_seed_is_the_same_story() -> None:
    assert sample_story(5) == sample_story(5)
    assert sample_story(5) != sample_story(6)


def test_lengths_are_legal_and_shots_follow_each_other() -> None:
    for story in STORIES:
        assert 3 <= len(story.shots) <= 8
        assert 20 * story.rate <= story.pictures <= 60 * story.rate
        start = 0
        for shot in story.shots:
            assert shot.start == start
            assert shot.pictures in (17, 33, 49, 65)
            start += shot.pictures


def test_people_of_a_story_are_told_apart_by_their_tops() -> None:
    for people in (story.people for story in STORIES):
        assert len({person.role for person in people}) == len(people)
        for one, other in combinations(people, 2):
            assert lab_distance(one.top.rgb, other.top.rgb) > 15


def test_walls_differ_from_tops() -> None:
    for story in STORIES:
        for place in story.places:
            for person in story.people:
                assert lab_distance(place.accent.rgb, person.top.rgb) > 12


def test_the_city_is_always_dark() -> None:
    for story in STORIES:
        for shot in story.shots:
            assert story.places[shot.place].name != "city" or shot.light == "night"


def test_every_action_size_and_move_comes_up() -> None:
    shots = [shot for story in STORIES for shot in story.shots]
    assert {part.action for shot in shots for part in shot.parts} == {*ACTIONS, "listen"}
    assert {shot.size for shot in shots} == set(SIZES)
    assert {shot.move for shot in shots} == set(MOVES)


@pytest.mark.parametrize("rate", [8, 6])
def test_the_rate_scales_the_number_of_pictures(rate: int) -> None:
    story = sample_story(3, rate=rate)
    assert 20 <= story.pictures / rate <= 60
