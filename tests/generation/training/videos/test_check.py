"""What cannot be used is seen before anything is encoded, and said in a sentence."""

from fractions import Fraction
from pathlib import Path

import pytest

from generation.training.videos.captions import Caption, CaptionedVideo
from generation.training.videos.check import CheckedVideo, check_videos, video_length
from generation.training.videos.plan import Lengths
from tests.generation.clips.builders import (
    damage,
    write_noise,
    write_sound,
    write_video,
    write_without_pictures,
)

LENGTHS = Lengths(Fraction(8), stride=4, shortest=17)


def _check(folder: Path, *names: str) -> list[CheckedVideo]:
    captions = (Caption(Fraction(0), "a"),)
    return check_videos(folder, [CaptionedVideo(name, captions) for name in names], LENGTHS)


def test_a_good_video_is_planned_to_its_end(tmp_path: Path) -> None:
    write_video(tmp_path / "in/a.mp4", 41)
    (video,) = _check(tmp_path, "in/a.mp4")
    assert video.notes == ()
    assert video.size_bytes == (tmp_path / "in/a.mp4").stat().st_size
    assert [shot.count for story in video.stories for shot in story] == [41]


@pytest.mark.parametrize("name", ["a.mp4", "a.mkv", "a.webm", "a.avi", "a.ts", "a.h264"])
def test_the_length_is_known_in_any_container(tmp_path: Path, name: str) -> None:
    codec = {"a.webm": "libvpx-vp9", "a.avi": "mpeg4"}.get(name, "libx264")
    path = write_video(tmp_path / name, 41, codec=codec)
    rate = 25 if name == "a.h264" else 8  # without times FFmpeg takes it for 25 a second
    assert video_length(path) == pytest.approx(41 / rate, abs=0.13)
    assert bool(_check(tmp_path, name)[0].stories) == (rate == 8)


def test_what_cannot_be_used_is_told(tmp_path: Path) -> None:
    write_sound(tmp_path / "sound.wav")
    write_without_pictures(tmp_path / "zero.avi")
    (tmp_path / "text.mp4").write_text("no video")
    write_video(tmp_path / "short.mp4", 5)
    write_video(tmp_path / "untold.mov", 20)
    long = f"{'a' * 300}.mp4"
    names = ["sound.wav", "zero.avi", "text.mp4", "short.mp4", "none.mp4", long]
    checked = _check(tmp_path, *names)
    assert [video.video for video in checked] == [*names, "untold.mov"]
    assert not any(video.stories for video in checked)
    told = [" ".join(video.notes) for video in checked]
    assert told[0] == "it holds nothing but sound."
    assert told[1] == "it holds no picture."
    assert told[2].startswith("it cannot be opened (invalid data")
    assert told[3].startswith("the shot at 0:00 is shorter than")
    assert told[4] == "it is not in the folder."
    assert told[5] == "it is not in the folder."
    assert told[6] == "it has no captions that can be used."


def test_damage_is_seen_and_the_rest_is_used(tmp_path: Path) -> None:
    damage(write_noise(tmp_path / "a.mp4"), part=0.45, count=6000)
    (video,) = _check(tmp_path, "a.mp4")
    assert video.stories
    assert "it is damaged" in video.notes[0]
    assert video.notes[0].endswith("in its middle, at 0:03; what can be decoded is used.")


def test_a_file_that_is_cut_short_is_used_as_far_as_it_goes(tmp_path: Path) -> None:
    path = write_noise(tmp_path / "a.mkv", 96)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    (video,) = _check(tmp_path, "a.mkv")
    (story,) = video.stories
    assert 30 < story[0].count < 60
