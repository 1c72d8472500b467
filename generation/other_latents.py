"""Takes whose latents are of another model's autoencoder: their pictures, encoded by this one.

Latents of two autoencoders mean different things, also where they have as many channels. So a film
that goes on with another model remembers what its takes show, not the numbers that lie beside it.
"""

from __future__ import annotations

from fractions import Fraction
from operator import eq
from typing import TYPE_CHECKING

import numpy as np
import torch

from generation.chunk_files import latents_origin, load_pictures, video_path
from generation.clips.pictures import open_video
from generation.errors import HistoryMissing
from generation.pixels import as_tensor
from generation.reference_pictures import covering
from generation.video import VideoError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from torch import Tensor

    from generation.grids import FrameGrid
    from generation.model import LoadedModel
    from generation.video import Pictures


def has_other_latents(model: LoadedModel, folder: Path, count: int) -> bool:
    """Whether another model's autoencoder made the latents of a take's first `count` chunks.

    What says nothing, as chunks of earlier versions, is taken for this model's if it could be.

    Raises:
        HistoryMissing: a chunk cannot be read.
    """
    for index in range(count):
        channels, said = latents_origin(folder, index)
        if channels != model.codec.channels:
            return True
        if said and model.latent_space and said != model.latent_space:
            return True
    return False


@torch.no_grad()
def encoded_chunks(
    model: LoadedModel, chunks: Iterable[Pictures]
) -> Iterator[tuple[Pictures, Tensor, Tensor]]:
    """Encode pictures `[n H W 3]`, chunk after chunk of the model's grid, in one pass.

    Yields:
        The pictures as they came, their latents `[1 c t h w]`, and the pictures as `[1 3 n H W]`.
    """
    stream, grid = model.codec.encoder_stream(), model.card.grid
    seen: Tensor | None = None  # what the next clip repeats
    for pictures in chunks:
        video = as_tensor(pictures, model.device)
        if grid.apart:
            stream = model.codec.encoder_stream()
        latents = stream.push(video if seen is None else torch.cat([seen, video], dim=2))
        seen = video[:, :, -grid.repeats :] if grid.repeats else None
        yield pictures, latents, video


def as_made_here(
    model: LoadedModel, folder: Path, count: int, size: tuple[int, int]
) -> Iterator[tuple[Tensor, Tensor]]:
    """The first `count` chunks of a take as if this model had made them, of pictures of `size`.

    At its rate, in its chunks, of which the last is filled with the last picture, as a clip's is.

    Raises:
        HistoryMissing: a chunk cannot be read.
    """
    grid = model.card.grid
    pictures = _at_rate(folder, count, Fraction(*grid.rate))
    chunks = _in_chunks((covering(picture, size) for picture in pictures), grid)
    return ((latents, video) for _, latents, video in encoded_chunks(model, chunks))


def is_counted_alike(model: LoadedModel, folder: Path, count: int) -> bool:
    """Whether the first `count` chunks of a take are as long, fast and large as this model's.

    Raises:
        HistoryMissing: a chunk cannot be read.
    """
    grid = model.card.grid
    width, height = grid.size
    lengths = ((grid.frames_in_chunk(index), height, width, 3) for index in range(count))
    own = (load_pictures(folder, index).shape for index in range(count))
    rate = Fraction(*grid.rate)
    return _rate_of(folder, rate) == rate and all(map(eq, own, lengths))


def _at_rate(folder: Path, count: int, rate: Fraction) -> Iterator[Pictures]:
    """The pictures `[h w 3]` that are seen at whole multiples of 1 / rate seconds."""
    step = _rate_of(folder, rate) / rate
    wanted, before = 0, 0
    for index in range(count):
        pictures = load_pictures(folder, index)
        while (number := int(wanted * step)) < before + len(pictures):
            yield pictures[number - before]
            wanted += 1
        before += len(pictures)


def _rate_of(folder: Path, unsaid: Fraction) -> Fraction:
    try:
        container, stream = open_video(video_path(folder, 0))
        with container:
            return Fraction(stream.average_rate or unsaid)
    except VideoError as error:
        raise HistoryMissing(f"The pictures of chunk 1 in {folder} cannot be read") from error


def _in_chunks(pictures: Iterator[Pictures], grid: FrameGrid) -> Iterator[Pictures]:
    own: list[Pictures] = []
    index = 0
    for picture in pictures:
        own.append(picture)
        if len(own) == grid.frames_in_chunk(index):
            yield np.stack(own)
            own, index = [], index + 1
    if own:
        missing = grid.frames_in_chunk(index) - len(own)
        yield np.stack([*own, *[own[-1]] * missing])
