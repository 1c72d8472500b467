"""Backbones of the published sizes with random weights: what they take, not what they draw."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import torch
from accelerate import init_empty_weights
from diffusers import (
    AutoencoderKLHunyuanVideo,
    AutoencoderKLWan,
    HunyuanVideoTransformer3DModel,
    WanTransformer3DModel,
)
from torch import nn

from generation.classes import ADAPTERS
from generation.memory.encoder import MemoryEncoder
from generation.model_parts import adapt
from generation.planning.dry_run import META, as_loaded
from generation.planning.work import Parts
from generation.protocol import FrameGrid, ModelCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from generation.devices import Device

TEXT_TOKENS = 512
_MEDIUM = {"num_attention_heads": 6, "attention_head_dim": 64, "ffn_dim": 1536, "num_layers": 6}
_MEDIUM_HUNYUAN = {
    "num_attention_heads": 6, "attention_head_dim": 64, "num_layers": 3, "num_single_layers": 6,
    "rope_axes_dim": (8, 28, 28),
}
_WAN_5B = {
    "num_attention_heads": 24, "ffn_dim": 14336, "num_layers": 30, "in_channels": 48,
    "out_channels": 48,
}
_VAE_5B = {
    "base_dim": 160, "decoder_base_dim": 256, "z_dim": 48, "patch_size": 2, "in_channels": 12,
    "out_channels": 12, "is_residual": True, "scale_factor_spatial": 16,
    "latents_mean": [0.0] * 48, "latents_std": [1.0] * 48,
}


@dataclass(frozen=True)
class Published:
    """A backbone as it is published, or a smaller one like it, and the size that it draws."""

    transformer: type[Any]
    settings: dict[str, Any]
    codec: type[Any]
    codec_settings: dict[str, Any]
    size: tuple[int, int]
    rate: int
    shift: float
    guidance: float


SHAPES = {
    "wan-medium": Published(  # like 2.1, for a CPU
        WanTransformer3DModel, _MEDIUM, AutoencoderKLWan, {"base_dim": 16, "num_res_blocks": 1},
        (208, 112), 16, 3.0, 5.0,
    ),
    "hunyuan-medium": Published(  # likewise
        HunyuanVideoTransformer3DModel, _MEDIUM_HUNYUAN, AutoencoderKLHunyuanVideo,
        {"block_out_channels": (32, 64, 128, 128), "layers_per_block": 1}, (208, 112), 24, 7.0, 1.0,
    ),
    "wan-2.1-1.3b": Published(
        WanTransformer3DModel, {"num_attention_heads": 12, "ffn_dim": 8960, "num_layers": 30},
        AutoencoderKLWan, {}, (832, 480), 16, 3.0, 5.0,
    ),
    "wan-2.1-14b": Published(
        WanTransformer3DModel, {}, AutoencoderKLWan, {}, (832, 480), 16, 3.0, 5.0
    ),
    "wan-2.2-5b": Published(
        WanTransformer3DModel, _WAN_5B, AutoencoderKLWan, _VAE_5B, (1280, 704), 24, 5.0, 5.0
    ),
    "hunyuan-video": Published(
        HunyuanVideoTransformer3DModel, {}, AutoencoderKLHunyuanVideo, {}, (832, 480), 24, 7.0, 1.0
    ),
}
"""By name; settings that are left out are the published defaults of diffusers' classes."""


def shaped(name: str, dtype: torch.dtype) -> Parts:
    """A backbone of these shapes on the meta device, with a memory of 4x4x2."""

    def shape(kind: type[Any], **settings: Any) -> Any:  # noqa: ANN401
        with META:
            return as_loaded(kind(**settings), dtype)

    return _made(name, META, dtype, shape)


def random_parts(name: str, device: Device) -> Parts:
    """The same with random weights, on a device."""
    dice = torch.Generator(device.torch_device).manual_seed(0)

    def filled(kind: type[Any], **settings: Any) -> Any:  # noqa: ANN401
        with init_empty_weights(include_buffers=False):
            module = as_loaded(kind(**settings), device.dtype)
        for owner in module.modules():
            for key, weight in list(owner.named_parameters(recurse=False)):
                there = torch.empty_like(weight, device=device.torch_device)
                there.normal_(std=0.02, generator=dice)
                setattr(owner, key, nn.Parameter(there, requires_grad=False))
        return module.to(device.torch_device).eval()

    return _made(name, device.torch_device, device.dtype, filled)


def modules_of(parts: Parts) -> list[nn.Module]:
    """The modules of the parts that hold weights."""
    others: list[Any] = [parts.codec, *parts.encoders]
    if parts.second is not None:
        others.append(parts.second.transformer)
    return [parts.backbone.transformer, *(cast("nn.Module", other) for other in others)]


def _made(
    name: str, device: torch.device, dtype: torch.dtype, make: Callable[..., Any]
) -> Parts:
    kind = SHAPES[name]
    codec = make(kind.codec, **kind.codec_settings)
    with device:
        codec = ADAPTERS[kind.codec](codec)
    backbone = adapt(make(kind.transformer, **kind.settings))
    encoder = make(MemoryEncoder, inner_dim=backbone.inner_dim, channels=codec.channels)
    grid = FrameGrid(codec.stride, 5, 4, (kind.rate, 1), kind.size)
    card = ModelCard(name, "", grid, 30, kind.guidance, kind.shift)
    text = TEXT_TOKENS, max(backbone.text_dims)
    return Parts(card, backbone, codec, (encoder,), device, dtype, text)
