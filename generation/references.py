"""The cast in a shot's memory: each cited picture, encoded as a shot of one latent frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from generation.history import remembered_once
from generation.pixels import as_tensor
from generation.reference_pictures import load_reference

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from torch import Tensor

    from generation.errors import CancelToken
    from generation.memory.cache import TokenCache
    from generation.memory.context import ShotTokens
    from generation.model import VideoModel
    from generation.protocol import ReferencePicture


@torch.no_grad()
def recall_references(
    model: VideoModel,
    references: Sequence[ReferencePicture],
    size: tuple[int, int],
    cache: TokenCache,
    cancel: CancelToken,
) -> list[ShotTokens]:
    """Context tokens of the cited pictures at the model's `size` (width, height), always fine.

    Raises:
        ReferenceMissing: a picture's file is gone, damaged or another one.
        GenerationCancelled: `cancel` was set; at most one picture later.
    """
    if not model.encoders:
        return []
    remembered = []
    for reference in references:
        cancel.raise_if_set()
        width, height = size
        made_of = [f"{reference.digest} {width}x{height}"]
        pieces = _encoded(model, reference, size)
        remembered.append(remembered_once(model, made_of, cache, pieces))
    return remembered


def _encoded(
    model: VideoModel, reference: ReferencePicture, size: tuple[int, int]
) -> Iterator[tuple[Tensor, Tensor]]:
    """One piece: the latents `[1 c 1 h w]` and the picture `[1 3 1 H W]` that they are of."""
    picture = as_tensor(load_reference(reference, size), model.device)
    yield model.codec.encode(picture), picture
