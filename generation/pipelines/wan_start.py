"""Wan's image to video: a chunk starts from a picture, as a chain the last one before it.

Diffusers' `WanImageToVideoPipeline` is called once a chunk. That of Wan 2.1 also reads what CLIP
sees in the picture; that of Wan 2.2 has two transformers instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import torch

from generation.errors import WeightsError
from generation.grids import OwnPast
from generation.local_parts import load_local
from generation.model_files import read_json
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
    from pathlib import Path

    from torch import Tensor


class WanStartChunks:
    """See `ChunkPipeline`.

    A shot starts from a cited picture, else from the last one before it; each later chunk goes on
    from the last picture of the chunk before, which it repeats.
    """

    reach = OwnPast(pictures=1, cited=1, starts=True, anew=True)
    joins = False
    clips = 1

    def __init__(self, parts: Parts) -> None:
        index = index_of(parts, "WanImageToVideoPipeline")
        check_repeats(parts.folder, self.reach.pictures)
        config = parts.transformer.config
        self.channels, self.text_dims = int(config["out_channels"]), (int(config["text_dim"]),)
        read = 2 * self.channels + parts.codec.stride  # noisy ones, the picture's and its mask
        if config["in_channels"] != read or config["pos_embed_seq_len"] is not None:
            raise WeightsError(f"{parts.folder} is not for clips that start from one picture")
        self._stride, self._scheduler = parts.codec.stride, flow_scheduler(parts.folder)
        eye = {} if config["image_dim"] is None else _eye(parts.folder, config["image_dim"])
        # here, as it brings CLIP, and a warning with it, which other models need not hear
        from diffusers import WanImageToVideoPipeline

        self.pipeline = WanImageToVideoPipeline(
            tokenizer=None, text_encoder=None, vae=cast("Any", parts.codec).vae,
            scheduler=self._scheduler, transformer=parts.transformer, transformer_2=parts.second,
            boundary_ratio=index.get("boundary_ratio"), **eye,
        )
        self._has_two = parts.second is not None
        self.pipeline.set_progress_bar_config(disable=True)

    def make(self, wanted: ChunkWanted, past: Past, on_step: OnStep) -> Tensor:
        """See `ChunkPipeline.make`."""
        self.pipeline.scheduler = shifted(self._scheduler, wanted.shift)
        width, height = wanted.size
        made = self.pipeline(
            image=as_images(past.chain_start())[0],
            prompt_embeds=wanted.text[:1], negative_prompt_embeds=wanted.text[1:],
            height=height, width=width, num_frames=1 + self._stride * (wanted.latents - 1),
            num_inference_steps=wanted.steps, guidance_scale=wanted.guidance,
            guidance_scale_2=wanted.guidance_2 if self._has_two else None,
            generator=wanted.dice, output_type="latent",
            callback_on_step_end=told(on_step, wanted.steps, wanted.steps),
        ).frames
        return cast("Tensor", made)

    @staticmethod
    def inputs(
        config: Mapping[str, Any], latents: Tensor, text: Tensor, seen: int
    ) -> dict[str, Any]:
        """See `ChunkPipeline.inputs`."""
        width = config["image_dim"]
        return {
            "hidden_states": latents.new_zeros(1, config["in_channels"], *latents.shape[2:]),
            "timestep": latents.new_zeros(1),
            "encoder_hidden_states": text,
            "encoder_hidden_states_image":
                None if width is None else latents.new_zeros(1, seen, width),
        }


def _eye(folder: Path, width: int) -> dict[str, Any]:
    """CLIP and what prepares pictures for it.

    It stays on the CPU in 32 bits, in which it is published: it sees one picture a chunk, and
    would take 2.4 GiB of the GPU.
    """
    from transformers import CLIPImageProcessor, CLIPVisionModel

    encoder, report = load_local(
        CLIPVisionModel, folder / "image_encoder", dtype=torch.float32, output_loading_info=True
    )
    if report["missing_keys"]:
        raise WeightsError(f"The weights in {folder / 'image_encoder'} do not fit its config.json")
    if encoder.config.hidden_size != width:
        raise WeightsError(
            f"The parts of {folder} do not fit: the image encoder has "
            f"{encoder.config.hidden_size}, not {width}"
        )
    settings = read_json(folder / "image_processor" / "preprocessor_config.json")
    return {
        "image_encoder": encoder.eval().requires_grad_(requires_grad=False),
        "image_processor": CLIPImageProcessor.from_dict(settings),
    }
