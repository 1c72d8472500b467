"""The sizes of a model folder, found on PyTorch's meta device: nothing is read but settings.

The parts are made as shapes and do the work of a chunk, while what they would hold is counted.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, cast

import torch

from generation.backbones.crossing import MemoryCrossing
from generation.classes import ADAPTERS, CODECS, ENCODERS, TRANSFORMERS, pipeline_of
from generation.eight_bits import store_in_8_bits, widest_layer
from generation.errors import WeightsError
from generation.model_files import read_json
from generation.model_parts import (
    LOW_NOISE,
    TRANSFORMER,
    adapt,
    crossing_name,
    encoder_folders,
)
from generation.planning.allocation import counted, weight_bytes
from generation.planning.needs import Sizes
from generation.planning.own_way import OwnWay
from generation.planning.work import Parts, tiled_decode_of, work_of
from generation.text.loading import text_bytes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from torch import nn

    from generation.backbones.base import Backbone
    from generation.protocol import ModelCard

META = torch.device("meta")
TEXT_TOKENS = 512
"""The longest prompt of the text encoders that we know."""


def sizes_of(folder: Path, card: ModelCard, dtype: torch.dtype, device: str = "cpu") -> Sizes:
    """What the parts of a folder take in a number type, and what is alive while they work.

    Raises:
        WeightsError: a part is missing, or of a class that is not known.
        OSError, ValueError, RuntimeError, TypeError: its settings make no model.
    """
    if card.makes == "keyframes":
        from generation.keyframes.sizes import keyframe_sizes

        return keyframe_sizes(folder, card, dtype, device)
    parts = shapes_of(folder, card, dtype)
    sizes, own = sizes_from(parts, text_bytes(folder, dtype), device), cast("Any", parts.backbone)
    return own.with_eye(sizes, dtype) if isinstance(own, OwnWay) else sizes


def sizes_from(parts: Parts, text: int, device: str = "cpu") -> Sizes:
    """The sizes of parts that are shapes, beside a text encoder of so many bytes."""
    transformer: nn.Module = parts.backbone.transformer
    both = (parts.backbone,) if parts.second is None else (parts.backbone, parts.second)
    meter = partial(counted, device=device)
    work = work_of(parts, meter)
    sizes = Sizes(
        text=text,
        transformers=len(both),
        transformer=0, blocks=0, block=0, stored=0, stored_blocks=0, stored_block=0, layer=0,
        others=weight_bytes(_others(parts, both)),
        step=work.step.peak_bytes,
        kept=work.decode.left_bytes + work.remember.left_bytes,
        decode=work.decode.peak_bytes,
        decode_tiled=tiled_decode_of(parts, meter).peak_bytes,
        remember=work.remember.peak_bytes,
    )
    return with_weights(sizes, transformer, parts.backbone.blocks, parts.dtype)


def with_weights(
    sizes: Sizes, transformer: nn.Module, blocks: Sequence[nn.Module], dtype: torch.dtype
) -> Sizes:
    """The sizes with those of a transformer's weights; they are kept in 8 bits from then on."""
    whole = [weight_bytes([block]) for block in blocks]
    sizes = replace(
        sizes, transformer=weight_bytes([transformer]), blocks=sum(whole), block=max(whole)
    )
    store_in_8_bits(transformer, dtype)
    stored = [weight_bytes([block]) for block in blocks]
    return replace(
        sizes, stored=weight_bytes([transformer]), stored_blocks=sum(stored),
        stored_block=max(stored), layer=widest_layer(transformer, dtype),
    )


def shapes_of(folder: Path, card: ModelCard, dtype: torch.dtype) -> Parts:
    """The parts of a folder as shapes; errors as those of `sizes_of`."""
    codec = shape_of(folder / "vae", CODECS, dtype)
    with META:
        codec = ADAPTERS[type(codec)](codec) if type(codec) in ADAPTERS else codec
    worker = _worker(folder, card, TRANSFORMER, dtype)
    second = None
    if (folder / LOW_NOISE).is_dir():
        second = cast("Backbone", _worker(folder, card, LOW_NOISE, dtype))
    text = TEXT_TOKENS, max(worker.text_dims)
    if isinstance(worker, OwnWay):
        own = cast("Backbone", worker)
        return Parts(card, own, codec, (), META, dtype, text, worker.step, second, worker.clips)
    encoders = tuple(shape_of(part, ENCODERS, dtype) for part in encoder_folders(folder))
    return Parts(card, worker, codec, encoders, META, dtype, text, second=second)


def _worker(folder: Path, card: ModelCard, part: str, dtype: torch.dtype) -> Backbone | OwnWay:
    """The transformer in a sub-folder, with what it reads memory by."""
    transformer = shape_of(folder / part, TRANSFORMERS, dtype)
    pipeline = pipeline_of(type(transformer), transformer.config, card.past)
    if pipeline is not None:
        return OwnWay(transformer, pipeline, folder)
    crossing, reads = None, folder / crossing_name(part)
    if reads.is_dir():
        crossing = shape_of(reads, {"MemoryCrossing": MemoryCrossing}, dtype)
    return adapt(transformer, crossing)


def shape_of(folder: Path, classes: dict[str, Any], dtype: torch.dtype) -> Any:  # noqa: ANN401
    """A part as shapes, its numbers as diffusers would load them."""
    config = read_json(folder / "config.json")
    named = classes.get(str(config.get("_class_name")))
    if named is None:
        raise WeightsError(f"{folder} holds a {config.get('_class_name')}, which is not known")
    with META:
        return as_loaded(named.from_config(config), dtype)


def as_loaded(module: Any, dtype: torch.dtype) -> Any:  # noqa: ANN401
    """A module with its numbers in the types that diffusers would read them in."""
    exact = getattr(module, "_keep_in_fp32_modules", None) or ()
    for name, weight in (*module.named_parameters(), *module.named_buffers()):
        if weight.is_floating_point():
            wide = any(part in exact for part in name.split("."))
            weight.data = weight.data.to(torch.float32 if wide else dtype)
    return module.eval().requires_grad_(requires_grad=False)


def _others(parts: Parts, workers: Sequence[Backbone]) -> list[Any]:
    """All that holds weights but the transformers."""
    crossings = [one.crossing for one in workers if one.crossing is not None]
    return [parts.codec, *parts.encoders, *crossings]
