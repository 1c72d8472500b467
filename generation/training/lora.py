"""A draft of any model folder: its transformer stays as it is, a LoRA and the memory learn.

The paper's way with Wan and HunyuanVideo (arXiv 2512.23851, section 4.1): rank 128 in every linear
layer of attention and feed-forward; a new LoRA in each stage, the memory encoder goes on.
"""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING, cast

import torch
from diffusers.training_utils import cast_training_params
from peft import LoraConfig
from safetensors.torch import load_file

from generation.backbones.crossing import MemoryCrossing
from generation.backbones.wan import WanBackbone
from generation.memory.variants import Sizes, build_encoders
from generation.model import (
    CROSSING,
    LORA,
    TRANSFORMERS,
    encoder_folders,
    load_encoder,
    load_part,
)
from generation.protocol import CARD_FILE, FrameGrid, read_model_card
from generation.text.codec import load_text
from generation.training.draft import Draft

if TYPE_CHECKING:
    from pathlib import Path

    from diffusers import WanTransformer3DModel

    from generation.devices import Device
    from generation.memory.variants import Encoder

TARGETS = ("to_q", "to_k", "to_v", "to_out.0", "ffn.net.0.proj", "ffn.net.2")


def adapted_draft(
    folder: Path, memory: str, window: int, rank: int, device: Device, *, new_memory: bool
) -> Draft:
    """The model in `folder` with a new LoRA, and its memory, or a new one as spelled.

    Raises:
        WeightsError: a part is missing or does not fit.
        ValueError: no memory is spelled so, or the window is too long.
    """
    if (folder / LORA).exists():
        raise ValueError(f"{folder} has a LoRA already; start from the model that it was made of")
    transformer = load_part(folder / "transformer", TRANSFORMERS, device)
    transformer.add_adapter(
        LoraConfig(r=rank, lora_alpha=rank, target_modules=list(TARGETS), init_lora_weights=True)
    )
    cast_training_params(transformer, torch.float32)
    kept = [] if new_memory else encoder_folders(folder)
    encoders = [cast("Encoder", load_encoder(part, device)) for part in kept]
    encoders = encoders or _new_encoders(memory, transformer)
    for encoder in encoders:
        encoder.to(device.torch_device).float().train().requires_grad_(requires_grad=True)
    text = load_text(folder).to(device.torch_device, device.dtype).eval()
    text.requires_grad_(requires_grad=False)
    backbone = WanBackbone(transformer, _crossing(encoders, transformer, folder if kept else None))
    draft = Draft(backbone, encoders, text, grid_of(folder), window)
    draft.adapted = True
    return draft


def _new_encoders(memory: str, transformer: WanTransformer3DModel) -> list[Encoder]:
    config = transformer.config
    width = int(config["num_attention_heads"]) * int(config["attention_head_dim"])
    sizes = Sizes(int(config["in_channels"]), width, int(config["patch_size"][1]))
    encoders = build_encoders(memory, sizes)
    for encoder in encoders:
        encoder.start_from(transformer.patch_embedding)
    return encoders


def _crossing(
    encoders: list[Encoder], transformer: WanTransformer3DModel, folder: Path | None
) -> MemoryCrossing | None:
    """What the blocks read hidden states of memory with: from the folder, or new."""
    hidden_dim = encoders[0].hidden_dim
    if not hidden_dim:
        return None
    config = transformer.config
    heads, layers = int(config["num_attention_heads"]), int(config["num_layers"])
    width = heads * int(config["attention_head_dim"])
    crossing: MemoryCrossing = MemoryCrossing(width, hidden_dim, heads, layers)
    if folder is not None:
        crossing.load_state_dict(load_file(next((folder / CROSSING).glob("*.safetensors"))))
    crossing.to(transformer.device)
    return crossing


def grid_of(folder: Path) -> FrameGrid:
    """How a model counts frames; a folder as it is published does not say: one second at 16 fps."""
    if (folder / CARD_FILE).exists():
        return read_model_card(folder).grid
    return FrameGrid(first_latents=5, chunk_latents=4, rate=(16, 1), size=(832, 480))


def copy_base(base: Path, folder: Path) -> None:
    """Put all parts of `base` but its memory into `folder`; large weights are linked.

    Only those: what is linked and then written to is written to in both places.
    """
    for path in sorted(base.rglob("*")):
        inside = path.relative_to(base)
        if path.is_dir() or inside.parts[0] in {CARD_FILE, LORA} | _memory_names(base):
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


def _memory_names(base: Path) -> set[str]:
    return {CROSSING, *(part.name for part in encoder_folders(base))}
