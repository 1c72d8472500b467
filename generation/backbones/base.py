"""What the rollout and the training ask of a video diffusion transformer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import torch
    from torch import Tensor


@dataclass(frozen=True)
class Context:
    """What a chunk is generated from, besides its text; all of it clean (time 0).

    Attributes:
        tokens: context tokens from the memory encoder `[b n d]`, oldest first; n may be 0.
        positions: their centres (t, y, x), `[n 3]` or `[b n 3]`, float64. The chunk's first latent
            frame is time 0; what precedes it is negative. Rows and columns in patches.
        window: the latent frames just before the chunk, uncompressed, `[b c w h w']`; w may be 0.
        present: which tokens are real, `[b n]`; None when all are (training pads batches).
    """

    tokens: Tensor
    positions: Tensor
    window: Tensor
    present: Tensor | None = None


@dataclass(frozen=True)
class Reading:
    """A context as the noisy tokens read it: computed once, the same at every denoising step.

    Attributes:
        layers: for each block, keys and values `[b heads n d/heads]` in parts: memory, window.
            In training the memory is of fewer samples, which equal runs of the batch share.
        present: which tokens of all parts may be read, `[b n]`; None when all may.
        start: time of each sample's first latent frame `[b]`; None when all begin at 0.
    """

    layers: list[list[tuple[Tensor, Tensor]]]
    present: Tensor | None = None
    start: Tensor | None = None


class Backbone(Protocol):
    """A video transformer that takes a context beside its noisy latents."""

    inner_dim: int
    patch: int

    def embed_low(self, latents: Tensor) -> Tensor:
        """The transformer's own first projection of latents `[b c t h w]`: `[b d t h/p w/p]`."""
        ...

    def velocity(
        self, noisy: Tensor, sigma: Tensor, text: Tensor, context: Context | Reading | None = None
    ) -> Tensor:
        """Predict `noise - clean` for noisy latents `[b c t h w]` at noise levels `sigma` `[b]`.

        `text` is `[b m e]`. Without a context this is the plain published transformer.
        """
        ...

    def read(self, context: Context, dtype: torch.dtype) -> Reading:
        """Compute what every denoising step reads of a context, in the number type `dtype`."""
        ...
