"""Tiny decoders with random weights, in the layout that is published, and folders that have one."""

import json
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import Tensor

from generation.autoencoder.tiny import TinyDecoder
from generation.tiny_kinds import TINY

WIDTHS = (8, 8, 4, 4)
LAST_BIAS = "decoder.22.bias"


def tiny_decoder(channels: int = 16, patch: int = 1) -> TinyDecoder:
    """With weights that keep what they read about as large as it is: new ones make it black."""
    with torch.random.fork_rng():
        torch.manual_seed(0)
        decoder: TinyDecoder = TinyDecoder(channels, patch, WIDTHS)
        for name, weight in decoder.named_parameters():
            std = weight[0].numel() ** -0.5 if weight.ndim > 1 else 0.1
            torch.nn.init.normal_(weight, mean=0.5 if name == LAST_BIAS else 0.0, std=std)
    return decoder.eval().requires_grad_(requires_grad=False)


def published(decoder: TinyDecoder) -> dict[str, Tensor]:
    """The tensors of a published file: the decoder's in half precision beside an encoder's."""
    tensors = {name: tensor.half() for name, tensor in decoder.state_dict().items()}
    return tensors | {"encoder.0.weight": torch.zeros(64, 3, 3, 3).half()}


def give_tiny_decoder(folder: Path, channels: int = 16, patch: int = 1) -> Path:
    """Put a tiny decoder into a model folder, as it is published."""
    part = folder / TINY
    part.mkdir()
    config = {"latent_channels": channels, "patch_size": patch, "widths": WIDTHS}
    (part / "config.json").write_text(json.dumps({"_class_name": "TinyDecoder", **config}))
    tensors = published(tiny_decoder(channels, patch))
    save_file(tensors, part / "diffusion_pytorch_model.safetensors")
    return folder
