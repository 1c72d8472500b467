"""What painting a keyframe needs, found on PyTorch's meta device: nothing is read but settings."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import torch
from diffusers.pipelines.qwenimage.pipeline_qwenimage_edit_plus import (
    CONDITION_IMAGE_SIZE,
    VAE_IMAGE_SIZE,
)

from generation.keyframes.model import PARTS, text_numbers
from generation.planning.allocation import counted, weight_bytes
from generation.planning.dry_run import META, shape_of, with_weights
from generation.planning.needs import Sizes

if TYPE_CHECKING:
    from pathlib import Path

    from torch import Tensor

    from generation.protocol import ModelCard

PICTURES = 3
"""That it is made of, with which is counted where a card does not say."""
_PROMPT_TOKENS = 512
_PIXELS_OF_TOKEN = 28**2  # of a picture as the text encoder reads it


def keyframe_sizes(folder: Path, card: ModelCard, dtype: torch.dtype, device: str) -> Sizes:
    """The sizes of a model for keyframes; errors as those of `sizes_of`."""
    transformer = shape_of(folder / "transformer", PARTS["transformer"], dtype)
    vae = shape_of(folder / "vae", PARTS["vae"], dtype)
    meter = partial(counted, device=device)
    count = card.past.cited if card.past is not None else PICTURES
    width, height = card.grid.size
    side, cell = int(VAE_IMAGE_SIZE**0.5), vae.spatial_compression_ratio
    shape = (1, vae.config["z_dim"], 1, height // cell, width // cell)
    latents = torch.zeros(shape, device=META, dtype=dtype)
    picture = torch.zeros(1, 3, 1, side, side, device=META, dtype=dtype)
    sides = [(width, height), *[(side, side)] * count]
    shapes = [(1, high // cell // 2, wide // cell // 2) for wide, high in sides]
    step = meter(lambda: _step(transformer, shapes, dtype))
    encoding = meter(lambda: vae.encode(picture))
    decoding = meter(lambda: vae.decode(latents))
    vae.enable_tiling()
    tiled = meter(lambda: vae.decode(latents))
    sizes = Sizes(
        text=text_numbers(folder) * dtype.itemsize,
        transformers=1,
        transformer=0, blocks=0, block=0, stored=0, stored_blocks=0, stored_block=0, layer=0,
        others=weight_bytes([vae]), step=step.peak_bytes, kept=0, decode=decoding.peak_bytes,
        decode_tiled=tiled.peak_bytes, remember=encoding.peak_bytes,
    )
    return with_weights(sizes, transformer, list(transformer.transformer_blocks), dtype)


def _step(transformer: Any, shapes: list[tuple[int, int, int]], dtype: torch.dtype) -> object:  # noqa: ANN401
    """One evaluation for a picture with others beside it, each of so many tokens."""
    tokens = sum(height * width for _, height, width in shapes)
    words = _PROMPT_TOKENS + (len(shapes) - 1) * CONDITION_IMAGE_SIZE // _PIXELS_OF_TOKEN
    return transformer(
        hidden_states=_zeros(tokens, transformer.config["in_channels"], dtype),
        encoder_hidden_states=_zeros(words, transformer.config["joint_attention_dim"], dtype),
        timestep=torch.zeros(1, device=META, dtype=dtype), img_shapes=[shapes], return_dict=False,
    )


def _zeros(tokens: int, width: int, dtype: torch.dtype) -> Tensor:
    return torch.zeros(1, tokens, width, device=META, dtype=dtype)
