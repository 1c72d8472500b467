"""What the rollout and the training ask of a video diffusion transformer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from torch import Tensor


@dataclass(frozen=True)
class Context:
    """What a chunk is generated from, besides its text; all of it clean (time 0).

    Attributes:
        tokens: context tokens from the memory encoder `[b n d]`; n may be 0.
        positions: their centres (t, y, x), `[n 3]` or `[b n 3]`, float64. The chunk's first latent
            frame is time 0; what precedes it is negative. Rows and columns in patches.
        window: the latent frames just before the chunk, uncompressed, `[b c w h w']`; w may be 0.
        present: which tokens are real, `[b n]`; None when all are (training pads batches).
    """

    tokens: Tensor
    positions: Tensor
    window: Tensor
    present: Tensor | None = None


class Backbone(Protocol):
    """A video transformer that takes a context beside its noisy latents."""

    inner_dim: int
    patch: int

    def embed_low(self, latents: Tensor) -> Tensor:
        """The transformer's own first projection of latents `[b c t h w]`: `[b d t h/p w/p]`."""
        ...

    def velocity(
        self, noisy: Tensor, sigma: Tensor, text: Tensor, context: Context | None = None
    ) -> Tensor:
        """Predict `noise - clean` for noisy latents `[b c t h w]` at noise levels `sigma` `[b]`.

        `text` is `[b m e]`. Without a context this is the plain published transformer.
        """
        ...
