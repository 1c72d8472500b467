"""The attention at the end of the memory encoder's high-resolution branch, in three spans."""

from __future__ import annotations

from typing import Literal

import torch
from torch import Tensor, nn
from torch.nn import functional

Span = Literal["frame", "causal", "full"]
"""What a position attends to: its own memory frame, that and earlier ones, or the whole shot."""
KeysValues = tuple[Tensor, Tensor]
HEADS = 8


class MemoryAttention(nn.Module):
    """Self-attention over the memory frames of a shot, with a residual.

    The span `frame` needs no state; `causal` carries the keys and values of what came before;
    `full` is not causal, so a shot must be given to it at once.
    """

    def __init__(self, channels: int, span: Span) -> None:
        super().__init__()
        self._span = span
        self.norm = nn.LayerNorm(channels)
        self.to_qkv = nn.Linear(channels, 3 * channels)
        self.to_out = nn.Linear(channels, channels)

    def advance(self, x: Tensor, past: KeysValues | None) -> tuple[Tensor, KeysValues | None]:
        """Attend in the next piece `[b c t h w]`; `past` is what this returned for the one before.

        Returns the piece with the residual added, and the keys and values that later pieces need.
        """
        b, c, t, h, w = x.shape
        tokens = x.permute(0, 2, 3, 4, 1)
        tokens = tokens.reshape(b * t, h * w, c) if self._span == "frame" else tokens.flatten(1, 3)
        query, key, value = (
            part.transpose(1, 2)
            for part in self.to_qkv(self.norm(tokens)).unflatten(-1, (3, HEADS, -1)).unbind(2)
        )
        mask = None
        if self._span == "causal":
            if past is not None:
                key, value = torch.cat([past[0], key], dim=2), torch.cat([past[1], value], dim=2)
            past = key, value
            mask = _no_later_frame(t, h * w, key.shape[2]).to(x.device)
        mixed = functional.scaled_dot_product_attention(query, key, value, mask)
        tokens = tokens + self.to_out(mixed.transpose(1, 2).flatten(2))
        return tokens.reshape(b, t, h, w, c).permute(0, 4, 1, 2, 3), past


def _no_later_frame(frames: int, cells: int, total: int) -> Tensor:
    """Mask `[frames*cells total]`: the last `frames` frames of all see what is not later."""
    frame_of = torch.arange(total) // cells
    return frame_of[None, :] <= frame_of[total - frames * cells :, None]
