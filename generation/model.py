"""A model folder in memory: the same loading for Animatic and for the big backbones."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

import msgspec
import torch
from safetensors import SafetensorError
from torch import nn
from typing_extensions import override

from generation.autoencoder.tiny import TinyDecoder
from generation.backbones.crossing import MemoryCrossing
from generation.backbones.experts import Experts
from generation.classes import ADAPTERS, CODECS, ENCODERS, TRANSFORMERS, pipeline_of
from generation.errors import WeightsError
from generation.latent_colours import LatentColours
from generation.local_parts import add_lora, load_local
from generation.loras.experts import ModelLoras
from generation.loras.holder import LoraHolder
from generation.model_files import read_json
from generation.pipelines.base import Parts
from generation.protocol import ModelCard, ProtocolError, read_model_card
from generation.rungs import Rung
from generation.step_preview import PreviewParts
from generation.text.loading import load_text
from generation.thrift import (
    device_for_weights,
    place_transformer,
    place_weights,
    resting_text,
)
from generation.tiny_kinds import TINY, kind_for
from generation.weights import fingerprint

if TYPE_CHECKING:
    from collections.abc import Callable, Container
    from pathlib import Path

    from generation.autoencoder.base import VideoCodec
    from generation.backbones.base import Backbone
    from generation.devices import Device
    from generation.memory.base import HistoryEncoder
    from generation.pipelines.base import ChunkPipeline
    from generation.text.codec import TextCodec

_log = logging.getLogger(__name__)
CROSSING, LORA = "memory_crossing", "transformer_lora"
TRANSFORMER, LOW_NOISE = "transformer", "transformer_2"
CPU = torch.device("cpu")

UNREADABLE = (OSError, ValueError, RuntimeError, TypeError, SafetensorError)
"""What the libraries raise for weights that are cut short or do not fit their configuration."""


@dataclass(frozen=True)
class LoadedModel:
    """What every model has."""

    card: ModelCard
    device: Device
    text: TextCodec
    codec: VideoCodec
    previews: PreviewParts = field(default_factory=PreviewParts, kw_only=True)

    @cached_property
    def loras(self) -> ModelLoras:
        """The LoRAs of the user's that lie on what it draws with; none at first."""
        raise NotImplementedError


@dataclass(frozen=True)
class PipelineModel(LoadedModel):
    """A model that goes on in its own way; it has none of our memory."""

    pipeline: ChunkPipeline
    transformers: tuple[nn.Module, ...]

    @cached_property
    @override
    def loras(self) -> ModelLoras:
        place = self.device.torch_device
        return ModelLoras(*(LoraHolder(one, None, place) for one in self.transformers))


@dataclass(frozen=True)
class VideoModel(LoadedModel):
    """One that goes on from context tokens. `encoders` is empty for a backbone without memory."""

    backbone: Backbone
    encoders: tuple[HistoryEncoder, ...]

    @cached_property
    @override
    def loras(self) -> ModelLoras:
        first, experts = self.backbone, self.backbone.experts
        each = (first,) if experts is None else (experts.high, experts.low)
        place = self.device.torch_device
        return ModelLoras(*(LoraHolder(one.transformer, one.embedding, place) for one in each))

    @property
    def history_frames(self) -> int:
        """Latent frames of history that the memory was trained with; 0 without one."""
        return min((encoder.history_frames for encoder in self.encoders), default=0)


def load_model(
    folder: Path,
    device: Device,
    progress: Callable[[str, float], None],
    *,
    given_up: Container[Rung] = (),
) -> VideoModel:
    """Load a model folder as `load_folder` does, if it is one that goes on from context tokens.

    Raises:
        WeightsError: it cannot be loaded, or goes on in its own way.
    """
    model = load_folder(folder, device, progress, given_up=given_up)
    if not isinstance(model, VideoModel):
        raise WeightsError(f"{model.card.name} goes on in its own way, so it has no memory of ours")
    return model


def load_folder(
    folder: Path,
    device: Device,
    progress: Callable[[str, float], None],
    *,
    given_up: Container[Rung] = (),
) -> LoadedModel:
    """Load every part of a model folder; of what is `given_up`, tiles are not made here.

    Raises:
        WeightsError: a part is missing, of an unknown class, or its weights do not fit.
    """
    card = _read_card(folder)
    progress("Loading the text encoder", 0.0)
    rests = Rung.OFFLOAD in given_up
    try:
        text = load_text(folder, device.dtype, outline=rests)
    except UNREADABLE as error:
        raise WeightsError(f"The text encoder in {folder} cannot be loaded") from error
    progress("Loading the transformer", 0.3)
    own_way = pipeline_of(*_class_of(folder / TRANSFORMER, TRANSFORMERS)) is not None
    begins = device_for_weights(device, given_up)
    worker: Any = (
        _load_own(folder, begins) if own_way else load_backbone(folder, begins, rests=rests)
    )
    progress("Loading the autoencoder", 0.7)
    codec = load_codec(folder / "vae", device)
    text.eval().requires_grad_(requires_grad=False)
    if rests:
        leaves = worker if own_way else worker.experts or worker.transformer
        text = resting_text(folder, card.weights, text, leaves, device, given_up)
    else:
        text.to(device.torch_device)
    previews = _load_previews(folder, codec, device)
    parts = LoadedModel(card, device, text, codec, previews=previews)
    if own_way:
        model: LoadedModel = _with_pipeline(parts, folder, worker, given_up)
    else:
        place_weights(worker, device, given_up)
        progress("Loading the memory encoder", 0.9)
        model = _with_memory(parts, folder, worker)
    progress("Ready", 1.0)
    return model


