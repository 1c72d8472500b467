"""What is asked of a memory: runs of latent frames of remembered takes, and the takes' own files.

Without torch, so that the fake answers the same questions.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count, pairwise
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np

from generation.chunk_files import chunk_count, load_pictures
from generation.errors import HistoryMissing, NotRemembered
from generation.protocol import FrameGrid, HistoryTake, LatentSpan, RetrieveFrames
from generation.video import Pictures

QUERY_FRAMES: Final = 4
"""Latent frames that are retrieved at once at most, as in the training of the memory."""


@dataclass(frozen=True)
class Query:
    """Latent frames `first` .. `first + frames - 1` of remembered shot `shot`, oldest is 0.

    `rate` is how coarsely the shot is remembered: one memory frame for so many.
    """

    shot: int
    first: int
    frames: int
    rate: int = 1


@dataclass(frozen=True)
class Retrieved:
    """Pictures of a take from picture `first` on: from `memory`, and its `own`, `[t h w 3]`."""

    take: str
    first: int
    memory: Pictures
    own: Pictures


class Piece(NamedTuple):
    """A part of the chunk `chunk`: `part` of its own items, counted from its first."""

    chunk: int
    part: slice


def plan_queries(command: RetrieveFrames, grid: FrameGrid) -> list[Query]:
    """The queries that cover what is asked, in the order in which it is asked.

    They begin at whole multiples of their length, so that a frame is always retrieved with the
    same neighbours and noise, and looks the same, however the user came to it. What is remembered
    coarsely has its neighbours closer in time than any that were trained: it is asked one by one.

    Raises:
        NotRemembered: a take is not in the history, or has fewer frames.
        HistoryMissing: a take's files are gone.
    """
    for entry in command.history:
        if chunk_count(Path(entry.folder)) < (entry.chunks or 1):
            raise HistoryMissing(f"The files of take {entry.take} are missing in {entry.folder}")
    queries: dict[Query, None] = {}
    for span in command.spans:
        queries |= dict.fromkeys(_covering(span, command.history, grid))
    return list(queries)


def own_pictures(entry: HistoryTake, grid: FrameGrid, query: Query) -> Pictures:
    """The take's own pictures of the query's latent frames, `[t h w 3]`."""
    numbers = pictures_of(grid, query)
    lengths = (grid.frames_in_chunk(index) for index in count())
    folder = Path(entry.folder)
    return np.concatenate([
        load_pictures(folder, piece.chunk)[piece.part]
        for piece in pieces(lengths, numbers.start, numbers.stop)
    ])


def pictures_of(grid: FrameGrid, query: Query) -> range:
    """Numbers, within the take, of the pictures of the query's latent frames."""
    last = query.first + query.frames - 1
    return range(grid.frames_of_latent(query.first).start, grid.frames_of_latent(last).stop)


def pieces(lengths: Iterator[int], first: int, stop: int) -> Iterator[Piece]:
    """Where items `first` .. `stop - 1` of a take lie, in chunks of these lengths."""
    begins = 0
    for chunk, length in enumerate(lengths):
        if begins >= stop:
            return
        if begins + length > first:
            yield Piece(chunk, slice(max(0, first - begins), min(length, stop - begins)))
        begins += length


def _covering(
    span: LatentSpan, history: Sequence[HistoryTake], grid: FrameGrid
) -> Iterator[Query]:
    places = [place for place, entry in enumerate(history) if entry.take == span.take]
    if not places:
        raise NotRemembered(f"Take {span.take} is not in the memory of the shot")
    entry = history[places[0]]
    chunks = entry.chunks or chunk_count(Path(entry.folder))
    whole = sum(grid.latents_in_chunk(index) for index in range(chunks))
    stop = span.first + span.frames
    if stop > whole:
        raise NotRemembered(f"Only {whole} latent frames of take {span.take} are remembered")
    step = QUERY_FRAMES if entry.rate == 1 else 1
    borders = [*range(span.first // step * step, stop, step), min(-(-stop // step) * step, whole)]
    for first, end in pairwise(borders):
        yield Query(places[0], first, end - first, entry.rate)
