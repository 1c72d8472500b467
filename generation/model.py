"""A model folder in memory: the same loading for Animatic and for the big backbones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import msgspec
import torch
from safetensors import SafetensorError
from torch import nn

from generation.backbones.crossing import MemoryCrossing
from generation.classes import ADAPTERS, CODECS, ENCODERS, TRANSFORMERS, pipeline_of
from generation.errors import WeightsError
from generation.local_parts import add_lora, load_local
from generation.model_files import read_json
from generation.pipelines.base import Parts
from generation.protocol import ModelCard, ProtocolError, read_model_card
from generation.resting import RestingText
from generation.text.loading import load_text
from generation.weights import fingerprint

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from generation.autoencoder.base import VideoCodec
    from generation.backbones.base import Backbone
    from generation.devices import Device
    from generation.memory.base import HistoryEncoder
    from generation.pipelines.base import ChunkPipeline
    from generation.text.codec import TextCodec

CROSSING, LORA = "memory_crossing", "transformer_lora"

UNREADABLE = (OSError, ValueError, RuntimeError, TypeError, SafetensorError)
"""What the libraries raise for weights that are cut short or do not fit their configuration."""


@dataclass(frozen=True)
class LoadedModel:
    """What every model has."""

    card: ModelCard
    device: Device
    text: TextCodec
    codec: VideoCodec


@dataclass(frozen=True)
class PipelineModel(LoadedModel):
    """A model that goes on in its own way; it has none of our memory."""

    pipeline: ChunkPipeline


@dataclass(frozen=True)
class VideoModel(LoadedModel):
    """One that goes on from context tokens. `encoders` is empty for a backbone without memory."""

    backbone: Backbone
    encoders: tuple[HistoryEncoder, ...]

    @property
    def history_frames(self) -> int:
        """Latent frames of history that the memory was trained with; 0 without one."""
        return min((encoder.history_frames for encoder in self.encoders), default=0)


def load_model(
    folder: Path, device: Device, progress: Callable[[str, float], None], *, rests: bool = False
) -> VideoModel:
    """Load a model folder as `load_folder` does, if it is one that goes on from context tokens.

    Raises:
        WeightsError: it cannot be loaded, or goes on in its own way.
    """
    model = load_folder(folder, device, progress, rests=rests)
    if not isinstance(model, VideoModel):
        raise WeightsError(f"{model.card.name} goes on in its own way, so it has no memory of ours")
    return model


def load_folder(
    folder: Path, device: Device, progress: Callable[[str, float], None], *, rests: bool = False
) -> LoadedModel:
    """Load every part of a model folder; where it `rests`, the text encoder is not kept there.

    Raises:
        WeightsError: a part is missing, of an unknown class, or its weights do not fit.
    """
    card = _read_card(folder)
    progress("Loading the text encoder", 0.0)
    try:
        text = load_text(folder, device.dtype)
    except UNREADABLE as error:
        raise WeightsError(f"The text encoder in {folder} cannot be loaded") from error
    progress("Loading the transformer", 0.3)
    transformer = load_transformer(folder, device)
    progress("Loading the autoencoder", 0.7)
    codec = load_codec(folder / "vae", device)
    text.eval().requires_grad_(requires_grad=False)
    if rests:
        text = cast("TextCodec", RestingText(text, transformer, device.torch_device))
    else:
        text.to(device.torch_device)
    parts = LoadedModel(card, device, text, codec)
    if pipeline_of(transformer) is not None:
        model: LoadedModel = _with_pipeline(parts, Parts(folder, transformer, codec))
    else:
        progress("Loading the memory encoder", 0.9)
        model = _with_memory(parts, folder, transformer)
    progress("Ready", 1.0)
    return model


def _with_pipeline(parts: LoadedModel, given: Parts) -> PipelineModel:
    """A model that goes on in its own way."""
    try:
        pipeline: ChunkPipeline = pipeline_of(given.transformer)(given)
    except UNREADABLE as error:
        raise WeightsError(f"The settings in {given.folder} do not fit its weights") from error
    card, folder = parts.card, given.folder
    _check_pairs(folder, [
        ("the latents", pipeline.channels, parts.codec.channels),
        ("the text", pipeline.text_dims, parts.text.dims),
        ("the frame grid", card.grid.stride, parts.codec.stride),
    ])
    if card.past != pipeline.reach or card.memory is not None:
        raise WeightsError(
            f"The card of {folder} does not say what this model reads of what came before: "
            f"{msgspec.json.encode(pipeline.reach).decode()}"
        )
    return PipelineModel(card, parts.device, parts.text, parts.codec, pipeline)


def _with_memory(
    parts: LoadedModel, folder: Path, transformer: Any  # noqa: ANN401
) -> VideoModel:
    """A model that goes on from context tokens, or from nothing but its window."""
    encoders = tuple(load_encoder(part, parts.device) for part in encoder_folders(folder))
    crossing = None
    if (folder / CROSSING).is_dir():
        crossing = load_part(folder / CROSSING, {"MemoryCrossing": MemoryCrossing}, parts.device)
    backbone = adapt(transformer, crossing)
    model = VideoModel(parts.card, parts.device, parts.text, parts.codec, backbone, encoders)
    _check_parts(model, folder)
    return model


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


def load_transformer(folder: Path, device: Device) -> Any:  # noqa: ANN401
    """The transformer of a model folder, with what a LoRA beside it has learned added to it.

    Raises:
        WeightsError: it is missing, of an unknown class, or its weights or the LoRA's do not fit.
    """
    transformer = load_part(folder / "transformer", TRANSFORMERS, device)
    if not (folder / LORA).is_dir():
        return transformer
    try:
        add_lora(transformer, folder / LORA)
    except UNREADABLE as error:
        raise WeightsError(f"The LoRA in {folder / LORA} does not fit the transformer") from error
    transformer.fuse_lora()
    transformer.unload_lora()
    return transformer.requires_grad_(requires_grad=False)


def load_part(  # the classes have no types
    folder: Path, classes: dict[str, Any], device: Device
) -> Any:  # noqa: ANN401
    """Load one sub-folder in the diffusers layout, strictly: no key missing, none left over."""
    named, _ = _class_of(folder, classes)
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


def _class_of(folder: Path, classes: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
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
    named, config = _class_of(folder, ENCODERS)
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


def _read_card(folder: Path) -> ModelCard:
    """The card; the memory cache must tell models apart, so it always has a fingerprint."""
    try:
        card = read_model_card(folder)
    except ProtocolError as error:
        raise WeightsError(str(error)) from error
    return card if card.weights else msgspec.structs.replace(card, weights=fingerprint(folder))


def load_codec(folder: Path, device: Device) -> VideoCodec:
    """The autoencoder in a sub-folder `vae`; WeightsError where it cannot be used."""
    module = load_part(folder, CODECS, device)
    if type(module) not in ADAPTERS:
        return cast("VideoCodec", module)
    try:
        return cast("VideoCodec", ADAPTERS[type(module)](module))
    except ValueError as error:
        raise WeightsError(f"The autoencoder in {folder} cannot be used: {error}") from error


def _check_parts(model: VideoModel, folder: Path) -> None:
    """Refuse parts that fit their own configurations but not each other."""
    transformer = model.backbone.transformer.config
    pairs: list[tuple[str, object, object]] = [
        ("the latents", transformer["in_channels"], model.codec.channels),
        ("the text", model.backbone.text_dims, model.text.dims),
        ("the frame grid", model.card.grid.stride, model.codec.stride),
    ]
    for encoder in model.encoders:
        config = encoder.config
        pairs += [
            ("the memory encoder", model.backbone.inner_dim, config["inner_dim"]),
            ("the memory's latents", model.codec.channels, config["channels"]),
            ("the memory encoders", model.encoders[0].pooled, encoder.pooled),
            ("the cross-attention", _hidden_dim(model), encoder.hidden_dim),
        ]
    _check_pairs(folder, pairs)


def _check_pairs(folder: Path, pairs: list[tuple[str, object, object]]) -> None:
    for what, one, other in pairs:
        if one != other:
            raise WeightsError(f"The parts of {folder} do not fit: {what} has {other}, not {one}")


def _hidden_dim(model: VideoModel) -> int:
    crossing = model.backbone.crossing
    return 0 if crossing is None else int(crossing.config["hidden_dim"])


def seeded_noise(shape: tuple[int, ...], seed: int, chunk: int, device: Device) -> torch.Tensor:
    """Noise of one chunk, from the take's seed and the chunk's number alone, drawn on the CPU.

    32-bit floats on every device: the sampler adds many small steps to it.
    """
    return torch.randn(shape, generator=dice(seed, chunk)).to(device.torch_device)


def dice(seed: int, chunk: int) -> torch.Generator:
    """Where all random numbers of a chunk come from."""
    return torch.Generator().manual_seed((seed * 1_000_003 + chunk) % 2**63)
