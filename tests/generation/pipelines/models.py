"""Folders with tiny random weights in the published layouts of models that go on by themselves."""

import json
from pathlib import Path
from typing import Any

import msgspec
import torch
from diffusers import (
    AutoencoderKLWan,
    HeliosDMDScheduler,
    HeliosScheduler,
    HeliosTransformer3DModel,
    UniPCMultistepScheduler,
    WanTransformer3DModel,
    WanVACETransformer3DModel,
)
from transformers import CLIPImageProcessor, CLIPVisionConfig, CLIPVisionModel

from generation.grids import FrameGrid, OwnPast
from generation.model import PipelineModel, load_folder
from generation.pipelines.helios import HeliosChunks
from generation.pipelines.wan_start import WanStartChunks
from generation.pipelines.wan_text_or_start import WanTextOrStartChunks
from generation.pipelines.wan_vace import KNOWN, WanVaceChunks
from generation.weights import fingerprint
from tests.generation.tiny_models import (
    CPU,
    TEXT_DIM,
    tiny_t5_tokenizer,
    tiny_text_encoder,
    tiny_wan22_vae,
    tiny_wan_vae,
)

HELIOS_SIZE = (64, 64)
HELIOS_GRID = FrameGrid(
    first_latents=9, chunk_latents=9, rate=(24, 1), size=HELIOS_SIZE, apart=True
)

START_GRID = FrameGrid(
    first_latents=2, chunk_latents=2, rate=(16, 1), size=(32, 32), apart=True, repeats=1
)
TI2V_GRID = msgspec.structs.replace(START_GRID, rate=(24, 1), size=(64, 32))
VACE_GRID = FrameGrid(
    first_latents=5, chunk_latents=6, rate=(16, 1), size=(32, 32), apart=True, repeats=KNOWN
)
_WAN: dict[str, Any] = {
    "num_attention_heads": 2, "attention_head_dim": 12, "text_dim": TEXT_DIM, "freq_dim": 16,
    "ffn_dim": 32, "num_layers": 2, "out_channels": 16,
}
_EYE = 20  # width of CLIP


def write_helios(folder: Path, *, distilled: bool = True, gamma: float = 0.25) -> Path:
    """In the layout of BestWishYsh/Helios-Distilled, or of one that is not distilled.

    The published gamma is 1/3, for which diffusers' own pipeline can fail on a CPU.
    """
    transformer = HeliosTransformer3DModel(
        num_attention_heads=2, attention_head_dim=12, rope_dim=(4, 4, 4), text_dim=TEXT_DIM,
        freq_dim=16, ffn_dim=32, num_layers=2, is_amplify_history=True,
    )
    scheduler = (HeliosDMDScheduler if distilled else HeliosScheduler)(
        stages=3, gamma=gamma, use_dynamic_shifting=True, time_shift_type="linear"
    )
    index = {
        "_class_name": "HeliosPyramidPipeline",
        "is_distilled": distilled,
        "scheduler": ["diffusers", type(scheduler).__name__],
        "transformer": ["diffusers", "HeliosTransformer3DModel"],
    }
    write_wan_like(folder, transformer, scheduler, index)
    return write_card(folder, HELIOS_GRID, HeliosChunks.reach, steps=6)


def write_wan_start(folder: Path, **changed: int) -> Path:
    """In the layout of Wan-AI/Wan2.1-I2V-14B-480P-Diffusers, with a transformer so `changed`."""
    eye = CLIPVisionConfig(
        hidden_size=_EYE, intermediate_size=24, num_hidden_layers=2, num_attention_heads=2,
        image_size=16, patch_size=8,
    )
    with torch.random.fork_rng():
        torch.manual_seed(1)
        CLIPVisionModel(eye).save_pretrained(folder / "image_encoder")
        shape = _WAN | {"in_channels": 36, "image_dim": _EYE, "added_kv_proj_dim": 24} | changed
        transformer = WanTransformer3DModel(**shape)
    side = {"height": 16, "width": 16}
    CLIPImageProcessor(size={"shortest_edge": 16}, crop_size=side).save_pretrained(
        folder / "image_processor"
    )
    index = {
        "_class_name": "WanImageToVideoPipeline",
        "image_encoder": ["transformers", "CLIPVisionModel"],
        "image_processor": ["transformers", "CLIPImageProcessor"],
        "scheduler": ["diffusers", "UniPCMultistepScheduler"],
        "transformer": ["diffusers", "WanTransformer3DModel"],
    }
    write_wan_like(folder, transformer, _unipc(), index)
    return write_card(folder, START_GRID, WanStartChunks.reach, steps=3, guidance=5.0)


