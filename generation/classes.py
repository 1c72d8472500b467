"""The classes that a config.json may name; nothing else is ever imported for a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from diffusers import (
    AutoencoderKLHunyuanVideo,
    AutoencoderKLWan,
    HeliosTransformer3DModel,
    HunyuanVideoFramepackTransformer3DModel,
    HunyuanVideoTransformer3DModel,
    SkyReelsV2Transformer3DModel,
    WanTransformer3DModel,
    WanVACETransformer3DModel,
)

from generation.autoencoder.animatic import AnimaticAutoencoder
from generation.autoencoder.hunyuan import HunyuanAutoencoder
from generation.autoencoder.wan import WanAutoencoder
from generation.backbones.hunyuan import HunyuanBackbone
from generation.backbones.wan import WanBackbone
from generation.memory.encoder import MemoryEncoder
from generation.memory.plain import PlainMemory
from generation.pipelines.framepack import FramePackChunks
from generation.pipelines.helios import HeliosChunks
from generation.pipelines.skyreels import SkyReelsChunks
from generation.pipelines.wan_start import WanStartChunks
from generation.pipelines.wan_text_or_start import WanTextOrStartChunks
from generation.pipelines.wan_vace import WanVaceChunks

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generation.grids import OwnPast

TRANSFORMERS: dict[str, Any] = {
    "WanTransformer3DModel": WanTransformer3DModel,
    "HunyuanVideoTransformer3DModel": HunyuanVideoTransformer3DModel,
    "HeliosTransformer3DModel": HeliosTransformer3DModel,
    "WanVACETransformer3DModel": WanVACETransformer3DModel,
    "HunyuanVideoFramepackTransformer3DModel": HunyuanVideoFramepackTransformer3DModel,
    "HunyuanVideoTransformer3DModelPacked": HunyuanVideoFramepackTransformer3DModel,  # its authors'
    "SkyReelsV2Transformer3DModel": SkyReelsV2Transformer3DModel,
}
CODECS: dict[str, Any] = {
    "AnimaticAutoencoder": AnimaticAutoencoder,
    "AutoencoderKLWan": AutoencoderKLWan,
    "AutoencoderKLHunyuanVideo": AutoencoderKLHunyuanVideo,
}
ENCODERS: dict[str, Any] = {"MemoryEncoder": MemoryEncoder, "PlainMemory": PlainMemory}
ADAPTERS: dict[Any, Any] = {
    WanTransformer3DModel: WanBackbone,
    HunyuanVideoTransformer3DModel: HunyuanBackbone,
    AutoencoderKLWan: WanAutoencoder,
    AutoencoderKLHunyuanVideo: HunyuanAutoencoder,
}
"""What stands between a class of diffusers and the rollout."""

PIPELINES: dict[Any, Any] = {
    HeliosTransformer3DModel: HeliosChunks,
    WanVACETransformer3DModel: WanVaceChunks,
    HunyuanVideoFramepackTransformer3DModel: FramePackChunks,
    SkyReelsV2Transformer3DModel: SkyReelsChunks,
}
"""Transformers that go on in their own way, and who asks their pipeline for chunks."""


def pipeline_of(kind: Any, config: Mapping[str, Any], past: OwnPast | None) -> Any:  # noqa: ANN401
    """Who asks such a transformer's own pipeline for chunks; None where it goes on by our memory.

    Wan's image to video is Wan's transformer that reads more channels than it makes. One that
    makes what it reads goes on by our memory, unless its card has a past.
    """
    if kind is WanTransformer3DModel:
        reads = config.get("in_channels", 16)
        if reads > (config.get("out_channels", 16) or reads):
            return WanStartChunks
        return None if past is None else WanTextOrStartChunks
    return PIPELINES.get(kind)
