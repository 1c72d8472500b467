"""A folder with tiny random weights in the layout of Qwen/Qwen-Image-Edit-2509."""

import hashlib
import json
from pathlib import Path
from typing import Any

import cv2
import msgspec
import numpy as np
import torch
from diffusers import (
    AutoencoderKLQwenImage,
    FlowMatchEulerDiscreteScheduler,
    QwenImageTransformer2DModel,
)
from transformers import Qwen2_5_VLConfig, Qwen2_5_VLForConditionalGeneration
from transformers.models.qwen2_vl.image_processing_pil_qwen2_vl import Qwen2VLImageProcessorPil

from generation.grids import FrameGrid, OwnPast
from generation.protocol import ReferencePicture
from generation.weights import fingerprint

GRID = FrameGrid(first_latents=1, chunk_latents=1, rate=(1, 1), size=(64, 64))
PAST = OwnPast(cited=3)
NAME = "tiny-edit"
_SPECIAL = (
    *("<|endoftext|>", "<|im_start|>", "<|im_end|>", "<|vision_start|>", "<|vision_end|>"),
    *("<|image_pad|>", "<|video_pad|>"),
)
_WIDTH = 32


def write_edit_model(folder: Path) -> Path:
    """All parts of the published folder, with random weights."""
    with torch.random.fork_rng():
        torch.manual_seed(0)
        parts: dict[str, Any] = {
            "text_encoder": Qwen2_5_VLForConditionalGeneration(_text_config()),
            "transformer": QwenImageTransformer2DModel(
                patch_size=2, in_channels=64, out_channels=16, num_layers=2,
                attention_head_dim=16, num_attention_heads=2, joint_attention_dim=_WIDTH,
                axes_dims_rope=(4, 6, 6),
            ),
            "vae": AutoencoderKLQwenImage(  # a level more than the published one, for speed
                base_dim=4, z_dim=16, dim_mult=[1, 1, 1, 1, 1], num_res_blocks=1,
                temperal_downsample=[False, True, True, False],
            ),
            "scheduler": FlowMatchEulerDiscreteScheduler(
                base_shift=0.5, max_image_seq_len=8192, max_shift=0.9, shift=1.0,
                shift_terminal=0.02, time_shift_type="exponential", use_dynamic_shifting=True,
            ),
            "processor": Qwen2VLImageProcessorPil(min_pixels=3136, max_pixels=12845056),
        }
    for name, part in parts.items():
        part.save_pretrained(folder / name)
    _write_tokenizer(folder / "tokenizer")
    index = {
        "_class_name": "QwenImageEditPlusPipeline",
        "_diffusers_version": "0.36.0.dev0",
        "processor": ["transformers", "Qwen2VLProcessor"],
        "scheduler": ["diffusers", "FlowMatchEulerDiscreteScheduler"],
        "text_encoder": ["transformers", "Qwen2_5_VLForConditionalGeneration"],
        "tokenizer": ["transformers", "Qwen2Tokenizer"],
        "transformer": ["diffusers", "QwenImageTransformer2DModel"],
        "vae": ["diffusers", "AutoencoderKLQwenImage"],
    }
    (folder / "model_index.json").write_text(json.dumps(index))
    return write_edit_card(folder)


def write_edit_card(folder: Path, weights: str | None = None) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    card = {
        "name": NAME,
        "weights": fingerprint(folder) if weights is None else weights,
        "grid": msgspec.to_builtins(GRID),
        "sampler": {"steps": 2, "guidance": 4.0, "shift": 1.0, "window": 0},
        "past": msgspec.to_builtins(PAST),
        "makes": "keyframes",
    }
    (folder / "throughline.json").write_text(json.dumps(card))
    return folder


def picture_of(folder: Path, name: str, colour: tuple[int, int, int]) -> ReferencePicture:
    """A picture of one colour with a square in it, which is not square itself."""
    pixels = np.full((48, 80, 3), colour, np.uint8)
    pixels[10:30, 20:40] = 255 - pixels[0, 0]
    _, content = cv2.imencode(".png", pixels[..., ::-1])
    file = folder / f"{name}.png"
    file.write_bytes(content.tobytes())
    return ReferencePicture(name, hashlib.sha256(content.tobytes()).hexdigest(), str(file))


def _text_config() -> Qwen2_5_VLConfig:
    marks = {sign: 256 + number for number, sign in enumerate(_SPECIAL)}
    text = {
        "vocab_size": 272, "hidden_size": _WIDTH, "intermediate_size": 48, "num_hidden_layers": 2,
        "num_attention_heads": 2, "num_key_value_heads": 1, "max_position_embeddings": 4096,
        "bos_token_id": 256, "eos_token_id": 258,
        "rope_scaling": {"type": "mrope", "mrope_section": [2, 3, 3]},
    }
    vision = {
        "depth": 2, "hidden_size": 32, "intermediate_size": 48, "num_heads": 2,
        "out_hidden_size": _WIDTH, "fullatt_block_indexes": [1],
    }
    return Qwen2_5_VLConfig(
        text_config=text, vision_config=vision, image_token_id=marks["<|image_pad|>"],
        video_token_id=marks["<|video_pad|>"], vision_start_token_id=marks["<|vision_start|>"],
        vision_end_token_id=marks["<|vision_end|>"],
    )


def _write_tokenizer(folder: Path) -> None:
    """A token a byte, spelled as GPT-2 spells bytes, and Qwen's own marks."""
    plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
    spelled = {byte: chr(byte) for byte in plain}
    others = [byte for byte in range(256) if byte not in spelled]
    spelled |= {byte: chr(256 + number) for number, byte in enumerate(others)}
    folder.mkdir()
    words = {spelled[byte]: byte for byte in range(256)}
    (folder / "vocab.json").write_text(json.dumps(words))
    (folder / "merges.txt").write_text("#version: 0.2\n")
    marks = {
        str(256 + number): {
            "content": sign, "lstrip": False, "normalized": False, "rstrip": False,
            "single_word": False, "special": True,
        }
        for number, sign in enumerate(_SPECIAL)
    }
    settings = {
        "added_tokens_decoder": marks, "additional_special_tokens": list(_SPECIAL[1:]),
        "eos_token": "<|im_end|>", "pad_token": "<|endoftext|>", "unk_token": None,
        "tokenizer_class": "Qwen2Tokenizer", "model_max_length": 131072,
    }
    (folder / "tokenizer_config.json").write_text(json.dumps(settings))
