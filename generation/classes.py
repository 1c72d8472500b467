"""The classes that a config.json may name; nothing else is ever imported for a folder."""

from __future__ import annotations

from typing import Any

from diffusers import (
    AutoencoderKLHunyuanVideo,
    AutoencoderKLWan,
    HeliosTransformer3DModel,
    HunyuanVideoTransformer3DModel,
    SkyReelsV2Transformer3DModel,
    WanTransformer3DModel,
)

from generation.autoencoder.animatic import AnimaticAutoencoder
from generation.autoencoder.hunyuan import HunyuanAutoencoder
from generation.autoencoder.wan import WanAutoencoder
from generation.backbones.hunyuan import HunyuanBackbone
from generation.backbones.wan import WanBackbone
from generation.memory.encoder import MemoryEncoder
from generation.memory.plain import PlainMemory
from generation.pipelines.helios import HeliosChunks
from generation.pipelines.skyreels import SkyReelsChunks

TRANSFORMERS: dict[str, Any] = {
    "WanTransformer3DModel": WanTransformer3DModel,
    "HunyuanVideoTransformer3DModel": HunyuanVideoTransformer3DModel,
    "HeliosTransformer3DModel": HeliosTransformer3DModel,
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
    SkyReelsV2Transformer3DModel: SkyReelsChunks,
}
"""Transformers that go on in their own way, and who asks their pipeline for chunks."""
