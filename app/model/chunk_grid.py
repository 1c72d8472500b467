"""The model's grid under a shot: where its chunks join, and which lengths it can make.

Frames count from where the shot's take begins, as `Shot.in_frame`.
"""

import math
from fractions import Fraction
from itertools import accumulate

from app.model.project import Shot
from app.model.takes import Take
from app.model.time import FrameRate
from app.model.timeline import frames_covered, pictures_needed
from generation.protocol import FrameGrid


def take_joins(take: Take, rate: FrameRate) -> tuple[int, ...]:
    """Where the chunks of a take end; the last is the end of the take."""
    pictures = accumulate(chunk.frames for chunk in take.chunks if not chunk.missing)
    return tuple(frames_covered(count, rate, take.recipe.rate) for count in pictures)


def grid_joins(grid: FrameGrid, rate: FrameRate, first: int, last: int) -> tuple[int, ...]:
    """The lengths that the model can make, from `first` up to `last` frames."""
    pictures = max(1, int(rate.seconds(max(1, first)) * grid.rate[0] / grid.rate[1]))
    joins, chunks = [], grid.chunks_for(pictures)
    while (join := frames_covered(grid.first_frame(chunks), rate, grid.rate)) <= last:
        joins.append(join)
        chunks += 1
    return tuple(join for join in joins if join >= first)


def shot_joins(
    take: Take | None, grid: FrameGrid | None, rate: FrameRate, first: int, last: int
) -> tuple[int, ...]:
    """Where chunks end between two frames: as the take was made, and as the model goes on."""
    made = () if take is None else take_joins(take, rate)
    end = made[-1] if made else 0
    planned = () if grid is None or last <= end else grid_joins(grid, rate, end + 1, last)
    return tuple(join for join in (*made, *planned) if first <= join <= last)


def length_made(shot: Shot, grid: FrameGrid, rate: FrameRate) -> int:
    """The frames of a new take of a shot: the next length that the model can make."""
    pictures = grid.legal_frames(pictures_needed(shot, rate, grid.rate))
    return frames_covered(pictures, rate, grid.rate)


def latents_remembered(take: Take, grid: FrameGrid, chunks: int) -> int:
    """Latent frames that a model remembers of a take's first `chunks`.

    Where it is counted in another way: those that its pictures fill at the model's rate.
    """
    if is_counted_alike(take, grid, chunks):
        return sum(grid.latents_in_chunk(chunk.index) for chunk in take.chunks[:chunks])
    return 1 + math.ceil((pictures_remembered(take, grid, chunks) - 1) / grid.stride)


def pictures_remembered(take: Take, grid: FrameGrid, chunks: int) -> int:
    """Pictures of a take's first `chunks` at the model's rate."""
    rate = Fraction(*grid.rate) / Fraction(*take.recipe.rate)
    return max(1, math.ceil(_pictures(take, chunks) * rate))


def latents_shown(take: Take, grid: FrameGrid, chunks: int) -> int:
    """Latent frames of the model that a take's first `chunks` have all pictures of."""
    pictures = max(1, _pictures(take, chunks))
    last = grid.latent_of_frame(pictures - 1)
    return last + (grid.frames_of_latent(last).stop <= pictures)


def is_counted_alike(take: Take, grid: FrameGrid, chunks: int) -> bool:
    """Whether a take's first `chunks` have the model's rate and lengths."""
    if Fraction(*take.recipe.rate) != Fraction(*grid.rate):
        return False
    return all(c.frames == grid.frames_in_chunk(c.index) for c in take.chunks[:chunks])


def _pictures(take: Take, chunks: int) -> int:
    return sum(chunk.frames for chunk in take.chunks[:chunks])
