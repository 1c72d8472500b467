"""The memory of whole stories, padded to one length."""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from generation.backbones.base import Context
from generation.memory.base import EncoderState, shortest_reach
from generation.memory.context import SHOT_GAP, ShotTokens, moved, side_by_side
from generation.memory.low import rate_name

if TYPE_CHECKING:
    from generation.memory.base import HistoryEncoder
    from generation.training.draft import Draft
    from generation.training.targets import Remembered

FEWEST_TOKENS, MORE_TOKENS = 64, 512
"""Lengths that memory is padded to: few different shapes, as each is compiled."""
NEVER = -1


def story_memory(draft: Draft, remembered: list[list[Remembered]]) -> tuple[Context, Tensor]:
    """Context of all stories, padded; and when each token ends in its story `[b n]`.

    Ends are in latent frames from the story's start, without the gaps between shots.
    """
    shots = _encode_by_length(draft, [shot for story in remembered for shot in story])
    rows: list[tuple[Tensor, ...]] = []
    for story in remembered:
        rows.append(_story_row(shots[: len(story)]))
        shots = shots[len(story) :]
    longest = padded_length(max(len(row[0]) for row in rows))
    tokens, positions, covers, ends, *hidden = (
        torch.stack([_pad(row[i], longest, value) for row in rows])
        for i, value in enumerate((0, 0, 1, NEVER, 0)[: len(rows[0])])
    )
    window = tokens.new_zeros(len(rows), 1, 0, *remembered[0][0].latents.shape[2:])
    pooled = any(encoder.pooled for encoder in draft.encoders)
    apart = shortest_reach(draft.encoders) is not None
    present = ends != NEVER
    context = Context(tokens, positions, window, present, covers, pooled, apart, *hidden)
    return context, ends


def padded_length(tokens: int) -> int:
    """64, 128, 256, or a multiple of 512: not less than so many tokens, and not many more."""
    least = FEWEST_TOKENS
    while least < min(tokens, MORE_TOKENS):
        least *= 2
    return math.ceil(tokens / least) * least


def _pad(row: Tensor, longest: int, value: int) -> Tensor:
    missing = row.new_full((longest - len(row), *row.shape[1:]), value)
    return torch.cat([row, missing])


def _story_row(shots: list[ShotTokens]) -> tuple[Tensor, ...]:
    """Tokens, positions, covers and ends of one story, and hidden states where there are any."""
    positions, ends = [], []
    start = 0
    for number, shot in enumerate(shots):
        positions.append(moved(shot.positions, start + SHOT_GAP * number))
        ends.append(shot.ends + start)
        start += shot.latent_frames
    tokens, covers = [shot.tokens[0] for shot in shots], [shot.covers for shot in shots]
    row = [torch.cat(tokens), torch.cat(positions), torch.cat(covers), torch.cat(ends)]
    hidden = [shot.hidden[0] for shot in shots if shot.hidden is not None]
    return (*row, torch.cat(hidden)) if hidden else tuple(row)


def _encode_by_length(draft: Draft, shots: list[Remembered]) -> list[ShotTokens]:
    """Context tokens of each shot; shots of one length are encoded in one call."""
    groups: dict[int, list[int]] = defaultdict(list)
    for i, shot in enumerate(shots):
        groups[shot.latents.shape[1]].append(i)
    encoded: dict[int, ShotTokens] = {}
    for indices in groups.values():
        alike = [shots[i] for i in indices]
        by_encoder = [_encode(draft, encoder, alike) for encoder in draft.encoders]
        made = zip(*by_encoder, strict=True)
        encoded |= {i: side_by_side(parts) for i, parts in zip(indices, made, strict=True)}
    return [encoded[i] for i in range(len(shots))]


def _encode(draft: Draft, encoder: HistoryEncoder, shots: list[Remembered]) -> list[ShotTokens]:
    """Context tokens of shots of one length by one encoder."""
    latents = torch.stack([shot.latents for shot in shots]).to(draft.device)
    if encoder.embeds == "small pictures":
        rate = rate_name(encoder.spatial_rate, encoder.time_rate)
        source = torch.stack([shot.lows[rate] for shot in shots]).to(draft.device)
    else:
        source = latents
    tokens, positions, covers, columns, hidden = encoder.encode(
        latents, draft.backbone.embed_low(source), EncoderState()
    )
    positions = positions.expand(len(shots), -1, -1)
    return [
        ShotTokens(
            tokens[i : i + 1], positions[i], covers, columns, latents.shape[2],
            None if hidden is None else hidden[i : i + 1],
        )
        for i in range(len(shots))
    ]
