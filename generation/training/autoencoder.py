"""Stage 0: the autoencoder learns to give back pictures that the artist draws."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from generation.animatic.artist import draw_shot
from generation.animatic.story import HELD_OUT, sample_story
from generation.autoencoder.animatic import AnimaticAutoencoder
from generation.training.loop import Schedule, Trainer, seeded

if TYPE_CHECKING:
    from pathlib import Path

CLIP_PICTURES = 13
BATCH = 8
POOL_SHOTS = 300
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


class ShotPool:
    """A pool of drawn shots that is renewed little by little."""

    def __init__(self, size: tuple[int, int], seed: int) -> None:
        self._size, self._seed = size, seed
        self._shots: list[np.ndarray] = []
        self._drawn = 0

    def clips(self, step: int, batch: int, pictures: int) -> Tensor:
        """Draw a few new shots, then take random clips `[b 3 t h w]` in -1..1."""
        wanted = 100 if not self._shots else NEW_SHOTS_A_STEP
        for _ in range(wanted):
            self._draw()
        rng = np.random.default_rng(seeded(self._seed, step))
        chosen = []
        for index in rng.integers(len(self._shots), size=batch):
            shot = self._shots[index]
            start = rng.integers(len(shot) - pictures + 1)
            chosen.append(shot[start : start + pictures])
        clips = torch.from_numpy(np.stack(chosen)).permute(0, 4, 1, 2, 3)
        return clips.float() / 127.5 - 1

    def _draw(self) -> None:
        rng = np.random.default_rng(seeded(self._seed, 7, self._drawn))
        story = sample_story(int(rng.integers(HELD_OUT)))
        shot = draw_shot(story, int(rng.integers(len(story.shots))), size=self._size)
        if len(self._shots) < POOL_SHOTS:
            self._shots.append(shot)
        else:
            self._shots[self._drawn % POOL_SHOTS] = shot
        self._drawn += 1


def train_autoencoder(
    folder: Path, codec: AnimaticAutoencoder, size: tuple[int, int], schedule: Schedule, seed: int
) -> None:
    """Train `codec` in place (or go on training it) at pictures of `size` (width, height)."""
    trainer = Trainer(folder, {"vae": codec}, schedule, save_every=100)
    pool = ShotPool(size, seed + trainer.step)

    def loss_of_step(step: int) -> tuple[Tensor, dict[str, float]]:
        clips = pool.clips(step, BATCH, CLIP_PICTURES).to(codec.mean.device)
        scale = SCALES[seeded(seed, step) % len(SCALES)]
        return reconstruction_loss(codec, shrink(clips, scale))

    trainer.run(loss_of_step)


def reconstruction_loss(
    codec: AnimaticAutoencoder, clips: Tensor
) -> tuple[Tensor, dict[str, float]]:
    """Loss of giving back clips `[b 3 t h w]` from noisy latents; and the PSNR in dB."""
    with torch.autocast(clips.device.type, torch.bfloat16):
        latents = codec.encode(clips).float()
        output = decode_noisy(codec, latents, MOST_NOISE)
    loss, figures = picture_loss(output.float(), clips)
    channels = latents.transpose(0, 1).flatten(1)
    drift = channels.mean(1).square() + (channels.std(1) - 1).square()
    return loss + STATISTICS_WEIGHT * drift.mean(), figures


def decode_noisy(codec: AnimaticAutoencoder, latents: Tensor, most: float) -> Tensor:
    """Pictures of latents `[b c t h w]`, each clip noised by its own part of `most`."""
    level = most * torch.rand(len(latents), 1, 1, 1, 1, device=latents.device)
    return codec.decode(latents + level * torch.randn_like(latents))


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
    raw = torch.cat(
        [codec.encode(pool.clips(i, 4, CLIP_PICTURES).to(device)).transpose(0, 1).flatten(1)
         for i in range(shots // 4)],
        dim=1,
    )
    mean, std = codec.mean.flatten(), codec.std.flatten()
    measured: AnimaticAutoencoder = AnimaticAutoencoder(
        **{k: v for k, v in codec.config.items() if not k.startswith(("_", "latents"))},
        latents_mean=(mean + std * raw.mean(1)).tolist(),
        latents_std=(std * raw.std(1)).tolist(),
    )
    measured.load_state_dict(codec.state_dict())
    return measured
