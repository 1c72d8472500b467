"""Packed batches: each story is remembered once, and many targets in it read that memory.

Reading memory is the greater part of a step. As memory never reads what is later than itself, one
reading of a whole story serves targets anywhere in it: each sees the part that comes before it.
"""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from generation.backbones.base import Context, Reading
from generation.memory.context import SHOT_GAP, moved

if TYPE_CHECKING:
    from generation.backbones.wan import WanBackbone
    from generation.memory.encoder import MemoryEncoder
    from generation.training.draft import Draft
    from generation.training.stories import ShotLatents, StoryLatents


@dataclass(frozen=True)
class Remembered:
    """One shot as a story's memory takes it in.

    Attributes:
        latents: `[c t h w]`, noised where the training hides it.
        low: latents of the low-resolution branch `[c t' h' w']`, likewise.
    """

    latents: Tensor
    low: Tensor


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
    with torch.autocast(draft.device.type, torch.bfloat16):
        context, shot_of, frame_of = _story_memory(draft.memory, draft.backbone, remembered)
        memory = draft.backbone.read_memory(context, torch.bfloat16)
        visible = _visible(draft.memory, context, shot_of, frame_of, targets)
        reading = Reading(memory.layers, visible.to(draft.device), _starts(stories, targets))
        window = _stacked(stories, targets, window=True).to(draft.device)
        reading = draft.backbone.read_window(window, reading)
        text = _captions(draft, stories, targets)
        clean = _stacked(stories, targets).to(draft.device)
        return draft.loss(clean, sigma.to(draft.device), text, reading)


def sample_sigmas(rng: np.random.Generator, count: int, shift: float) -> Tensor:
    """Noise levels from a logit-normal, shifted towards noise (Stable Diffusion 3, section 3.1)."""
    plain = 1 / (1 + np.exp(-rng.normal(size=count)))
    return torch.from_numpy(shift * plain / (1 + (shift - 1) * plain)).float()


def add_noise(clean: Tensor, sigma: Tensor, noise: Tensor) -> Tensor:
    """`(1 - sigma) * clean + sigma * noise`, one sigma a sample (or broadcastable)."""
    return (1 - sigma) * clean + sigma * noise


def _story_memory(
    memory: MemoryEncoder, backbone: WanBackbone, remembered: list[list[Remembered]]
) -> tuple[Context, Tensor, Tensor]:
    """Context of all stories, padded; and the shot and memory frame of each token `[b n]`."""
    tokens = _encode_by_length(memory, backbone, [s for story in remembered for s in story])
    longest = 0
    rows: list[tuple[Tensor, Tensor, Tensor, Tensor]] = []
    for story in remembered:
        rows.append(_story_row(memory, story, tokens[: len(story)]))
        tokens = tokens[len(story) :]
        longest = max(longest, len(rows[-1][0]))
    height, width = remembered[0][0].latents.shape[2:]
    step = PAD_FRAMES * math.prod(memory.grid(height, width))
    longest = math.ceil(longest / step) * step
    padded = [
        torch.stack([_pad(row[i], longest, value) for row in rows])
        for i, value in ((0, 0), (1, 0), (2, NOWHERE), (3, NOWHERE))
    ]
    present = padded[2] != NOWHERE
    window = padded[0].new_zeros(len(rows), 1, 0, height, width)
    return Context(padded[0], padded[1], window, present), padded[2], padded[3]


PAD_FRAMES = 16  # few different shapes, as each is compiled
NOWHERE = -2


def _pad(row: Tensor, longest: int, value: int) -> Tensor:
    missing = row.new_full((longest - len(row), *row.shape[1:]), value)
    return torch.cat([row, missing])


def _story_row(
    memory: MemoryEncoder, story: list[Remembered], tokens: list[Tensor]
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Tokens, positions, shots and memory frames of one story."""
    positions, shots, frames = [], [], []
    start = 0
    for number, shot in enumerate(story):
        length, height, width = shot.latents.shape[1:]
        count = memory.frames(length)
        positions.append(moved(memory.local_positions(0, count, height, width), start))
        cells = len(positions[-1]) // count
        frames.append(torch.arange(count).repeat_interleave(cells))
        shots.append(torch.full((count * cells,), number))
        start += length + SHOT_GAP
    return torch.cat(tokens), torch.cat(positions), torch.cat(shots), torch.cat(frames)


def _encode_by_length(
    memory: MemoryEncoder, backbone: WanBackbone, shots: list[Remembered]
) -> list[Tensor]:
    """Context tokens of each shot; shots of one length are encoded in one call."""
    groups: dict[int, list[int]] = defaultdict(list)
    for i, shot in enumerate(shots):
        groups[shot.latents.shape[1]].append(i)
    encoded: dict[int, Tensor] = {}
    for indices in groups.values():
        device = backbone.transformer.device
        latents = torch.stack([shots[i].latents for i in indices]).to(device)
        low = torch.stack([shots[i].low for i in indices]).to(device)
        tokens = memory(latents, backbone.embed_low(low))
        encoded |= dict(zip(indices, tokens.unbind(0), strict=True))
    return [encoded[i] for i in range(len(shots))]


def _visible(
    memory: MemoryEncoder, context: Context, shot_of: Tensor, frame_of: Tensor,
    targets: list[Target],
) -> Tensor:
    """Which tokens of its story each target sees `[n m]`."""
    assert context.present is not None
    rows = []
    for target in targets:
        shots, frames = shot_of[target.story], frame_of[target.story]
        if target.sees is None:
            rows.append(context.present[target.story])
        elif target.sees < 0:
            rows.append(torch.zeros_like(shots, dtype=torch.bool))
        else:
            own = memory.frames(target.sees) if target.sees else 0
            earlier = (shots >= 0) & (shots < target.shot)
            rows.append(earlier | ((shots == target.shot) & (frames < own)))
    return torch.stack(rows)


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
