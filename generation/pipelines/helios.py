"""Helios (arXiv 2603.04379): the last 19 latent frames, compressed, and an anchor.

Diffusers' `HeliosPyramidPipeline` (Helios-Mid and -Distilled) or `HeliosPipeline` (Helios-Base)
is called once a chunk; with its noise on the history off, as we go on from our own latents, that
equals one call for all chunks bit for bit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import torch
from diffusers import (
    HeliosDMDScheduler,
    HeliosPipeline,
    HeliosScheduler,
    UniPCMultistepScheduler,
)
from diffusers.pipelines.helios.pipeline_helios_pyramid import HeliosPyramidPipeline

from generation.errors import WeightsError
from generation.grids import OwnPast
from generation.model_files import read_json
from generation.pipelines.base import (
    ChunkWanted,
    OnStep,
    Parts,
    Past,
    WithoutPictures,
    scheduler_of,
    told,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from torch import Tensor

HISTORY: Final = [16, 2, 1]
"""Latent frames of the history at 1/4, 1/2 and whole resolution (arXiv 2603.04379)."""
STAGES: Final = 3
_SCHEDULERS: Final = (HeliosDMDScheduler, HeliosScheduler, UniPCMultistepScheduler)


class _PyramidPipeline(HeliosPyramidPipeline):  # type: ignore[misc]  # diffusers has no types
    """Also where the covariance of a block's noise has no Cholesky factor in 32 bits.

    That is so for the published gamma of 1/3: a block's noise then adds up to nothing, and whether
    the factor is found depends on the rounding of the device. Diffusers 0.42.1 fails on the CPU.
    """

    def sample_block_noise(self, *where: Any, **how: Any) -> Tensor:  # noqa: ANN401
        try:
            return cast("Tensor", super().sample_block_noise(*where, **how))
        except RuntimeError:  # torch's LinAlgError is one, which has no public type
            *shape, patch, device, dice = where
            return self._zero_mean_noise(shape, patch[1:], dice).to(device)

    def _zero_mean_noise(
        self, shape: list[int], block: tuple[int, int], dice: torch.Generator
    ) -> Tensor:
        """The same distribution `[b c t h w]` by the covariance's symmetric root."""
        (*outer, height, width), (side_y, side_x) = shape, block
        gamma, pixels = self.scheduler.config.gamma, side_y * side_x
        blocks = (*outer, height // side_y, side_y, width // side_x, side_x)
        even = torch.randn(blocks, generator=dice)
        mean = even.mean(dim=(4, 6), keepdim=True)
        alike = max(0.0, 1 + gamma - pixels * gamma) ** 0.5
        noise: Tensor = (1 + gamma) ** 0.5 * (even - mean) + alike * mean
        return noise.reshape(shape)


_PIPELINES: Final[dict[str, Any]] = {
    "HeliosPyramidPipeline": _PyramidPipeline, "HeliosPipeline": HeliosPipeline
}


class HeliosChunks:
    """See `ChunkPipeline`.

    The anchor is a cited picture, if there is one, else the shot's own first latent frame, else
    the oldest that is remembered: our choice, as the paper's films have one anchor for all.
    """

    reach = OwnPast(latents=sum(HISTORY), cited=1)
    joins = False
    clips = 0

    def __init__(self, parts: Parts) -> None:
        index = read_json(parts.folder / "model_index.json")
        kind = index.get("_class_name")
        if kind not in _PIPELINES:
            raise WeightsError(f"{parts.folder} is for a {kind}, not for {' or '.join(_PIPELINES)}")
        self._codec, config = parts.codec, parts.transformer.config
        self.channels, self.text_dims = int(config["in_channels"]), (int(config["text_dim"]),)
        flags = ("is_cfg_zero_star", "is_distilled")
        self.distilled = bool(index.get("is_distilled", False))
        self.pyramid = kind == "HeliosPyramidPipeline"
        self.pipeline = _PIPELINES[kind](
            tokenizer=None, text_encoder=None,
            vae=WithoutPictures(parts),
            scheduler=scheduler_of(parts.folder, *_SCHEDULERS), transformer=parts.transformer,
            **{name: bool(index[name]) for name in flags if name in index},
        )
        self.pipeline.set_progress_bar_config(disable=True)

    def make(self, wanted: ChunkWanted, past: Past, on_step: OnStep) -> Tensor:
        """See `ChunkPipeline.make`."""
        first = past.latents.shape[2] == 0
        steps = self._steps(wanted.steps)
        expected = sum(steps) * (2 if first and self.distilled else 1)
        width, height = wanted.size
        frames = 1 + self._codec.stride * (wanted.latents - 1)
        guided = wanted.guidance > 1
        made = self.pipeline(
            prompt_embeds=wanted.text[:1],
            negative_prompt_embeds=wanted.text[1:] if guided else None,
            height=height, width=width, num_frames=frames, guidance_scale=wanted.guidance,
            generator=wanted.dice, output_type="latent",
            num_latent_frames_per_chunk=wanted.latents, history_sizes=list(HISTORY),
            video_latents=None if first else past.latents.float(), add_noise_to_video_latents=False,
            image_latents=self._anchor(past), add_noise_to_image_latents=False,
            fake_image_latents=self._still(past, frames) if first else None,
            callback_on_step_end=told(on_step, wanted.steps, expected),
            **self._of_kind(steps, first=first),
        ).frames
        return cast("Tensor", made[:, :, -wanted.latents :])

    def _of_kind(self, steps: list[int], *, first: bool) -> dict[str, object]:
        if not self.pyramid:
            return {"num_inference_steps": sum(steps)}
        return {
            "pyramid_num_inference_steps_list": steps,
            "is_amplify_first_chunk": first and self.distilled,
        }

    def _steps(self, steps: int) -> list[int]:
        """Steps of each stage, from the smallest pictures on; at least one of each."""
        if not self.pyramid:
            return [steps]
        even, more = divmod(max(steps, STAGES), STAGES)
        return [even + (stage < more) for stage in range(STAGES)]

    def _anchor(self, past: Past) -> Tensor | None:
        if past.cited.shape[2]:
            return self._codec.encode(past.cited[:, :, :1]).float()
        if past.start is not None:
            return past.start.float()
        return past.latents[:, :, :1].float() if past.latents.shape[2] else None

    def _still(self, past: Past, frames: int) -> Tensor | None:
        """What a film that begins with a cited picture has behind it: that picture, held."""
        if not past.cited.shape[2]:
            return None
        held = past.cited[:, :, :1].expand(-1, -1, frames, -1, -1)
        return self._codec.encode(held)[:, :, -1:].float()

    @staticmethod
    def inputs(
        config: Mapping[str, Any], latents: Tensor, text: Tensor, _seen: int
    ) -> dict[str, Any]:
        """See `ChunkPipeline.inputs`; the largest stage has the chunk as it will be."""
        del config
        places = torch.arange(1 + sum(HISTORY) + latents.shape[2], device=latents.device)[None]
        anchor, long, mid, last, now = places.split_with_sizes([1, *HISTORY, latents.shape[2]], 1)
        history = latents.new_zeros(1, latents.shape[1], 1 + sum(HISTORY), *latents.shape[3:])
        first, far, near, latest = history.split_with_sizes([1, *HISTORY], dim=2)
        return {
            "hidden_states": latents, "timestep": latents.new_zeros(1).long(),
            "encoder_hidden_states": text, "indices_hidden_states": now,
            "indices_latents_history_short": torch.cat([anchor, last], dim=1),
            "indices_latents_history_mid": mid, "indices_latents_history_long": long,
            "latents_history_short": torch.cat([first, latest], dim=2),
            "latents_history_mid": near, "latents_history_long": far,
        }
