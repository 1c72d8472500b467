"""Image encoders with small random weights, in the layouts in which they are published."""

import json
from pathlib import Path

import torch
from transformers import (
    CLIPConfig,
    CLIPModel,
    CLIPVisionConfig,
    CLIPVisionModel,
    CLIPVisionModelWithProjection,
    Dinov2Config,
    Dinov2Model,
    PreTrainedModel,
    SiglipConfig,
    SiglipModel,
    SiglipVisionConfig,
    SiglipVisionModel,
)

SIDE_PX, PATCHES = 28, 4
_SMALL = {"hidden_size": 16, "num_hidden_layers": 2, "num_attention_heads": 2}
_EYE = {**_SMALL, "intermediate_size": 32, "image_size": SIDE_PX, "patch_size": 7}
_EYE_WITH_REST = {**_EYE, "image_size": SIDE_PX + 2}  # as so400m-patch14-384: 384 is no 14s
_WORDS = {
    "hidden_size": 16, "intermediate_size": 32, "num_hidden_layers": 1, "num_attention_heads": 2,
    "vocab_size": 50, "max_position_embeddings": 8, "bos_token_id": 0, "eos_token_id": 1,
}  # fmt: skip
_CROPPED = {"size": {"shortest_edge": 32}, "crop_size": {"height": SIDE_PX, "width": SIDE_PX}}
_SQUEEZED = {"size": {"height": SIDE_PX + 2, "width": SIDE_PX + 2}}
PREPARED = {"image_mean": [0.48, 0.46, 0.41], "image_std": [0.27, 0.26, 0.28]}


def _dino() -> PreTrainedModel:
    # published for larger squares than it is shown
    return Dinov2Model(Dinov2Config(**_SMALL, mlp_ratio=2, image_size=56, patch_size=7))


MODELS = {
    "Dinov2Model": _dino,
    "CLIPVisionModel": lambda: CLIPVisionModel(CLIPVisionConfig(**_EYE)),
    "CLIPVisionModelWithProjection": lambda: CLIPVisionModelWithProjection(
        CLIPVisionConfig(**_EYE, projection_dim=8)
    ),
    "CLIPModel": lambda: CLIPModel(CLIPConfig(vision_config=_EYE, text_config=_WORDS)),
    "SiglipVisionModel": lambda: SiglipVisionModel(SiglipVisionConfig(**_EYE_WITH_REST)),
    "SiglipModel": lambda: SiglipModel(
        SiglipConfig(vision_config=_EYE_WITH_REST, text_config=_WORDS)
    ),
}


def write_encoder(folder: Path, kind: str = "Dinov2Model") -> Path:
    """A folder as `hf download` makes it; returns it."""
    with torch.random.fork_rng():
        torch.manual_seed(0)
        MODELS[kind]().save_pretrained(folder)
    size = _SQUEEZED if kind.startswith("Siglip") else _CROPPED
    (folder / "preprocessor_config.json").write_text(json.dumps(PREPARED | size))
    return folder
