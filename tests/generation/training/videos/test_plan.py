"""Shots have legal lengths, stories are no longer than a memory is trained for."""

from fractions import Fraction

from generation.training.videos.captions import Caption
from generation.training.videos.plan import Lengths, PlannedShot, plan_stories

LENGTHS = Lengths(Fraction(8), stride=4, shortest=17)


def _captions(*captions: tuple[float, str]) -> list[Caption]:
    return [Caption(Fraction(time), text) for time, text in captions]


def test_a_caption_holds_until_the_next_or_the_end() -> None:
    stories, notes = plan_stories(_captions((0, "a"), (2.5, "b")), Fraction(5), LENGTHS)
    assert stories == [(PlannedShot(0, 17, "a"), PlannedShot(20, 17, "b"))]
    assert notes == []


def test_a_shot_begins_at_the_first_picture_that_its_caption_shows() -> None:
    stories, _ = plan_stories(_captions((0.3, "a")), Fraction(5), LENGTHS)
    assert stories == [(PlannedShot(3, 37, "a"),)]


def test_pictures_without_a_caption_are_left_out_silently() -> None:
    stories, notes = plan_stories(
        _captions((1, "a"), (4, ""), (6, "b"), (9, "")), Fraction(20), LENGTHS
    )
    assert stories == [(PlannedShot(8, 21, "a"), PlannedShot(48, 21, "b"))]
    assert notes == []


def test_what_gives_no_shot_is_told() -> None:
    stories, notes = plan_stories(
        _captions((0, "short"), (1, "a"), (30, "late")), Fraction(5), LENGTHS
    )
    assert stories == [(PlannedShot(8, 29, "a"),)]
    assert notes == [
        "the shot at 0:00 is shorter than 0:02.1, the least that the model can learn from, and is "
        "left out.",
        "the caption at 0:30 comes after the end at 0:05 and is left out.",
    ]


def test_a_long_shot_is_split_and_stories_are_full() -> None:
    stories, _ = plan_stories(
        _captions((0, "long"), (100, "a"), (115, "b"), (130, "c")), Fraction(145), LENGTHS
    )
    assert LENGTHS.longest == 297
    counts = [[shot.count for shot in story] for story in stories]
    assert counts == [[297], [297], [205], [117, 117], [117]]
    assert all((shot.count - 1) % 4 == 0 for story in stories for shot in story)
    firsts = [shot.first for story in stories for shot in story]
    assert firsts == [0, 297, 594, 800, 920, 1040]


def test_times_do_not_drift() -> None:
    lengths = Lengths(Fraction(24000, 1001), stride=4, shortest=17)
    hour = Fraction(3600)
    (story,), _ = plan_stories(_captions((hour, "a")), hour + 10, lengths)
    assert story[0].first == 86314  # 3600 * 24000 / 1001 = 86313.69
    assert lengths.longest == 897
