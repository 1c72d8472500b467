"""The classes that a config.json may name; nothing else is ever imported for a folder."""

from __future__ import annotations

from typing import Any

from diffusers import (
    AutoencoderKLHunyuanVideo,
    AutoencoderKLWan,
    HeliosTransformer3DModel,
    HunyuanVideoFramepackTransformer3DModel,
    HunyuanVideoTransformer3DModel,
    WanTransformer3DModel,
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

TRANSFORMERS: dict[str, Any] = {
    "WanTransformer3DModel": WanTransformer3DModel,
    "HunyuanVideoTransformer3DModel": HunyuanVideoTransformer3DModel,
    "HeliosTransformer3DModel": HeliosTransformer3DModel,
    "HunyuanVideoFramepackTransformer3DModel": HunyuanVideoFramepackTransformer3DModel,
    "HunyuanVideoTransformer3DModelPacked": HunyuanVideoFramepackTransformer3DModel,  # its authors'
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
    HunyuanVideoFramepackTransformer3DModel: FramePackChunks,
}
"""Transformers that go on in their own way, and who asks their pipeline for chunks."""
