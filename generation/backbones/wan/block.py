"""One block of diffusers' `WanTransformer3DModel`, computed for a part of the tokens at a time.

What a part leaves behind is its keys and values: parts that come later read them and never change
them. That is why the clean part can be computed once and read at every denoising step. Diffusers'
attention processors of `attn1` are not called.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generation.backbones.attention import attend
from generation.backbones.rotary import turned

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import Tensor

    from generation.backbones.adapter import Placement
    from generation.backbones.attention import KeysValues


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
    read = attend(query, past, own, mask)
    read = attention.to_out[1](attention.to_out[0](read.transpose(1, 2).flatten(2)))
    hidden = (hidden.float() + read * gate).type_as(hidden)
    if text is not None:
        hidden = hidden + block.attn2(block.norm2(hidden.float()).type_as(hidden), text, None, None)
    normed = (block.norm3(hidden.float()) * (1 + ff_scale) + ff_shift).type_as(hidden)
    hidden = (hidden.float() + block.ffn(normed).float() * ff_gate).type_as(hidden)
    return hidden, own


def _parts(block: Any, at: Placement) -> tuple[Tensor, ...]:  # noqa: ANN401
    return tuple((block.scale_shift_table + at.time.float()).chunk(6, dim=1))


def _keys_and_values(
    attention: Any,  # noqa: ANN401
    normed: Tensor,
    at: Placement,
) -> KeysValues:
    keys = turned(attention.norm_k(attention.to_k(normed)), attention.heads, at.cos, at.sin)
    values = attention.to_v(normed).unflatten(2, (attention.heads, -1)).transpose(1, 2)
    return keys, values
