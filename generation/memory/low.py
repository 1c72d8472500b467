"""The history made small for the memory's low-resolution branch (arXiv 2512.23851, figure 2)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from torch.nn import functional

if TYPE_CHECKING:
    from torch import Tensor


def rate_name(spatial_rate: int, time_rate: int) -> str:
    """A memory rate as the paper writes it, such as 4x4x2: height, width, time."""
    return f"{spatial_rate}x{spatial_rate}x{time_rate}"


def time_rate_of(name: str) -> int:
    """The rate in time of a name that `rate_name` gave."""
    return int(name.rpartition("x")[2])


def low_pictures(
    pictures: Tensor, time_rate: int, spatial_rate: int, cell_px: int, *, first: int = 0
) -> Tensor:
    """Every `time_rate`-th picture, made `spatial_rate` times smaller.

    Args:
        pictures: `[b 3 t h w]` in -1..1, the shot's pictures from number `first` on.
        time_rate: pictures per kept picture; the shot's first picture is always kept.
        spatial_rate: how many times smaller.
        cell_px: pixels along one side of what a token covers; the small picture is padded at the
            bottom and on the right (by repeating) so that the token grid covers all of it.
        first: number in the shot of the first picture given.

    Returns:
        `[b 3 t' h' w']`; t' is 0 when no kept picture is among them.
    """
    kept = pictures[:, :, -first % time_rate :: time_rate]
    b, height, width = kept.shape[0], *kept.shape[3:]
    down = math.ceil(height / cell_px) * cell_px - height
    right = math.ceil(width / cell_px) * cell_px - width
    if kept.shape[2] == 0:
        small_size = (height + down) // spatial_rate, (width + right) // spatial_rate
        return kept.new_zeros(*kept.shape[:3], *small_size)
    flat = kept.transpose(1, 2).flatten(0, 1)
    if down or right:
        flat = functional.pad(flat, (0, right, 0, down), mode="replicate")
    small = functional.avg_pool2d(flat, spatial_rate)
    return small.reshape(b, -1, *small.shape[1:]).transpose(1, 2)
