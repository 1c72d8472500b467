"""What a folder as it is published does not say of itself: how it counts, and how it is sampled."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generation.protocol import CARD_FILE, FrameGrid, read_model_card
from generation.sampling import Sampler

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Published:
    """Chunks of about one second at a published size, and the published sampler."""

    grid: FrameGrid
    steps: int
    guidance: float
    shift: float
    guidance_2: float | None = None

    @property
    def sampler(self) -> dict[str, object]:
        """As a model card has it."""
        told = {"steps": self.steps, "guidance": self.guidance, "shift": self.shift}
        second = {} if self.guidance_2 is None else {"guidance_2": self.guidance_2}
        return {**told, **second}


WAN = Published(
    FrameGrid(first_latents=5, chunk_latents=4, rate=(16, 1), size=(832, 480)), 30, 5.0, 3.0
)
# Of Wan 2.2's own configs, wan_ti2v_5B and wan_t2v_A14B.
WAN_5B = Published(
    FrameGrid(first_latents=7, chunk_latents=6, rate=(24, 1), size=(1280, 704)), 50, 5.0, 5.0
)
WAN_A14B = Published(WAN.grid, 40, 4.0, 12.0, 3.0)
# Six latent frames are a second at 24, and two whole tiles of the autoencoder's three. It is told
# its guidance of 6 as a number (HunyuanVideoPipeline), so one pass a step is enough.
HUNYUAN = Published(
    FrameGrid(first_latents=7, chunk_latents=6, rate=(24, 1), size=(960, 544)), 30, 1.0, 7.0
)
WAN_5B_CHANNELS = 48
BY_CLASS = {"HunyuanVideoTransformer3DModel": HUNYUAN}


def published_as(folder: Path) -> Published:
    """What is known of the model in a folder by the class of its transformer, and its latents."""
    config = json.loads((folder / "transformer" / "config.json").read_text())
    if config.get("in_channels") == WAN_5B_CHANNELS:
        return WAN_5B
    if (folder / "transformer_2").is_dir():
        return WAN_A14B
    return BY_CLASS.get(config.get("_class_name", ""), WAN)


def sampler_of(folder: Path) -> Sampler:
    """How a model is sampled: as its card says, or by the class of its transformer."""
    has_card = (folder / CARD_FILE).exists()
    known = read_model_card(folder) if has_card else published_as(folder)
    return Sampler(known.steps, known.shift, known.guidance)


def grid_of(folder: Path) -> FrameGrid:
    """How a model counts frames: as its card says, or by the class of its transformer."""
    if (folder / CARD_FILE).exists():
        return read_model_card(folder).grid
    return published_as(folder).grid
