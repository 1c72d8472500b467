"""Lines of captions that can be read, and a sentence for each that cannot."""

from fractions import Fraction
from pathlib import Path

import pytest

from generation.training.videos.captions import Caption, parse_time, read_captions, show_time
from tests.generation.clips.builders import captions_line


def _read(tmp_path: Path, text: str | bytes) -> tuple[list[str], list[str]]:
    path = tmp_path / "captions.jsonl"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    videos, problems = read_captions(path)
    return [video.video for video in videos], problems


def test_times_are_read_as_a_storyboard_writes_them(tmp_path: Path) -> None:
    path = tmp_path / "captions.jsonl"
    captions = ((0, "a  man\nenters"), ("0:02.5", "he sits"), ("12s", "he waves"), ("1:00", "end"))
    path.write_text("\ufeff" + captions_line("in/a.mp4", *captions) + "\n\n")
    (video,), problems = read_captions(path)
    assert problems == []
    assert video.video == "in/a.mp4"
    assert video.captions == (
        Caption(Fraction(0), "a man enters"),
        Caption(Fraction(5, 2), "he sits"),
        Caption(Fraction(12), "he waves"),
        Caption(Fraction(60), ""),
    )


@pytest.mark.parametrize(
    ("time", "seconds"),
    [(12, 12), (0.1, Fraction(1, 10)), ("1:02:03,5", Fraction(7447, 2)), (" 3 sec ", 3)],
)
def test_times_are_exact(time: float | str, seconds: Fraction) -> None:
    assert parse_time(time) == seconds


@pytest.mark.parametrize("time", ["soon", "", "1:75", -1, "-1", 1e9, "0:0:0:1", "1e3", "١"])
def test_other_times_are_refused(time: float | str) -> None:
    with pytest.raises(ValueError, match="is not a time"):
        parse_time(time)


def test_times_are_shown_to_the_tenth() -> None:
    assert show_time(Fraction(655, 10)) == "1:05.5"
    assert show_time(Fraction(59999, 1000)) == "1:00"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (b"{", "malformed|truncated"),
        (b"\xff\xfe", "malformed|utf-8"),
        (b'{"video": "a.mp4"}', "captions"),
        (b'{"video": "a.mp4", "captions": []}', "length >= 1"),
        (b'{"video": "", "captions": [{"time": 0, "text": "x"}]}', "length >= 1"),
        (b'{"video": "a.mp4", "captions": [{"time": null, "text": "x"}]}', "time"),
        (b'{"video": "a.mp4", "captions": [{"time": "x", "text": "x"}]}', "is not a time"),
        (b'{"video": "../a.mp4", "captions": [{"time": 0, "text": "x"}]}', "below the folder"),
        (b'{"video": "/a.mp4", "captions": [{"time": 0, "text": "x"}]}', "below the folder"),
        (captions_line("a.mp4", (2, "b"), (1, "a")).encode(), "does not come after"),
        (captions_line("a.mp4", (2, "b"), (2, "a")).encode(), "does not come after"),
        (captions_line("good.mp4", (0, "a")).encode(), "has a line already"),
    ],
)
def test_a_bad_line_is_named_and_the_others_are_read(
    tmp_path: Path, line: bytes, told: str
) -> None:
    good = captions_line("good.mp4", (0, "a")).encode()
    videos, (problem,) = _read(tmp_path, good + line.strip() + b"\n" + good.replace(b"good", b"2"))
    assert videos == ["good.mp4", "2.mp4"]
    assert problem.startswith("Line 2 of captions.jsonl: ")
    assert problem.endswith(".")
    assert any(part in problem.lower() for part in told.split("|"))


def test_a_path_is_the_same_however_it_is_spelled(tmp_path: Path) -> None:
    lines = captions_line("a.mp4", (0, "a cat")) + captions_line("./a.mp4", (0, "a dog"))
    videos, problems = _read(tmp_path, lines)
    assert videos == ["a.mp4"]
    assert problems == ["Line 2 of captions.jsonl: a.mp4 has a line already; this one is left out."]


def test_a_missing_file_says_how_to_write_one(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r'write a line such as \{"video"'):
        read_captions(tmp_path / "captions.jsonl")
