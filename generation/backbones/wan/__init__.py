"""Wan (2.1 text to video) and its small relative, Animatic."""

from generation.backbones.wan.adapter import WanBackbone

__all__ = ["WanBackbone"]
