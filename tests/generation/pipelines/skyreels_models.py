"""A folder with tiny random weights in the layout of Skywork/SkyReels-V2-DF-1.3B-540P-Diffusers."""

from pathlib import Path

from diffusers import SkyReelsV2Transformer3DModel, UniPCMultistepScheduler

from generation.grids import FrameGrid
from generation.pipelines.skyreels import SkyReelsChunks
from tests.generation.pipelines.models import write_card, write_wan_like
from tests.generation.tiny_models import TEXT_DIM

SKYREELS_GRID = FrameGrid(first_latents=9, chunk_latents=4, rate=(24, 1), size=(16, 16))


def write_skyreels(folder: Path, kind: str = "SkyReelsV2DiffusionForcingPipeline") -> Path:
    """Its windows have 33 pictures; 97 are published."""
    transformer = SkyReelsV2Transformer3DModel(
        num_attention_heads=2, attention_head_dim=12, text_dim=TEXT_DIM, freq_dim=16, ffn_dim=32,
        num_layers=2, inject_sample_info=True,
    )
    scheduler = UniPCMultistepScheduler(
        prediction_type="flow_prediction", use_flow_sigmas=True, flow_shift=8.0
    )
    index = {
        "_class_name": kind,
        "scheduler": ["diffusers", "UniPCMultistepScheduler"],
        "transformer": ["diffusers", "SkyReelsV2Transformer3DModel"],
    }
    write_wan_like(folder, transformer, scheduler, index)
    return write_card(folder, SKYREELS_GRID, SkyReelsChunks.reach, steps=3, guidance=6.0)
