"""FramePack-F1 (arXiv 2504.12626): from a picture on, the last 19 latent frames compressed.

Diffusers' `HunyuanVideoFramepackPipeline` makes all chunks in one call and takes no history from
outside; so the loop of its "vanilla" sampling, which is that of F1, is here, by the pipeline's own
helpers. Two chunks equal one call for both bit for bit.

Pictures differ where chunks meet. The pipeline decodes a chunk together with the one before, and
blends the pictures that both give. Ours of a finished chunk are on disk, and stay as they were
seen: the codec's stream decodes a chunk behind what it still needs of the latents before.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Final, cast

import numpy as np
import torch

from generation.backbones.hunyuan.text import Words, unpacked
from generation.errors import WeightsError
from generation.grids import OwnPast
from generation.local_parts import load_local
from generation.pipelines.base import scheduler_of
from generation.protocol import read_model_card

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from torch import Tensor

    from generation.pipelines.base import ChunkWanted, OnStep, Parts, Past

HISTORY: Final = [16, 2, 1]
"""Latent frames of the history at 1/4, 1/2 and whole resolution, of the released checkpoints."""
WINDOW: Final = 9
"""Latent frames that are made at once, as F1 was trained (`latent_window_size`)."""
_LARGEST_SHIFT: Final = math.log(7.0)  # the pipeline's `exp_max`
_SIDE: Final = 16  # pixels that a token is wide and high


class FramePackChunks:
    """See `ChunkPipeline`.

    A shot starts from a cited picture, else from the last one before it. In the second case it goes
    on: what it reads of the shots before is their latents. A cited picture is a cut to another
    set-up, of which only the shot itself is history. This is our choice, as the paper makes one
    shot. The recipe's guidance is the one that F1 is told; it reads no negative prompt.
    """

    reach = OwnPast(latents=sum(HISTORY), pictures=1, cited=1, starts=True, anew=True)
    joins = False
    clips = 0

    def __init__(self, parts: Parts) -> None:
        config = parts.transformer.config
        self.channels = int(config["in_channels"])
        self.text_dims = (int(config["text_embed_dim"]), int(config["pooled_projection_dim"]))
        _check_card(parts.folder)
        self._transformer, self._stride = parts.transformer, parts.codec.stride
        self._device = parts.device
        self.pipeline = _pipeline(parts)

    def make(self, wanted: ChunkWanted, past: Past, on_step: OnStep) -> Tensor:
        """See `ChunkPipeline.make`; the first chunk begins with the start."""
        picture = past.first_picture()[:, :, 0]
        start = past.start
        if start is None:
            start = self.pipeline.prepare_image_latents(
                picture, dtype=torch.float32, device=self._device,
                generator=wanted.dice,
            )
        kind = self._transformer.dtype
        given = self._told(wanted, picture) | _behind(_history(past, start).to(kind), start)
        made = self._denoised(wanted, given, on_step)
        return torch.cat([start, made], dim=2) if past.start is None else made

    def _told(self, wanted: ChunkWanted, picture: Tensor) -> dict[str, Tensor]:
        """What the transformer is told of prompt and picture `[1 3 H W]`."""
        device, dtype = self._device, self._transformer.dtype
        words = unpacked(wanted.text[:1].to(dtype), self.text_dims[1])
        seen = self.pipeline.encode_image(picture.float().cpu(), device=device)
        guidance = torch.tensor([wanted.guidance], dtype=dtype, device=device) * 1000.0
        return _asked(words, seen.to(dtype), guidance)

    @staticmethod
    def inputs(
        config: Mapping[str, Any], latents: Tensor, text: Tensor, seen: int
    ) -> dict[str, Any]:
        """See `ChunkPipeline.inputs`; `text` is that of the first encoder."""
        _, channels, _, height, width = latents.shape
        pooled = latents.new_zeros(1, config["pooled_projection_dim"])
        # the mask is real, as its sum says how long the text is
        words = Words(text, torch.ones(1, text.shape[1]), pooled)
        history = latents.new_zeros(1, channels, sum(HISTORY), height, width)
        picture = latents.new_zeros(1, seen, config["image_proj_dim"])
        return {
            "hidden_states": latents.new_zeros(1, channels, WINDOW, height, width),
            "timestep": latents.new_zeros(1),
            **_asked(words, picture, latents.new_zeros(1)),
            **_behind(history, history[:, :, :1], latents.device),
        }

    def _denoised(
        self, wanted: ChunkWanted, given: dict[str, Tensor], on_step: OnStep
    ) -> Tensor:
        """Clean latents `[1 c 9 h w]`, in 32 bits."""
        (width, height), scheduler = wanted.size, self.pipeline.scheduler
        latents: Tensor = self.pipeline.prepare_latents(
            1, self.channels, height, width, 1 + self._stride * (WINDOW - 1),
            dtype=torch.float32, device=self._device, generator=wanted.dice,
        )
        for number, time in enumerate(self._times(wanted.steps, latents), start=1):
            velocity = self._transformer(
                hidden_states=latents.to(self._transformer.dtype), timestep=time.expand(1),
                **given, return_dict=False,
            )[0]
            latents = scheduler.step(velocity.float(), time, latents, return_dict=False)[0]
            on_step(number, latents)
        return latents

    def _times(self, steps: int, latents: Tensor) -> Tensor:
        """The schedule `[s]`, which a scheduler may shift by the number of tokens."""
        from diffusers.pipelines.hunyuan_video import pipeline_hunyuan_video_framepack as published

        scheduler = self.pipeline.scheduler
        tokens = latents[0, 0].numel() / self._transformer.config["patch_size"] ** 2
        shift = published.calculate_shift(
            tokens,
            scheduler.config.get("base_image_seq_len", 256),
            scheduler.config.get("max_image_seq_len", 4096),
            scheduler.config.get("base_shift", 0.5),
            scheduler.config.get("max_shift", 1.15),
        )
        times, _ = published.retrieve_timesteps(
            scheduler, steps, latents.device, sigmas=np.linspace(1.0, 0.0, steps + 1)[:-1],
            mu=min(shift, _LARGEST_SHIFT),
        )
        return cast("Tensor", times)


def _asked(words: Words, seen: Tensor, guidance: Tensor) -> dict[str, Tensor]:
    """What is told of the prompt, and of the start by tokens `[1 n e]`."""
    return {
        "encoder_hidden_states": words.tokens,
        "encoder_attention_mask": words.mask,
        "pooled_projections": words.pooled,
        "image_embeds": seen,
        "guidance": guidance,
    }


def _behind(
    history: Tensor, start: Tensor, device: torch.device | None = None
) -> dict[str, Tensor]:
    """History `[1 c 19 h w]` and start `[1 c 1 h w]`, with the place of each in time."""
    places = torch.arange(1 + sum(HISTORY) + WINDOW, device=device)
    first, far, near, last, now = places.split_with_sizes([1, *HISTORY, WINDOW])
    quarter, half, whole = history.split_with_sizes(HISTORY, dim=2)
    return {
        "indices_latents": now,
        "latents_clean": torch.cat([start.to(whole), whole], dim=2),
        "indices_latents_clean": torch.cat([first, last]),
        "latents_history_2x": half,
        "indices_latents_history_2x": near,
        "latents_history_4x": quarter,
        "indices_latents_history_4x": far,
    }


def _history(past: Past, start: Tensor) -> Tensor:
    """The latent frames `[1 c 19 h w]` before a chunk, with zeros where there were none."""
    seen = past.latents.float()
    if past.cited.shape[2]:
        seen = seen[:, :, max(0, seen.shape[2] - past.own) :]
    if past.start is None:
        seen = torch.cat([seen, start], dim=2)
    count = sum(HISTORY)
    nothing = seen.new_zeros(1, seen.shape[1], count, *seen.shape[3:])
    return torch.cat([nothing, seen], dim=2)[:, :, -count:]


def _pipeline(parts: Parts) -> Any:  # noqa: ANN401  diffusers' classes have no types
    """Diffusers' own pipeline, without the text encoders."""
    # here, as they bring families of models that others need not wait for
    from diffusers import FlowMatchEulerDiscreteScheduler, HunyuanVideoFramepackPipeline
    from transformers import SiglipImageProcessor

    return HunyuanVideoFramepackPipeline(
        text_encoder=None, tokenizer=None, text_encoder_2=None, tokenizer_2=None,
        transformer=parts.transformer, vae=cast("Any", parts.codec).vae,
        scheduler=scheduler_of(parts.folder, FlowMatchEulerDiscreteScheduler),
        image_encoder=_image_encoder(parts),
        feature_extractor=load_local(SiglipImageProcessor, parts.folder / "feature_extractor"),
    )