def _load_own(folder: Path, device: Device) -> nn.ModuleList:
    """The transformer of a model that goes on in its own way, or its two experts."""
    parts = [TRANSFORMER, LOW_NOISE] if (folder / LOW_NOISE).is_dir() else [TRANSFORMER]
    return nn.ModuleList([load_transformer(folder, device, part) for part in parts])


def _with_pipeline(
    parts: LoadedModel, folder: Path, transformers: nn.ModuleList, given_up: Container[Rung]
) -> PipelineModel:
    """A model that goes on in its own way."""
    for transformer in transformers:
        place_transformer(transformer, parts.device, given_up)
    first: Any = transformers[0]
    given = Parts(folder, first, parts.codec, parts.device.torch_device, *transformers[1:])
    try:
        pipeline: ChunkPipeline = pipeline_of(type(first), first.config)(given)
    except UNREADABLE as error:
        raise WeightsError(f"The settings in {given.folder} do not fit its weights") from error
    card = parts.card
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
    return PipelineModel(
        card, parts.device, parts.text, parts.codec, pipeline, tuple(transformers),
        previews=parts.previews,
    )


def _with_memory(parts: LoadedModel, folder: Path, backbone: Backbone) -> VideoModel:
    """A model that goes on from context tokens, or from nothing but its window."""
    encoders = tuple(load_encoder(part, parts.device) for part in encoder_folders(folder))
    model = VideoModel(
        parts.card, parts.device, parts.text, parts.codec, backbone, encoders,
        previews=parts.previews,
    )
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


def _load_previews(folder: Path, codec: VideoCodec, device: Device) -> PreviewParts:
    """What the folder has for previews; without any they are made from the autoencoder alone."""
    tiny = None
    if (folder / TINY).is_dir():
        tiny = load_part(folder / TINY, {"TinyDecoder": TinyDecoder}, device)
    elif (kind := kind_for(read_json(folder / "vae" / "config.json"))) is not None:
        _log.info("The tiny decoder %s would make previews of %s faster.", kind.name, folder)
    return PreviewParts(tiny, LatentColours.read(folder, codec.channels))


def _check_parts(model: VideoModel, folder: Path) -> None:
    """Refuse parts that fit their own configurations but not each other."""
    transformer = model.backbone.transformer.config
    pairs: list[tuple[str, object, object]] = [
        ("the latents", transformer["in_channels"], model.codec.channels),
        ("the text", model.backbone.text_dims, model.text.dims),
        ("the frame grid", model.card.grid.stride, model.codec.stride),
    ]
    if (tiny := model.previews.tiny) is not None:
        for name in ("channels", "stride", "spatial_stride"):
            one, other = getattr(model.codec, name), getattr(tiny, name)
            pairs.append(("the tiny decoder", one, other))
    if model.backbone.experts is not None:
        low = model.backbone.experts.low
        pairs += [
            ("the second expert", transformer["in_channels"], low.embedding.in_channels),
            ("the second expert", model.backbone.inner_dim, low.inner_dim),
            ("the second expert's text", model.text.dims, low.text_dims),
        ]
        if low.crossing is not None:
            pairs += [("its cross-attention", _hidden_dim(model.backbone), _hidden_dim(low))]
    for encoder in model.encoders:
        config = encoder.config
        pairs += [
            ("the memory encoder", model.backbone.inner_dim, config["inner_dim"]),
            ("the memory's latents", model.codec.channels, config["channels"]),
            ("the memory encoders", model.encoders[0].pooled, encoder.pooled),
            ("the cross-attention", _hidden_dim(model.backbone), encoder.hidden_dim),
        ]
    _check_pairs(folder, pairs)


def _check_pairs(folder: Path, pairs: list[tuple[str, object, object]]) -> None:
    for what, one, other in pairs:
        if one != other:
            raise WeightsError(f"The parts of {folder} do not fit: {what} has {other}, not {one}")


def _hidden_dim(backbone: Backbone) -> int:
    crossing = backbone.crossing
    return 0 if crossing is None else int(crossing.config["hidden_dim"])


def seeded_noise(shape: tuple[int, ...], seed: int, chunk: int, device: Device) -> torch.Tensor:
    """Noise of one chunk, from the take's seed and the chunk's number alone, drawn on the CPU.

    32-bit floats on every device: the sampler adds many small steps to it.
    """
    return torch.randn(shape, generator=dice(seed, chunk)).to(device.torch_device)


def dice(seed: int, chunk: int) -> torch.Generator:
    """Where all random numbers of a chunk come from."""
    return torch.Generator().manual_seed((seed * 1_000_003 + chunk) % 2**63)
