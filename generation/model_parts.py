"""The parts of a model folder, each loaded strictly: no key missing, none left over."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

import torch
from safetensors import SafetensorError
from torch import nn

from generation.autoencoder.tiny import TinyDecoder
from generation.backbones.crossing import MemoryCrossing
from generation.backbones.experts import Experts
from generation.classes import ADAPTERS, CODECS, ENCODERS, TRANSFORMERS
from generation.errors import WeightsError
from generation.latent_colours import LatentColours
from generation.local_parts import add_lora, load_local
from generation.model_files import read_json
from generation.step_preview import PreviewParts
from generation.tiny_kinds import TINY, kind_for

if TYPE_CHECKING:
    from pathlib import Path

    from generation.autoencoder.base import VideoCodec
    from generation.backbones.base import Backbone
    from generation.devices import Device
    from generation.memory.base import HistoryEncoder

_log = logging.getLogger(__name__)
CROSSING, LORA = "memory_crossing", "transformer_lora"
TRANSFORMER, LOW_NOISE = "transformer", "transformer_2"
CPU = torch.device("cpu")

UNREADABLE = (OSError, ValueError, RuntimeError, TypeError, SafetensorError)
"""What the libraries raise for weights that are cut short or do not fit their configuration."""


def adapt(transformer: Any, crossing: MemoryCrossing | None = None) -> Backbone:  # noqa: ANN401
    """The adapter for a transformer.

    Raises:
        WeightsError: no adapter can use it.
    """
    try:
        backbone: Backbone = ADAPTERS[type(transformer)](transformer, crossing)
    except ValueError as error:
        raise WeightsError(f"The transformer cannot be used: {error}") from error
    return backbone


def load_backbone(folder: Path, device: Device, *, rests: bool = False) -> Backbone:
    """The transformer of a model folder, or its two experts, which may `rest` at first.

    An expert without a LoRA where the other has one has not learned to read memory.

    Raises:
        WeightsError: see `load_transformer`; or nothing says when each expert works.
    """
    boundary = boundary_of(folder)
    if boundary is None:
        return _load_expert(folder, TRANSFORMER, device)
    begins = replace(device, torch_device=CPU) if rests else device
    high, low = (_load_expert(folder, part, begins) for part in (TRANSFORMER, LOW_NOISE))
    learned = [(folder / lora_name(part)).is_dir() for part in (TRANSFORMER, LOW_NOISE)]
    high.remembers, low.remembers = learned if any(learned) else (True, True)
    high.experts = Experts(high, low, boundary)
    return high


def boundary_of(folder: Path) -> float | None:
    """The noise level from which on the first of two experts works; None for one transformer.

    Raises:
        WeightsError: there are two transformers, or a boundary, but not both.
    """
    index = folder / "model_index.json"
    boundary = read_json(index).get("boundary_ratio") if index.exists() else None
    if (folder / LOW_NOISE).is_dir() != isinstance(boundary, float):
        raise WeightsError(
            f"The model in {folder} is for two experts, but {LOW_NOISE} or its boundary_ratio in "
            "model_index.json is missing"
        )
    return boundary if isinstance(boundary, float) else None


def _load_expert(folder: Path, part: str, device: Device) -> Backbone:
    crossing, path = None, folder / crossing_name(part)
    if path.is_dir():
        crossing = load_part(path, {"MemoryCrossing": MemoryCrossing}, device)
    return adapt(load_transformer(folder, device, part), crossing)


def lora_name(part: str) -> str:
    """Folder of what the transformer in the sub-folder `part` has learned beside it."""
    return f"{part}_lora"


def crossing_name(part: str) -> str:
    """Folder of what the blocks of the transformer in `part` read hidden states with."""
    return CROSSING + part.removeprefix(TRANSFORMER)


def load_transformer(
    folder: Path, device: Device, part: str = TRANSFORMER
) -> Any:  # noqa: ANN401
    """The transformer of a model folder, with what a LoRA beside it has learned added to it.

    Raises:
        WeightsError: it is missing, of an unknown class, or its weights or the LoRA's do not fit.
    """
    transformer, lora = load_part(folder / part, TRANSFORMERS, device), folder / lora_name(part)
    if not lora.is_dir():
        return transformer
    try:
        add_lora(transformer, lora)
    except UNREADABLE as error:
        raise WeightsError(f"The LoRA in {lora} does not fit the transformer") from error
    transformer.fuse_lora()
    transformer.unload_lora()
    return transformer.requires_grad_(requires_grad=False)


def load_part(  # the classes have no types
    folder: Path, classes: dict[str, Any], device: Device
) -> Any:  # noqa: ANN401
    """Load one sub-folder in the diffusers layout, strictly: no key missing, none left over."""
    named, _ = class_of(folder, classes)
    try:
        module, report = load_local(
            named, folder, torch_dtype=device.dtype, output_loading_info=True
        )
    except UNREADABLE as error:
        raise WeightsError(f"The weights in {folder} do not fit their config.json") from error
    wrong = [k for kind in ("missing_keys", "unexpected_keys") for k in report.get(kind, ())]
    if wrong or report.get("mismatched_keys") or report.get("error_msgs"):
        raise WeightsError(f"The weights in {folder} do not fit their config.json")
    assert isinstance(module, nn.Module)
    return module.to(device.torch_device).eval().requires_grad_(requires_grad=False)


def class_of(folder: Path, classes: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
    """The class that a sub-folder's config.json names, and the config."""
    try:
        config = read_json(folder / "config.json")
        name = config["_class_name"]
    except (WeightsError, KeyError) as error:
        raise WeightsError(f"{folder} has no readable config.json") from error
    if not isinstance(name, str) or name not in classes:
        known = ", ".join(classes)
        raise WeightsError(f"{folder} holds a {name}; this version can load {known}")
    return classes[name], config


