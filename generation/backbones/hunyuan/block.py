"""One block of diffusers' `HunyuanVideoTransformer3DModel`, for a part of the tokens at a time.

What a part leaves behind is its keys and values: parts that come later read them and never change
them. A part is image tokens and then, where it is noisy, the words of the text. Blocks are of two
kinds: in the first ones image and text have weights of their own, later they share them. Diffusers'
attention processors are not called.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch

from generation.backbones.attention import attend
from generation.backbones.rotary import turned

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import Tensor

    from generation.backbones.adapter import Placement
    from generation.backbones.attention import KeysValues


def keys_and_values(
    block: Any,  # noqa: ANN401  diffusers' blocks have no types
    hidden: Tensor,
    at: Placement,
) -> KeysValues:
    """What later parts read of image tokens `[b n d]`, without computing the block's output."""
    norm = block.norm1 if _has_two_streams(block) else block.norm
    _, keys, values = _heads(block.attn, norm(hidden, emb=at.time)[0], at)
    return keys, values


def advance(
    block: Any,  # noqa: ANN401
    hidden: Tensor,
    at: Placement,
    past: Sequence[KeysValues] = (),
    mask: Tensor | None = None,
) -> tuple[Tensor, KeysValues]:
    """Take tokens `[b n d]` through one block; the last `at.words` of them are text.

    Args:
        block: the transformer's block.
        hidden: the tokens.
        at: their time and their positions; words have none.
        past: keys and values of the m tokens that they read beside themselves, in parts. The
            first of them may be of fewer samples than `hidden`: equal runs of samples share them.
        mask: True where a token may read, broadcastable to `[b 1 n m+n]`; None for everywhere.

    Returns:
        The tokens after the block, and their own keys and values.
    """
    step = _two_streams if _has_two_streams(block) else _one_stream
    return step(block, hidden, at, past, mask)


def _two_streams(
    block: Any,  # noqa: ANN401
    hidden: Tensor,
    at: Placement,
    past: Sequence[KeysValues],
    mask: Tensor | None,
) -> tuple[Tensor, KeysValues]:
    image, text = hidden.tensor_split([hidden.shape[1] - at.words], dim=1)
    normed, gate, *feeding = block.norm1(image, emb=at.time)
    query, keys, values = _heads(block.attn, normed, at._replace(words=0))
    if not at.words:
        read = _flat(attend(query, past, (keys, values), mask))
        image = image + _projected_out(block.attn, read) * gate.unsqueeze(1)
        return _fed(image, block.norm2, block.ff, feeding), (keys, values)
    normed, text_gate, *text_feeding = block.norm1_context(text, emb=at.time)
    pairs = zip((query, keys, values), _word_heads(block.attn, normed), strict=True)
    query, keys, values = (torch.cat(pair, dim=2) for pair in pairs)
    read = _flat(attend(query, past, (keys, values), mask, own_masked=True))
    seen, heard = read.tensor_split([image.shape[1]], dim=1)
    image = image + _projected_out(block.attn, seen) * gate.unsqueeze(1)
    text = text + block.attn.to_add_out(heard) * text_gate.unsqueeze(1)
    image = _fed(image, block.norm2, block.ff, feeding)
    text = _fed(text, block.norm2_context, block.ff_context, text_feeding)
    return torch.cat([image, text], dim=1), (keys, values)


def _fed(
    hidden: Tensor,
    norm: Any,  # noqa: ANN401
    forward: Any,  # noqa: ANN401
    feeding: Sequence[Tensor],
) -> Tensor:
    """Tokens behind a feed-forward layer with its shift, scale and gate."""
    shift, scale, gate = (each.unsqueeze(1) for each in feeding)
    fed: Tensor = hidden + gate * forward(norm(hidden) * (1 + scale) + shift)
    return fed


def _one_stream(
    block: Any,  # noqa: ANN401
    hidden: Tensor,
    at: Placement,
    past: Sequence[KeysValues],
    mask: Tensor | None,
) -> tuple[Tensor, KeysValues]:
    normed, gate = block.norm(hidden, emb=at.time)
    query, keys, values = _heads(block.attn, normed, at)
    read = _flat(attend(query, past, (keys, values), mask, own_masked=bool(at.words)))
    both = torch.cat([read, block.act_mlp(block.proj_mlp(normed))], dim=2)
    return gate.unsqueeze(1) * block.proj_out(both) + hidden, (keys, values)


def _has_two_streams(block: Any) -> bool:  # noqa: ANN401
    return hasattr(block, "norm1_context")


def _heads(
    attention: Any,  # noqa: ANN401
    normed: Tensor,
    at: Placement,
) -> tuple[Tensor, Tensor, Tensor]:
    """Queries, keys and values `[b heads n d/heads]`; those of image tokens are turned."""
    count = attention.heads
    image = normed.shape[1] - at.words

    def placed(flat: Any, norm: Any) -> Tensor:  # noqa: ANN401
        split = norm(flat.unflatten(2, (count, -1))).type_as(flat)  # under autocast, norms widen
        pictures = turned(split[:, :image].flatten(2), count, at.cos, at.sin)
        return torch.cat([pictures, split[:, image:].transpose(1, 2)], dim=2)

    query = placed(attention.to_q(normed), attention.norm_q)
    keys = placed(attention.to_k(normed), attention.norm_k)
    return query, keys, attention.to_v(normed).unflatten(2, (count, -1)).transpose(1, 2)


def _word_heads(
    attention: Any,  # noqa: ANN401
    normed: Tensor,
) -> tuple[Tensor, Tensor, Tensor]:
    """Queries, keys and values of text with weights of its own; it has no positions."""
    projected = (attention.add_q_proj, attention.add_k_proj, attention.add_v_proj)
    query, keys, values = (p(normed).unflatten(2, (attention.heads, -1)) for p in projected)
    query = attention.norm_added_q(query).type_as(values)
    keys = attention.norm_added_k(keys).type_as(values)
    return query.transpose(1, 2), keys.transpose(1, 2), values.transpose(1, 2)


def _projected_out(attention: Any, read: Tensor) -> Tensor:  # noqa: ANN401
    out: Tensor = attention.to_out[1](attention.to_out[0](read))
    return out


def _flat(heads: Tensor) -> Tensor:
    return heads.transpose(1, 2).flatten(2)
