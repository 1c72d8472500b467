"""Animatic from nothing, or from the weights of a published folder of the same sizes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diffusers import WanTransformer3DModel
from transformers import UMT5Config, UMT5EncoderModel

from generation.animatic.captions import vocabulary
from generation.backbones.crossing import MemoryCrossing
from generation.backbones.wan import WanBackbone
from generation.memory.variants import Sizes, build_encoders
from generation.model_parts import CROSSING, encoder_folders
from generation.protocol import FrameGrid
from generation.tensor_files import read_tensors
from generation.text.codec import TextCodec
from generation.training.draft import Draft
from generation.training.vocabulary import build_tokenizer

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import torch
    from torch import Tensor, nn

GRID = FrameGrid()
MEMORY = "2x2x2"
CHANNELS, TEXT_DIM, HISTORY_FRAMES = 16, 192, 64
HEAD_WIDTH = 64
TIED = "encoder.embed_tokens.weight"  # to `shared.weight`, so it may be left out
SAID_BY = {
    "transformer": "--width and --layers have to be as they are there",
    "text_encoder": "it was trained with other words than this version's",
}


def new_draft(
    memory: str = MEMORY, width: int = 256, layers: int = 8, window: int = 2
) -> Draft:
    """Animatic with random weights.

    Args:
        memory: as `build_encoders` spells it.
        width: of the transformer, a multiple of `HEAD_WIDTH`.
        layers: its blocks.
        window: see `Draft`.

    Raises:
        ValueError: no memory is spelled so, or a window that is longer than a first chunk.
    """
    heads = width // HEAD_WIDTH
    transformer = WanTransformer3DModel(
        num_attention_heads=heads, attention_head_dim=HEAD_WIDTH, in_channels=CHANNELS,
        out_channels=CHANNELS, text_dim=TEXT_DIM, freq_dim=256, ffn_dim=4 * width,
        num_layers=layers,
    )
    encoders = build_encoders(memory, Sizes(CHANNELS, width, history_frames=HISTORY_FRAMES))
    for encoder in encoders:
        encoder.start_from(transformer.patch_embedding)
    crossing = None
    if hidden_dim := encoders[0].hidden_dim:
        crossing = MemoryCrossing(width, hidden_dim, heads, layers)
    backbone = WanBackbone(transformer, crossing)
    return Draft(backbone, encoders, _new_text(), GRID, window)


def load_published(draft: Draft, folder: Path, *, memory: bool = True) -> None:
    """Begin from the weights of a published model folder with the same sizes and words.

    Without `memory` the encoders stay new; one that begins like the first projection does so with
    that of the folder.

    Raises:
        ValueError: the folder has other parts, or parts of other sizes.
    """
    parts: dict[str, nn.Module] = {
        "transformer/diffusion_pytorch_model": draft.backbone.transformer,
        "text_encoder/model": draft.text.encoder,
    }
    if memory:
        parts |= _memory_parts(draft, folder)
    for name, module in parts.items():
        weights = read_tensors(folder / f"{name}.safetensors")
        if _shapes(module.state_dict()) != _shapes(weights):
            said = SAID_BY.get(name.partition("/")[0], "--memory has to be spelled as it is there")
            raise ValueError(f"{folder / name} does not fit what is to be trained: {said}")
        module.load_state_dict(weights, strict=False)
    if not memory:
        for encoder in draft.encoders:
            encoder.start_from(draft.backbone.transformer.patch_embedding)


def _shapes(weights: Mapping[str, Tensor]) -> dict[str, torch.Size]:
    return {name: tensor.shape for name, tensor in weights.items() if name != TIED}


def _new_text() -> TextCodec:
    tokenizer = build_tokenizer(vocabulary())
    config = UMT5Config(
        vocab_size=len(tokenizer), d_model=TEXT_DIM, d_kv=48, d_ff=384, num_layers=2,
        num_heads=4, dropout_rate=0.0, pad_token_id=0, eos_token_id=1,
    )
    return TextCodec(tokenizer, UMT5EncoderModel(config))


def _memory_parts(draft: Draft, folder: Path) -> dict[str, nn.Module]:
    parts: dict[str, nn.Module] = {}
    folders = encoder_folders(folder)
    if len(folders) != len(draft.encoders):
        raise ValueError(
            f"memory encoders in {folder}: {len(folders)}, spelled by --memory: "
            f"{len(draft.encoders)}; spell it as it is there, or train others with --new-memory"
        )
    if draft.backbone.crossing is not None:
        parts[f"{CROSSING}/diffusion_pytorch_model"] = draft.backbone.crossing
    for encoder, part in zip(draft.encoders, folders, strict=True):
        if list(encoder.parameters()):
            parts[f"{part.name}/diffusion_pytorch_model"] = encoder
    return parts
