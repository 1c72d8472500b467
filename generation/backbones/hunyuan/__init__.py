"""HunyuanVideo (text to video)."""

from generation.backbones.hunyuan.adapter import HunyuanBackbone

__all__ = ["HunyuanBackbone"]
