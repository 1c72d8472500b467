"""Finished parts of a model that a stage builds on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from generation.animatic.captions import vocabulary
from generation.devices import Device
from generation.errors import WeightsError
from generation.local_parts import load_tokenizer
from generation.model_parts import UNREADABLE, load_codec
from generation.text.loading import load_text
from generation.training.vocabulary import build_tokenizer

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from transformers import PreTrainedTokenizerBase

    from generation.autoencoder.base import VideoCodec
    from generation.text.codec import TextCodec


def codec_to_learn(options: argparse.Namespace, device: torch.device) -> VideoCodec:
    """The autoencoder whose latents a model learns; one that gets a LoRA keeps its own.

    Raises:
        FileNotFoundError, ValueError: see `stage_codec`.
    """
    if options.lora:
        return _codec_in(options.start_from / "vae", device)
    return stage_codec(options.out, options.start_from, device)


def stage_codec(
    out: Path, start_from: Path | None, device: torch.device, stage: str = "autoencoder"
) -> VideoCodec:
    """The autoencoder that the stage of that name made, or else the one of `start_from`.

    Raises:
        FileNotFoundError: there is neither.
        ValueError: it cannot be loaded.
    """
    folder = out / stage / "vae"
    if not folder.exists() and start_from is not None:
        folder = start_from / "vae"
    return _codec_in(folder, device)


def _codec_in(folder: Path, device: torch.device) -> VideoCodec:
    if not folder.exists():
        raise FileNotFoundError(2, "missing", str(folder))
    try:
        return load_codec(folder, Device(device, torch.float32))
    except WeightsError as error:
        raise ValueError(error.what) from error


def stage_tokenizer(start_from: Path | None) -> PreTrainedTokenizerBase:
    """The tokenizer of the model that is gone on with, or that of a new Animatic."""
    folder = None if start_from is None else start_from / "tokenizer"
    if folder is None or not folder.is_dir():
        return build_tokenizer(vocabulary())
    try:
        tokenizer: PreTrainedTokenizerBase = load_tokenizer(folder)
    except (WeightsError, *UNREADABLE) as error:
        raise ValueError(f"the tokenizer in {folder} cannot be loaded") from error
    return tokenizer


def frozen_text(start_from: Path | None, device: torch.device) -> TextCodec:
    """The text encoder of a published model; on a GPU in bfloat16, as it is published.

    Raises:
        ValueError: there is none, or it cannot be loaded.
    """
    if start_from is None:
        raise ValueError("text is embedded by the text encoder of a model; name it by --start-from")
    dtype = torch.float32 if device.type == "cpu" else torch.bfloat16
    try:
        text = load_text(start_from, dtype)
    except (WeightsError, *UNREADABLE) as error:
        raise ValueError(f"the text encoder in {start_from} cannot be loaded") from error
    return text.to(device, dtype).eval().requires_grad_(requires_grad=False)
