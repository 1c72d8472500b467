"""Is there room on the disk for what a stage is going to write? Asked before it begins."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    from pathlib import Path

    from generation.autoencoder.base import VideoCodec
    from generation.text.codec import TextCodec
    from generation.training.stories import Rates

_BYTES = 2  # of a stored latent value: 16-bit floats


def check_free(folder: Path, needed: int, what: str) -> None:
    """Refuse to begin what cannot be kept.

    Raises:
        ValueError: the disk of `folder` has fewer than `needed` bytes for `what`.
    """
    free = shutil.disk_usage(folder).free
    if needed > free:
        raise ValueError(
            f"{what} at least {needed / 1e9:.2f} GB, and {folder} has room for "
            f"{free / 1e9:.2f} GB; make room, or take another --out"
        )


def latents_bytes(codec: VideoCodec, size: tuple[int, int], rates: Rates, pictures: int) -> int:
    """What latents of so many pictures of `size` (width, height) take, with the low branches."""
    width, height = (side // codec.spatial_stride for side in size)
    finely = pictures // codec.stride * codec.channels * width * height * _BYTES
    return round(finely * (1 + sum(1 / (space * space * time) for space, time in rates)))


@torch.no_grad()
def text_bytes(text: TextCodec) -> int:
    """What a caption takes as it is read, which is as much for each."""
    return text.encode([""])[0].numel() * _BYTES
