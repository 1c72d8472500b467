"""The pictures of a video file as a model takes them: at its rate and size, by their times."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Self, TypeAlias

import av
import cv2
import numpy as np
from av.stream import Disposition
from av.video.reformatter import ColorPrimaries, ColorTrc
from numpy.typing import NDArray

from generation.video import VideoError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from av.container import InputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

Picture: TypeAlias = NDArray[np.uint8]
"""RGB `[h w 3]`."""

WORTH_DECODING_S = 5  # nearer than this, going on is faster than seeking
USUAL_RATE = Fraction(25)  # where a file says nothing
HDR = (ColorTrc.SMPTE2084, ColorTrc.ARIB_STD_B67)  # PQ and HLG, as phones film


class UnopenedError(VideoError):
    """A file that is no video at all, or not there any more."""


class EndedError(VideoError):
    """There is no picture at that time, and nothing is damaged."""


@dataclass(frozen=True)
class _Timed:
    frame: VideoFrame
    start: Fraction  # seconds from the video's start
    end: Fraction


class VideoPictures:
    """Pictures of one video by number: picture n is what is seen at n / rate seconds.

    Meant to be read in order; a context manager. Pictures are turned as the file says, stand on
    black where they are transparent, and are scaled to cover `size` (width, height) and cut to it.
    """

    def __init__(self, path: Path, rate: Fraction, size: tuple[int, int]) -> None:
        self._path, self._rate, self._size = path, rate, size
        self._decoding = _Decoding(path)
        self._coming = self._decoding.next()
        self._shown: _Timed | None = None
        self._picture: Picture | None = None
        self.ends = Fraction(0)
        """Seconds until which pictures were seen so far."""
        self.shown_size = (0, 0)
        """Width and height of the newest picture as it is shown, before it is cut."""

    @property
    def has_sound(self) -> bool:
        """Whether there is sound beside the pictures."""
        return self._decoding.has_sound

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._decoding.close()

    def read(self, number: int) -> Picture:
        """Picture `number` `[h w 3]`; do not write into it.

        Raises:
            EndedError: the video ends before, or holds no picture.
            VideoError: the video is damaged there; another number may be read.
        """
        time = number / self._rate
        if not self._is_near(time):
            self._seek(time)
        while self._coming is not None and self._coming.start <= time:
            self._show(self._coming)
            self._coming = self._decoding.next()
        if self._shown is None or (self._coming is None and time >= self._shown.end):
            self._shown = None  # the next reading seeks
            kind = VideoError if self._decoding.is_damaged else EndedError
            raise kind(self._decoding.ends)
        if self._picture is None:
            frame, aspect = self._shown.frame, self._decoding.pixel_aspect
            self._picture, self.shown_size = _fitted(frame, self._size, aspect)
        return self._picture

    def _is_near(self, time: Fraction) -> bool:
        """Whether going on is enough; a frame may be shown for long, as slides are."""
        shown, coming = self._shown, self._coming
        if shown is None or time < shown.start:
            return False
        shown_until = shown.end if coming is None else coming.start
        return time - shown_until <= WORTH_DECODING_S

    def _seek(self, time: Fraction) -> None:
        """Go to the frame seen at `time`, or to one before it."""
        self._begin(time)
        if time and (self._coming is None or self._coming.start > time):
            self._begin(Fraction(0))  # the file's index is wrong
        if self._coming is not None and self._coming.start > time:
            self._show(self._coming)  # the first frame is shown from the start

    def _begin(self, time: Fraction) -> None:
        """Open the file anew: after damage a decoder may be in any state."""
        self.close()
        self._decoding = _Decoding(self._path, time)
        self._coming, self._shown = self._decoding.next(), None

    def _show(self, frame: _Timed) -> None:
        self._shown, self._picture = frame, None
        self.ends = max(self.ends, frame.end)


class _Decoding:
    """The frames of a file from the key frame at `time` or before it, or from the start."""

    def __init__(self, path: Path, time: Fraction = Fraction(0)) -> None:
        self._container, self._stream = open_video(path)
        self._stream.thread_type = "AUTO"
        self.pixel_aspect = Fraction(self._stream.sample_aspect_ratio or 1)
        self._begins = Fraction(self._container.start_time or 0, av.time_base)
        self.ends, self.is_damaged = "it holds no picture", False
        self.has_sound = bool(self._container.streams.audio)
        base = self._stream.time_base or Fraction(1)
        if time:
            with contextlib.suppress(OSError, av.FFmpegError):  # then from the start
                self._container.seek(int((time + self._begins) / base), stream=self._stream)
        self._frames = self._whole_frames()

    def close(self) -> None:
        self._container.close()

    def next(self) -> _Timed | None:
        """The next frame; None, and `ends` says why, where there is no more."""
        try:
            return next(self._frames, None)
        except (OSError, IndexError, av.FFmpegError, VideoError) as error:  # of PyAV, the second
            self.ends, self.is_damaged = f"it is damaged ({reason_of(error)})", True
        return None

    def _whole_frames(self) -> Iterator[_Timed]:
        """Frames with rising times; incomplete ones before the first whole one are left out."""
        step = 1 / Fraction(self._stream.average_rate or USUAL_RATE)
        last: _Timed | None = None
        for frame in self._container.decode(self._stream):
            if frame.is_corrupt and last is None:
                continue
            if frame.is_corrupt:
                raise VideoError("a picture is incomplete")
            base = frame.time_base or Fraction(1)
            start = last.end if last else Fraction(0)
            if frame.pts is not None:
                start = frame.pts * base - self._begins
            if last is None or start > last.start:
                last = _Timed(frame, start, start + (frame.duration * base or step))
                self.ends = "it ends earlier than it says"
                yield last


def open_video(path: Path) -> tuple[InputContainer, VideoStream]:
    """Open a file and find its video; a picture of a cover is none.

    Raises:
        UnopenedError: it cannot be opened, or has sound alone.
    """
    try:  # a play list may name addresses on the network
        container = av.open(str(path.absolute()), options={"protocol_whitelist": "file"})
    except (OSError, ValueError, av.FFmpegError) as error:
        raise UnopenedError(f"it cannot be opened ({reason_of(error)})") from error
    if container.format.name == "tty":  # FFmpeg would show the letters
        container.close()
        raise UnopenedError("it is text")
    for stream in container.streams.video:
        if not stream.disposition & Disposition.attached_pic:
            return container, stream
    sound = " but sound" if container.streams.audio else ""
    container.close()
    raise UnopenedError(f"it holds nothing{sound}")


def is_still(path: Path) -> bool:
    """Whether a file is one picture, as cameras make them; raise as `open_video` does."""
    container, _ = open_video(path)
    with container:
        return container.format.name == "image2" or container.format.name.endswith("_pipe")


def reason_of(error: BaseException) -> str:
    """What went wrong, in the words of the system or of FFmpeg."""
    return (getattr(error, "strerror", None) or str(error)).rstrip(".").lower()


def _fitted(
    frame: VideoFrame, size: tuple[int, int], pixel_aspect: Fraction
) -> tuple[Picture, tuple[int, int]]:
    """The picture at `size`, and the size at which all of it would be shown."""
    turns = round(frame.rotation / 90) % 4  # counter-clockwise
    picture = np.rot90(_rgb(frame), turns)
    stretch = pixel_aspect if turns % 2 == 0 else 1 / pixel_aspect
    aspect = Fraction(*size) / stretch
    height, width = picture.shape[:2]
    kept_h, kept_w = min(height, round(width / aspect)), min(width, round(height * aspect))
    top, left = (height - kept_h) // 2, (width - kept_w) // 2
    cut = picture[top : top + max(1, kept_h), left : left + max(1, kept_w)]
    fine = cut.shape[0] < size[1]
    scaled = cv2.resize(
        np.ascontiguousarray(cut), size,
        interpolation=cv2.INTER_LINEAR if fine else cv2.INTER_AREA,
    )
    return np.asarray(scaled, np.uint8), (round(width * stretch), height)


def _rgb(frame: VideoFrame) -> Picture:
    """The frame as 8-bit RGB for a usual screen (also of HDR), on black where transparent."""
    if frame.color_trc in HDR:
        frame = frame.reformat(
            format="rgb24", dst_color_trc=ColorTrc.BT709, dst_color_primaries=ColorPrimaries.BT709
        )
    if not any(component.is_alpha for component in frame.format.components):
        return np.asarray(frame.to_ndarray(format="rgb24"), np.uint8)
    rgba = np.asarray(frame.to_ndarray(format="rgba"), np.uint16)
    return (rgba[..., :3] * rgba[..., 3:] // 255).astype(np.uint8)
