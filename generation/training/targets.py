"""What a training step is made of: stories, what of them is remembered, and what is to be made."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

import numpy as np
import torch
from torch import Tensor

from generation.training.seeds import seeded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generation.training.stories import ShotLatents, StoryLatents

How = TypeVar("How")
TRAINING_SHIFT = 2.0
"""Animatic's; a model that gets a LoRA is trained at the shift that it is sampled with.

Less than the sampler's: a shift grows with the number of latent positions (Stable Diffusion 3,
equation 23), and a chunk of 128x64 pictures has few. More than 1: what is where is decided at high
noise."""

RETRIEVAL_SHARE = 0.1
"""Of the targets after the first stage; the paper's second stage has none."""


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


@dataclass(frozen=True)
class Batch:
    """One step's stories; its targets all have as many frames and as long a window.

    Attributes:
        stories: the stories.
        remembered: what the memory takes in, per story, shot by shot.
        targets: what is made; the same number in each story, in the order of the stories.
        sigma: noise level of each target `[n]`.
        noise: of each target `[n c t h w]`.
    """

    stories: list[StoryLatents]
    remembered: list[list[Remembered]]
    targets: list[Target]
    sigma: Tensor
    noise: Tensor


class Share(NamedTuple):
    """Which of several processes this one is, from 0, and how many they are."""

    rank: int = 0
    processes: int = 1


ALONE = Share()


class StoryBatches(ABC, Generic[How]):
    """The batch of a step from the step's number alone, however many processes share it.

    Each story has its own random numbers: so a process draws those of its own stories only, and
    two processes together see what one would.
    """

    kind: int  # another one for each stage, so that stages draw other numbers

    def __init__(
        self, stories: list[StoryLatents], batch: int, seed: int, share: Share = ALONE
    ) -> None:
        """Raises ValueError where `batch` stories cannot be shared equally."""
        if batch % share.processes:
            raise ValueError(
                f"a batch of {batch} stories cannot be shared by {share.processes} processes"
            )
        self.stories = stories
        self._batch, self._seed, self._share = batch, seed, share
        self.levels = 0.0, 1.0  # from the lowest noise level that is trained to the highest
        self.shift = TRAINING_SHIFT

    def batch(self, step: int) -> Batch:
        """This process's part of the batch of a step."""
        rng = np.random.default_rng(seeded(self._seed, step, self.kind))
        source, how = self.decide(rng)
        picked = rng.integers(len(source), size=self._batch)
        numbers = range(self._share.rank, self._batch, self._share.processes)
        rngs = [np.random.default_rng(seeded(self._seed, step, self.kind, n)) for n in numbers]
        stories = [source[picked[n]] for n in numbers]
        remembered, targets, sigmas, noises = [], [], [], []
        for number, (story, own) in enumerate(zip(stories, rngs, strict=True)):
            shots, asked = self.work_of(own, number, story, how)
            remembered.append(shots)
            targets += asked
            sigmas.append(self.sigmas(own, len(asked)))
            noises += [_noise(own, story, target) for target in asked]
        return Batch(stories, remembered, targets, torch.cat(sigmas), torch.stack(noises))

    def sigmas(self, rng: np.random.Generator, count: int) -> Tensor:
        """Noise levels of the targets of a story."""
        return sample_sigmas(rng, count, self.shift, self.levels)

    @abstractmethod
    def decide(self, rng: np.random.Generator) -> tuple[list[StoryLatents], How]:
        """What a step does, and the stories that it can be done with."""

    @abstractmethod
    def work_of(
        self, rng: np.random.Generator, number: int, story: StoryLatents, how: How
    ) -> tuple[list[Remembered], list[Target]]:
        """What is remembered of story `number` of the batch, and what is to be made in it."""


def clean(shot: ShotLatents) -> Remembered:
    """A shot as it is."""
    return Remembered(shot.latents.float(), {k: low.float() for k, low in shot.lows.items()})


def sample_sigmas(
    rng: np.random.Generator, count: int, shift: float, between: tuple[float, float] = (0.0, 1.0)
) -> Tensor:
    """Noise levels from a logit-normal, shifted towards noise (Stable Diffusion 3, section 3.1).

    Those that are not `between` are drawn again.
    """
    levels, again = np.empty(count), np.ones(count, dtype=bool)
    while again.any():
        plain = 1 / (1 + np.exp(-rng.normal(size=again.sum())))
        levels[again] = shift * plain / (1 + (shift - 1) * plain)
        again = (levels < between[0]) | (levels > between[1])
    return torch.from_numpy(levels).float()


def add_noise(clean: Tensor, sigma: Tensor, noise: Tensor) -> Tensor:
    """`(1 - sigma) * clean + sigma * noise`, one sigma a sample (or broadcastable)."""
    return (1 - sigma) * clean + sigma * noise


def noised(rng: np.random.Generator, latents: Tensor, sigma: Tensor) -> Tensor:
    """Latents `[c t h w]` with noise of their own at level `sigma`, one for all or `[1 t 1 1]`."""
    return add_noise(latents.float(), sigma, _normal(rng, latents.shape))


def _noise(rng: np.random.Generator, story: StoryLatents, target: Target) -> Tensor:
    channels, _, height, width = story[target.shot].latents.shape
    return _normal(rng, (channels, target.frames, height, width))


def _normal(rng: np.random.Generator, shape: Sequence[int]) -> Tensor:
    return torch.from_numpy(rng.standard_normal(shape, dtype=np.float32))
