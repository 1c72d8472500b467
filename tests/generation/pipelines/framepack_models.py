"""FramePack-F1 with tiny random weights: HunyuanVideo's published parts, and SigLIP beside them."""

import json
import shutil
from pathlib import Path

import torch
from diffusers import FlowMatchEulerDiscreteScheduler, HunyuanVideoFramepackTransformer3DModel
from transformers import SiglipVisionConfig, SiglipVisionModel

from generation.grids import FrameGrid
from generation.pipelines.framepack import FramePackChunks
from tests.generation.hunyuan_models import INDEX, POOLED_DIM, TEXT_DIM, write_hunyuan
from tests.generation.pipelines.models import write_card

SIZE = (48, 32)  # six latents wide, which the coarsest history has to pad
GRID = FrameGrid(first_latents=10, chunk_latents=9, rate=(30, 1), size=SIZE)
IMAGE_DIM = 8


def tiny_framepack(*, has_image_proj: bool = True) -> HunyuanVideoFramepackTransformer3DModel:
    return HunyuanVideoFramepackTransformer3DModel(
        num_attention_heads=2, attention_head_dim=12, num_layers=1, num_single_layers=1,
        num_refiner_layers=1, text_embed_dim=TEXT_DIM, pooled_projection_dim=POOLED_DIM,
        rope_axes_dim=(4, 4, 4), has_image_proj=has_image_proj, image_proj_dim=IMAGE_DIM,
        has_clean_x_embedder=True,
    )


def write_framepack(folder: Path, *, image_dim: int = IMAGE_DIM, **schedule: float) -> Path:
    """The parts of lllyasviel/FramePack_F1_I2V_HY_20250503, of hunyuanvideo-community/HunyuanVideo
    and of lllyasviel/flux_redux_bfl in one folder, as the pipeline of diffusers saves them.

    The `schedule` that the second one publishes is a shift of 7.
    """
    write_hunyuan(folder, memory=False, card=False)
    shutil.rmtree(folder / "transformer")
    with torch.random.fork_rng():
        torch.manual_seed(1)
        tiny_framepack().save_pretrained(folder / "transformer")
        _tiny_siglip(image_dim).save_pretrained(folder / "image_encoder")
    (folder / "feature_extractor").mkdir()
    (folder / "feature_extractor" / "preprocessor_config.json").write_text(json.dumps(_PREPARED))
    scheduler = FlowMatchEulerDiscreteScheduler(**{"shift": 7.0, **schedule})
    scheduler.save_pretrained(folder / "scheduler")
    (folder / "model_index.json").write_text(json.dumps(INDEX | _PARTS))
    return write_card(folder, GRID, FramePackChunks.reach, steps=2, guidance=10.0)


def as_its_authors_name_it(folder: Path) -> None:
    """The class that the authors' own config.json names."""
    config = folder / "transformer" / "config.json"
    named = json.loads(config.read_text()) | {"_class_name": "HunyuanVideoTransformer3DModelPacked"}
    config.write_text(json.dumps(named))


def _tiny_siglip(image_dim: int) -> SiglipVisionModel:
    config = SiglipVisionConfig(
        hidden_size=image_dim, intermediate_size=16, num_hidden_layers=1, num_attention_heads=2,
        image_size=16, patch_size=8,
    )
    return SiglipVisionModel(config)


_PARTS = {
    "_class_name": "HunyuanVideoFramepackPipeline",
    "_diffusers_version": "0.34.0",
    "feature_extractor": ["transformers", "SiglipImageProcessor"],
    "image_encoder": ["transformers", "SiglipVisionModel"],
    "transformer": ["diffusers", "HunyuanVideoFramepackTransformer3DModel"],
}
_PREPARED = {
    "do_convert_rgb": None,
    "do_normalize": True,
    "do_rescale": True,
    "do_resize": True,
    "image_mean": [0.5, 0.5, 0.5],
    "image_processor_type": "SiglipImageProcessor",
    "image_std": [0.5, 0.5, 0.5],
    "processor_class": "SiglipProcessor",
    "resample": 3,
    "rescale_factor": 1 / 255,
    "size": {"height": 16, "width": 16},
}
