"""A shot's memory while the shot is being made: each chunk is encoded once, when it is finished."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor

from generation.memory.context import ShotTokens
from generation.memory.encoder import EncoderState, MemoryEncoder
from generation.memory.low import low_pictures

if TYPE_CHECKING:
    from generation.autoencoder.base import VideoCodec
    from generation.backbones.base import Backbone


class ShotMemory:
    """Encodes one shot piece by piece; the tokens are exactly those of the whole shot at once.

    An encoder that does not stream begins the shot anew with each piece: exact, but not cheap.
    """

    def __init__(self, encoder: MemoryEncoder, backbone: Backbone, codec: VideoCodec) -> None:
        self._encoder, self._backbone = encoder, backbone
        self._low_stream = codec.encoder_stream()
        self._cell_px = encoder.cell * codec.spatial_stride
        self._state = EncoderState()
        self._pictures = 0
        self._latent_frames = 0
        self._tokens: list[Tensor] = []
        self._positions: list[Tensor] = []
        self._seen: tuple[Tensor, Tensor] | None = None
        self.pieces = 0

    @torch.no_grad()
    def push(self, latents: Tensor, pictures: Tensor) -> None:
        """Take the next latents `[1 c t h w]` and the pictures they decode to, `[1 3 n H W]`."""
        encoder = self._encoder
        time_rate = int(encoder.config["time_rate"])
        small = low_pictures(
            pictures,
            time_rate,
            int(encoder.config["spatial_rate"]),
            self._cell_px,
            first=self._pictures,
        )
        low = self._low_stream.push(small)
        self._pictures += pictures.shape[2]
        self.pieces += 1
        if not encoder.streams:
            latents, low = self._begin_anew(latents, low)
        first = encoder.frames(self._latent_frames) if self._latent_frames else 0
        tokens = encoder(latents, self._embed(low), self._state)
        self._latent_frames += latents.shape[2]
        count = encoder.frames(self._latent_frames) - first
        self._tokens.append(tokens)
        self._positions.append(encoder.local_positions(first, count, *latents.shape[3:]))

    def tokens(self) -> ShotTokens | None:
        """All tokens of the shot so far, or None before the first piece."""
        if not self._tokens:
            return None
        return ShotTokens(
            torch.cat(self._tokens, dim=1), torch.cat(self._positions), self._latent_frames
        )

    def _begin_anew(self, latents: Tensor, low: Tensor) -> tuple[Tensor, Tensor]:
        """Forget the tokens, and return all that they are made of, with the new piece."""
        if self._seen is not None:
            latents = torch.cat([self._seen[0], latents], dim=2)
            low = torch.cat([self._seen[1], low], dim=2)
        self._seen = latents, low
        self._state, self._latent_frames = EncoderState(), 0
        self._tokens, self._positions = [], []
        return latents, low

    def _embed(self, low: Tensor) -> Tensor:
        if low.shape[2]:
            return self._backbone.embed_low(low)
        rows, columns = low.shape[3] // self._backbone.patch, low.shape[4] // self._backbone.patch
        return low.new_zeros(low.shape[0], self._backbone.inner_dim, 0, rows, columns)
