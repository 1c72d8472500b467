"""The first minute: every video is opened and tried in three places before any is encoded."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from diffusers.utils.logging import tqdm

from generation.clips.length import length_by_packets, video_length
from generation.clips.pictures import VideoPictures
from generation.devices import thread_count
from generation.training.videos.captions import CaptionedVideo, as_listed, show_time
from generation.training.videos.plan import Lengths, PlannedStory, plan_stories
from generation.video import VideoError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction
    from pathlib import Path

SUFFIXES = {".mp4", ".mov", ".mkv", ".webm", ".avi", ".m4v", ".mpg", ".mpeg", ".ts", ".wmv", ".flv"}


@dataclass(frozen=True)
class CheckedVideo:
    """A video that was tried; it is used where it has stories."""

    video: str
    size_bytes: int = 0
    stories: tuple[PlannedStory, ...] = ()
    notes: tuple[str, ...] = ()


def check_videos(
    folder: Path, captioned: Sequence[CaptionedVideo], lengths: Lengths
) -> list[CheckedVideo]:
    """Try every video, and those in the folder that have no captions; in order."""
    named = {as_listed(video.video) for video in captioned}
    files = (p for p in sorted(folder.rglob("*")) if p.suffix.lower() in SUFFIXES and p.is_file())
    others = [name for p in files if (name := p.relative_to(folder).as_posix()) not in named]
    with ThreadPoolExecutor(thread_count()) as pool:
        tried = pool.map(lambda video: _check(folder, video, lengths), captioned)
        checked = list(tqdm(tried, total=len(captioned), desc="Check", disable=None))
    untold = ("it has no captions that can be used.",)
    return checked + [CheckedVideo(name, notes=untold) for name in others]


def _check(folder: Path, captioned: CaptionedVideo, lengths: Lengths) -> CheckedVideo:
    path = folder / captioned.video
    if not _is_file(path):
        return CheckedVideo(captioned.video, notes=("it is not in the folder.",))
    try:
        seconds, tried = _try(path, lengths.rate)
    except VideoError as error:
        return CheckedVideo(captioned.video, notes=(f"{error}.",))
    stories, notes = plan_stories(captioned.captions, seconds, lengths)
    if not stories and not notes:
        notes = ["no caption has any text."]
    return CheckedVideo(
        captioned.video, path.stat().st_size, tuple(stories), (*tried, *notes)
    )


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # no file can have such a name
        return False


def _try(path: Path, rate: Fraction) -> tuple[Fraction, list[str]]:
    """Length in seconds; and what is wrong with a video of which some can be used.

    Raises:
        VideoError: none of it can be used.
    """
    notes: list[str] = []
    with VideoPictures(path, rate, (16, 16)) as pictures:
        pictures.read(0)
        seconds = video_length(path)
        last = _last_picture(seconds, rate)
        try:
            pictures.read(last)
        except VideoError:  # the file may promise more than it has
            seconds = min(seconds, length_by_packets(path)) or seconds
            last = _last_picture(seconds, rate)
        for number, where in ((last // 2, "in its middle"), (last, "at its end")):
            try:
                pictures.read(number)
            except VideoError as error:
                at = show_time(number / rate)
                notes.append(f"{error} {where}, at {at}; what can be decoded is used.")
    return seconds, notes


def _last_picture(seconds: Fraction, rate: Fraction) -> int:
    """Number of the last picture that is seen before the end."""
    return max(0, -(-seconds * rate // 1) - 1)
