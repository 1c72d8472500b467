"""Attention of tokens to what was read before them, and to their own keys and values.

Training reads the memory of a story once for many targets in it. Neither are the shared keys
copied for each target, nor are scores ever kept: both take a CPU longer than the arithmetic.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor
from torch.nn import functional
from typing_extensions import override

from generation.attention_kernels import scaled_attention

if TYPE_CHECKING:
    from collections.abc import Sequence

FORBIDDEN = -1e4  # a score; finite, so that a row that may read nothing shared stays a number

KeysValues = tuple[Tensor, Tensor]
"""Keys (already turned by their positions) and values, `[b heads n d/heads]` each."""


def attend(
    query: Tensor,
    past: Sequence[KeysValues],
    own: KeysValues,
    mask: Tensor | None,
    *,
    own_masked: bool = False,
) -> Tensor:
    """Attend `[b h n d]` to m earlier tokens, in parts, and to their own l.

    Args:
        query: `[b h n d]`.
        past: keys and values in parts. The first of them may be of fewer samples than the query:
            equal runs of samples share them.
        own: keys and values `[b h l d]`.
        mask: True where a token may read, broadcastable to `[b 1 n m+l]`; None for everywhere.
        own_masked: whether the mask hides any of their own, too.

    Returns:
        `[b h n d]`.
    """
    shared = [part for part in past if len(part[0]) < len(query)]
    everything = joined([*past[len(shared) :], own])
    if not shared:
        return scaled_attention(query, *everything, mask)
    return read_shared(query, joined(shared), everything, mask, own_masked=own_masked)


def joined(parts: Sequence[KeysValues]) -> KeysValues:
    """Parts of keys and values one after another."""
    keys, values = (torch.cat(each, dim=2) for each in zip(*parts, strict=True))
    return keys, values


def read_shared(
    query: Tensor, shared: KeysValues, own: KeysValues, mask: Tensor | None,
    *, own_masked: bool = False,
) -> Tensor:
    """Attend to shared and own keys as if they were one.

    Args:
        query: `[b h n d]`; samples that share keys are neighbours.
        shared: keys and values `[g h m d]`, g a divisor of b.
        own: keys and values `[b h l d]`.
        mask: True where a sample may read, `[b 1 1 m+l]`; None for everywhere. One of its own
            keys is always read.
        own_masked: whether the mask hides any of their own, too.

    Returns:
        `[b h n d]`.
    """
    groups, count = len(shared[0]), shared[0].shape[2]
    if query.device.type != "cpu":
        copies = (each.repeat_interleave(len(query) // groups, dim=0) for each in shared)
        keys, values = (torch.cat(pair, dim=2) for pair in zip(copies, own, strict=True))
        return functional.scaled_dot_product_attention(query, keys, values, mask)
    score = own_score = None
    if mask is not None:
        readable = mask[:, 0, 0, :count].repeat_interleave(query.shape[2], dim=0)
        score = _score(readable.reshape(groups, 1, -1, count), query)
        own_score = _score(mask[..., count:], query) if own_masked else None
    parts = (query, _together(query, groups), *shared, *own)
    whole = (part.contiguous() for part in parts)
    read: Tensor = _TwoParts.apply(score, own_score, *whole)  # type: ignore[no-untyped-call]
    return _apart(read, len(query))


def _score(readable: Tensor, like: Tensor) -> Tensor:
    return torch.zeros_like(readable, dtype=like.dtype).masked_fill(~readable, FORBIDDEN)


def _together(each: Tensor, groups: int) -> Tensor:
    """Samples `[b h n ...]` side by side in their groups: `[g h s*n ...]`."""
    grouped = each.reshape(groups, -1, *each.shape[1:]).transpose(1, 2)
    return grouped.flatten(2, 3)


def _apart(grouped: Tensor, samples: int) -> Tensor:
    """The other way: `[g h s*n ...]` to `[b h n ...]`."""
    groups, heads = grouped.shape[:2]
    split = grouped.reshape(groups, heads, samples // groups, -1, *grouped.shape[3:])
    return split.transpose(1, 2).flatten(0, 1)


class _TwoParts(torch.autograd.Function):
    """Flash attention to two sets of keys, joined by their log-sum-exp (arXiv 2307.08691, 3.1).

    Given the sum over all keys, the gradient of each set is that of attention to it alone.
    """

    @override
    @staticmethod
    def forward(
        ctx: Any, score: Tensor | None, own_score: Tensor | None, *parts: Tensor
    ) -> Tensor:
        """Parts: query, the same together, shared keys and values, own keys and values."""
        query, together, keys, values, own_keys, own_values = parts
        attend = torch.ops.aten._scaled_dot_product_flash_attention_for_cpu
        first, first_sum = attend(together, keys, values, attn_mask=score)
        second, second_sum = attend(query, own_keys, own_values, attn_mask=own_score)
        second, second_sum = (_together(t, len(keys)) for t in (second, second_sum))
        total = torch.logaddexp(first_sum, second_sum)
        weighted = first * (first_sum - total).exp().unsqueeze(-1)
        read: Tensor = (weighted + second * (second_sum - total).exp().unsqueeze(-1)).type_as(query)
        ctx.save_for_backward(*parts, read, total)
        ctx.score, ctx.own_score = score, own_score
        return read

    @override
    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, ...]:
        """Gradients of the parts."""
        query, together, keys, values, own_keys, own_values, read, total = ctx.saved_tensors
        backward = torch.ops.aten._scaled_dot_product_flash_attention_for_cpu_backward
        outer = gradients[0].contiguous()
        of_shared = backward(
            outer, together, keys, values, read, total, 0.0, False, attn_mask=ctx.score
        )
        outer, read, total = (_apart(t, len(query)).contiguous() for t in (outer, read, total))
        of_own = backward(
            outer, query, own_keys, own_values, read, total, 0.0, False, attn_mask=ctx.own_score
        )
        return None, None, of_own[0], *of_shared, *of_own[1:]
