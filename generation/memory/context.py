"""Where remembered shots stand in time, seen from the chunk that is being made."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import torch
from torch import Tensor

if TYPE_CHECKING:
    from collections.abc import Sequence

SHOT_GAP = 4
"""Latent frames put between two shots, so that a cut is seen in the positions.

The constant jump per shot of StoryMem (arXiv 2512.19539) and LongLive 2; its size is our choice.
"""


@dataclass(frozen=True)
class ShotTokens:
    """Context tokens of one shot: `tokens` `[b n d]`, `positions` `[n 3]` from the shot's start.

    `covers` `[n 3]` is what each token stands for, `columns` `[n]` its number within its memory
    frame (see `Encoded`). They stay on the CPU: float64 is not on every device. `hidden` is
    `[b n e]`, where the transformer reads it.
    """

    tokens: Tensor
    positions: Tensor
    covers: Tensor
    columns: Tensor
    latent_frames: int
    hidden: Tensor | None = None

    @property
    def ends(self) -> Tensor:
        """Last latent frame that each token knows of, `[n]`."""
        return self.positions[:, 0] + (self.covers[:, 0] - 1) / 2

    def picked(self, which: Tensor) -> ShotTokens:
        """Some of the tokens, by number or by mask `[n]`."""
        at = which.to(self.tokens.device)
        return replace(
            self, tokens=self.tokens[:, at], positions=self.positions[which],
            covers=self.covers[which], columns=self.columns[which],
            hidden=None if self.hidden is None else self.hidden[:, at],
        )

    def latest(self, frames: int) -> ShotTokens:
        """The tokens that know of the last `frames` latent frames."""
        return self.picked(self.ends >= self.latent_frames - frames)


def shot_starts(lengths: Sequence[int], *, before: float = 0) -> list[float]:
    """First latent frame of each remembered shot, in the time of the chunk to be made.

    `lengths` are the latent frames of the shots, oldest first; `before` is how many latent frames
    of its own shot precede the chunk. All results are negative.
    """
    starts = []
    end = -before
    for length in reversed(lengths):
        end -= SHOT_GAP + length
        starts.append(end)
    return starts[::-1]


def gather(
    shots: Sequence[ShotTokens], own: ShotTokens | None, before: float, reach: int | None = None,
    cited: int = 0,
) -> ShotTokens:
    """Put remembered shots, and what precedes the chunk in its own shot, into one context.

    `reach` is how many latent frames before the chunk are remembered; None for all. The first
    `cited` shots are, however long ago.

    Returns all tokens, oldest first, with positions in the chunk's time.
    """
    starts = shot_starts([s.latent_frames for s in shots], before=before)
    parts = [*shots, *([own] if own is not None else [])]
    starts = [*starts, *([-before] if own is not None else [])]
    if reach is not None:
        parts = [*parts[:cited], *_within(parts[cited:], reach)]
    placed = [
        replace(part, positions=moved(part.positions, start))
        for part, start in zip(parts, starts, strict=True)
    ]
    return replace(_joined(placed), latent_frames=sum(part.latent_frames for part in parts))


def coarser(shot: ShotTokens, rate: int) -> ShotTokens:
    """The shot remembered `rate` times more coarsely in time, as if it had been so much shorter.

    Tokens of the same column of `rate` memory frames in a row become one, their mean. Times shrink
    likewise, so that a long story stays within the times that the model was trained for; pooling
    what is older is FramePack's idea (arXiv 2504.12626), the shrinking is our choice.
    """
    if rate == 1:
        return shot
    members, columns = _frames_in_a_row(shot, rate)
    there = members >= 0
    begins = (shot.ends - shot.covers[:, 0] + 1)[members]
    first = torch.where(there, begins, torch.inf).amin(dim=1)
    last = torch.where(there, shot.ends[members], -torch.inf).amax(dim=1)

    def means(values: Tensor) -> Tensor:
        """Of `[... n k]` over the members of each group."""
        is_in = there.unsqueeze(-1).to(values.device)
        exact = torch.promote_types(values.dtype, torch.float32)
        kept = values[..., members.to(values.device), :].to(exact) * is_in
        return (kept.sum(dim=-2) / is_in.sum(dim=-2)).to(values.dtype)

    positions, covers = means(shot.positions), means(shot.covers)
    positions[:, 0], covers[:, 0] = (first + last) / 2 / rate, (last - first + 1) / rate
    pooled = ShotTokens(
        means(shot.tokens), positions, covers, columns, -(-shot.latent_frames // rate),
        None if shot.hidden is None else means(shot.hidden),
    )
    return pooled.picked(pooled.ends.argsort(stable=True))


def _frames_in_a_row(shot: ShotTokens, rate: int) -> tuple[Tensor, Tensor]:
    """Numbers of the tokens of one column in `rate` frames in a row `[g rate]`; the columns `[g]`.

    A group with fewer members ends with -1.
    """
    column, place = shot.columns, torch.zeros_like(shot.columns)
    for number in range(int(column.max()) + 1):
        mine = column == number
        place[mine] = shot.ends[mine].argsort(stable=True).argsort()
    kept, group = torch.unique(torch.stack([place // rate, column]), dim=1, return_inverse=True)
    members = torch.full((kept.shape[1], rate), -1)
    members[group, place % rate] = torch.arange(len(group))
    return members, kept[1]


def side_by_side(parts: Sequence[ShotTokens]) -> ShotTokens:
    """The tokens that several encoders made of the same shot, in the order of their ends."""
    if len(parts) == 1:
        return parts[0]
    first, apart = 0, []
    for part in parts:
        apart.append(replace(part, columns=part.columns + first))
        first += int(part.columns.max()) + 1
    everything = _joined(apart)
    return everything.picked(everything.ends.argsort(stable=True))


def _joined(parts: Sequence[ShotTokens]) -> ShotTokens:
    hidden = [part.hidden for part in parts if part.hidden is not None]
    return ShotTokens(
        tokens=torch.cat([p.tokens for p in parts], dim=1),
        positions=torch.cat([p.positions for p in parts]),
        covers=torch.cat([p.covers for p in parts]),
        columns=torch.cat([p.columns for p in parts]),
        latent_frames=parts[0].latent_frames,
        hidden=torch.cat(hidden, dim=1) if hidden else None,
    )


def _within(parts: Sequence[ShotTokens], reach: int) -> list[ShotTokens]:
    """What knows of the last `reach` latent frames; a shot's length stays what it was."""
    kept: list[ShotTokens] = []
    for part in reversed(parts):
        kept.insert(0, part.latest(max(0, reach)))
        reach -= part.latent_frames
    return kept


def moved(positions: Tensor, start: float) -> Tensor:
    """Positions `[n 3]` with `start` latent frames added to their time."""
    return positions + torch.tensor([start, 0, 0], dtype=positions.dtype, device=positions.device)
