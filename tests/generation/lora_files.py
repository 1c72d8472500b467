"""Random LoRAs in the spellings of those who publish them; numbers as small ones of a training."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import Tensor

from generation.protocol import LoraFile

RANK, ALPHA = 4, 2.0


WAN = {  # layer in diffusers, of its authors, rows, columns of `tiny_transformer`
    f"blocks.{block}.{ours}": (f"blocks.{block}.{theirs}", rows, columns)
    for block in range(2)
    for ours, theirs, rows, columns in (
        *((f"attn{n}.to_{part}", f"{kind}_attn.{part}", 24, 24)
          for n, kind in ((1, "self"), (2, "cross")) for part in "qkv"),
        ("attn1.to_out.0", "self_attn.o", 24, 24),
        ("attn2.to_out.0", "cross_attn.o", 24, 24),
        ("ffn.net.0.proj", "ffn.0", 32, 24),
        ("ffn.net.2", "ffn.2", 24, 32),
    )
}
HUNYUAN = {  # fused layers as their authors have them, of `tiny_hunyuan`
    f"{blocks}.{block}.{name}": (rows, columns)
    for block in range(2)
    for blocks, name, rows, columns in (
        ("double_blocks", "img_attn_qkv", 72, 24),
        ("double_blocks", "txt_attn_qkv", 72, 24),
        ("double_blocks", "img_attn_proj", 24, 24),
        ("double_blocks", "txt_attn_proj", 24, 24),
        ("double_blocks", "img_mlp.fc1", 96, 24),
        ("double_blocks", "img_mlp.fc2", 24, 96),
        ("double_blocks", "txt_mlp.fc1", 96, 24),
        ("double_blocks", "txt_mlp.fc2", 24, 96),
        ("double_blocks", "img_mod.linear", 144, 24),
        ("double_blocks", "txt_mod.linear", 144, 24),
        ("single_blocks", "linear2", 24, 120),
        ("single_blocks", "modulation.linear", 72, 24),
    )
}


def pair(name: str, rows: int, columns: int, rank: int = RANK) -> tuple[Tensor, Tensor]:
    """Down `[r in]` and up `[out r]`, the same ones for the same name."""
    seed = int.from_bytes(hashlib.sha256(name.encode()).digest()[:4], "little")
    generator = torch.Generator().manual_seed(seed)
    return (
        torch.randn(rank, columns, generator=generator) * 0.3,
        torch.randn(rows, rank, generator=generator) * 0.3,
    )


def author(name: str, down: Tensor, up: Tensor) -> dict[str, Tensor]:
    """As the code of Wan and HunyuanVideo names its layers."""
    head = f"diffusion_model.{name}"
    return {f"{head}.lora_A.weight": down, f"{head}.lora_B.weight": up}


def author_with_alpha(name: str, down: Tensor, up: Tensor) -> dict[str, Tensor]:
    """As trainers for ComfyUI write it."""
    head = f"diffusion_model.{name}"
    return {
        f"{head}.lora_down.weight": down, f"{head}.lora_up.weight": up,
        f"{head}.alpha": torch.tensor(ALPHA),
    }


def kohya(name: str, down: Tensor, up: Tensor) -> dict[str, Tensor]:
    """As kohya's trainers write it."""
    head = "lora_unet_" + name.replace(".", "_")
    return {
        f"{head}.lora_down.weight": down, f"{head}.lora_up.weight": up,
        f"{head}.alpha": torch.tensor(ALPHA),
    }


def diffusers(name: str, down: Tensor, up: Tensor) -> dict[str, Tensor]:
    """As diffusers writes it."""
    head = f"transformer.{name}"
    return {f"{head}.lora_A.weight": down, f"{head}.lora_B.weight": up}


def peft(name: str, down: Tensor, up: Tensor) -> dict[str, Tensor]:
    """As peft writes it."""
    head = f"base_model.model.{name}"
    return {f"{head}.lora_A.weight": down, f"{head}.lora_B.weight": up}


Spell = Callable[[str, Tensor, Tensor], dict[str, Tensor]]


def wan_lora(spell: Spell, seed: str = "", ours: bool = False) -> dict[str, Tensor]:
    """A LoRA of all layers of the blocks of `tiny_transformer`."""
    found: dict[str, Tensor] = {}
    for name, (theirs, rows, columns) in WAN.items():
        found |= spell(name if ours else theirs, *pair(seed + name, rows, columns))
    return found


def hunyuan_lora(spell: Spell, seed: str = "") -> dict[str, Tensor]:
    """A LoRA of layers of the blocks of `tiny_hunyuan`, fused as its authors have them."""
    found: dict[str, Tensor] = {}
    for name, (rows, columns) in HUNYUAN.items():
        found |= spell(name, *pair(seed + name, rows, columns))
    return found


def write_lora(
    file: Path, tensors: dict[str, Tensor], weight: float = 1.0, **metadata: object
) -> LoraFile:
    """Write a file, and name it as the worker is told of it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    texts = {k: v if isinstance(v, str) else json.dumps(v) for k, v in metadata.items()}
    save_file({name: tensor.contiguous().clone() for name, tensor in tensors.items()}, file, texts)
    return lora_file(file, weight)


def lora_file(file: Path, weight: float = 1.0) -> LoraFile:
    """A file as the worker is told of it."""
    return LoraFile(file.stem, hashlib.sha256(file.read_bytes()).hexdigest(), str(file), weight)
