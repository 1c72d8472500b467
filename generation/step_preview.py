"""What a chunk looks like while it is denoised: decoded, or by a linear map where that is slow."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

import numpy as np
import torch
from torch import Tensor

from generation.pixels import to_pictures

if TYPE_CHECKING:
    from collections.abc import Callable

    from generation.autoencoder.base import VideoCodec
    from generation.video import Pictures

SHARE: Final = 0.1  # of a step that decoding a preview may take
_CLIPS, _CELLS, _SHAPES = 16, 12, 8
_RIDGE: Final = 1e-3


class StepPreview:
    """One per model: it learns how long decoding takes, and fits the map when it is too long."""

    def __init__(
        self, codec: VideoCodec, clock_s: Callable[[], float] = time.monotonic
    ) -> None:
        self._codec = codec
        self._clock_s = clock_s
        self._colours: LatentColours | None = None
        self._last_s: float | None = None

    def begin(self) -> None:
        """A chunk begins: the time until its first step is the step's."""
        self._last_s = self._clock_s()

    @torch.no_grad()
    def picture(self, clean: Tensor) -> Pictures:
        """The last picture of the estimate `[1 c t h w]`: uint8 `[h w 3]`, or a picture a latent.

        From the map it is as many times smaller as a latent frame is.
        """
        started_s = self._clock_s()
        if self._colours is not None:
            return self._colours.picture(clean)
        decoded = self._codec.decode(clean[:, :, -1:])
        picture: Pictures = to_pictures(decoded)[-1]
        now_s = self._clock_s()
        if self._last_s is not None and now_s - started_s > SHARE * (started_s - self._last_s):
            self._colours = LatentColours.fitted(self._codec, clean)
        self._last_s = self._clock_s()
        return picture


class LatentColours:
    """A linear map from the channels of a latent to red, green and blue in -1..1."""

    def __init__(self, weight: Tensor) -> None:
        self.weight = weight  # `[c+1 3]`, the last row is added

    @staticmethod
    @torch.no_grad()
    def fitted(codec: VideoCodec, like: Tensor) -> LatentColours:
        """Fit by least squares to clips of coloured shapes and their latents from this codec.

        `like` says with which precision and where.
        """
        pictures = _clips(codec.stride, codec.spatial_stride).to(like)
        latents = torch.cat([codec.encode(clip[None])[0, :, -1] for clip in pictures], dim=-1)
        cells = torch.nn.functional.avg_pool2d(
            pictures[:, :, -codec.stride :].float().mean(dim=2), codec.spatial_stride
        )
        colours = torch.cat(list(cells), dim=-1)
        rows = _with_one(latents.float().flatten(1).T)
        square = rows.T @ rows + _RIDGE * len(rows) * torch.eye(rows.shape[1], device=rows.device)
        return LatentColours(torch.linalg.solve(square, rows.T @ colours.flatten(1).T))

    def picture(self, clean: Tensor) -> Pictures:
        """The last latent frame of `[1 c t h w]` as uint8 `[h w 3]`, a pixel a latent."""
        last = clean[0, :, -1].float()
        colours = _with_one(last.flatten(1).T) @ self.weight.to(last.device)
        small: Pictures = to_pictures(colours.T.reshape(1, 3, 1, *last.shape[1:]))[0]
        return small


def _clips(stride: int, spatial_stride: int) -> Tensor:
    """Clips `[n 3 1+stride h w]` in -1..1: ellipses and boxes that move, before two colours."""
    dice = np.random.default_rng(0)
    side = _CELLS * spatial_stride
    down, across = np.mgrid[0:side, 0:side] / side
    clips = np.empty((_CLIPS, 3, 1 + stride, side, side), dtype=np.float32)
    for clip in clips:
        ends = dice.uniform(-1, 1, (2, 3, 1, 1))
        clip[:] = (ends[0] * down + ends[1] * (1 - down))[:, None]
        for _ in range(_SHAPES):
            colour, speed = dice.uniform(-1, 1, (3, 1)), dice.uniform(-0.02, 0.02, 2)
            centre, radius = dice.uniform(0, 1, 2), dice.uniform(0.1, 0.35, 2)
            power = dice.choice((2, 16))  # an ellipse, or nearly a box
            for number in range(clip.shape[1]):
                y, x = centre + speed * number
                far = ((down - y) / radius[0]) ** power + ((across - x) / radius[1]) ** power
                clip[:, number, far < 1] = colour
    return torch.from_numpy(clips)


def _with_one(rows: Tensor) -> Tensor:
    return torch.cat([rows, torch.ones_like(rows[:, :1])], dim=1)
