"""The captions of a folder of videos: a JSON line for each video, a time for each caption."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Annotated

import msgspec
from msgspec import Meta, Struct

if TYPE_CHECKING:
    from pathlib import Path

EXAMPLE = '{"video": "a.mp4", "captions": [{"time": "0:12", "text": "A man enters."}]}'
_TIME = re.compile(r"\d+(:\d{1,2}){1,2}([.,]\d+)?|\d+([.,]\d+)?\s*(s|sec)?", re.ASCII | re.I)
_LONGEST_SECONDS = 24 * 3600
_SHOWN_CHARACTERS = 40
_LARGEST_BYTES = 256_000_000


@dataclass(frozen=True)
class Caption:
    """What is seen from `start` (seconds) until the next caption; no text: not to be used."""

    start: Fraction
    text: str


@dataclass(frozen=True)
class CaptionedVideo:
    """A video, by its path below the folder, and its captions in order."""

    video: str
    captions: tuple[Caption, ...]


class _Caption(Struct, frozen=True):
    time: float | str
    text: str


class _Line(Struct, frozen=True):
    video: Annotated[str, Meta(min_length=1)]
    captions: Annotated[tuple[_Caption, ...], Meta(min_length=1)]


def read_captions(path: Path) -> tuple[list[CaptionedVideo], list[str]]:
    """The videos of a captions file, and a sentence for each line that cannot be used.

    Raises:
        ValueError: the file cannot be read at all.
    """
    try:
        if path.stat().st_size > _LARGEST_BYTES:
            raise ValueError(f"The captions {path} are far too large; write them in parts")
        lines = path.read_bytes().removeprefix(b"\xef\xbb\xbf").split(b"\n")
    except OSError as error:
        raise ValueError(
            f"The captions {path} cannot be read ({error.strerror}); write a line such as "
            f"{EXAMPLE} for each video"
        ) from error
    videos: dict[str, CaptionedVideo] = {}
    problems: list[str] = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            read = _read_line(line)
            if (name := as_listed(read.video)) in videos:
                raise ValueError(f"{name} has a line already; this one is left out.")
            videos[name] = read
        except ValueError as error:
            problems.append(f"Line {number} of {path.name}: {error}")
    return list(videos.values()), problems


def as_listed(video: str) -> str:
    """A path as a folder is listed: of ./a.mp4, a.mp4."""
    return PurePosixPath(video).as_posix()


def parse_time(time: float | str) -> Fraction:
    """Seconds of 12, 12.5, "12s", "0:12" or "1:02:03.5".

    Raises:
        ValueError: it is no such time, or more than 24 hours.
    """
    text = repr(time) if isinstance(time, float) else str(time).strip()
    if isinstance(time, str) and not _TIME.fullmatch(text):
        shown = text if len(text) <= _SHOWN_CHARACTERS else f"{text[:_SHOWN_CHARACTERS]}..."
        raise ValueError(f'{shown!r} is not a time such as 12.5 or "0:12".')
    parts = [Fraction(p) for p in text.lower().rstrip("sec ").replace(",", ".").split(":")]
    if any(part >= 60 for part in parts[1:]):
        raise ValueError(f"{text!r} is not a time: minutes and seconds end at 59.")
    seconds = sum((p * 60**n for n, p in enumerate(reversed(parts))), start=Fraction(0))
    if not 0 <= seconds <= _LONGEST_SECONDS:
        raise ValueError(f"{text} is not a time within 24 hours.")
    return seconds


def show_time(seconds: Fraction) -> str:
    """Minutes and seconds to the tenth, such as 1:05.5."""
    minutes, rest = divmod(round(seconds * 10), 600)
    return f"{minutes}:{rest // 10:02d}" + (f".{rest % 10}" if rest % 10 else "")


def _read_line(line: bytes) -> CaptionedVideo:
    try:
        read = msgspec.json.decode(line, type=_Line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ValueError(f"{str(error).rstrip('.')}; write it like {EXAMPLE}.") from error
    if "\0" in read.video or read.video.startswith("/") or ".." in read.video.split("/"):
        raise ValueError(f"{read.video!r} is not the path of a video below the folder.")
    captions = [Caption(parse_time(c.time), " ".join(c.text.split())) for c in read.captions]
    for before, after in pairwise(captions):
        if after.start <= before.start:
            raise ValueError(
                f"the caption at {show_time(after.start)} of {read.video} does not come after the "
                f"one at {show_time(before.start)}; the video is left out."
            )
    if captions[-1].text.lower() == "end":
        captions[-1] = Caption(captions[-1].start, "")
    return CaptionedVideo(read.video, tuple(captions))
