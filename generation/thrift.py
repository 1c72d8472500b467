"""What the rungs do to the parts of a model that is being loaded."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, cast

import torch

from generation.devices import Device
from generation.eight_bits import store_in_8_bits
from generation.planning.machine import probe
from generation.planning.needs import GPU_BYTES, SHARE
from generation.resting import Place, RestingText
from generation.rungs import Rung
from generation.shelf import keep_on_shelf
from generation.text.loading import load_text, text_bytes
from generation.text.stored import StoredEmbeddings, made_by
from generation.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Container
    from pathlib import Path

    from torch import nn

    from generation.backbones.base import Backbone
    from generation.backbones.experts import Experts
    from generation.text.codec import TextCodec

ROOM = 0.8  # of a GPU's memory that a text encoder may take


def device_for_weights(device: Device, given_up: Container[Rung]) -> Device:
    """Where the transformer is read to: what is made smaller first does not go to the GPU whole."""
    if Rung.FP8 in given_up or Rung.GROUP in given_up:
        return Device(torch.device("cpu"), device.dtype)
    return device


def place_weights(
    backbone: Backbone, device: Device, given_up: Container[Rung]
) -> nn.Module | Experts:
    """Keep the weights of a backbone, or of its two experts, as the rungs say.

    What leaves the device while a text encoder is there.
    """
    experts = backbone.experts
    for one in (backbone,) if experts is None else (experts.high, experts.low):
        if Rung.FP8 in given_up:
            store_in_8_bits(one.transformer, device.dtype)
        if Rung.GROUP in given_up:
            one.lend_blocks(keep_on_shelf(one.transformer, one.blocks, device.torch_device).lend)
        elif experts is None or Rung.OFFLOAD not in given_up:
            one.transformer.to(device.torch_device)
        if one.crossing is not None:
            one.crossing.to(device.torch_device)
    if experts is not None and Rung.OFFLOAD in given_up and Rung.GROUP not in given_up:
        experts.place = device.torch_device
        experts.to(device.torch_device)
    return cast("nn.Module", backbone.transformer) if experts is None else experts


def place_transformers(
    transformers: nn.ModuleList, device: Device, given_up: Container[Rung]
) -> nn.Module | Turns:
    """Keep the weights of those that a pipeline of diffusers calls as the rungs say.

    What leaves the device while a text encoder is there.
    """
    for transformer in cast("Any", transformers):
        if Rung.FP8 in given_up:
            store_in_8_bits(transformer, device.dtype)
        if Rung.GROUP in given_up:
            transformer.enable_group_offload(
                onload_device=device.torch_device, offload_type="block_level",
                num_blocks_per_group=1, use_stream=device.name == "cuda", low_cpu_mem_usage=True,
            )
    if Rung.GROUP in given_up:
        return transformers
    if Rung.OFFLOAD in given_up and len(transformers) > 1:
        return Turns(transformers, device.torch_device)
    return transformers.to(device.torch_device)


def resting_text(
    folder: Path,
    weights: str,
    outline: TextCodec,
    leaves: nn.Module | Experts | Turns,
    device: Device,
    given_up: Container[Rung],
) -> TextCodec:
    """A text codec whose encoder is loaded only for prompts that are new to this machine."""
    place = place_of_text(text_bytes(folder, device.dtype), leaves, device, given_up)
    stored = {
        kind: StoredEmbeddings(made_by(folder, weights, f"{kind} {device.dtype}"))
        for kind in (place.name, "cpu")
    }
    load = partial(load_text, folder, device.dtype)
    return cast("TextCodec", RestingText(outline, load, stored, place))


def place_of_text(
    needed: int, leaves: nn.Module | Experts | Turns, device: Device, given_up: Container[Rung]
) -> Place:
    """Where a text encoder of so many bytes works: in the transformer's place, or beside it."""
    fits = needed <= ROOM * probe(device).total
    where = device.torch_device if fits else torch.device("cpu")

    def has_room() -> bool:
        return needed * (1 + SHARE) + GPU_BYTES <= probe(device).free

    return Place(device.torch_device, where, None if Rung.GROUP in given_up else leaves, has_room)
