"""Pictures as bytes, and as the numbers that models take and give."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    from torch import Tensor

    from generation.devices import Device
    from generation.video import Pictures


def to_pictures(decoded: Tensor) -> Pictures:
    """Decoded pictures `[1 3 t h w]` in -1..1 as uint8 `[t h w 3]`."""
    scaled = ((decoded[0].float().clamp(-1, 1) + 1) * 127.5).round()
    pictures: Pictures = scaled.to(torch.uint8).permute(1, 2, 3, 0).contiguous().cpu().numpy()
    return pictures


def as_tensor(pictures: Pictures, device: Device) -> Tensor:
    """Pictures uint8 `[t h w 3]` as `[1 3 t h w]` in -1..1."""
    tensor = torch.from_numpy(pictures).permute(3, 0, 1, 2)[None]
    return (tensor.to(device.torch_device).float() / 127.5 - 1).to(device.dtype)
