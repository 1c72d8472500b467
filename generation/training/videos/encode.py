"""Planned stories of videos to latents, a few pictures at a time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from generation.clips.pictures import Picture, UnopenedError, VideoPictures
from generation.training.stories import Rates, ShotEncoder, ShotLatents, StoryLatents
from generation.training.videos.captions import show_time
from generation.video import VideoError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from generation.autoencoder.base import VideoCodec
    from generation.text.codec import TextCodec
    from generation.training.videos.plan import Lengths, PlannedShot, PlannedStory

PIECE_PICTURES = 32  # decoded and encoded at once; a shot is never in memory as pictures
PROMPTS_AT_ONCE = 8

Task = tuple[str, "PlannedStory"]
"""A story, and the path below the folder of the video that it is in."""


@dataclass(frozen=True)
class Found:
    """Something that was seen only while a video was encoded, in a sentence."""

    video: str
    note: str


class StoryEncoder:
    """Encodes stories of the videos of a folder; a context manager that holds one video open."""

    def __init__(
        self, folder: Path, size: tuple[int, int], lengths: Lengths, codec: VideoCodec, rates: Rates
    ) -> None:
        self._folder, self._size, self._lengths = folder, size, lengths
        self._codec, self._rates = codec, rates
        self._open: tuple[str, VideoPictures] | None = None

    def __enter__(self) -> StoryEncoder:
        return self

    def __exit__(self, *raised: object) -> None:
        if self._open is not None:
            self._open[1].close()

    def encode(self, task: Task) -> tuple[StoryLatents, list[Found]]:
        """The shots of a story that can be decoded, perhaps none, and where there is damage.

        Raises:
            RuntimeError: the video cannot be opened any more.
        """
        video, planned = task
        shots: list[ShotLatents] = []
        found: list[Found] = []
        try:
            pictures = self._pictures(video)
            for shot in planned:
                encoded, note = self._shot(pictures, shot)
                shots += [encoded] if encoded else []
                found += [Found(video, note)] if note else []
        except UnopenedError as error:
            raise RuntimeError(
                f"{video} was there when this began, and now {error}; finished shards are kept, "
                "and the same command goes on when it is back"
            ) from error
        return tuple(shots), found

    def _pictures(self, video: str) -> VideoPictures:
        if self._open is None or self._open[0] != video:
            self.__exit__()
            self._open = None
            pictures = VideoPictures(self._folder / video, self._lengths.rate, self._size)
            self._open = video, pictures
        return self._open[1]

    def _shot(
        self, pictures: VideoPictures, planned: PlannedShot
    ) -> tuple[ShotLatents | None, str]:
        """The shot as far as it can be decoded, and what is wrong with it."""
        encoder = ShotEncoder(self._codec, self._rates)
        end, why = planned.first + planned.count, ""
        for first in range(planned.first, end, PIECE_PICTURES):
            piece, why = _read(pictures, range(first, min(first + PIECE_PICTURES, end)))
            if piece:
                encoder.push(np.stack(piece))
            if why:
                break
        usable = self._lengths.legal(encoder.pictures)
        shot = encoder.shot(planned.caption, planned.caption) if usable else None
        begins, at = (
            show_time(number / self._lengths.rate)
            for number in (planned.first, planned.first + encoder.pictures)
        )
        kept = "used until there" if usable else "left out, as too little of it is whole"
        return shot, f"{why} at {at}; the shot at {begins} is {kept}." if why else ""


def _read(pictures: VideoPictures, numbers: range) -> tuple[list[Picture], str]:
    """Pictures up to the first that cannot be decoded, and why it cannot."""
    read: list[Picture] = []
    try:
        for number in numbers:
            read.append(pictures.read(number))  # noqa: PERF401  what was read is kept
    except UnopenedError:
        raise
    except VideoError as error:
        return read, str(error)
    return read, ""


@torch.no_grad()
def embed_captions(text: TextCodec, stories: Sequence[StoryLatents]) -> list[StoryLatents]:
    """The stories with the text embedding of each caption."""
    captions = sorted({shot.caption for story in stories for shot in story})
    embedded: dict[str, Tensor] = {}
    for first in range(0, len(captions), PROMPTS_AT_ONCE):
        some = captions[first : first + PROMPTS_AT_ONCE]
        embedded |= zip(some, text.encode(some).half().cpu(), strict=True)
    return [tuple(replace(s, embedded=embedded[s.caption]) for s in story) for story in stories]
