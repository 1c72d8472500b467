"""What the rollout and the training ask of a video diffusion transformer."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

import torch

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from torch import Tensor, nn

    from generation.backbones.crossing import MemoryCrossing
    from generation.backbones.experts import Experts


@dataclass(frozen=True)
class Context:
    """What a chunk is generated from, besides its text; all of it clean (time 0).

    Attributes:
        tokens: context tokens from the memory encoder `[b n d]`, oldest first; n may be 0.
        positions: their centres (t, y, x), `[n 3]` or `[b n 3]`, float64. The chunk's first latent
            frame is time 0; what precedes it is negative. Rows and columns in patches.
        window: the latent frames just before the chunk, uncompressed, `[b c w h w']`; w may be 0.
        present: which tokens are real, `[b n]`; None when all are (training pads batches).
        covers: latent frames, rows and columns of patches that each token stands for, as
            `positions`; None for one of each.
        pooled: whether tokens are turned by the mean of the rotary tables that they cover, as in
            FramePack, instead of the table at their centres.
        apart: whether tokens read only those with the same end, instead of all that end no later:
            so that where memory reaches back only so far, nothing older is passed on.
        hidden: the encoder's last hidden states of the tokens `[b n e]`, for a backbone that reads
            them by cross-attention.
    """

    tokens: Tensor
    positions: Tensor
    window: Tensor
    present: Tensor | None = None
    covers: Tensor | None = None
    pooled: bool = False
    apart: bool = False
    hidden: Tensor | None = None

    @property
    def ends(self) -> Tensor:
        """Last latent frame that each token knows of, `[n]` or `[b n]`."""
        time = self.positions[..., 0]
        return time if self.covers is None else time + (self.covers[..., 0] - 1) / 2


@dataclass(frozen=True)
class Reading:
    """A context as the noisy tokens read it: computed once, the same at every denoising step.

    Attributes:
        layers: for each block, keys and values `[b heads n d/heads]` in parts: memory, window.
            In training the memory is of fewer samples, which equal runs of the batch share.
        present: which tokens of all parts may be read, `[b n]`; None when all may.
        start: time of each sample's first latent frame `[b]`; None when all begin at 0.
        crossing: for each block, keys and values of the hidden states; empty for none.
    """

    layers: list[list[tuple[Tensor, Tensor]]]
    present: Tensor | None = None
    start: Tensor | None = None
    crossing: list[tuple[Tensor, Tensor]] = field(default_factory=list)


def grid_positions(times: Tensor, rows: Tensor, columns: Tensor) -> Tensor:
    """Every (t, y, x) of three axes, `[n 3]`: time first, then rows, then columns."""
    grid = torch.meshgrid(times, rows, columns, indexing="ij")
    return torch.stack(grid, dim=-1).reshape(-1, 3)


class Backbone(Protocol):
    """A video transformer that takes a context beside its noisy latents."""

    transformer: Any  # diffusers' classes have no types
    crossing: MemoryCrossing | None
    inner_dim: int
    heads: int
    patch: int
    text_dims: tuple[int, ...]
    """Widths of the text embeddings that it expects."""
    lora_targets: ClassVar[str]
    """A pattern of the linear layers in blocks, by their names in the transformer."""
    experts: Experts | None
    """Itself and another, where each works at noise levels of its own."""
    remembers: bool
    """Whether it reads context tokens; an expert that has not learned to reads the window alone."""
    low_embedding: nn.Conv3d | None
    """What `embed_low` takes instead of its own first projection: that of another expert."""

    @property
    def embedding(self) -> nn.Conv3d:
        """The transformer's own first projection."""
        ...

    @property
    def blocks(self) -> list[nn.Module]:
        """All blocks, in order."""
        ...

    def at(self, sigma: float) -> Backbone:
        """Who works at this noise level: itself, or another of the model's experts.

        What is read of a context is read by each for itself.
        """
        ...

    def compile_blocks(self) -> None:
        """Let torch compile what is done in each block; worth its minute in training."""
        ...

    def gather_by_block(self) -> None:
        """Where weights are sharded among processes (FSDP), gather a block's when it is used."""
        ...

    def lend_blocks(self, lend: Callable[[nn.Module], AbstractContextManager[None]]) -> None:
        """Use each block only while it is lent; see `generation.shelf`."""
        ...

    def embed_low(self, latents: Tensor) -> Tensor:
        """The transformer's own first projection of latents `[b c t h w]`: `[b d t h/p w/p]`."""
        ...

    def velocity(
        self, noisy: Tensor, sigma: Tensor, text: Tensor, context: Context | Reading | None = None
    ) -> Tensor:
        """Predict `noise - clean` for noisy latents `[b c t h w]` at noise levels `sigma` `[b]`.

        `text` is `[b m e]`, as the model's text codec makes it. Without a context this is the
        plain published transformer.
        """
        ...

    def read(self, context: Context, dtype: torch.dtype) -> Reading:
        """Compute what every denoising step reads of a context, in the number type `dtype`."""
        ...

    def read_memory(self, context: Context, dtype: torch.dtype) -> Reading:
        """Read the tokens of a context: each sees those that end no later than itself."""
        ...

    def read_window(self, window: Tensor, reading: Reading) -> Reading:
        """Read the latents `[b c w h w']` that end where the chunk starts, beside the memory."""
        ...