def write_wan_start_of_two(folder: Path) -> Path:
    """In the layout of Wan-AI/Wan2.2-I2V-A14B-Diffusers: two transformers and no CLIP."""
    with torch.random.fork_rng():
        torch.manual_seed(1)
        first, second = (WanTransformer3DModel(in_channels=36, **_WAN) for _ in range(2))
    second.save_pretrained(folder / "transformer_2")
    index = {
        "_class_name": "WanImageToVideoPipeline",
        "boundary_ratio": 0.9,
        "image_encoder": [None, None],
        "image_processor": [None, None],
        "scheduler": ["diffusers", "UniPCMultistepScheduler"],
        "transformer": ["diffusers", "WanTransformer3DModel"],
        "transformer_2": ["diffusers", "WanTransformer3DModel"],
    }
    write_wan_like(folder, first, _unipc(), index)
    return write_card(folder, START_GRID, WanStartChunks.reach, steps=3, guidance=3.5)


def write_wan_text_or_start(folder: Path, **changed: int) -> Path:
    """In the layout of Wan-AI/Wan2.2-TI2V-5B-Diffusers, with a transformer so `changed`."""
    with torch.random.fork_rng():
        torch.manual_seed(1)
        shape = _WAN | {"in_channels": 48, "out_channels": 48} | changed
        transformer = WanTransformer3DModel(**shape)
    index = {
        "_class_name": "WanPipeline",
        "boundary_ratio": None,
        "expand_timesteps": True,
        "scheduler": ["diffusers", "UniPCMultistepScheduler"],
        "transformer": ["diffusers", "WanTransformer3DModel"],
        "transformer_2": [None, None],
    }
    write_wan_like(folder, transformer, _unipc(), index, tiny_wan22_vae())
    return write_card(folder, TI2V_GRID, WanTextOrStartChunks.reach, steps=3, guidance=5.0)


def write_wan_vace(folder: Path) -> Path:
    """In the layout of Wan-AI/Wan2.1-VACE-1.3B-diffusers."""
    with torch.random.fork_rng():
        torch.manual_seed(1)
        transformer = WanVACETransformer3DModel(in_channels=16, vace_layers=[0, 1], **_WAN)
        for block in transformer.vace_blocks:  # a new one has no influence yet
            torch.nn.init.normal_(block.proj_out.weight, std=0.5)
    index = {
        "_class_name": "WanVACEPipeline",
        "scheduler": ["diffusers", "UniPCMultistepScheduler"],
        "transformer": ["diffusers", "WanVACETransformer3DModel"],
    }
    write_wan_like(folder, transformer, _unipc(), index)
    return write_card(folder, VACE_GRID, WanVaceChunks.reach, steps=3, guidance=5.0)


def _unipc() -> UniPCMultistepScheduler:
    """As Wan publishes it."""
    return UniPCMultistepScheduler(
        prediction_type="flow_prediction", use_flow_sigmas=True, flow_shift=3.0
    )


def write_wan_like(
    folder: Path,
    transformer: Any,  # noqa: ANN401  diffusers' classes have no types
    scheduler: Any,  # noqa: ANN401
    index: dict[str, Any],
    vae: AutoencoderKLWan | None = None,
) -> None:
    """The parts that all relatives of Wan have, with random weights."""
    with torch.random.fork_rng():
        torch.manual_seed(0)
        for name, module in (
            ("transformer", transformer), ("vae", vae or tiny_wan_vae()),
            ("text_encoder", tiny_text_encoder()), ("tokenizer", tiny_t5_tokenizer()),
            ("scheduler", scheduler),
        ):
            module.save_pretrained(folder / name)
    common = {
        "_diffusers_version": "0.36.0",
        "text_encoder": ["transformers", "UMT5EncoderModel"],
        "tokenizer": ["transformers", "T5TokenizerFast"],
        "vae": ["diffusers", "AutoencoderKLWan"],
    }
    (folder / "model_index.json").write_text(json.dumps(common | index))


def write_card(
    folder: Path, grid: FrameGrid, past: OwnPast, *, steps: int, guidance: float = 1.0
) -> Path:
    card = {
        "name": "tiny",
        "weights": fingerprint(folder),
        "grid": msgspec.to_builtins(grid),
        "sampler": {"steps": steps, "guidance": guidance, "shift": 3.0},
        "past": msgspec.to_builtins(past),
    }
    (folder / "throughline.json").write_text(json.dumps(card))
    return folder


def load_pipeline_model(folder: Path) -> PipelineModel:
    model = load_folder(folder, CPU, lambda _text, _done: None)
    assert isinstance(model, PipelineModel)
    return model
