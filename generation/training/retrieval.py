"""Stage 1: the memory learns to give back any frame (arXiv 2512.23851, section 3.2).

Random frames of a history stay clean, the rest of what the encoder sees is noised; the transformer
denoises only those frames, from the memory. As they are random, the memory must keep everything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from generation.memory.context import SHOT_GAP
from generation.training.batches import Remembered, add_noise, encode_batch, sample_sigmas
from generation.training.draft import SHIFT, TRAINING_SHIFT, Draft
from generation.training.loop import seeded

if TYPE_CHECKING:
    from generation.training.stories import ShotLatents, StoryLatents

LONGEST_LATENTS = 40  # 20 s
QUERY_FRAMES, QUERY_CHANCES = (1, 2, 4), (0.1, 0.3, 0.6)
LEAST_HIDDEN = 0.2  # the paper's L(0.2, 1)
CLEAN_CHANCE = 0.5  # the whole history stays clean, as in use
SILENT_CHANCE = 0.5  # without text the picture can only come from memory


class RetrievalBatches:
    """The loss of one retrieval step, from the step's number alone."""

    def __init__(self, stories: list[StoryLatents], draft: Draft, batch: int, seed: int) -> None:
        self.stories = stories
        self._draft, self._batch, self._seed = draft, batch, seed

    def loss(self, step: int) -> Tensor:
        """Retrieve `batch` times 1, 2 or 4 neighbouring latent frames."""
        rng = np.random.default_rng(seeded(self._seed, step, 1))
        frames = int(rng.choice(QUERY_FRAMES, p=QUERY_CHANCES))
        samples = [self._sample(rng, frames) for _ in range(self._batch)]
        draft = self._draft
        with torch.autocast("cpu", torch.bfloat16):
            remembered = [(shots, -end, False) for shots, end, _, _ in samples]
            context = encode_batch(draft.memory, draft.backbone, remembered)
            text = draft.text.encode([caption for _, _, caption, _ in samples])
            clean = torch.stack([query for _, _, _, query in samples])
            sigma = sample_sigmas(rng, self._batch, TRAINING_SHIFT)
            return draft.loss(clean, sigma, text, context, clean[:, :, :0])

    def _sample(
        self, rng: np.random.Generator, frames: int
    ) -> tuple[list[Remembered], int, str, Tensor]:
        """Shots to remember, where the last ends (from the query), caption and query."""
        story = self.stories[int(rng.integers(len(self.stories)))]
        first = int(rng.integers(len(story)))
        shots = list(_up_to(story[first:], LONGEST_LATENTS))
        asked = int(rng.integers(len(shots)))
        start = int(rng.integers(shots[asked].latents.shape[1] - frames + 1))
        query = shots[asked].latents[:, start : start + frames].float()
        hide = rng.random() >= CLEAN_CHANCE
        remembered = [
            _hidden(rng, shot, (start, frames) if i == asked else None)
            if hide
            else Remembered(shot.latents.float(), shot.low.float())
            for i, shot in enumerate(shots)
        ]
        caption = "" if rng.random() < SILENT_CHANCE else shots[asked].caption
        return remembered, _end_after(shots, asked, start), caption, query


def _up_to(shots: tuple[ShotLatents, ...], latents: int) -> list[ShotLatents]:
    taken: list[ShotLatents] = []
    total = 0
    for shot in shots:
        total += shot.latents.shape[1]
        if taken and total > latents:
            break
        taken.append(shot)
    return taken


def _end_after(shots: list[ShotLatents], asked: int, start: int) -> int:
    """End of the last shot, one gap after it, in the time of a query in shot `asked`."""
    lengths = [s.latents.shape[1] for s in shots]
    return sum(lengths[asked:]) + SHOT_GAP * (len(shots) - asked) - start


def _hidden(
    rng: np.random.Generator, shot: ShotLatents, kept: tuple[int, int] | None
) -> Remembered:
    """Noise every latent frame but the kept ones, and the low branch where it shows noised ones."""
    count, low_count = shot.latents.shape[1], shot.low.shape[1]
    sigma = torch.clamp(sample_sigmas(rng, count, SHIFT), min=LEAST_HIDDEN)
    if kept is not None:
        sigma[kept[0] : kept[0] + kept[1]] = 0
    rate = max(1, (count - 1) // max(1, low_count - 1))
    low_sigma = torch.tensor(
        [float(sigma[max(0, rate * i - rate + 1) : rate * i + 1].max()) for i in range(low_count)]
    )
    return Remembered(_noised(rng, shot.latents, sigma), _noised(rng, shot.low, low_sigma))


def _noised(rng: np.random.Generator, latents: Tensor, sigma: Tensor) -> Tensor:
    noise = torch.from_numpy(rng.standard_normal(latents.shape, dtype=np.float32))
    return add_noise(latents.float(), sigma[None, :, None, None], noise)
