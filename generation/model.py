"""A model folder in memory: the same loading for Animatic and for the big backbones."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import msgspec
import torch
from torch import nn

from generation.backbones.experts import Experts
from generation.classes import TRANSFORMERS, pipeline_of
from generation.errors import WeightsError
from generation.loras.experts import ModelLoras
from generation.loras.holder import LoraHolder
from generation.memory.base import shortest_reach
from generation.model_parts import (
    CPU,
    LOW_NOISE,
    TRANSFORMER,
    UNREADABLE,
    class_of,
    encoder_folders,
    load_backbone,
    load_codec,
    load_encoder,
    load_previews,
    load_transformer,
)
from generation.pipelines.base import Parts
from generation.protocol import ModelCard, ProtocolError, read_model_card
from generation.rungs import Rung
from generation.step_preview import PreviewParts
from generation.text.loading import load_text
from generation.thrift import (
    device_for_weights,
    place_transformers,
    place_weights,
    resting_text,
)
from generation.turns import Turns
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


@dataclass(frozen=True)
class LoadedModel:
    """What every model has; no LoRA of the user's lies on what it draws with at first.

    `latent_space` is the fingerprint of the autoencoder, "" where it was not looked at.
    """

    card: ModelCard
    device: Device
    text: TextCodec
    codec: VideoCodec
    loras: ModelLoras
    latent_space: str = field(default="", kw_only=True)
    previews: PreviewParts = field(default_factory=PreviewParts, kw_only=True)
    turns: Experts | Turns | None = field(default=None, kw_only=True)

    @property
    def moved_s(self) -> float:
        """Seconds that two transformers took to change places, so far."""
        return 0.0 if self.turns is None else self.turns.moved_s


@dataclass(frozen=True)
class PipelineModel(LoadedModel):
    """A model that goes on in its own way; it has none of our memory."""

    pipeline: ChunkPipeline
    transformers: tuple[nn.Module, ...]


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
    text = _load_text(folder, device, outline=rests)
    progress("Loading the transformer", 0.3)
    own_way = pipeline_of(*class_of(folder / TRANSFORMER, TRANSFORMERS), card.past) is not None
    begins, load = device_for_weights(device, given_up), _load_own if own_way else load_backbone
    worker: Any = load(folder, begins, rests=rests)
    leaves = (place_transformers if own_way else place_weights)(worker, device, given_up)
    progress("Loading the autoencoder", 0.7)
    codec = load_codec(folder / "vae", device)
    if rests:
        text = resting_text(folder, card.weights, text, leaves, device, given_up)
    previews = load_previews(folder, codec, device)
    _check_previews(previews, codec, folder)
    loras = _loras_of(worker, device)
    turns = leaves if isinstance(leaves, Experts | Turns) else None
    parts = LoadedModel(
        card, device, text, codec, loras,
        latent_space=fingerprint(folder / "vae"), previews=previews, turns=turns,
    )
    if not own_way:
        progress("Loading the memory encoder", 0.9)
    model = (_with_pipeline if own_way else _with_memory)(parts, folder, worker)
    progress("Ready", 1.0)
    return model


def _load_text(folder: Path, device: Device, *, outline: bool) -> TextCodec:
    """The text encoder on the device, or only its outline."""
    try:
        text = load_text(folder, device.dtype, outline=outline)
    except UNREADABLE as error:
        raise WeightsError(f"The text encoder in {folder} cannot be loaded") from error
    text.eval().requires_grad_(requires_grad=False)
    return text if outline else text.to(device.torch_device)


def _load_own(folder: Path, device: Device, *, rests: bool) -> nn.ModuleList:
    """The transformer of a model that goes on in its own way, or two, which may rest at first."""
    parts = [TRANSFORMER, LOW_NOISE] if (folder / LOW_NOISE).is_dir() else [TRANSFORMER]
    begins = replace(device, torch_device=CPU) if rests and len(parts) > 1 else device
    return nn.ModuleList([load_transformer(folder, begins, part) for part in parts])


def _loras_of(worker: Backbone | nn.ModuleList, device: Device) -> ModelLoras:
    """Where LoRAs are put: on each transformer, and where memory is embedded."""
    if isinstance(worker, nn.ModuleList):
        return ModelLoras(*(LoraHolder(one, None, device) for one in worker))
    experts = worker.experts
    each = (worker,) if experts is None else (experts.high, experts.low)
    return ModelLoras(*(LoraHolder(one.transformer, one.embedding, device) for one in each))


def _with_pipeline(
    parts: LoadedModel, folder: Path, transformers: nn.ModuleList
) -> PipelineModel:
    """A model that goes on in its own way."""
    first: Any = transformers[0]
    given = Parts(folder, first, parts.codec, parts.device.torch_device, *transformers[1:])
    try:
        pipeline: ChunkPipeline = pipeline_of(type(first), first.config, parts.card.past)(given)
    except UNREADABLE as error:
        raise WeightsError(f"The settings in {given.folder} do not fit its weights") from error
    card = parts.card
    _check_pairs(folder, [
        ("the latents", pipeline.channels, parts.codec.channels),
        ("the text", pipeline.text_dims, parts.text.dims),
        ("the frame grid", card.grid.stride, parts.codec.stride),
    ])
    anew = pipeline.reach.anew  # an older card does not say it
    past = card.past and msgspec.structs.replace(card.past, anew=anew)
    if past != pipeline.reach or card.memory is not None:
        raise WeightsError(
            f"The card of {folder} does not say what this model reads of what came before: "
            f"{msgspec.json.encode(pipeline.reach).decode()}"
        )
    return PipelineModel(**vars(parts), pipeline=pipeline, transformers=tuple(transformers))


def _with_memory(parts: LoadedModel, folder: Path, backbone: Backbone) -> VideoModel:
    """A model that goes on from context tokens, or from nothing but its window."""
    encoders = tuple(load_encoder(part, parts.device) for part in encoder_folders(folder))
    model = VideoModel(**vars(parts), backbone=backbone, encoders=encoders)
    _check_parts(model, folder)
    return model


def _read_card(folder: Path) -> ModelCard:
    """The card; the memory cache must tell models apart, so it always has a fingerprint."""
    try:
        card = read_model_card(folder)
    except ProtocolError as error:
        raise WeightsError(str(error)) from error
    return card if card.weights else msgspec.structs.replace(card, weights=fingerprint(folder))


def _check_parts(model: VideoModel, folder: Path) -> None:
    """Refuse parts that fit their own configurations but not each other."""
    transformer = model.backbone.transformer.config
    pairs: list[tuple[str, object, object]] = [
        ("the latents", transformer["in_channels"], model.codec.channels),
        ("the text", model.backbone.text_dims, model.text.dims),
        ("the frame grid", model.card.grid.stride, model.codec.stride),
    ]
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
    _check_reach(model, folder)


def _check_reach(model: VideoModel, folder: Path) -> None:
    """Refuse a card by which more or less would be planned than the memory looks back."""
    grid, reach = model.card.memory, shortest_reach(model.encoders)
    if grid is not None and grid.reach != reach:
        raise WeightsError(
            f"The card of {folder} does not say how far its memory looks back: publish it again, "
            f'or write "reach": {msgspec.json.encode(reach).decode()} into its "memory"'
        )


def _check_previews(previews: PreviewParts, codec: VideoCodec, folder: Path) -> None:
    """Refuse a tiny decoder of other latents, whatever goes on with them."""
    if previews.tiny is not None:
        names = ("channels", "stride", "spatial_stride")
        both = [(getattr(codec, name), getattr(previews.tiny, name)) for name in names]
        _check_pairs(folder, [("the tiny decoder", one, other) for one, other in both])


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