def load_encoder(folder: Path, device: Device) -> HistoryEncoder:
    """Load a memory encoder; one that has no weights has no file of them."""
    if any(folder.glob("*.safetensors")):
        return cast("HistoryEncoder", load_part(folder, ENCODERS, device))
    named, config = class_of(folder, ENCODERS)
    try:
        encoder = named.from_config(config)
    except UNREADABLE as error:
        raise WeightsError(f"{folder} has a config.json that cannot be") from error
    if list(encoder.parameters()):
        raise WeightsError(f"The weights in {folder} are missing")
    return cast("HistoryEncoder", encoder.eval())


def encoder_folders(folder: Path) -> list[Path]:
    """The folders of the memory encoders, in order: `memory_encoder`, `memory_encoder_2`, ..."""
    found: list[Path] = []
    while (part := folder / encoder_name(len(found) + 1)).is_dir():
        found.append(part)
    return found


def encoder_name(number: int) -> str:
    """Folder of the memory encoder of this number, from 1."""
    return "memory_encoder" if number == 1 else f"memory_encoder_{number}"


def load_codec(folder: Path, device: Device) -> VideoCodec:
    """The autoencoder in a sub-folder `vae`; WeightsError where it cannot be used."""
    module = load_part(folder, CODECS, device)
    if type(module) not in ADAPTERS:
        return cast("VideoCodec", module)
    try:
        return cast("VideoCodec", ADAPTERS[type(module)](module))
    except ValueError as error:
        raise WeightsError(f"The autoencoder in {folder} cannot be used: {error}") from error


def load_previews(folder: Path, codec: VideoCodec, device: Device) -> PreviewParts:
    """What the folder has for previews; without any they are made from the autoencoder alone."""
    tiny = None
    if (folder / TINY).is_dir():
        tiny = load_part(folder / TINY, {"TinyDecoder": TinyDecoder}, device)
    elif (kind := kind_for(read_json(folder / "vae" / "config.json"))) is not None:
        _log.info("The tiny decoder %s would make previews of %s faster.", kind.name, folder)
    return PreviewParts(tiny, LatentColours.read(folder, codec.channels))
