"""A video file as chunks: whole chunks of the model's grid, or one sentence and nothing."""

import hashlib
import os
import re
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

import cv2
import numpy as np
import pytest

from generation.clips import chunks as clip_chunks
from generation.clips.chunks import LONGEST_S, Clip
from generation.errors import CancelToken, ClipError, GenerationCancelled
from generation.grids import FrameGrid
from generation.video import Pictures
from tests.generation.clips.builders import (
    RATE,
    SIZE,
    damage,
    grey,
    write_cover,
    write_noise,
    write_sound,
    write_video,
    write_without_pictures,
)

GRID = FrameGrid(size=SIZE)


def read(path: Path, grid: FrameGrid = GRID) -> tuple[list[Pictures], Fraction, list[str]]:
    with Clip(path, grid, CancelToken()) as clip:
        pictures = list(clip.chunks(lambda *_: None))
        return pictures, clip.seconds, list(clip.notes())


def greys(pictures: list[Pictures]) -> list[float]:
    return [float(picture.mean()) for chunk in pictures for picture in chunk]


@pytest.mark.parametrize(("own", "chunks"), [(1, [17]), (17, [17]), (18, [17, 16]), (33, [17, 16])])
def test_the_last_picture_is_held_to_the_end_of_its_chunk(
    tmp_path: Path, own: int, chunks: list[int]
) -> None:
    pictures, seconds, notes = read(write_video(tmp_path / "a.mp4", own))
    assert [len(chunk) for chunk in pictures] == chunks
    assert greys(pictures) == pytest.approx(
        [grey(min(n, own - 1)) for n in range(sum(chunks))], abs=2
    )
    assert seconds == Fraction(own, RATE)
    assert notes == []


def test_progress_counts_the_pictures_of_each_chunk(tmp_path: Path) -> None:
    told: list[tuple[int, int, int]] = []
    with Clip(write_video(tmp_path / "a.mp4", 20), GRID, CancelToken()) as clip:
        assert clip.chunks_promised == 2
        assert clip.digest == hashlib.sha256((tmp_path / "a.mp4").read_bytes()).hexdigest()
        list(clip.chunks(lambda *step: told.append(step)))
    assert told == [*((0, n, 17) for n in range(1, 18)), *((1, n, 16) for n in (1, 2, 3))]


def test_a_variable_rate_keeps_its_length(tmp_path: Path) -> None:
    times = [Fraction(n, 10) for n in (0, 1, 5, 6, 15, 20)]
    _, seconds, _ = read(write_video(tmp_path / "a.mp4", 6, times))
    assert 2 < seconds < 3


def test_what_is_cut_off_and_left_out_is_said(tmp_path: Path) -> None:
    tall = [np.full((64, 32, 3), 90, np.uint8)] * 3
    _, _, notes = read(write_video(tmp_path / "tall.mp4", tall))
    assert len(notes) == 1
    assert "tall.mp4 (32x64)" in notes[0]
    assert "75% of its height is cut off" in notes[0]
    square = [np.full((32, 32, 3), 90, np.uint8)] * 3
    wide = FrameGrid(size=(16, 32))
    _, _, notes = read(write_video(tmp_path / "b.mp4", square), wide)
    assert "50% of its width is cut off" in notes[0]


def test_a_file_that_promises_more_than_it_has_is_taken_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_video(tmp_path / "a.mp4", 24)
    monkeypatch.setattr(clip_chunks, "video_length", lambda _: Fraction(9))
    pictures, seconds, notes = read(path)
    assert (len(pictures), seconds) == (2, 3)
    assert notes == [
        "a.mp4 ends after 3.0 s, though it says 9.0 s; perhaps it was not copied to its end."
    ]


