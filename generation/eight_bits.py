"""Weights kept in 8 bits and widened layer by layer when they are used; pictures can differ.

Diffusers' hooks are on the layers themselves, which our adapters call as its own blocks do. Layers
that it names as delicate (norms, embeddings of time and patches) stay as they were.
"""

from __future__ import annotations

from typing import Any, cast

import torch
from torch import nn

STORED = torch.float8_e4m3fn
_LAYERS = (nn.Linear, nn.Conv1d, nn.Conv2d, nn.Conv3d)


def store_in_8_bits(transformer: nn.Module, dtype: torch.dtype) -> None:
    """Keep a transformer of diffusers in 8 bits; `dtype` is what its layers compute in."""
    cast("Any", transformer).enable_layerwise_casting(storage_dtype=STORED, compute_dtype=dtype)


def widest_layer(transformer: nn.Module, dtype: torch.dtype) -> int:
    """Bytes of the largest layer that is kept in 8 bits, while it is widened to `dtype`."""
    layers = (layer for layer in transformer.modules() if isinstance(layer, _LAYERS))
    stored = (layer.weight.numel() for layer in layers if layer.weight.dtype == STORED)
    return max(stored, default=0) * dtype.itemsize
