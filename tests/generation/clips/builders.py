"""Small videos of every kind, whose pictures tell their number by their grey."""

import json
import struct
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.stream import Disposition
from numpy.typing import NDArray

RATE = 8
SIZE = (64, 32)
CLOCK = Fraction(1, 1000)


def grey(number: int) -> int:
    return 20 + number % 50 * 4


def write_video(
    path: Path,
    pictures: Sequence[NDArray[np.uint8]] | int = 25,
    times: Sequence[Fraction] | None = None,
    *,
    codec: str = "libx264",
    pixels: str = "yuv420p",
    rate: int = RATE,
    pixel_aspect: int = 1,
    transfer: int | None = None,
) -> Path:
    """Write pictures, or so many grey ones, at `times` or `rate` a second."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(pictures, int):
        pictures = [np.full((SIZE[1], SIZE[0], 3), grey(n), np.uint8) for n in range(pictures)]
    times = times or [Fraction(n, rate) for n in range(len(pictures))]
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=rate)
        stream.height, stream.width = pictures[0].shape[:2]
        stream.pix_fmt = pixels
        stream.codec_context.sample_aspect_ratio = Fraction(pixel_aspect)
        stream.codec_context.time_base = CLOCK
        stream.codec_context.gop_size = 8
        if transfer is not None:  # HDR has the colours of BT.2020
            stream.codec_context.color_trc = transfer
            stream.codec_context.color_primaries = stream.codec_context.colorspace = 9
        for picture, time in zip(pictures, times, strict=True):
            form = "rgba" if picture.shape[2] == 4 else "rgb24"
            frame = av.VideoFrame.from_ndarray(picture, format=form)
            frame.pts, frame.time_base = round(time / CLOCK), CLOCK
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def write_noise(path: Path, pictures: int = 50) -> Path:
    """A video whose pictures take many bytes, so that damage hits one of them."""
    rng = np.random.default_rng(0)
    return write_video(path, [rng.integers(0, 255, (32, 64, 3), np.uint8) for _ in range(pictures)])


def write_sound(path: Path) -> Path:
    with av.open(str(path), "w") as container:
        stream = container.add_stream("pcm_s16le", rate=8000, layout="mono")
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 8000), np.int16), "s16", "mono")
        frame.sample_rate = 8000
        container.mux(stream.encode(frame))
    return path


def write_cover(path: Path) -> Path:
    """Sound with the picture of its cover, which is a video stream to FFmpeg."""
    with av.open(str(path), "w") as container:
        sound = container.add_stream("aac", rate=8000, layout="mono")
        cover = container.add_stream("png")
        cover.width, cover.height, cover.pix_fmt = *SIZE, "rgb24"
        cover.disposition = Disposition.attached_pic
        picture = av.VideoFrame.from_ndarray(np.zeros((SIZE[1], SIZE[0], 3), np.uint8))
        silence = av.AudioFrame.from_ndarray(np.zeros((1, 8000), np.float32), "fltp", "mono")
        silence.sample_rate = 8000
        picture.pts = silence.pts = 0
        for stream, frame in ((cover, picture), (sound, silence)):
            container.mux(stream.encode(frame))
            container.mux(stream.encode(None))
    return path


def write_without_pictures(path: Path) -> Path:
    """A file that names a video stream and holds none of its pictures."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=RATE)
        stream.width, stream.height, stream.pix_fmt = *SIZE, "yuv420p"
        container.start_encoding()
    return path


def turn(path: Path) -> None:
    """Say in an MP4 file that it is to be shown turned by 90 degrees clockwise, as phones do."""
    content = bytearray(path.read_bytes())
    matrix = content.find(b"tkhd") + 4 + 40  # ISO 14496-12, 8.3.2, version 0
    one = 1 << 16
    content[matrix : matrix + 36] = struct.pack(">9i", 0, one, 0, -one, 0, 0, 0, 0, 1 << 30)
    path.write_bytes(content)


def damage(path: Path, part: float = 0.5, count: int = 2000) -> None:
    """Overwrite bytes of the pictures of an MP4 file."""
    content = bytearray(path.read_bytes())
    begin = content.find(b"mdat") + int(part * (content.find(b"moov") - content.find(b"mdat")))
    content[begin : begin + count] = np.random.default_rng(1).bytes(count)
    path.write_bytes(content)


def captions_line(video: str, *captions: tuple[float | str, str]) -> str:
    told = [{"time": time, "text": text} for time, text in captions]
    return json.dumps({"video": video, "captions": told}) + "\n"
