import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.storyboard_text import (
    BoardError,
    BoardShot,
    format_board,
    parse_board,
    shots_from_board,
)
from app.model.time import RATES, FrameRate
from tests.app.model.builders import project, shot

R24 = FrameRate(24)


def read(text: str, rate: FrameRate = R24) -> list[tuple[str, int, int]]:
    return [(s.prompt, s.start, s.frames) for s in parse_board(text, rate).shots]


@pytest.mark.parametrize(
    "text",
    [
        "0s: a man\n12s: a dog\n20s: end",
        "00:00 a man\n00:12 a dog\n00:20 end",
        "0:00: a man\n0:12: a dog\n0:20: END\n",
        "[0s-12s: a man]\n[12s-20s: a dog]",
        "[0-12s] a man\n[12-20s] a dog",
        "0.0s: a man\n12.000s a dog\n20s: end",
        "\ufeff# board\n\n  0 s: a man\r\n12sec: a dog\r\n\r\n20s: end # no\n".replace(" # no", ""),
        "00:00:00 a man\n00:00:12: a dog\n00:00:20:00 end",
        "0: a man\n12: a dog\n[20s] end",
        "[0s – 12s] a man\n[12s: a dog]\n20s: end",
    ],
)
def test_every_way_to_write_a_board(text: str) -> None:
    assert read(text) == [("a man", 0, 288), ("a dog", 288, 192)]


def test_the_last_shot_without_an_end_gets_the_mean_or_four_seconds() -> None:
    board = parse_board("0s: a\n2s: b\n6s: c", R24)
    assert [planned.frames for planned in board.shots] == [48, 96, 72]
    assert board.notes == ("Line 3: the last shot has no end; it gets 3s.",)
    assert parse_board("0s: a", R24).shots == (BoardShot("a", 0, 96),)


def test_gaps_and_a_late_start_are_closed_and_told() -> None:
    board = parse_board("[1s-2s: a]\n[4s-5s: b]", R24)
    assert board.shots == (BoardShot("a", 0, 72), BoardShot("b", 72, 24))
    assert board.notes == (
        "The board starts at 1s; it was moved to 0s.",
        "Line 1: nothing follows at once; the shot lasts to 4s.",
    )


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("", None, "empty"),
        ("# only words\n\n", None, "empty"),
        ("0s: end", None, "empty"),
        ("0s: a\nnothing here", 2, "cannot be read"),
        ("0s: a\n12 men walk", 2, "cannot be read"),
        ("0s: a\n5 stars: fine", 2, "cannot be read"),
        ("0s: a\n\n[4s-6s: open", 3, "cannot be read"),
        ("0s: a\n4s] shut", 2, "cannot be read"),
        ("0s: a\n0s: b", 2, "does not come after the one on line 1"),
        ("5s: a\n# x\n4s: b", 3, "does not come after the one on line 1"),
        ("[0s-5s: a]\n4s: b", 2, "overlaps the shot on line 1"),
        ("[0s-5s: a]\n4s: end", 2, "overlaps"),
        ("[5s-4s: a]", 1, "does not come after"),
        ("[5s-5s: a]", 1, "does not come after"),
        ("0s: a\n0.001s: b", 2, "does not come after"),
        ("00:75 a", 1, "not a time"),
        ("999999999s: a", 1, "24 hours"),
        ("9" * 5000 + "s: a", 1, "24 hours"),
        ("00:00:00:30 a", 1, "does not exist"),
        ("-3s: a", 1, "cannot be read"),
    ],
)
def test_a_board_that_cannot_be_read_names_the_line(
    text: str, line: int | None, words: str
) -> None:
    with pytest.raises(BoardError, match=words) as caught:
        parse_board(text, R24)
    assert caught.value.line == line
    assert str(caught.value).startswith("Line " if line else "The board")


def test_a_prompt_of_ten_thousand_characters_and_an_empty_one() -> None:
    assert read("0s: " + "x" * 10_000)[0][0] == "x" * 10_000
    assert "Line 1: this shot has no prompt yet." in parse_board("0s:", R24).notes


def test_shots_are_named_and_seeded() -> None:
    shots = shots_from_board(parse_board("0s: a\n4s: b", R24))
    assert [(s.name, s.seed, s.prompt) for s in shots] == [("SH0010", 1, "a"), ("SH0020", 2, "b")]


words = st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), max_size=40)


@given(st.sampled_from(RATES), st.lists(st.tuples(words, st.integers(1, 4000)), min_size=1))
def test_a_board_is_read_back_to_the_same_frames(
    rate: FrameRate, planned: list[tuple[str, int]]
) -> None:
    film = project(
        *(shot(i, prompt=p or " ", frames=n) for i, (p, n) in enumerate(planned, 1)), rate=rate
    )
    found = parse_board(format_board(film), rate).shots
    assert [(s.prompt, s.frames) for s in found] == [
        (" ".join(s.prompt.split()), s.frames) for s in film.shots
    ]


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused_in_words(text: str) -> None:
    with contextlib.suppress(BoardError):
        assert all(planned.frames >= 1 for planned in parse_board(text, R24).shots)


@pytest.mark.parametrize(
    "text",
    [
        "a man enters | he sits\n\n| he drinks |",
        "a man enters\n---\nhe\nsits\n-----\n\nhe drinks\n---\n",
        "# a board\na man enters\nhe sits |he drinks",
    ],
)
def test_prompts_between_pipes_or_dashes_get_the_same_length(text: str) -> None:
    board = parse_board(text, FrameRate(24))
    prompts = [(shot.prompt, shot.start, shot.frames) for shot in board.shots]
    if "---" in text or "#" not in text:
        assert prompts == [("a man enters", 0, 96), ("he sits", 96, 96), ("he drinks", 192, 96)]
    assert len(prompts) == 3
    assert board.notes == ("The board has no times: each of its 3 shots gets 4s.",)


def test_the_timestamps_of_framepack_may_share_a_line() -> None:
    board = parse_board("[0s-2s: a man [waves]] [2s: he | sits] [5s: end]", FrameRate(24))
    found = [(shot.prompt, shot.start, shot.frames) for shot in board.shots]
    assert found == [("a man [waves]", 0, 48), ("he | sits", 48, 72)]


def test_a_board_without_times_and_without_marks_is_still_refused() -> None:
    with pytest.raises(BoardError, match="Line 1: 'a man enters' cannot be read"):
        parse_board("a man enters\nhe sits", FrameRate(24))
    with pytest.raises(BoardError):
        parse_board("|\n | \n|", FrameRate(24))
