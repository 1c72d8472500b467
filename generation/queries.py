"""What is asked of a memory: cited pictures, runs of latent frames of takes, and their own files.

Without torch, so that the fake answers the same questions.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count, pairwise
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np

from generation.chunk_files import chunk_count, load_pictures
from generation.errors import HistoryMissing, NotRemembered
from generation.protocol import (
    FrameGrid,
    HistoryTake,
    LatentSpan,
    ReferencePicture,
    RetrieveFrames,
)
from generation.reference_pictures import load_reference
from generation.video import Pictures

QUERY_FRAMES: Final = 4
"""Latent frames that are retrieved at once at most, as in the training of the memory."""


@dataclass(frozen=True)
class Query:
    """Latent frames `first` .. `first + frames - 1` of what is remembered at place `shot`.

    Cited pictures come first, as shots of one latent frame, then the takes, oldest first. `rate` is
    how coarsely the shot is remembered: one memory frame for so many.
    """

    shot: int
    first: int
    frames: int
    rate: int = 1


@dataclass(frozen=True)
class Retrieved:
    """Pictures of a take from picture `first` on: from `memory`, and its `own`, `[t h w 3]`.

    `take` is the sha256 of a cited picture, which has one.
    """

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
        NotRemembered: neither a take nor a picture of this name is remembered, or it has fewer
            frames.
        HistoryMissing: a take's files are gone.
    """
    for entry in command.history:
        if chunk_count(Path(entry.folder)) < (entry.chunks or 1):
            raise HistoryMissing(f"The files of take {entry.take} are missing in {entry.folder}")
    queries: dict[Query, None] = {}
    for span in command.spans:
        queries |= dict.fromkeys(_queries_of(span, command, grid))
    return list(queries)


def own_of(
    command: RetrieveFrames, grid: FrameGrid, query: Query
) -> tuple[str, int, Pictures]:
    """What memory is compared with: name, first picture, pictures `[t h w 3]` (see Retrieved)."""
    entry = remembered_at(command, query.shot)
    if isinstance(entry, ReferencePicture):
        return entry.digest, 0, load_reference(entry, grid.size)
    return entry.take, pictures_of(grid, query).start, own_pictures(entry, grid, query)


def remembered_at(command: RetrieveFrames, place: int) -> ReferencePicture | HistoryTake:
    """What lies at a place of the memory."""
    everything: tuple[ReferencePicture | HistoryTake, ...] = (*command.references, *command.history)
    return everything[place]


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


def _queries_of(span: LatentSpan, command: RetrieveFrames, grid: FrameGrid) -> Iterator[Query]:
    digests = [reference.digest for reference in command.references]
    if span.take not in digests:
        for query in _covering(span, command.history, grid):
            yield replace(query, shot=query.shot + len(digests))
    elif (span.first, span.frames) == (0, 1):
        yield Query(digests.index(span.take), 0, 1)
    else:
        raise NotRemembered("A picture of the cast has only one latent frame")


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
