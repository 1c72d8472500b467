"""Stage 2: the transformer learns to go on from a full clean history (arXiv 2512.23851, 3.3).

Part of the steps still retrieve, so that the shipped weights can show what they remember.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from generation.rollout import WINDOW_LATENTS
from generation.training.batches import (
    PaddedContext,
    Remembered,
    add_noise,
    encode_batch,
    sample_sigmas,
)
from generation.training.draft import (
    CHUNK_LATENTS,
    FIRST_LATENTS,
    TRAINING_SHIFT,
    Draft,
)
from generation.training.loop import seeded
from generation.training.retrieval import RetrievalBatches
from generation.training.stories import ShotLatents, StoryLatents

LONGEST_LATENTS = 44
FIRST_CHANCE = 0.6  # a shot's first chunk is the harder one: it has no window
RETRIEVAL_CHANCE = 0.15
FORGET_CHANCE = 0.1  # memory dropout, for guidance and for shots without history
SILENT_CHANCE = 0.1
WORN_CHANCE, MOST_WORN = 0.5, 0.15
"""Half of the histories get a little noise, as what a model made itself is never quite clean."""


@dataclass(frozen=True)
class _Sample:
    shots: list[Remembered]
    before: int
    has_own: bool
    caption: str
    target: Tensor
    window: Tensor


class GeneratorBatches:
    """The loss of one generator step, from the step's number alone."""

    def __init__(self, stories: list[StoryLatents], draft: Draft, batch: int, seed: int) -> None:
        self.stories = stories
        self._draft, self._batch, self._seed = draft, batch, seed
        self._retrieval = RetrievalBatches(stories, draft, batch, seed)

    def loss(self, step: int) -> Tensor:
        """Generate `batch` chunks: all first chunks of shots, or all later ones."""
        rng = np.random.default_rng(seeded(self._seed, step, 2))
        if rng.random() < RETRIEVAL_CHANCE:
            return self._retrieval.loss(step)
        is_first = bool(rng.random() < FIRST_CHANCE)
        samples = [self._sample(rng, is_first=is_first) for _ in range(self._batch)]
        draft = self._draft
        with torch.autocast("cpu", torch.bfloat16):
            context = encode_batch(
                draft.memory, draft.backbone, [(s.shots, s.before, s.has_own) for s in samples]
            )
            text = draft.text.encode([s.caption for s in samples])
            clean = torch.stack([s.target for s in samples])
            window = torch.stack([s.window for s in samples])
            sigma = sample_sigmas(rng, self._batch, TRAINING_SHIFT)
            return draft.loss(clean, sigma, text, _forget(rng, context), window)

    def _sample(self, rng: np.random.Generator, *, is_first: bool) -> _Sample:
        while True:
            story = self.stories[int(rng.integers(len(self.stories)))]
            at = int(rng.integers(len(story)))
            chunks = (story[at].latents.shape[1] - FIRST_LATENTS) // CHUNK_LATENTS
            if is_first or chunks > 0:
                break
        before = 0 if is_first else FIRST_LATENTS + CHUNK_LATENTS * int(rng.integers(chunks))
        shot = story[at]
        latents = shot.latents.float()
        shots = [_worn(rng, s) for s in _recent(story[:at], LONGEST_LATENTS - before)]
        if before:
            low_frames = (before - 1) * (shot.low.shape[1] - 1) // (latents.shape[1] - 1) + 1
            own = ShotLatents(shot.latents[:, :before], shot.low[:, :low_frames], "")
            shots.append(_worn(rng, own))
        length = FIRST_LATENTS if is_first else CHUNK_LATENTS
        return _Sample(
            shots=shots,
            before=before,
            has_own=before > 0,
            caption="" if rng.random() < SILENT_CHANCE else shot.caption,
            target=latents[:, before : before + length],
            window=latents[:, max(0, before - WINDOW_LATENTS) : before],
        )


def _recent(shots: tuple[ShotLatents, ...], latents: int) -> list[ShotLatents]:
    """The newest whole shots that fit, oldest first."""
    taken: list[ShotLatents] = []
    for shot in reversed(shots):
        latents -= shot.latents.shape[1]
        if latents < 0:
            break
        taken.insert(0, shot)
    return taken


def _worn(rng: np.random.Generator, shot: ShotLatents) -> Remembered:
    latents, low = shot.latents.float(), shot.low.float()
    if rng.random() >= WORN_CHANCE:
        return Remembered(latents, low)
    sigma = torch.tensor(rng.uniform(0, MOST_WORN), dtype=torch.float32)
    return Remembered(
        add_noise(latents, sigma, torch.randn_like(latents)),
        add_noise(low, sigma, torch.randn_like(low)),
    )


def _forget(rng: np.random.Generator, context: PaddedContext) -> PaddedContext:
    forgotten = torch.from_numpy(rng.random(len(context.present)) < FORGET_CHANCE)
    return PaddedContext(
        context.tokens, context.positions, context.present & ~forgotten[:, None]
    )
