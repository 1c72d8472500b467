"""SkyReels-V2 with diffusion forcing (arXiv 2504.13074): goes on behind its last 17 pictures.

Diffusers' `SkyReelsV2DiffusionForcingPipeline` is called once a window, and told which latents the
window begins with; so several calls equal its own one call for a long video bit for bit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import torch
from diffusers import SkyReelsV2DiffusionForcingPipeline, UniPCMultistepScheduler

from generation.errors import WeightsError
from generation.grids import OwnPast
from generation.model_files import read_json
from generation.pipelines.base import (
    ChunkWanted,
    OnStep,
    Parts,
    Past,
    scheduler_of,
    shifted,
    told,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from contextlib import AbstractContextManager

    from torch import Tensor

OVERLAP: Final = 5
"""Latent frames of 17 pictures, which Skywork recommends to go on behind."""
ADDED_NOISE: Final = 20
"""Thousandths of noise in the latents that a window goes on behind; recommended likewise."""
_OTHER_DICE: Final = 1 << 31  # the generator reads 32 bits of a seed


class _WindowPipeline(SkyReelsV2DiffusionForcingPipeline):  # type: ignore[misc]  # no types
    """Begins a window with given latents, as its own loop for long videos does from the second."""

    behind: Tensor

    def prepare_latents(self, *shape: object, **how: object) -> tuple[Tensor, int, Tensor, int]:
        noise, count, *_ = super().prepare_latents(*shape, **how)
        return noise, count, self.behind, self.behind.shape[2]


class SkyReelsChunks:
    """See `ChunkPipeline`. All latent frames of a window are denoised at once (`ar_step` 0)."""

    reach = OwnPast(latents=OVERLAP)
    joins = True
    clips = 0

    def __init__(self, parts: Parts) -> None:
        kind = read_json(parts.folder / "model_index.json").get("_class_name")
        if kind != "SkyReelsV2DiffusionForcingPipeline":
            raise WeightsError(f"{parts.folder} is for a {kind}, not for diffusion forcing")
        self._scheduler = scheduler_of(parts.folder, UniPCMultistepScheduler)
        self._stride, self._device = parts.codec.stride, parts.device
        config = parts.transformer.config
        self.channels, self.text_dims = int(config["in_channels"]), (int(config["text_dim"]),)
        self.pipeline = _WindowPipeline(
            tokenizer=None, text_encoder=None, vae=None, transformer=parts.transformer,
            scheduler=self._scheduler,
        )
        self.pipeline.vae_scale_factor_temporal = parts.codec.stride
        self.pipeline.vae_scale_factor_spatial = parts.codec.spatial_stride
        self.pipeline.set_progress_bar_config(disable=True)

    def make(self, wanted: ChunkWanted, past: Past, on_step: OnStep) -> Tensor:
        """See `ChunkPipeline.make`.

        The first chunk of a shot is as long as a window may be; behind other shots it takes more.
        """
        made = past.latents.float()
        before = made.shape[2]
        longest = wanted.latents + (0 if past.start is None else before)
        counts = _windows(wanted.latents, before, longest)
        self.pipeline.scheduler = shifted(self._scheduler, wanted.shift)

        def show(number: int, window: Tensor) -> None:
            new = window[:, :, self.pipeline.behind.shape[2] :].to(made)
            on_step(number, torch.cat([made[:, :, before:], new], dim=2))

        step = told(show, wanted.steps, wanted.steps * len(counts))
        with _forked(self._device):
            torch.manual_seed(wanted.dice.initial_seed() ^ _OTHER_DICE)
            for count in counts:
                made = torch.cat([made, self._window(wanted, made, count, step)], dim=2)
        return made[:, :, before:]

    def _window(
        self, wanted: ChunkWanted, made: Tensor, count: int, step: Callable[..., dict[str, Tensor]]
    ) -> Tensor:
        """So many more latents `[1 c count h w]` behind what is made."""
        self.pipeline.behind = behind = made[:, :, -OVERLAP:]
        width, height = wanted.size
        frames = 1 + self._stride * (behind.shape[2] + count - 1)
        latents = self.pipeline(
            prompt=None, prompt_embeds=wanted.text[:1],
            negative_prompt_embeds=wanted.text[1:] if wanted.guidance > 1 else None,
            height=height, width=width, num_frames=frames, base_num_frames=frames,
            num_inference_steps=wanted.steps, guidance_scale=wanted.guidance,
            addnoise_condition=ADDED_NOISE, generator=wanted.dice, output_type="latent",
            callback_on_step_end=step,
        ).frames
        return cast("Tensor", latents[:, :, behind.shape[2] :])

    @staticmethod
    def inputs(
        config: Mapping[str, Any], latents: Tensor, text: Tensor, _seen: int
    ) -> dict[str, Any]:
        """See `ChunkPipeline.inputs`; each latent frame has a time."""
        return {
            "hidden_states": latents, "timestep": latents.new_zeros(1, latents.shape[2]),
            "encoder_hidden_states": text, "enable_diffusion_forcing": True,
            "fps": [0] if config["inject_sample_info"] else None,
        }


def _windows(latents: int, before: int, longest: int) -> list[int]:
    """How many latents each window adds, where `before` are there already."""
    counts: list[int] = []
    while (rest := latents - sum(counts)) > 0:
        behind = min(OVERLAP, before + sum(counts))
        counts.append(min(rest, max(1, longest - behind)))
    return counts


def _forked(device: torch.device) -> AbstractContextManager[None]:
    """The pipeline takes the noise that it adds from torch's own dice, which are given back."""
    gpus = [device.index or 0] if device.type == "cuda" else []
    return torch.random.fork_rng(devices=gpus)
