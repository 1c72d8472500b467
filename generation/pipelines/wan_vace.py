"""Wan VACE (arXiv 2503.07598): known pictures as video with a mask, cited ones as references.

Diffusers' `WanVACEPipeline` is called once a chunk. It needs no picture: text alone is fine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import torch
from diffusers import WanVACEPipeline

from generation.grids import OwnPast
from generation.pipelines.base import (
    ChunkWanted,
    OnStep,
    Parts,
    Past,
    as_images,
    check_repeats,
    flow_scheduler,
    index_of,
    shifted,
    told,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from torch import Tensor

KNOWN: Final = 17
"""Pictures of the chunk before that a chunk begins with, a second at 16; our choice."""
CITED: Final = 3
"""References at most, each of which costs as much as a latent frame; our choice."""


class WanVaceChunks:
    """See `ChunkPipeline`.

    A shot that cites pictures has them as references in all of its chunks, and starts anew; one
    that cites none starts from the last picture before it, if there is one. Each later chunk
    repeats the last pictures of the chunk before, so that it goes on with their movement.
    """

    reach = OwnPast(pictures=KNOWN, cited=CITED, anew=True)
    joins = False
    clips = 6  # video and mask, also in the autoencoder's numbers, and both halves

    def __init__(self, parts: Parts) -> None:
        index = index_of(parts, "WanVACEPipeline")
        check_repeats(parts.folder, KNOWN)
        config = parts.transformer.config
        self.channels, self.text_dims = int(config["in_channels"]), (int(config["text_dim"]),)
        self._stride, self._scheduler = parts.codec.stride, flow_scheduler(parts.folder)
        self.pipeline = WanVACEPipeline(
            tokenizer=None, text_encoder=None, vae=cast("Any", parts.codec).vae,
            scheduler=self._scheduler, transformer=parts.transformer, transformer_2=parts.second,
            boundary_ratio=index.get("boundary_ratio"),
        )
        self._has_two = parts.second is not None
        self.pipeline.set_progress_bar_config(disable=True)

    def make(self, wanted: ChunkWanted, past: Past, on_step: OnStep) -> Tensor:
        """See `ChunkPipeline.make`."""
        self.pipeline.scheduler = shifted(self._scheduler, wanted.shift)
        width, height = wanted.size
        frames, cited = 1 + self._stride * (wanted.latents - 1), past.cited.shape[2]
        made = self.pipeline(
            **_known(past, frames), reference_images=as_images(past.cited) or None,
            prompt_embeds=wanted.text[:1], negative_prompt_embeds=wanted.text[1:],
            height=height, width=width, num_frames=frames,
            num_inference_steps=wanted.steps, guidance_scale=wanted.guidance,
            guidance_scale_2=wanted.guidance_2 if self._has_two else None,
            generator=wanted.dice, output_type="latent",
            callback_on_step_end=told(
                lambda step, noisy: on_step(step, noisy[:, :, cited:]), wanted.steps, wanted.steps
            ),
        ).frames
        return cast("Tensor", made[:, :, cited:])  # the references come first

    @staticmethod
    def inputs(
        config: Mapping[str, Any], latents: Tensor, text: Tensor, _seen: int
    ) -> dict[str, Any]:
        """See `ChunkPipeline.inputs`; cited pictures stand before the chunk."""
        frames, *side = latents.shape[2:]
        frames += CITED
        return {
            "hidden_states": latents.new_zeros(1, latents.shape[1], frames, *side),
            "timestep": latents.new_zeros(1),
            "encoder_hidden_states": text,
            "control_hidden_states":
                latents.new_zeros(1, config["vace_in_channels"], frames, *side),
            "control_hidden_states_scale": latents.new_ones(len(config["vace_layers"])),
        }


def _known(past: Past, frames: int) -> dict[str, Any]:
    """The pictures that a chunk begins with, then grey ones, and a mask that is white on those."""
    known = past.pictures
    if past.start is None:
        known = known[:, :, :0] if past.cited.shape[2] else known[:, :, -1:]
    if known.shape[2] == 0:
        return {}
    rest = known.new_zeros(1, 3, frames - known.shape[2], *known.shape[3:])
    mask = torch.cat([-torch.ones_like(known), torch.ones_like(rest)], dim=2)
    return {"video": as_images(torch.cat([known, rest], dim=2)), "mask": as_images(mask)}
