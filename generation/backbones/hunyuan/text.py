"""What HunyuanVideo reads of a prompt, as the one tensor that everything else carries."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn import functional


class Words(NamedTuple):
    """A prompt as `HunyuanVideoTransformer3DModel` takes it.

    Attributes:
        tokens: Llama's embeddings `[b m e]`.
        mask: which of them there are, `[b m]`; the last ones may be missing.
        pooled: CLIP's embedding of the whole prompt, `[b p]`.
    """

    tokens: Tensor
    mask: Tensor
    pooled: Tensor


def packed(words: Words) -> Tensor:
    """One tensor `[b 1+m e]`: the pooled embedding, filled up with zeros, before the others.

    Tokens behind the prompt's end become zeros; nothing reads them, so nothing is lost.

    Raises:
        ValueError: the pooled embedding is wider than the others.
    """
    room = words.tokens.shape[2] - words.pooled.shape[1]
    if room < 0:
        raise ValueError("the pooled embedding is wider than the embeddings of words")
    first = functional.pad(words.pooled, (0, room)).unsqueeze(1).to(words.tokens.dtype)
    return torch.cat([first, words.tokens * words.mask.unsqueeze(-1)], dim=1)


def unpacked(text: Tensor, pooled_dim: int) -> Words:
    """The parts of what `packed` returns; the mask in the number type of the text."""
    tokens = text[:, 1:].contiguous()  # 16-bit products depend on strides
    mask = (tokens != 0).any(dim=2)
    return Words(tokens, mask.to(text.dtype), text[:, 0, :pooled_dim].contiguous())
