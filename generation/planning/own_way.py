"""A denoising step of the models that go on in their own way, on shapes alone.

Each is called as its pipeline calls it (`generation.pipelines`), with a chunk of zeros.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import torch
from torch import Tensor, nn
from typing_extensions import override

from generation.model_files import read_json
from generation.pipelines.framepack import HISTORY as PACKED
from generation.pipelines.helios import HISTORY
from generation.pipelines.wan_vace import WanVaceChunks

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class OwnWay:
    """A transformer that its own pipeline calls, in the place of a backbone that reads memory."""

    def __init__(self, transformer: Any, folder: Path) -> None:  # noqa: ANN401
        self.transformer, self.crossing = transformer, None
        self._seen = _tokens_of_picture(folder)
        config = transformer.config
        self.text_dims = (int(config.get("text_dim") or config["text_embed_dim"]),)
        self._step = _STEPS[type(transformer).__name__]

    @property
    def blocks(self) -> list[nn.Module]:
        """All blocks, in order."""
        model = self.transformer
        if hasattr(model, "blocks"):
            return [*model.blocks, *getattr(model, "vace_blocks", ())]
        return [*model.transformer_blocks, *model.single_transformer_blocks]

    def step(self, latents: Tensor, text: Tensor) -> Tensor:
        """One evaluation for a chunk `[1 c t h w]` and a prompt `[1 m e]`."""
        made: Tensor = self._step(self.transformer, latents, text, self._seen)
        return made


def _tokens_of_picture(folder: Path) -> int:
    """How many tokens its image encoder makes of a picture; 0 without one."""
    file = folder / "image_encoder" / "config.json"
    if not file.exists():
        return 0
    config = read_json(file)
    config = config.get("vision_config", config)
    patches = int(config["image_size"]) // int(config["patch_size"])
    return patches**2 + int(config.get("model_type") == "clip_vision_model")


def _wan(model: Any, latents: Tensor, text: Tensor, seen: int) -> Any:  # noqa: ANN401
    width = model.config["image_dim"]
    picture = None if width is None else latents.new_zeros(1, seen, width)
    read = latents.new_zeros(1, model.config["in_channels"], *latents.shape[2:])
    return model(read, _now(latents), text, encoder_hidden_states_image=picture, return_dict=False)


def _vace(model: Any, latents: Tensor, text: Tensor, _seen: int) -> Any:  # noqa: ANN401
    frames, *side = latents.shape[2:]
    frames += WanVaceChunks.reach.cited  # cited pictures stand before the chunk
    noisy = latents.new_zeros(1, latents.shape[1], frames, *side)
    known = latents.new_zeros(1, model.config["vace_in_channels"], frames, *side)
    scale = latents.new_ones(len(model.config["vace_layers"]))
    return model(
        noisy, _now(latents), text, control_hidden_states=known,
        control_hidden_states_scale=scale, return_dict=False,
    )


def _skyreels(model: Any, latents: Tensor, text: Tensor, _seen: int) -> Any:  # noqa: ANN401
    times = latents.new_zeros(1, latents.shape[2])
    return model(
        latents, times, text, enable_diffusion_forcing=True, return_dict=False,
        fps=[0] if model.config["inject_sample_info"] else None,
    )


def _helios(model: Any, latents: Tensor, text: Tensor, _seen: int) -> Any:  # noqa: ANN401
    frames = torch.arange(1 + sum(HISTORY) + latents.shape[2], device=latents.device)[None]
    first, far, near, last, now = frames.split_with_sizes([1, *HISTORY, latents.shape[2]], dim=1)
    model.rope.get_frequency_batched = _turns
    long, mid = (latents.new_zeros(1, latents.shape[1], n, *latents.shape[3:]) for n in HISTORY[:2])
    return model(
        hidden_states=latents, timestep=_now(latents).long(), encoder_hidden_states=text,
        indices_hidden_states=now, indices_latents_history_long=far,
        indices_latents_history_mid=near,
        indices_latents_history_short=torch.cat([first, last], dim=1),
        latents_history_long=long, latents_history_mid=mid,
        latents_history_short=latents[:, :, :2], return_dict=False,
    )


def _turns(base: Tensor, places: Tensor) -> tuple[Tensor, Tensor]:
    """Helios's own tables; it turns autocast off for them, which the meta device does not know."""
    turns = torch.einsum("d,bthw->dbthw", base, places).repeat_interleave(2, dim=0)
    return turns.cos(), turns.sin()


class _Words(nn.Module):
    """FramePack's refiner of the text; the mask is real, as its sum says how long the text is."""

    def __init__(self, refiner: nn.Module) -> None:
        super().__init__()
        self.refiner = refiner

    @override
    def forward(self, text: Tensor, time: Tensor, mask: Tensor) -> Tensor:
        refined: Tensor = self.refiner(text, time, mask.to(text.device))
        return refined


def _framepack(model: Any, latents: Tensor, text: Tensor, seen: int) -> Any:  # noqa: ANN401
    config = model.config
    refiner = model.context_embedder
    model.context_embedder = _Words(refiner)
    quarter, half, _ = PACKED
    places = torch.arange(1 + sum(PACKED) + latents.shape[2], device=latents.device)
    first, far, near, last, now = places.split_with_sizes([1, *PACKED, latents.shape[2]])
    c, side = latents.shape[1], latents.shape[3:]
    made = model(
        hidden_states=latents, timestep=_now(latents), encoder_hidden_states=text,
        encoder_attention_mask=torch.ones(1, text.shape[1]),
        pooled_projections=latents.new_zeros(1, config["pooled_projection_dim"]),
        image_embeds=latents.new_zeros(1, seen, config["image_proj_dim"]),
        indices_latents=now, guidance=_now(latents), latents_clean=latents[:, :, :2],
        indices_latents_clean=torch.cat([first, last]),
        latents_history_2x=latents.new_zeros(1, c, half, *side), indices_latents_history_2x=near,
        latents_history_4x=latents.new_zeros(1, c, quarter, *side), indices_latents_history_4x=far,
        return_dict=False,
    )
    model.context_embedder = refiner
    return made


def _now(latents: Tensor) -> Tensor:
    return latents.new_zeros(1)


_STEPS: Final[dict[str, Callable[[Any, Tensor, Tensor, int], Any]]] = {
    "WanTransformer3DModel": _wan,
    "WanVACETransformer3DModel": _vace,
    "SkyReelsV2Transformer3DModel": _skyreels,
    "HeliosTransformer3DModel": _helios,
    "HunyuanVideoFramepackTransformer3DModel": _framepack,
}
