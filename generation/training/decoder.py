"""Last stage: the decoder learns to give clean pictures from latents that are not quite clean.

What a sampler makes in few steps keeps a little noise. The encoder stays as it is, so that the
latents, the memory and the transformer keep their meaning.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from generation.training.autoencoder import (
    BATCH,
    CLIP_PICTURES,
    ShotPool,
    decode_noisy,
    picture_loss,
)
from generation.training.loop import Schedule, Trainer

if TYPE_CHECKING:
    from pathlib import Path

    from generation.autoencoder.animatic import AnimaticAutoencoder

MOST_NOISE = 0.7  # of normalised latents, whose standard deviation is 1


def train_decoder(
    folder: Path, codec: AnimaticAutoencoder, size: tuple[int, int], schedule: Schedule
) -> None:
    """Train the decoder half of `codec` in place (or go on training it)."""
    codec.requires_grad_(requires_grad=False)
    halves = nn.ModuleDict(
        {
            "from_latent": codec.from_latent,
            "decoder_mix": codec.decoder_mix,
            "to_pictures": codec.to_pictures,
            "picture_decoder": codec.picture_decoder,
        }
    )
    halves.requires_grad_(requires_grad=True)
    device = codec.mean.device
    trainer = Trainer(folder, {"decoder": halves}, schedule, save_every=100)
    pool = ShotPool(size, seed=11 + trainer.step)

    def loss_of_step(step: int) -> tuple[Tensor, dict[str, float]]:
        clips = pool.clips(step, BATCH, CLIP_PICTURES).to(device)
        with torch.autocast(device.type, torch.bfloat16):
            with torch.no_grad():
                latents = codec.encode(clips).float()
            output = decode_noisy(codec, latents, MOST_NOISE)
        return picture_loss(output.float(), clips)

    trainer.run(loss_of_step)
