"""A picture in the project's size and in the colours of a movie file."""

import numpy as np
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange, Colorspace, Interpolation
from numpy.typing import NDArray

_TOLERATED_PERCENT = 2  # a smaller difference of aspect is stretched away
_BLACK_LUMA, _NO_CHROMA = 16, 128
_LANCZOS = (
    Interpolation.LANCZOS
    | Interpolation.ACCURATE_RND
    | Interpolation.FULL_CHR_H_INP  # otherwise swscale throws away half of the colour first
)


def inner_size(picture: tuple[int, int], frame: tuple[int, int]) -> tuple[int, int]:
    """The (even) width and height at which a picture lies in the frame; the rest is black."""
    width, height = frame
    across, down = picture[0] * height, picture[1] * width
    if abs(across - down) * 100 <= _TOLERATED_PERCENT * max(across, down):
        return frame
    if across > down:
        return width, max(2, round(width * picture[1] / picture[0] / 2) * 2)
    return max(2, round(height * picture[0] / picture[1] / 2) * 2), height


def fitted_frame(picture: NDArray[np.uint8], size: tuple[int, int]) -> VideoFrame:
    """Scale an RGB picture [h w 3], letterbox it and convert it to yuv420p, Rec. 709, limited."""
    width, height = inner_size((picture.shape[1], picture.shape[0]), size)
    inner = VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="rgb24").reformat(
        width=width,
        height=height,
        format="yuv420p",
        interpolation=_LANCZOS,
        dst_colorspace=Colorspace.ITU709,
        dst_color_range=ColorRange.MPEG,
    )
    return inner if (width, height) == size else _letterboxed(inner, size)


def _letterboxed(inner: VideoFrame, size: tuple[int, int]) -> VideoFrame:
    width, height = size
    left = (width - inner.width) // 4 * 2
    top = (height - inner.height) // 4 * 2
    planes = inner.to_ndarray().astype(
        np.uint8, copy=False
    )  # [h * 3 / 2, w]: luma, then the two chroma planes
    cut = inner.height
    chroma = planes[cut:].reshape(2, inner.height // 2, inner.width // 2)
    luma = _padded(planes[:cut], (height, width), (top, left), _BLACK_LUMA)
    half = (height // 2, width // 2)
    blue, red = (_padded(plane, half, (top // 2, left // 2), _NO_CHROMA) for plane in chroma)
    stacked = np.concatenate([luma.ravel(), blue.ravel(), red.ravel()]).reshape(-1, width)
    frame = VideoFrame.from_ndarray(stacked, format="yuv420p")
    frame.colorspace, frame.color_range = Colorspace.ITU709, ColorRange.MPEG
    return frame


def _padded(
    plane: NDArray[np.uint8], shape: tuple[int, int], corner: tuple[int, int], value: int
) -> NDArray[np.uint8]:
    canvas = np.full(shape, value, dtype=np.uint8)
    top, left = corner
    canvas[top : top + plane.shape[0], left : left + plane.shape[1]] = plane
    return canvas
