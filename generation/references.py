"""The cast in a shot's memory: each cited picture, encoded as a shot of one latent frame."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import torch

from generation.errors import CancelToken, ReferenceMissing
from generation.history import as_tensor, remembered_once

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from torch import Tensor

    from generation.memory.cache import TokenCache
    from generation.memory.context import ShotTokens
    from generation.model import VideoModel
    from generation.protocol import ReferencePicture
    from generation.video import Pictures


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


def load_reference(reference: ReferencePicture, size: tuple[int, int]) -> Pictures:
    """The picture `[1 h w 3]`, scaled to cover the size and cropped around its middle."""
    try:
        content = Path(reference.file).read_bytes()
    except OSError as error:
        raise ReferenceMissing(f"The picture of @{reference.name} cannot be read") from error
    if hashlib.sha256(content).hexdigest() != reference.digest:
        raise ReferenceMissing(f"The picture of @{reference.name} was changed since it was named")
    picture = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR)
    if picture is None:
        raise ReferenceMissing(f"The picture of @{reference.name} cannot be read")
    return _covering(picture[..., ::-1], size)[None]


def _encoded(
    model: VideoModel, reference: ReferencePicture, size: tuple[int, int]
) -> Iterator[tuple[Tensor, Tensor]]:
    """One piece: the latents `[1 c 1 h w]` and the picture `[1 3 1 H W]` that they are of."""
    picture = as_tensor(load_reference(reference, size), model.device)
    yield model.codec.encode(picture), picture


def _covering(picture: Pictures, size: tuple[int, int]) -> Pictures:
    """`[h w 3]` at `size` (width, height); nothing is stretched, what is too much is cut off."""
    width, height = size
    factor = max(width / picture.shape[1], height / picture.shape[0])
    scaled = (
        max(width, round(picture.shape[1] * factor)), max(height, round(picture.shape[0] * factor))
    )
    how = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    whole = cv2.resize(np.ascontiguousarray(picture), scaled, interpolation=how)
    left, top = (scaled[0] - width) // 2, (scaled[1] - height) // 2
    cropped: Pictures = whole[top : top + height, left : left + width]
    return np.ascontiguousarray(cropped)