def truncated(path: Path) -> Path:
    write_noise(path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    return path


def damaged(path: Path) -> Path:
    write_noise(path)
    damage(path)
    return path


def text(path: Path) -> Path:
    path.write_text("0s: this is a board and no video\n" * 50)
    return path


def still(path: Path) -> Path:
    assert cv2.imwrite(str(path), np.zeros((32, 64, 3), np.uint8))
    return path


def folder(path: Path) -> Path:
    path.mkdir()
    return path


def empty(path: Path) -> Path:
    path.touch()
    return path


def hole(path: Path) -> Path:
    """2 GB of nothing, which take no room."""
    path.touch()
    os.truncate(path, 2 << 30)
    return path


@pytest.mark.parametrize(
    ("name", "make", "told"),
    [
        ("none.mp4", lambda path: path, r"cannot be opened \(no such file"),
        ("folder.mp4", folder, r"cannot be opened \(is a directory"),
        ("empty.mp4", empty, "cannot be opened"),
        ("text.mp4", text, "cannot be opened|is text|holds nothing"),
        ("notes.txt", text, "it is text|cannot be opened"),
        ("a.wav", write_sound, "holds nothing but sound"),
        ("cover.mp4", write_cover, "holds nothing but sound"),
        ("bare.mp4", write_without_pictures, "holds no picture|cannot be opened|holds nothing"),
        ("half.mp4", truncated, "cannot be opened"),
        ("damaged.mp4", damaged, r"it is damaged \(.*\) after \d\.\d s"),
        ("photo.png", still, "a single picture"),
        ("photo.jpg", still, "a single picture"),
        ("hole.mp4", hole, "cannot be opened"),
    ],
)
def test_what_cannot_be_imported_is_said_in_one_sentence(
    tmp_path: Path, name: str, make: Callable[[Path], Path], told: str
) -> None:
    path = make(tmp_path / name)
    with pytest.raises(ClipError, match=told) as caught:
        read(path)
    sentence = caught.value.sentence("nothing was changed")
    assert sentence.startswith(f"{name} cannot be imported: ")
    assert sentence.endswith(f"; nothing was changed; {ClipError.advice}.")
    assert "\n" not in sentence


def test_a_film_is_too_long_for_a_shot_whatever_it_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    times = [Fraction(0), Fraction(1), Fraction(LONGEST_S + 9)]
    path = write_video(tmp_path / "a.mp4", 3, times)
    with pytest.raises(ClipError, match="more than 5 minutes"):
        Clip(path, GRID, CancelToken())
    monkeypatch.setattr(clip_chunks, "video_length", lambda _: Fraction(1))
    with pytest.raises(ClipError, match="more than 5 minutes"):
        read(path, FrameGrid(size=SIZE, rate=(1, 1)))


def test_it_is_cancelled_between_two_pictures_and_while_it_is_read_through(tmp_path: Path) -> None:
    path = write_video(tmp_path / "a.mp4", 20)
    cancel = CancelToken()

    def chunks(clip: Clip) -> Iterator[Pictures]:
        return clip.chunks(lambda chunk, n, of: cancel.set() if n == 5 else None)

    with Clip(path, GRID, cancel) as clip, pytest.raises(GenerationCancelled):
        list(chunks(clip))
    with pytest.raises(GenerationCancelled):
        Clip(path, GRID, cancel)


def test_a_file_that_goes_away_is_finished_and_one_that_is_cut_is_told(tmp_path: Path) -> None:
    path = write_noise(tmp_path / "a.mp4", 40)
    with Clip(path, GRID, CancelToken()) as clip:
        chunks = clip.chunks(lambda *_: None)
        next(chunks)
        path.unlink()
        assert len(list(chunks)) == 2  # it is open
    path = write_noise(tmp_path / "b.mp4", 400)
    with Clip(path, GRID, CancelToken()) as clip:
        chunks = clip.chunks(lambda *_: None)
        next(chunks)
        os.truncate(path, path.stat().st_size // 2)
        assert 1 < len(list(chunks)) < 20
        (note,) = clip.notes()
    assert re.match(r"b.mp4 ends after \d+\.\d s, though it says 50\.0 s", note)
