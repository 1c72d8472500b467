"""Stage 0: the autoencoder learns to give back pictures that the artist draws."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional
from typing_extensions import override

from generation.animatic.artist import draw_shot
from generation.animatic.story import HELD_OUT, sample_story
from generation.autoencoder.animatic import AnimaticAutoencoder
from generation.training.loop import Keeping, Schedule, Trainer
from generation.training.processes import new_accelerator, share_of
from generation.training.seeds import seeded
from generation.training.targets import ALONE, Share

CLIP_PICTURES = 13
FIRST_SHOTS, POOL_SHOTS = 100, 300
NEW_SHOTS_A_STEP = 1
EDGE_WEIGHT = 1.0
MOVING_WEIGHT, FULLY_MOVING = 3.0, 0.25
"""What moves counts more, in full from this difference to a clip's mean picture on: figures are
small beside a place, and a shot is about them."""
STATISTICS_WEIGHT = 0.1  # keeps each channel near mean 0 and variance 1
MOST_NOISE = 0.5
"""Latents are noised up to this standard deviation before they are decoded, so that what the
transformer must get right is spread over smooth latents (l-DeTok, arXiv 2507.15856)."""
SCALES = (1, 1, 1, 1, 1, 2, 2, 4)  # the memory's low-resolution branch encodes small pictures


@dataclass(frozen=True)
class ClipTask:
    """What is learned from: pictures of `size` (width, height), so many clips a step.

    `mixed` computes in bfloat16 what allows it.
    """

    size: tuple[int, int]
    seed: int
    batch: int = 8
    mixed: bool = True


class Clips(NamedTuple):
    """Random clips `[b 3 t h w]` in -1..1, and a seed for the noise of each."""

    pictures: Tensor
    seeds: list[int]


class ShotPool:
    """A pool of drawn shots that is renewed little by little; at a step it is always the same."""

    def __init__(self, size: tuple[int, int], seed: int, share: Share = ALONE) -> None:
        self._size, self._seed, self._share = size, seed, share
        self._shots: dict[int, np.ndarray] = {}

    def clips(self, step: int, batch: int, pictures: int) -> Clips:
        """Take random clips of the newest shots; this process's part of them.

        Raises:
            ValueError: the processes cannot have equal parts.
        """
        if batch % self._share.processes:
            raise ValueError(f"{batch} clips cannot be shared by {self._share.processes} processes")
        rng = np.random.default_rng(seeded(self._seed, step))
        newest = FIRST_SHOTS + step * NEW_SHOTS_A_STEP
        oldest = max(0, newest - POOL_SHOTS)
        self._shots = {n: shot for n, shot in self._shots.items() if n >= oldest}
        chosen, starts = rng.integers(oldest, newest, size=batch), rng.random(batch)
        mine = range(self._share.rank, batch, self._share.processes)
        taken = [self._clip(int(chosen[n]), starts[n], pictures) for n in mine]
        clips = torch.from_numpy(np.stack(taken)).permute(0, 4, 1, 2, 3)
        return Clips(clips.float() / 127.5 - 1, [seeded(self._seed, step, n) for n in mine])

    def _clip(self, number: int, start: float, pictures: int) -> np.ndarray:
        if number not in self._shots:
            rng = np.random.default_rng(seeded(self._seed, 7, number))
            story = sample_story(int(rng.integers(HELD_OUT)))
            index = int(rng.integers(len(story.shots)))
            self._shots[number] = draw_shot(story, index, size=self._size)
        shot = self._shots[number]
        first = int(start * (len(shot) - pictures + 1))
        return shot[first : first + pictures]


class Reconstruction(nn.Module):
    """The autoencoder in training: `reconstruction_loss` of clips at one of several scales."""

    def __init__(self, codec: AnimaticAutoencoder, *, mixed: bool = True) -> None:
        super().__init__()
        self.codec, self._mixed = codec, mixed

    @override
    def forward(self, clips: Clips) -> tuple[Tensor, dict[str, float]]:
        """Loss, and the PSNR in dB."""
        return reconstruction_loss(self.codec, clips, mixed=self._mixed)


def train_autoencoder(
    codec: AnimaticAutoencoder, task: ClipTask, schedule: Schedule, keeping: Keeping
) -> bool:
    """Train `codec` in place (or go on training it).

    Returns whether this is the process that writes what all have learned.
    """
    accelerator = new_accelerator()
    trainer = Trainer(Reconstruction(codec, mixed=task.mixed), schedule, keeping, accelerator)
    pool = ShotPool(task.size, task.seed, share_of(accelerator))

    def batch_of_step(step: int) -> Clips:
        clips = pool.clips(step, task.batch, CLIP_PICTURES)
        scale = SCALES[seeded(task.seed, step) % len(SCALES)]
        return clips._replace(pictures=shrink(clips.pictures.to(accelerator.device), scale))

    trainer.run(batch_of_step)
    return bool(accelerator.is_main_process)


def reconstruction_loss(
    codec: AnimaticAutoencoder, clips: Clips, *, mixed: bool = True
) -> tuple[Tensor, dict[str, float]]:
    """Loss of giving back clips from noisy latents; and the PSNR in dB."""
    with torch.autocast(clips.pictures.device.type, torch.bfloat16, enabled=mixed):
        latents = codec.encode(clips.pictures).float()
        output = decode_noisy(codec, latents, MOST_NOISE, clips.seeds)
    loss, figures = picture_loss(output.float(), clips.pictures)
    channels = latents.transpose(0, 1).flatten(1)
    drift = channels.mean(1).square() + (channels.std(1) - 1).square()
    return loss + STATISTICS_WEIGHT * drift.mean(), figures


def decode_noisy(
    codec: AnimaticAutoencoder, latents: Tensor, most: float, seeds: list[int]
) -> Tensor:
    """Pictures of latents `[b c t h w]`, each clip noised by its own part of `most`."""
    noises = []
    for seed in seeds:
        generator = torch.Generator().manual_seed(seed)
        level = most * torch.rand(1, generator=generator)
        noises.append(level * torch.randn(latents.shape[1:], generator=generator))
    return codec.decode(latents + torch.stack(noises).to(latents))


def picture_loss(output: Tensor, clips: Tensor) -> tuple[Tensor, dict[str, float]]:
    """L1 on pictures `[b 3 t h w]` and on their edges, more where they move; the PSNR in dB."""
    moving = (clips - clips.mean(2, keepdim=True)).abs().amax(1, keepdim=True)
    weight = 1 + MOVING_WEIGHT * (moving / FULLY_MOVING).clamp(max=1)
    weight = weight / weight.mean()
    error = output - clips
    loss = (weight * error.abs()).mean()
    for axis in (3, 4):
        edges = error.diff(dim=axis).abs()
        loss = loss + EDGE_WEIGHT * (weight.narrow(axis, 1, edges.shape[axis]) * edges).mean()
    squares = (output.detach().clamp(-1, 1) - clips).square().mean()
    return loss, {"psnr": float(10 * torch.log10(4 / squares))}


def shrink(clips: Tensor, factor: int) -> Tensor:
    """Make pictures `[b 3 t h w]` smaller by averaging squares of `factor` pixels."""
    if factor == 1:
        return clips
    b = clips.shape[0]
    flat = clips.transpose(1, 2).flatten(0, 1)
    small = functional.avg_pool2d(flat, factor)
    return small.reshape(b, -1, *small.shape[1:]).transpose(1, 2)


@torch.no_grad()
def measure_latents(
    codec: AnimaticAutoencoder, size: tuple[int, int], shots: int = 60
) -> AnimaticAutoencoder:
    """A copy of the autoencoder whose latents have mean 0 and variance 1 in each channel."""
    pool, device = ShotPool(size, seed=1), codec.mean.device
    clips = (pool.clips(i, 4, CLIP_PICTURES).pictures.to(device) for i in range(shots // 4))
    raw = torch.cat([codec.encode(c).transpose(0, 1).flatten(1) for c in clips], dim=1)
    mean, std = codec.mean.flatten(), codec.std.flatten()
    measured: AnimaticAutoencoder = AnimaticAutoencoder(
        **{k: v for k, v in codec.config.items() if not k.startswith(("_", "latents"))},
        latents_mean=(mean + std * raw.mean(1)).tolist(),
        latents_std=(std * raw.std(1)).tolist(),
    )
    measured.load_state_dict(codec.state_dict())
    return measured
