"""Rotary tables at any positions, their means as FramePack pools them, and turning by them."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor


class Rotary(NamedTuple):
    """How a transformer turns its queries and keys.

    Attributes:
        dims: how much of a head's width `d` each axis (t, y, x) turns.
        theta: the slowest frequency is about one over this.
        dtype: of the angles.
    """

    dims: tuple[int, int, int]
    theta: float
    dtype: torch.dtype = torch.float64


def rotary_tables(
    rotary: Rotary, positions: Tensor, covers: Tensor | None = None
) -> tuple[Tensor, Tensor]:
    """Cosines and sines `[b n 1 d]` of positions (t, y, x).

    Args:
        rotary: how they turn.
        positions: `[n 3]` or `[b n 3]` float64, also fractional and negative.
        covers: how many neighbouring positions around each centre the tables are the mean of,
            of the same shape; None for the centres alone.
    """
    angles, lengths = [], []
    for axis, dim in enumerate(rotary.dims):
        even = torch.arange(0, dim, 2, dtype=rotary.dtype, device=positions.device)
        frequencies = 1.0 / rotary.theta ** (even / dim)
        angles.append(positions[..., axis : axis + 1].to(rotary.dtype) * frequencies)
        if covers is not None:
            lengths.append(_mean_length(covers[..., axis : axis + 1], frequencies))
    angle, length = _paired(angles), _paired(lengths) if lengths else 1.0
    return (angle.cos() * length).float(), (angle.sin() * length).float()


def turned(flat: Tensor, heads: int, cos: Tensor, sin: Tensor) -> Tensor:
    """Split `[b n d]` into heads `[b heads n d/heads]` and turn them by their rotary tables."""
    pairs = flat.shape[2] // heads // 2
    even, odd = flat.reshape(*flat.shape[:2], heads, pairs, 2).unbind(-1)
    cos, sin = cos[..., 0::2], sin[..., 0::2]
    both = torch.stack([even * cos - odd * sin, even * sin + odd * cos], dim=-1)
    return both.flatten(3).type_as(flat).transpose(1, 2)


def _paired(parts: list[Tensor]) -> Tensor:
    """Values by frequency, each axis a part, as a table `[b n 1 d]`."""
    table = torch.cat(parts, dim=-1).repeat_interleave(2, dim=-1).unsqueeze(-2)
    return table if table.ndim == 4 else table.unsqueeze(0)


def _mean_length(count: Tensor, frequencies: Tensor) -> Tensor:
    """Length of the mean of `count` unit vectors, each `frequencies` further round than the last.

    `sin(count f / 2) / (count sin(f / 2))`, the Dirichlet kernel; f is never 0.
    """
    return torch.sin(count * frequencies / 2) / (count * torch.sin(frequencies / 2))