def _image_encoder(parts: Parts) -> Any:  # noqa: ANN401
    """SigLIP, which reads the start for the transformer."""
    from transformers import SiglipVisionModel

    folder, transformer = parts.folder, parts.transformer
    config = transformer.config
    if not (config["has_image_proj"] and config["has_clean_x_embedder"]):
        raise WeightsError(f"{folder / 'transformer'} reads no picture, or no history")
    encoder, report = load_local(
        SiglipVisionModel, folder / "image_encoder", dtype=transformer.dtype,
        output_loading_info=True,
    )
    if report["missing_keys"] or encoder.config.hidden_size != config["image_proj_dim"]:
        raise WeightsError(f"{folder / 'image_encoder'} is not the one of the transformer")
    return encoder.to(parts.device).eval().requires_grad_(requires_grad=False)


def _check_card(folder: Path) -> None:
    """Refuse a card that counts otherwise than F1 was trained."""
    card = read_model_card(folder)
    grid = card.grid
    counted = (grid.first_latents, grid.chunk_latents, grid.apart)
    sizes = (grid.size, *card.sizes)
    if counted != (1 + WINDOW, WINDOW, False) or any(s % _SIDE for size in sizes for s in size):
        raise WeightsError(
            f"The card of {folder} does not count as this model does: {1 + WINDOW} latent frames "
            f"first, then {WINDOW} at a time, and sizes of multiples of {_SIDE}"
        )
