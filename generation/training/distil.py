"""After all stages: the model learns to do in a few unguided steps what took it many guided ones.

Progressive distillation (Salimans and Ho, arXiv 2202.00512) of a guided model (Meng et al., arXiv
2210.03142) at once: from a noise level of the short schedule, it learns the velocity that leads
straight to where it got with several guided steps before. The memory stays as it is.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import torch
from torch import Tensor
from typing_extensions import override

from generation.sampling import euler_step, guided, schedule
from generation.training.batches import in_precision, read_stories, read_targets
from generation.training.generator import GeneratorBatches
from generation.training.story_memory import story_memory
from generation.training.targets import Share, add_noise

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np

    from generation.backbones.base import Context
    from generation.sampling import Sampler
    from generation.training.draft import Draft
    from generation.training.stories import StoryLatents
    from generation.training.targets import Batch


@dataclass(frozen=True)
class ShortSchedule:
    """A schedule of `steps`, and the sampler whose longer one it is to stand for."""

    taught_by: Sampler
    steps: int

    @property
    def parts(self) -> int:
        """Long steps in a short one, at least two."""
        return max(2, -(-self.taught_by.steps // self.steps))

    @property
    def levels(self) -> Tensor:
        """Noise levels of the long schedule; every `parts`-th is one of the short schedule."""
        return torch.tensor(schedule(self.steps * self.parts, self.taught_by.shift))


class DistilBatches(GeneratorBatches):
    """Whole chunks, at the noise levels from which the short schedule takes a step."""

    kind = 3

    def __init__(
        self, stories: list[StoryLatents], draft: Draft, batch: int, seed: int, share: Share,
        short: ShortSchedule,
    ) -> None:
        super().__init__(stories, draft, batch, seed, share)
        self._starts = short.levels[: -1 : short.parts]

    @override
    def sigmas(self, rng: np.random.Generator, count: int) -> Tensor:
        """Each level is as likely."""
        return self._starts[torch.from_numpy(rng.integers(len(self._starts), size=count))]


class Distillation:
    """The loss of `draft` against what it does at this moment, before it learns.

    Only the blocks of its transformer go on learning: with the memory and the first projection as
    they are, teacher and pupil remember the same tokens.
    """

    def __init__(self, draft: Draft, short: ShortSchedule) -> None:
        self._short = short
        backbone, text = draft.backbone, getattr(draft, "text", None)
        for part in (*draft.encoders, backbone.embedding, backbone.crossing, text):
            if part is not None:
                part.requires_grad_(requires_grad=False)
        learning = [p for p in backbone.transformer.parameters() if p.requires_grad]
        self._weights = [(p, p.detach().clone()) for p in learning]

    def __call__(self, draft: Draft, batch: Batch) -> Tensor:
        """Mean squared distance of the velocities of a batch."""
        sigma, noise = batch.sigma.to(draft.device), batch.noise.to(draft.device)
        with in_precision(draft):
            with torch.no_grad():
                memory = story_memory(draft, batch.remembered)
                with self._as_it_began():
                    wanted = self._wanted(draft, batch, memory)
            reading, text, clean = read_targets(draft, batch, read_stories(draft, *memory))
            noisy = add_noise(clean, _each(sigma), noise)
            velocity = draft.backbone.velocity(noisy, sigma, text, reading)
        return (velocity.float() - wanted).square().mean()

    @contextmanager
    def _as_it_began(self) -> Iterator[None]:
        learned = [parameter.data for parameter, _ in self._weights]
        for parameter, begun in self._weights:
            parameter.data = begun
        torch.clear_autocast_cache()  # it knows weights by their parameter, not by their data
        try:
            yield
        finally:
            for (parameter, _), data in zip(self._weights, learned, strict=True):
                parameter.data = data
            torch.clear_autocast_cache()

    def _wanted(self, draft: Draft, batch: Batch, memory: tuple[Context, Tensor]) -> Tensor:
        """The velocity `[n c t h w]` straight to where the long steps lead."""
        stories = read_stories(draft, *memory)
        prompted = read_targets(draft, batch, stories)
        passes = [prompted]
        guidance = self._guidance(batch)
        if guidance != 1:
            passes.append(read_targets(draft, _forgotten(batch), stories))
        sigma, noise = batch.sigma.to(draft.device), batch.noise.to(draft.device)
        noisy = add_noise(prompted.clean, _each(sigma), noise)
        ends, last = noisy, sigma
        for level, next_level in self._long_steps(sigma):
            velocities = [
                draft.backbone.velocity(ends, level, text, reading).float()
                for reading, text, _ in passes
            ]
            velocity = guided(velocities, guidance)
            ends, last = euler_step(ends, velocity, _each(level), _each(next_level)), next_level
        return (ends - noisy) / _each(last - sigma)

    def _long_steps(self, sigma: Tensor) -> list[tuple[Tensor, Tensor]]:
        """Noise levels `[n]` before and after each long step from levels of the short schedule."""
        levels = self._short.levels.to(sigma)
        first = (levels - sigma[:, None]).abs().argmin(dim=1)
        return [(levels[first + i], levels[first + i + 1]) for i in range(self._short.parts)]

    def _guidance(self, batch: Batch) -> float:
        """Retrieval is not guided."""
        retrieves = batch.targets[0].sees is None
        return 1.0 if retrieves else self._short.taught_by.guidance


def _forgotten(batch: Batch) -> Batch:
    """The same targets with neither prompt nor memory, from which guidance leads away."""
    return replace(batch, targets=[replace(t, sees=-1, silent=True) for t in batch.targets])


def _each(levels: Tensor) -> Tensor:
    return levels[:, None, None, None, None]
