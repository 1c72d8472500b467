"""Which tokens may read which."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch.nn import functional

if TYPE_CHECKING:
    from torch import Tensor

    from generation.backbones.base import Context, Reading

READ_AT_ONCE = 4096  # context tokens, so that the mask of a long memory stays small


def pieces(time: Tensor) -> list[slice]:
    """Runs of at least `READ_AT_ONCE` tokens, oldest first, that end where time goes on.

    `time` is `[n]`; `[b n]`, which only training has, is one piece.
    """
    count = time.shape[-1]
    changes = ((time.diff() != 0).nonzero().flatten() + 1).tolist() if time.ndim == 1 else []
    runs: list[slice] = []
    first = 0
    for end in [*changes, count]:
        if end - first >= READ_AT_ONCE or first < end == count:
            runs.append(slice(first, end))
            first = end
    return runs


def not_later(context: Context, piece: slice, device: torch.device) -> Tensor:
    """Boolean mask `[1|b n m]` of a piece of the tokens: which of them each reads."""
    time = context.ends.to(device)
    asking = time[..., piece]
    known = time[..., None, : piece.start + asking.shape[-1]]
    mask = known == asking[..., None] if context.apart else known <= asking[..., None]
    if context.present is not None:
        total = mask.shape[-1]
        itself = torch.eye(total, dtype=torch.bool, device=device)[piece]  # no row may be empty
        mask = mask & (context.present[:, None, :total].to(device) | itself)
    return mask


def readable(reading: Reading, batch: int, own: int) -> Tensor | None:
    """Boolean mask `[b 1 1 m+own]`: False where a remembered token is not there to be read."""
    if reading.present is None:
        return None
    present = reading.present.expand(batch, -1)
    return functional.pad(present, (0, own), value=True)[:, None, None, :]
