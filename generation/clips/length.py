"""How long the pictures of a video file are; nothing is decoded."""

from __future__ import annotations

import contextlib
from fractions import Fraction
from typing import TYPE_CHECKING

import av

from generation.clips.pictures import USUAL_RATE, open_video

if TYPE_CHECKING:
    from pathlib import Path


def video_length(path: Path) -> Fraction:
    """Seconds of pictures that a file says it has; counted where it does not say."""
    container, stream = open_video(path)
    with container:
        if stream.duration and stream.time_base:
            return stream.duration * stream.time_base
        if container.duration:
            return Fraction(container.duration, av.time_base)
    return length_by_packets(path)


def length_by_packets(path: Path) -> Fraction:
    """Seconds until the end of the last whole packet; nothing is decoded."""
    container, stream = open_video(path)
    base, step = stream.time_base or Fraction(1), 1 / Fraction(stream.average_rate or USUAL_RATE)
    end = Fraction(0)
    with container, contextlib.suppress(OSError, IndexError, av.FFmpegError):  # up to the damage
        begins = Fraction(container.start_time or 0, av.time_base)
        for packet in container.demux(stream):
            if not packet.size:  # the demuxer's own, at the end
                continue
            start = end if packet.pts is None else packet.pts * base - begins
            end = max(end, start + ((packet.duration or 0) * base or step))
    return end
