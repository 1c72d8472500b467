"""Wan 2.2 TI2V 5B in its own way: a chunk starts from a picture where there is one, or from text.

The start is the first latent frame, held clean at time 0 while the rest is denoised. Diffusers'
`WanImageToVideoPipeline`, or `WanPipeline` where there is no picture, is called once a chunk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import torch
from diffusers import WanPipeline

from generation.errors import WeightsError
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


class WanTextOrStartChunks:
    """See `ChunkPipeline`.

    A shot starts from a cited picture, else from the last one before it, else from its text alone;
    each later chunk goes on from the last picture of the chunk before, which it repeats.
    """

    reach = OwnPast(pictures=1, cited=1, anew=True)
    joins = False
    clips = 0

    def __init__(self, parts: Parts) -> None:
        index, config = index_of(parts, "WanPipeline"), parts.transformer.config
        check_repeats(parts.folder, self.reach.pictures)
        if not index.get("expand_timesteps") or config["image_dim"] is not None:
            raise WeightsError(f"{parts.folder} cannot hold a picture to start from")
        self.channels, self.text_dims = int(config["in_channels"]), (int(config["text_dim"]),)
        self._codec, self._scheduler = parts.codec, flow_scheduler(parts.folder)
        # here, as it brings CLIP, and a warning with it, which other models need not hear
        from diffusers import WanImageToVideoPipeline

        self._from_text, self.pipeline = (
            kind(
                tokenizer=None, text_encoder=None, vae=cast("Any", parts.codec).vae,
                scheduler=self._scheduler, transformer=parts.transformer, expand_timesteps=True,
            )
            for kind in (WanPipeline, WanImageToVideoPipeline)
        )
        for pipeline in (self._from_text, self.pipeline):
            pipeline.set_progress_bar_config(disable=True)

    def make(self, wanted: ChunkWanted, past: Past, on_step: OnStep) -> Tensor:
        """See `ChunkPipeline.make`."""
        (width, height), start = wanted.size, past.chain_start()
        pipeline, given = self._from_text, {}
        if start.shape[2]:
            pipeline, given = self.pipeline, {"image": as_images(start)[0]}
            on_step = _shown_with(self._codec.encode(start), on_step)
        pipeline.scheduler = shifted(self._scheduler, wanted.shift)
        made = pipeline(
            **given, prompt_embeds=wanted.text[:1], negative_prompt_embeds=wanted.text[1:],
            height=height, width=width,
            num_frames=1 + self._codec.stride * (wanted.latents - 1),
            num_inference_steps=wanted.steps, guidance_scale=wanted.guidance,
            generator=wanted.dice, output_type="latent",
            callback_on_step_end=told(on_step, wanted.steps, wanted.steps),
        ).frames
        return cast("Tensor", made)

    @staticmethod
    def inputs(
        config: Mapping[str, Any], latents: Tensor, text: Tensor, _seen: int
    ) -> dict[str, Any]:
        """See `ChunkPipeline.inputs`; each token has a time."""
        frames, height, width = latents.shape[2:]
        _, tall, wide = config["patch_size"]
        tokens = frames * (height // tall) * (width // wide)
        return {
            "hidden_states": latents, "timestep": latents.new_zeros(1, tokens),
            "encoder_hidden_states": text,
        }


def _shown_with(start: Tensor, on_step: OnStep) -> OnStep:
    """Steps with the start `[1 c 1 h w]`, in whose place the pipeline has what it does not read."""
    return lambda step, made: on_step(step, torch.cat([start.to(made), made[:, :, 1:]], dim=2))
