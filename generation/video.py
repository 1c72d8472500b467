"""Lossless chunk videos: every picture is a key frame and comes back bit for bit."""

from fractions import Fraction
from pathlib import Path
from typing import Final, TypeAlias

import av
import numpy as np
from numpy.typing import NDArray

Pictures: TypeAlias = NDArray[np.uint8]
"""RGB pictures `[t h w 3]`."""

_CODEC: Final = "libx264rgb"
_OPTIONS: Final = {"qp": "0", "preset": "veryfast"}


class VideoError(Exception):
    """A video file that cannot be read, in one sentence."""


def write_video(path: Path, pictures: Pictures, rate: tuple[int, int]) -> None:
    """Write the pictures at `rate` (numerator, denominator), losslessly, with exact times."""
    try:
        _encode(path, pictures, Fraction(*rate))
    except av.FFmpegError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error


def read_video(path: Path) -> Pictures:
    """Read every picture of a video; raise VideoError when it is damaged or empty."""
    try:
        with av.open(str(path)) as container:
            frames = [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]
    except (av.FFmpegError, IndexError) as error:
        raise VideoError(f"The video {path} cannot be read.") from error
    if not frames:
        raise VideoError(f"The video {path} holds no picture.")
    return np.stack(frames)


def _encode(path: Path, pictures: Pictures, rate: Fraction) -> None:
    with av.open(str(path), "w", format="mp4", options={"movflags": "+faststart"}) as container:
        stream = container.add_stream(_CODEC, rate=rate, options=_OPTIONS)
        stream.height, stream.width = pictures.shape[1:3]
        stream.pix_fmt = "rgb24"
        stream.codec_context.time_base = 1 / rate
        stream.codec_context.gop_size = 1
        stream.codec_context.max_b_frames = 0
        for number, picture in enumerate(pictures):
            frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="rgb24")
            frame.pts = number
            frame.time_base = 1 / rate
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
