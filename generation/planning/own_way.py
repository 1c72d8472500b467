"""A denoising step of the models that go on in their own way, on shapes alone.

Each is called with what its pipeline (`generation.pipelines`) tells it, as zeros.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn
from typing_extensions import override

from generation.model_files import read_json
from generation.turns import blocks_of
from generation.weights import stored_numbers

if TYPE_CHECKING:
    from pathlib import Path

    from generation.pipelines.base import ChunkPipeline
    from generation.planning.needs import Sizes


class OwnWay:
    """A transformer that its own pipeline calls, in the place of a backbone that reads memory."""

    crossing = experts = None

    def __init__(self, transformer: Any, pipeline: type[ChunkPipeline], folder: Path) -> None:  # noqa: ANN401
        self.transformer, self._pipeline = transformer, pipeline
        self._seen, self._eye = _tokens_of_picture(folder), stored_numbers(folder / "image_encoder")
        config = transformer.config
        self.text_dims = (int(config.get("text_dim") or config["text_embed_dim"]),)
        _let_on_meta(transformer)

    @property
    def blocks(self) -> list[nn.Module]:
        """All blocks, in order."""
        return blocks_of(self.transformer)

    @property
    def clips(self) -> int:
        """See `ChunkPipeline`."""
        return self._pipeline.clips

    def with_eye(self, sizes: Sizes, dtype: torch.dtype) -> Sizes:
        """The sizes with those of its image encoder: CLIP stays on the CPU, in 32 bits."""
        if self.transformer.config.get("image_dim") is not None:
            return replace(sizes, beside=self._eye * torch.float32.itemsize)
        return replace(sizes, others=sizes.others + self._eye * dtype.itemsize)

    def step(self, latents: Tensor, text: Tensor) -> Tensor:
        """One evaluation for a chunk `[1 c t h w]` and a prompt `[1 m e]`."""
        model = self.transformer
        given = self._pipeline.inputs(model.config, latents, text, self._seen)
        made: Tensor = model(**given, return_dict=False)
        return made


def _tokens_of_picture(folder: Path) -> int:
    """How many tokens its image encoder makes of a picture; 0 without one."""
    file = folder / "image_encoder" / "config.json"
    if not file.exists():
        return 0
    config = read_json(file)
    config = config.get("vision_config", config)
    patches = int(config["image_size"]) // int(config["patch_size"])
    return patches**2 + int(config.get("model_type") == "clip_vision_model")


def _let_on_meta(transformer: Any) -> None:  # noqa: ANN401
    """Replace what needs numbers, where there are none."""
    match type(transformer).__name__:
        case "HeliosTransformer3DModel":
            transformer.rope.get_frequency_batched = _turns
        case "HunyuanVideoFramepackTransformer3DModel":
            transformer.context_embedder = _Words(transformer.context_embedder)


def _turns(base: Tensor, places: Tensor) -> tuple[Tensor, Tensor]:
    """Helios's own tables; it turns autocast off for them, which the meta device does not know."""
    turns = torch.einsum("d,bthw->dbthw", base, places).repeat_interleave(2, dim=0)
    return turns.cos(), turns.sin()


class _Words(nn.Module):
    """FramePack's refiner of the text; the sum of its mask says how long the text is."""

    def __init__(self, refiner: nn.Module) -> None:
        super().__init__()
        self.refiner = refiner

    @override
    def forward(self, text: Tensor, time: Tensor, mask: Tensor) -> Tensor:
        refined: Tensor = self.refiner(text, time, mask.to(text.device))
        return refined
