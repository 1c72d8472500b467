"""The modules of a model while they are trained, and the loss that the later stages share."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

import torch
from torch import Tensor, nn
from typing_extensions import override

from generation.training.batches import packed_loss
from generation.training.targets import add_noise

if TYPE_CHECKING:
    from collections.abc import Callable

    from generation.backbones.base import Backbone, Reading
    from generation.memory.variants import Encoder
    from generation.protocol import FrameGrid
    from generation.text.codec import TextCodec
    from generation.training.targets import Batch

SHIFT = 3.0  # of Animatic's sampler; Wan's at 480p


class Draft(nn.Module):
    """Transformer, memory encoders and text encoder, trained together.

    Args:
        backbone: the transformer.
        encoders: its memory encoders, side by side.
        text: its text encoder.
        grid: how its shots are cut into chunks.
        window: latent frames before a chunk that it sees uncompressed; the paper's overlap is 3
            (table 3).

    Attributes:
        mixed: whether heavy products are computed in bfloat16.
        part: the sub-folder of a model that the transformer is of.
        shift: of the sampler's schedule.
        adapted: whether a LoRA is trained, and transformer and text encoder stay as they are.
        boost: how many times as fast as the LoRA a new memory learns.
        objective: the loss of a batch.

    Raises:
        ValueError: a window that is longer than a first chunk.
    """

    def __init__(
        self,
        backbone: Backbone,
        encoders: list[Encoder],
        text: TextCodec,
        grid: FrameGrid,
        window: int,
    ) -> None:
        super().__init__()
        if not 0 <= window <= grid.first_latents:
            raise ValueError(f"a window has 0 to {grid.first_latents} latent frames, not {window}")
        self.grid, self.window = grid, window
        self.mixed, self.adapted, self.part = True, False, "transformer"
        self.shift, self.boost = SHIFT, 1.0
        self.objective: Callable[[Draft, Batch], Tensor] = packed_loss
        self.backbone, self.text = backbone, text
        self._encoders = nn.ModuleList(encoders)

    @property
    def encoders(self) -> list[Encoder]:
        """The memory encoders, side by side."""
        return cast("list[Encoder]", list(self._encoders))

    @property
    def device(self) -> torch.device:
        """Where the weights are."""
        return cast("torch.device", self.backbone.transformer.device)

    @override
    def forward(self, batch: Batch) -> tuple[Tensor, dict[str, float]]:
        """The loss of a batch, and figures for the log."""
        return self.objective(self, batch), {}

    def encode_text(self, prompts: list[str]) -> Tensor:
        """Embeddings `[b m e]` of prompts; with gradients where the encoder is trained."""
        trained = any(p.requires_grad for p in self.text.parameters())
        with torch.set_grad_enabled(trained and torch.is_grad_enabled()):
            return self.text.encode(prompts)

    @cached_property
    def silence(self) -> Tensor:
        """Embedding of no text `[1 m e]`, of a text encoder that is frozen."""
        return self.encode_text([""])

    def forget_text(self) -> None:
        """Give the text encoder's memory back: all captions are embedded already."""
        assert self.silence is not None
        del self.text

    def is_learned(self, name: str) -> bool:
        """Whether a checkpoint holds this tensor; not what stays as a model folder has it."""
        learned = ("_encoders.", "backbone.crossing.")
        return not self.adapted or "lora_" in name or name.startswith(learned)

    def loss(
        self, clean: Tensor, noise: Tensor, sigma: Tensor, text: Tensor, reading: Reading
    ) -> Tensor:
        """Rectified-flow loss `|v - (noise - clean)|^2` of latents `clean` `[b c t h w]`.

        The paper's equations of sections 3.2 and 3.3 are this one with different targets.
        """
        noisy = add_noise(clean, sigma[:, None, None, None, None], noise)
        velocity = self.backbone.velocity(noisy, sigma, text, reading)
        return (velocity.float() - (noise - clean)).square().mean()
