"""Packed batches: each story is remembered once, and many targets in it read that memory.

Reading memory is the greater part of a step. As memory never reads what is later than itself, one
reading of a whole story serves targets anywhere in it: each sees the part that comes before it.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import torch
from torch import Tensor

from generation.memory.base import shortest_reach
from generation.memory.context import SHOT_GAP
from generation.training.story_memory import NEVER, story_memory

if TYPE_CHECKING:
    from generation.backbones.base import Context, Reading
    from generation.training.draft import Draft
    from generation.training.stories import ShotLatents, StoryLatents
    from generation.training.targets import Batch, Target


class StoryReading(NamedTuple):
    """The memory of whole stories as the transformer reads it, and when each token ends."""

    memory: Reading
    ends: Tensor


class Conditions(NamedTuple):
    """What a batch's targets are made from, and what they are: `clean` `[n c t h w]`."""

    reading: Reading
    text: Tensor
    clean: Tensor


def packed_loss(draft: Draft, batch: Batch) -> Tensor:
    """Rectified-flow loss of a batch, the mean over its targets."""
    with in_precision(draft):
        reading, text, clean = read_batch(draft, batch)
        noise, sigma = batch.noise.to(draft.device), batch.sigma.to(draft.device)
        return draft.loss(clean, noise, sigma, text, reading)


def in_precision(draft: Draft) -> torch.autocast:
    """Heavy products in bfloat16, unless the draft says otherwise."""
    return torch.autocast(draft.device.type, torch.bfloat16, enabled=draft.mixed)


def read_batch(draft: Draft, batch: Batch) -> Conditions:
    """Read the memory of a batch's stories, and what each of its targets sees beside it."""
    return read_targets(draft, batch, read_stories(draft, *story_memory(draft, batch.remembered)))


def read_stories(draft: Draft, context: Context, ends: Tensor) -> StoryReading:
    """Read what `story_memory` gives."""
    dtype = torch.bfloat16 if draft.mixed else context.tokens.dtype
    return StoryReading(draft.backbone.read_memory(context, dtype), ends)


def read_targets(draft: Draft, batch: Batch, read: StoryReading) -> Conditions:
    """What each target of a batch sees of its story's memory, and beside it."""
    stories, targets = batch.stories, batch.targets
    visible = _visible(draft, stories, read.ends, targets).to(draft.device)
    reading = replace(read.memory, present=visible, start=_starts(stories, targets))
    reading = draft.backbone.read_window(_windows(batch).to(draft.device), reading)
    clean = _clean(stories, targets).to(draft.device)
    return Conditions(reading, _captions(draft, stories, targets), clean)


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


def _windows(batch: Batch) -> Tensor:
    """Latents before each target `[n c w h w']`, as worn as what is remembered of them."""
    pieces = []
    for target in batch.targets:
        latents = batch.remembered[target.story][target.shot].latents
        pieces.append(latents[:, target.first - target.window : target.first].float())
    return torch.stack(pieces)


def _clean(stories: list[StoryLatents], targets: list[Target]) -> Tensor:
    """Clean latents of the targets, `[n c t h w]`."""
    pieces = []
    for target in targets:
        latents = stories[target.story][target.shot].latents
        pieces.append(latents[:, target.first : target.first + target.frames].float())
    return torch.stack(pieces)


def _captions(draft: Draft, stories: list[StoryLatents], targets: list[Target]) -> Tensor:
    """Text of each target `[n m e]`; each caption is encoded once."""
    shots = [stories[target.story][target.shot] for target in targets]
    if shots[0].embedded is not None:
        return _embedded(draft, shots, targets)
    spoken = [_caption(shot, target) for shot, target in zip(shots, targets, strict=True)]
    different = sorted(set(spoken))
    encoded = draft.encode_text(different)
    return encoded[[different.index(caption) for caption in spoken]]


def _embedded(draft: Draft, shots: list[ShotLatents], targets: list[Target]) -> Tensor:
    """Captions that were encoded with the stories."""
    silence = draft.silence[0]
    rows = [
        silence if target.silent or shot.embedded is None else shot.embedded.to(silence)
        for shot, target in zip(shots, targets, strict=True)
    ]
    return torch.stack(rows).to(draft.device)  # where only shards are, silence was said on the CPU


def _caption(shot: ShotLatents, target: Target) -> str:
    """Who sees no memory is told all looks: so words for colours are learned in every shot."""
    if target.silent:
        return ""
    return shot.described if target.sees == -1 else shot.caption
