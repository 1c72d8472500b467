"""Packed batches: each story is remembered once, and many targets in it read that memory.

Reading memory is the greater part of a step. As memory never reads what is later than itself, one
reading of a whole story serves targets anywhere in it: each sees the part that comes before it.
"""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from generation.backbones.base import Context
from generation.memory.base import EncoderState, shortest_reach
from generation.memory.context import SHOT_GAP, ShotTokens, moved, side_by_side
from generation.memory.low import rate_name

if TYPE_CHECKING:
    from generation.memory.base import HistoryEncoder
    from generation.training.draft import Draft
    from generation.training.stories import ShotLatents, StoryLatents


@dataclass(frozen=True)
class Remembered:
    """One shot as a story's memory takes it in.

    Attributes:
        latents: `[c t h w]`, noised where the training hides it.
        lows: latents of the low-resolution branches `[c t' h' w']` by their rate, likewise.
    """

    latents: Tensor
    lows: dict[str, Tensor]


@dataclass(frozen=True)
class Target:
    """Latent frames to be made: `frames` of shot `shot` of story `story`, from `first` on.

    Attributes:
        sees: latent frames of its own shot that are remembered; those of earlier shots all are.
            None: it sees the whole story, what is later too (to retrieve); -1: no memory at all.
        window: latent frames before `first` that it sees uncompressed.
        silent: without its caption.
    """

    story: int
    shot: int
    first: int
    frames: int
    sees: int | None
    window: int = 0
    silent: bool = False


def packed_loss(
    draft: Draft,
    stories: list[StoryLatents],
    remembered: list[list[Remembered]],
    targets: list[Target],
    sigma: Tensor,
) -> Tensor:
    """Rectified-flow loss of targets that all have as many frames and as long a window.

    Args:
        draft: the modules in training.
        stories: the stories of the batch.
        remembered: what the memory takes in, per story, shot by shot.
        targets: what is made; the same number in each story, in the order of the stories.
        sigma: noise level of each target `[n]`.
    """
    starts = _starts(stories, targets)
    with torch.autocast(draft.device.type, torch.bfloat16):
        context, ends = _story_memory(draft, remembered)
        memory = draft.backbone.read_memory(context, torch.bfloat16)
        visible = _visible(draft, stories, ends, targets)
        reading = replace(memory, present=visible.to(draft.device), start=starts)
        window = _stacked(stories, targets, window=True).to(draft.device)
        reading = draft.backbone.read_window(window, reading)
        text = _captions(draft, stories, targets)
        clean = _stacked(stories, targets).to(draft.device)
        return draft.loss(clean, sigma.to(draft.device), text, reading)


def clean(shot: ShotLatents) -> Remembered:
    """A shot as it is."""
    return Remembered(shot.latents.float(), {k: low.float() for k, low in shot.lows.items()})


def sample_sigmas(rng: np.random.Generator, count: int, shift: float) -> Tensor:
    """Noise levels from a logit-normal, shifted towards noise (Stable Diffusion 3, section 3.1)."""
    plain = 1 / (1 + np.exp(-rng.normal(size=count)))
    return torch.from_numpy(shift * plain / (1 + (shift - 1) * plain)).float()


def add_noise(clean: Tensor, sigma: Tensor, noise: Tensor) -> Tensor:
    """`(1 - sigma) * clean + sigma * noise`, one sigma a sample (or broadcastable)."""
    return (1 - sigma) * clean + sigma * noise


def _story_memory(draft: Draft, remembered: list[list[Remembered]]) -> tuple[Context, Tensor]:
    """Context of all stories, padded; and when each token ends in its story `[b n]`.

    Ends are in latent frames from the story's start, without the gaps between shots.
    """
    shots = _encode_by_length(draft, [shot for story in remembered for shot in story])
    rows: list[tuple[Tensor, ...]] = []
    for story in remembered:
        rows.append(_story_row(shots[: len(story)]))
        shots = shots[len(story) :]
    longest = math.ceil(max(len(row[0]) for row in rows) / PAD_TOKENS) * PAD_TOKENS
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


PAD_TOKENS = 512  # few different shapes, as each is compiled
NEVER = -1


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


def _visible(
    draft: Draft, stories: list[StoryLatents], ends: Tensor, targets: list[Target]
) -> Tensor:
    """Which tokens of its story each target sees `[n m]`."""
    reach = shortest_reach(draft.encoders) or math.inf
    rows = []
    for target in targets:
        end = ends[target.story]
        if target.sees is None:
            rows.append((end != NEVER) & (end >= _length(stories[target.story]) - reach))
        elif target.sees < 0:
            rows.append(torch.zeros_like(end, dtype=torch.bool))
        else:
            now = _length(stories[target.story][: target.shot]) + target.sees
            rows.append((end != NEVER) & (end < now) & (end >= now - reach))
    return torch.stack(rows)


def _length(shots: StoryLatents) -> int:
    return sum(shot.latents.shape[1] for shot in shots)


def _starts(stories: list[StoryLatents], targets: list[Target]) -> Tensor:
    """Story time of each target's first latent frame."""
    starts = []
    for target in targets:
        before = stories[target.story][: target.shot]
        starts.append(sum(s.latents.shape[1] + SHOT_GAP for s in before) + target.first)
    return torch.tensor(starts)


def _stacked(
    stories: list[StoryLatents], targets: list[Target], *, window: bool = False
) -> Tensor:
    """Clean latents of the targets, or of their windows, `[n c t h w]`."""
    pieces = []
    for target in targets:
        latents = stories[target.story][target.shot].latents
        end = target.first if window else target.first + target.frames
        begin = target.first - target.window if window else target.first
        pieces.append(latents[:, begin:end].float())
    return torch.stack(pieces)


def _captions(draft: Draft, stories: list[StoryLatents], targets: list[Target]) -> Tensor:
    """Text of each target `[n m e]`; each caption is encoded once."""
    spoken = [_caption(stories[t.story][t.shot], t) for t in targets]
    different = sorted(set(spoken))
    encoded = draft.text.encode(different)
    return encoded[[different.index(caption) for caption in spoken]]


def _caption(shot: ShotLatents, target: Target) -> str:
    """Who sees no memory is told all looks: so words for colours are learned in every shot."""
    if target.silent:
        return ""
    return shot.described if target.sees == -1 else shot.caption
