"""Last stage: the decoder learns to give clean pictures from latents that are not quite clean.

What a sampler makes in few steps keeps a little noise. The encoder stays as it is, so that the
latents, the memory and the transformer keep their meaning.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn
from typing_extensions import override

from generation.training.autoencoder import (
    CLIP_PICTURES,
    Clips,
    ClipTask,
    ShotPool,
    decode_noisy,
    picture_loss,
)
from generation.training.loop import Keeping, Schedule, Trainer
from generation.training.made_of import weights_digest
from generation.training.processes import new_accelerator, share_of

if TYPE_CHECKING:
    from generation.autoencoder.animatic import AnimaticAutoencoder

MOST_NOISE = 0.7  # of normalised latents, whose standard deviation is 1
OTHER_SHOTS = 11  # than the autoencoder learned from at the same seed
HALF = ("from_latent", "decoder_mix", "to_pictures", "picture_decoder")


def encoder_digest(codec: AnimaticAutoencoder) -> str:
    """What tells apart autoencoders whose latents are not the same; a decoder makes none."""
    return weights_digest(codec, without=HALF)[:16]


class Decoding(nn.Module):
    """The decoder in training, behind an encoder that stays as it is."""

    def __init__(self, codec: AnimaticAutoencoder, *, mixed: bool = True) -> None:
        super().__init__()
        codec.requires_grad_(requires_grad=False)
        for name in HALF:
            codec.get_submodule(name).requires_grad_(requires_grad=True)
        self.codec, self._mixed = codec, mixed

    @override
    def forward(self, clips: Clips) -> tuple[Tensor, dict[str, float]]:
        """Loss, and the PSNR in dB."""
        with torch.autocast(clips.pictures.device.type, torch.bfloat16, enabled=self._mixed):
            with torch.no_grad():
                latents = self.codec.encode(clips.pictures).float()
            output = decode_noisy(self.codec, latents, MOST_NOISE, clips.seeds)
        return picture_loss(output.float(), clips.pictures)


def train_decoder(
    codec: AnimaticAutoencoder, task: ClipTask, schedule: Schedule, keeping: Keeping
) -> bool:
    """Train the decoder half of `codec` in place (or go on training it).

    Returns whether this is the process that writes what all have learned.
    """
    accelerator = new_accelerator()
    trainer = Trainer(Decoding(codec, mixed=task.mixed), schedule, keeping, accelerator)
    pool = ShotPool(task.size, task.seed + OTHER_SHOTS, share=share_of(accelerator))

    def batch_of_step(step: int) -> Clips:
        clips = pool.clips(step, task.batch, CLIP_PICTURES)
        return clips._replace(pictures=clips.pictures.to(accelerator.device))

    trainer.run(batch_of_step)
    return bool(accelerator.is_main_process)
