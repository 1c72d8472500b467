"""A linear map from latents to colours: what a preview is made with where decoding is slow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
import torch
from torch import Tensor

from generation.errors import WeightsError
from generation.model_files import read_json
from generation.pixels import to_pictures

if TYPE_CHECKING:
    from pathlib import Path

    from generation.autoencoder.base import VideoCodec
    from generation.video import Pictures

COLOURS_FILE: Final = "latent_colours.json"
"""In a model folder: `{"rows": [[red, green, blue], ...]}`, a row a channel, then what is added."""

_CLIPS, _CELLS, _SHAPES = 16, 12, 8
_RIDGE: Final = 1e-3


class LatentColours:
    """A linear map from the channels of a latent to red, green and blue in -1..1."""

    def __init__(self, weight: Tensor) -> None:
        self.weight = weight  # `[c+1 3]`, the last row is added

    @staticmethod
    def read(folder: Path, channels: int) -> LatentColours | None:
        """The map that a model folder brings along; None without one.

        Raises:
            WeightsError: it is not a map for so many channels.
        """
        path = folder / COLOURS_FILE
        if not path.exists():
            return None
        try:
            weight = torch.tensor(read_json(path).get("rows"), dtype=torch.float32)
        except (TypeError, ValueError, RuntimeError):
            weight = torch.empty(0)
        if weight.shape != (channels + 1, 3) or not weight.isfinite().all():
            raise WeightsError(f"The weights in {path} do not fit the autoencoder")
        return LatentColours(weight)

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

    def pictures(self, clean: Tensor) -> Pictures:
        """The latents `[1 c t h w]` as uint8 `[t h w 3]`, a pixel a latent."""
        colours = _with_one(clean[0].float().flatten(1).T) @ self.weight.to(clean.device)
        small: Pictures = to_pictures(colours.T.reshape(1, 3, *clean.shape[2:]))
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
