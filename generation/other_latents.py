"""Takes that another model made: their pictures, encoded as if this one had made them.

Latents of two autoencoders mean different things, also where they have as many channels; and at
another rate the same latents are another movement. So a film that goes on with another model
remembers what its takes show, not the numbers that lie beside it.
"""

from __future__ import annotations

import math
from fractions import Fraction
from itertools import count, islice
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

    from generation.errors import CancelToken
    from generation.grids import FrameGrid
    from generation.model import LoadedModel
    from generation.video import Pictures


def is_made_alike(model: LoadedModel, folder: Path, chunks: int, weights: str = "") -> bool:
    """Whether the first `chunks` of a take have latents that this model reads as its own.

    They are of its autoencoder, at its rate, in chunks of its lengths. A chunk that does not name
    its autoencoder, as those of earlier versions, is of this one if `weights` made the take that
    are the model's, or not known. Files of an autoencoder that differ are different ones.

    Raises:
        HistoryMissing: a chunk cannot be read.
    """
    grid = model.card.grid
    unsaid = model.latent_space if weights in {"", model.card.weights} else ""
    for index in range(chunks):
        (channels, length, *_), said = latents_origin(folder, index)
        if (channels, length) != (model.codec.channels, grid.latents_in_chunk(index)):
            return False
        if (said or unsaid) != model.latent_space:
            return False
    return has_grid(folder, chunks, grid)


def has_grid(folder: Path, chunks: int, grid: FrameGrid) -> bool:
    """Whether a take has pictures at this rate, in chunks of these lengths.

    The first two chunks tell; all later ones are as the second.

    Raises:
        HistoryMissing: a chunk cannot be read.
    """
    facts = (_rate_and_pictures(folder, index) for index in range(min(2, chunks)))
    return all(
        (rate or Fraction(*grid.rate)) == Fraction(*grid.rate)
        and pictures == grid.frames_in_chunk(index)
        for index, (rate, pictures) in enumerate(facts)
    )


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
    model: LoadedModel, folder: Path, chunks: int, size: tuple[int, int], cancel: CancelToken
) -> Iterator[tuple[Tensor, Tensor]]:
    """The first `chunks` of a take at the model's rate and of pictures of `size`, piece by piece.

    Latents `[1 c t h w]` and pictures `[1 3 n H W]`. The last picture fills the last latent frame.

    Raises:
        HistoryMissing: a chunk cannot be read.
        GenerationCancelled: `cancel` was set; at most one chunk later.
    """
    grid = model.card.grid
    pictures = _at_rate(folder, chunks, Fraction(*grid.rate), cancel)
    pieces = _in_pieces((covering(picture, size) for picture in pictures), grid)
    return ((latents, video) for _, latents, video in encoded_chunks(model, pieces))


def newest_pictures(
    folder: Path, chunks: int, size: tuple[int, int], rate: Fraction, wanted: int
) -> Pictures:
    """The last pictures `[n H W 3]` of a take's first `chunks`, at a rate; 1 to `wanted`.

    Raises:
        HistoryMissing: a chunk cannot be read.
    """
    step = (_rate_and_pictures(folder, 0)[0] or rate) / rate
    numbers = [int(n * step) for n in range(wanted)]  # counted from the last one back
    newest: list[Pictures] = []
    for index in reversed(range(chunks)):
        if len(newest) > numbers[-1]:
            break
        newest.extend(load_pictures(folder, index)[::-1])
    chosen = [newest[number] for number in numbers if number < len(newest)]
    return np.stack([covering(picture, size) for picture in reversed(chosen)])


def _at_rate(
    folder: Path, chunks: int, rate: Fraction, cancel: CancelToken
) -> Iterator[Pictures]:
    """The pictures `[h w 3]` that are seen at whole multiples of 1 / rate seconds."""
    step = (_rate_and_pictures(folder, 0)[0] or rate) / rate
    wanted, before = 0, 0
    for index in range(chunks):
        cancel.raise_if_set()
        pictures = load_pictures(folder, index)
        while (number := int(wanted * step)) < before + len(pictures):
            yield pictures[number - before]
            wanted += 1
        before += len(pictures)


def _rate_and_pictures(folder: Path, index: int) -> tuple[Fraction, int]:
    """Pictures a second and in all, of a chunk's video; a rate of 0 is not told."""
    try:
        container, stream = open_video(video_path(folder, index))
        with container:
            return Fraction(stream.average_rate or 0), stream.frames
    except VideoError as error:
        what = f"The pictures of chunk {index + 1} in {folder} cannot be read"
        raise HistoryMissing(what) from error


def _in_pieces(pictures: Iterator[Pictures], grid: FrameGrid) -> Iterator[Pictures]:
    """Pictures `[n H W 3]` of chunk after chunk; the last piece ends with a whole latent frame."""
    for index in count():
        own = list(islice(pictures, grid.frames_in_chunk(index)))
        if not own:
            return
        latents = math.ceil((len(own) - (index == 0)) / grid.stride)
        missing = latents * grid.stride + (index == 0) - len(own)
        yield np.stack([*own, *[own[-1]] * missing])
