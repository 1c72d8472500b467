"""Contact sheets while a model learns: what it was asked for, and what it makes of it by now."""

from __future__ import annotations

import logging
from itertools import pairwise
from typing import TYPE_CHECKING

import cv2
import numpy as np
import torch

from generation.pixels import to_pictures
from generation.sampling import schedule
from generation.training.autoencoder import CLIP_PICTURES, ShotPool
from generation.training.batches import in_precision, read_batch

if TYPE_CHECKING:
    from pathlib import Path

    from torch import Tensor

    from generation.autoencoder.animatic import AnimaticAutoencoder
    from generation.autoencoder.base import VideoCodec
    from generation.training.draft import Draft
    from generation.training.targets import Batch

log = logging.getLogger(__name__)

COLUMNS = 8
SHEET_SEED = 23  # other shots than the first that are learned from


class SheetWriter:
    """Writes FOLDER/sheet_STEP.png: above what was asked for, below what the draft makes of it.

    In so many steps of the sampler.
    """

    def __init__(
        self, folder: Path, draft: Draft, codec: VideoCodec, batch: Batch, steps: int
    ) -> None:
        self._folder, self._draft, self._codec = folder, draft, codec
        self._batch, self._steps = batch, steps

    @torch.no_grad()
    def __call__(self, step: int) -> None:
        """Make the same targets from the same noise at every step."""
        made, clean = sampled(self._draft, self._batch, self._steps)
        _write(self._folder, step, [self._row(clean), self._row(made)])

    def _row(self, latents: Tensor) -> np.ndarray:
        """The last picture of each target, side by side."""
        pictures = [
            to_pictures(self._codec.decode(one[None].float()))[-1] for one in latents[:COLUMNS]
        ]
        return np.concatenate(pictures, axis=1)


class ClipSheetWriter:
    """Writes FOLDER/sheet_STEP.png: above drawn pictures, below as the autoencoder returns them."""

    def __init__(self, folder: Path, codec: AnimaticAutoencoder, size: tuple[int, int]) -> None:
        self._folder, self._codec = folder, codec
        self._clips = ShotPool(size, SHEET_SEED).clips(0, COLUMNS, CLIP_PICTURES).pictures

    @torch.no_grad()
    def __call__(self, step: int) -> None:
        """Give back the same clips at every step; their last pictures are shown."""
        clips = self._clips.to(self._codec.mean.device)
        made = self._codec.decode(self._codec.encode(clips))
        rows = [
            np.concatenate([to_pictures(clip[None])[-1] for clip in row], axis=1)
            for row in (clips, made)
        ]
        _write(self._folder, step, rows)


def _write(folder: Path, step: int, rows: list[np.ndarray]) -> None:
    path = folder / f"sheet_{step:06d}.png"
    if not cv2.imwrite(str(path), cv2.cvtColor(np.concatenate(rows), cv2.COLOR_RGB2BGR)):
        log.warning("%s could not be written; the checkpoint is.", path)


def sampled(draft: Draft, batch: Batch, steps: int) -> tuple[Tensor, Tensor]:
    """The batch's targets as the draft makes them in a few Euler steps, and as they are."""
    with in_precision(draft):
        reading, text, clean = read_batch(draft, batch)
        latents = batch.noise.to(draft.device)
        for now, after in pairwise(schedule(steps, draft.shift)):
            sigma = torch.full((len(latents),), now, device=draft.device)
            velocity = draft.backbone.velocity(latents, sigma, text, reading)
            latents = latents + (after - now) * velocity.float()
    return latents, clean
