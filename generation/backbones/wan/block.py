"""One block of diffusers' `WanTransformer3DModel`, computed for a part of the tokens at a time.

What a part leaves behind is its keys and values: parts that come later read them and never change
them. That is why the clean part can be computed once and read at every denoising step. Diffusers'
attention processors of `attn1` are not called.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import torch
from torch import Tensor
from torch.nn import functional

from generation.backbones.wan.shared import read_shared

if TYPE_CHECKING:
    from collections.abc import Sequence

KeysValues = tuple[Tensor, Tensor]
"""Keys (already turned by their positions) and values, `[b heads n d/heads]` each."""


class Placement(NamedTuple):
    """Where and when tokens are: modulation `[b 6 d]` of their time, rotary tables of positions."""

    modulation: Tensor
    cos: Tensor
    sin: Tensor


def keys_and_values(
    block: Any,  # noqa: ANN401  diffusers' WanTransformerBlock has no types
    hidden: Tensor,
    at: Placement,
) -> KeysValues:
    """What later parts read of `hidden` `[b n d]`, without computing the block's output."""
    shift, scale = _parts(block, at)[:2]
    normed = (block.norm1(hidden.float()) * (1 + scale) + shift).type_as(hidden)
    return _keys_and_values(block.attn1, normed, at)


def advance(
    block: Any,  # noqa: ANN401
    hidden: Tensor,
    at: Placement,
    past: Sequence[KeysValues] = (),
    mask: Tensor | None = None,
    text: Tensor | None = None,
) -> tuple[Tensor, KeysValues]:
    """Take tokens `[b n d]` through one block.

    Args:
        block: the transformer's block.
        hidden: the tokens.
        at: their time and their positions.
        past: keys and values of the m tokens that they read beside themselves, in parts. The
            first of them may be of fewer samples than `hidden`: equal runs of samples share them.
        mask: True where a token may read, broadcastable to `[b 1 n m+n]`; None for everywhere.
        text: what they read by cross-attention, `[b l d]`; None for nothing.

    Returns:
        The tokens after the block, and their own keys and values.
    """
    shift, scale, gate, ff_shift, ff_scale, ff_gate = _parts(block, at)
    normed = (block.norm1(hidden.float()) * (1 + scale) + shift).type_as(hidden)
    attention = block.attn1
    query = turned(attention.norm_q(attention.to_q(normed)), attention.heads, at.cos, at.sin)
    own = _keys_and_values(attention, normed, at)
    shared = [part for part in past if len(part[0]) < len(hidden)]
    everything = [*past[len(shared) :], own]
    if shared:
        read = read_shared(query, _joined(shared), _joined(everything), mask)
    else:
        read = functional.scaled_dot_product_attention(query, *_joined(everything), mask)
    read = attention.to_out[1](attention.to_out[0](read.transpose(1, 2).flatten(2)))
    hidden = (hidden.float() + read * gate).type_as(hidden)
    if text is not None:
        hidden = hidden + block.attn2(block.norm2(hidden.float()).type_as(hidden), text, None, None)
    normed = (block.norm3(hidden.float()) * (1 + ff_scale) + ff_shift).type_as(hidden)
    hidden = (hidden.float() + block.ffn(normed).float() * ff_gate).type_as(hidden)
    return hidden, own


def _joined(parts: Sequence[KeysValues]) -> KeysValues:
    keys, values = (torch.cat(each, dim=2) for each in zip(*parts, strict=True))
    return keys, values


def _parts(block: Any, at: Placement) -> tuple[Tensor, ...]:  # noqa: ANN401
    return tuple((block.scale_shift_table + at.modulation.float()).chunk(6, dim=1))


def _keys_and_values(
    attention: Any,  # noqa: ANN401
    normed: Tensor,
    at: Placement,
) -> KeysValues:
    keys = turned(attention.norm_k(attention.to_k(normed)), attention.heads, at.cos, at.sin)
    values = attention.to_v(normed).unflatten(2, (attention.heads, -1)).transpose(1, 2)
    return keys, values


def turned(flat: Tensor, heads: int, cos: Tensor, sin: Tensor) -> Tensor:
    """Split `[b n d]` into heads `[b heads n d/heads]` and turn them by their rotary tables."""
    pairs = flat.shape[2] // heads // 2
    even, odd = flat.reshape(*flat.shape[:2], heads, pairs, 2).unbind(-1)
    cos, sin = cos[..., 0::2], sin[..., 0::2]
    both = torch.stack([even * cos - odd * sin, even * sin + odd * cos], dim=-1)
    return both.flatten(3).type_as(flat).transpose(1, 2)
