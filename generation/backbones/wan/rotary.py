"""Wan's rotary tables at any positions, and their means as FramePack pools them."""

from __future__ import annotations

import torch
from torch import Tensor

ROPE_THETA = 10000.0


def rotary_tables(
    dims: tuple[int, int, int], positions: Tensor, covers: Tensor | None = None
) -> tuple[Tensor, Tensor]:
    """Cosines and sines `[b n 1 d]` of positions (t, y, x).

    Args:
        dims: how much of a head's width `d` each axis turns.
        positions: `[n 3]` or `[b n 3]` float64, also fractional and negative.
        covers: how many neighbouring positions around each centre the tables are the mean of,
            of the same shape; None for the centres alone.
    """
    angles, lengths = [], []
    for axis, dim in enumerate(dims):
        even = torch.arange(0, dim, 2, dtype=torch.float64, device=positions.device)
        frequencies = 1.0 / ROPE_THETA ** (even / dim)
        angles.append(positions[..., axis : axis + 1] * frequencies)
        if covers is not None:
            lengths.append(_mean_length(covers[..., axis : axis + 1], frequencies))
    angle, length = _paired(angles), _paired(lengths) if lengths else 1.0
    return (angle.cos() * length).float(), (angle.sin() * length).float()


def _paired(parts: list[Tensor]) -> Tensor:
    """Values by frequency, each axis a part, as a table `[b n 1 d]`."""
    table = torch.cat(parts, dim=-1).repeat_interleave(2, dim=-1).unsqueeze(-2)
    return table if table.ndim == 4 else table.unsqueeze(0)


def _mean_length(count: Tensor, frequencies: Tensor) -> Tensor:
    """Length of the mean of `count` unit vectors, each `frequencies` further round than the last.

    `sin(count f / 2) / (count sin(f / 2))`, the Dirichlet kernel; f is never 0.
    """
    return torch.sin(count * frequencies / 2) / (count * torch.sin(frequencies / 2))
