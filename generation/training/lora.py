"""A draft of any model folder: its transformer stays as it is, a LoRA and the memory learn.

The paper's way with Wan and HunyuanVideo (arXiv 2512.23851, section 4.1): rank 128 in every linear
layer of attention and feed-forward; a new LoRA after the memory's stage, its encoder goes on.
"""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, cast

import torch
from diffusers.training_utils import cast_training_params
from peft import LoraConfig

from generation.backbones.crossing import MemoryCrossing
from generation.classes import TRANSFORMERS
from generation.memory.variants import Sizes, build_encoders
from generation.model_files import read_json
from generation.model_parts import (
    adapt,
    crossing_name,
    encoder_folders,
    load_encoder,
    load_part,
    lora_name,
)
from generation.planning.dry_run import shape_of
from generation.protocol import CARD_FILE
from generation.tensor_files import read_tensors
from generation.text.loading import load_text
from generation.training.draft import Draft
from generation.training.experts import HIGH, LOW, PARTS, embed_as_first
from generation.training.published import grid_of, sampler_of

if TYPE_CHECKING:
    from pathlib import Path

    from torch import nn

    from generation.backbones.base import Backbone
    from generation.devices import Device
    from generation.memory.variants import Encoder

NEW_MEMORY_BOOST = 10.0
"""Ours, measured: see "Muon" in CONTRIBUTING.md."""


@dataclass(frozen=True)
class Adaptation:
    """What is added to a model: how its memory is spelled, its window, a LoRA's rank, and where."""

    memory: str
    window: int
    rank: int
    expert: str = HIGH
    new_memory: bool = False


def adapted_draft(
    folder: Path, added: Adaptation, device: Device, *, outline: bool = False
) -> Draft:
    """The model in `folder` with a new LoRA, and its memory, or a new one as spelled.

    An `outline` has weights of what is learned alone: for what a checkpoint is put into. The text
    encoder waits on the CPU, for where all captions are embedded it is not needed.

    Raises:
        WeightsError: a part is missing or does not fit.
        ValueError: no memory is spelled so, or the window is too long.
    """
    part = PARTS[added.expert]
    if (folder / lora_name(part)).exists():
        raise ValueError(f"{folder} has a LoRA already; start from the model that it was made of")
    backbone = _adapted(folder, added, device, outline=outline)
    kept = [] if added.new_memory else encoder_folders(folder)
    encoders = _new_encoders(added.memory, backbone, folder)
    if not outline:
        for encoder in encoders:
            encoder.start_from(backbone.embedding)
    if kept:
        found = [cast("Encoder", load_encoder(path, device)) for path in kept]
        encoders = _those_of(folder, found, encoders)
    for encoder in encoders:
        encoder.to(device.torch_device).float().train().requires_grad_(requires_grad=True)
    text = load_text(folder, device.dtype, outline=outline).eval()
    text.requires_grad_(requires_grad=False)
    crossing = _crossing(encoders, backbone, folder / crossing_name(part), kept=bool(kept))
    backbone.crossing = None if crossing is None else crossing.to(device.torch_device)
    draft = Draft(backbone, encoders, text, grid_of(folder), added.window)
    draft.adapted, draft.part = True, part
    draft.shift, draft.boost = sampler_of(folder).shift, 1.0 if kept else NEW_MEMORY_BOOST
    return draft


def _adapted(folder: Path, added: Adaptation, device: Device, *, outline: bool) -> Backbone:
    """The transformer with a new LoRA; of an outline the LoRA alone has numbers, whatever they are.
    """
    path = folder / PARTS[added.expert]
    if outline:
        transformer = shape_of(path, TRANSFORMERS, device.dtype)
    else:
        transformer = load_part(path, TRANSFORMERS, device)
    backbone = adapt(transformer)
    if added.expert == LOW and not outline:
        embed_as_first(backbone, folder)
    transformer.add_adapter(
        LoraConfig(
            r=added.rank, lora_alpha=added.rank, target_modules=backbone.lora_targets,
            init_lora_weights=True,
        )
    )
    cast_training_params(transformer, torch.float32)
    if outline:
        _give_room(transformer)
    return backbone


def _new_encoders(memory: str, backbone: Backbone, folder: Path) -> list[Encoder]:
    """As spelled; for as much history as those that the folder has, if it has any."""
    channels = int(backbone.transformer.config["in_channels"])
    sizes = Sizes(channels, backbone.inner_dim, backbone.patch)
    configs = [read_json(part / "config.json") for part in encoder_folders(folder)]
    if configs:
        sizes = replace(sizes, history_frames=min(int(c["history_frames"]) for c in configs))
    return build_encoders(memory, sizes)


def _give_room(transformer: nn.Module) -> None:
    """Give the LoRA of a transformer that is shapes only numbers of its own."""
    for name, module in transformer.named_modules():
        if "lora_" in name and not any(True for _ in module.children()):
            module.to_empty(device="cpu")


def _those_of(folder: Path, found: list[Encoder], spelled: list[Encoder]) -> list[Encoder]:
    """The encoders of a folder, which have to be those that are spelled."""
    if [_variant(encoder) for encoder in found] != [_variant(encoder) for encoder in spelled]:
        raise ValueError(
            f"the memory in {folder} is another one than --memory says: spell it as it is there, "
            "or train a new one with --new-memory"
        )
    return found


def _variant(encoder: Encoder) -> tuple[str, dict[str, Any]]:
    """All that it was made from, but for how much history."""
    config = {k: v for k, v in encoder.config.items() if k[0] != "_" and k != "history_frames"}
    return type(encoder).__name__, config


def _crossing(
    encoders: list[Encoder], backbone: Backbone, folder: Path, *, kept: bool
) -> MemoryCrossing | None:
    """What the blocks read hidden states of memory with: from the folder, or new."""
    hidden_dim = encoders[0].hidden_dim
    if not hidden_dim:
        return None
    crossing: MemoryCrossing = MemoryCrossing(
        backbone.inner_dim, hidden_dim, backbone.heads, len(backbone.blocks)
    )
    if kept and folder.is_dir():
        crossing.load_state_dict(read_tensors(next(folder.glob("*.safetensors"))))
    return crossing


def copy_base(base: Path, folder: Path, part: str) -> None:
    """Put all parts of `base` but its memory and what `part` learned into `folder`.

    Large weights are linked. Only those: what is linked and then written to is written to in both
    places.
    """
    learned = {CARD_FILE, lora_name(part), crossing_name(part)}
    left_out = learned | {memory.name for memory in encoder_folders(base)}
    for path in sorted(base.rglob("*")):
        inside = path.relative_to(base)
        if path.is_dir() or inside.parts[0] in left_out:
            continue
        target = folder / inside
        target.parent.mkdir(parents=True, exist_ok=True)
        target.unlink(missing_ok=True)
        if path.suffix != ".safetensors" or not _linked(path, target):
            shutil.copy2(path, target)


def _linked(path: Path, target: Path) -> bool:
    try:
        os.link(path.resolve(), target)
    except OSError:  # another file system
        return False
    return True
