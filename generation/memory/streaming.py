"""A shot's memory while the shot is being made: each chunk is encoded once, when it is finished."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor

from generation.memory.base import Encoded, EncoderState
from generation.memory.context import ShotTokens, side_by_side
from generation.memory.low import low_pictures

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generation.autoencoder.base import VideoCodec
    from generation.backbones.base import Backbone
    from generation.memory.base import HistoryEncoder


class ShotMemory:
    """Encodes one shot piece by piece; the tokens are exactly those of the whole shot at once.

    With several encoders, each remembers the shot in its own way, side by side.
    """

    def __init__(
        self, encoders: Sequence[HistoryEncoder], backbone: Backbone, codec: VideoCodec
    ) -> None:
        self._streams = [_Stream(encoder, backbone, codec) for encoder in encoders]
        self.pieces = 0

    @torch.no_grad()
    def push(self, latents: Tensor, pictures: Tensor) -> None:
        """Take the next latents `[1 c t h w]` and the pictures they decode to, `[1 3 n H W]`."""
        self.pieces += 1
        for stream in self._streams:
            stream.push(latents, pictures)

    def tokens(self) -> ShotTokens | None:
        """All tokens of the shot so far, or None before the first piece."""
        if not self.pieces:
            return None
        return side_by_side([stream.tokens() for stream in self._streams])

    def carried(self) -> dict[str, Any]:
        """All that it holds of the shot so far: tensors, numbers, and lists of them."""
        return {"pieces": self.pieces, "streams": [stream.carried() for stream in self._streams]}

    def go_on_from(self, carried: Mapping[str, Any]) -> None:
        """Be what another memory of these encoders was when it gave `carried`."""
        for stream, held in zip(self._streams, carried["streams"], strict=True):
            stream.go_on_from(held)
        self.pieces = carried["pieces"]


class _Stream:
    """One encoder on its way through a shot.

    An encoder that does not stream begins the shot anew with each piece: exact, but not cheap.
    """

    def __init__(self, encoder: HistoryEncoder, backbone: Backbone, codec: VideoCodec) -> None:
        self._encoder, self._backbone = encoder, backbone
        self._low_stream = codec.encoder_stream()
        self._cell_px = encoder.cell * codec.spatial_stride
        self._state = EncoderState()
        self._pictures = 0
        self._latent_frames = 0
        self._encoded: list[Encoded] = []
        self._seen: tuple[Tensor, Tensor] | None = None

    def push(self, latents: Tensor, pictures: Tensor) -> None:
        source = self._source(latents, pictures)
        self._pictures += pictures.shape[2]
        if not self._encoder.streams:
            latents, source = self._begin_anew(latents, source)
        self._encoded.append(self._encoder.encode(latents, self._embed(source), self._state))
        self._latent_frames += latents.shape[2]

    def tokens(self) -> ShotTokens:
        tokens, positions, covers, columns, hidden = zip(*self._encoded, strict=True)
        return ShotTokens(
            torch.cat(tokens, dim=1), torch.cat(positions, dim=1)[0], torch.cat(covers),
            torch.cat(columns), self._latent_frames,
            torch.cat(hidden, dim=1) if hidden[0] is not None else None,
        )

    def carried(self) -> dict[str, Any]:
        return {
            "low": self._low_stream.carried(),
            "state": vars(self._state),
            "pictures": self._pictures,
            "latent_frames": self._latent_frames,
            "encoded": self._encoded,
            "seen": self._seen,
        }

    def go_on_from(self, held: Mapping[str, Any]) -> None:
        self._low_stream.go_on_from(held["low"])
        self._state = EncoderState(**held["state"])
        self._pictures, self._latent_frames = held["pictures"], held["latent_frames"]
        self._encoded = [Encoded(*piece) for piece in held["encoded"]]
        self._seen = held["seen"]

    def _source(self, latents: Tensor, pictures: Tensor) -> Tensor:
        """What goes through the transformer's first projection, `[1 c t h w]`."""
        encoder = self._encoder
        if encoder.embeds == "latents":
            return latents
        if encoder.embeds == "nothing":
            return latents[:, :, :0]
        small = low_pictures(
            pictures, encoder.time_rate, encoder.spatial_rate, self._cell_px, first=self._pictures
        )
        return self._low_stream.push(small)

    def _begin_anew(self, latents: Tensor, source: Tensor) -> tuple[Tensor, Tensor]:
        """Forget the tokens, and return all that they are made of, with the new piece."""
        if self._seen is not None:
            latents = torch.cat([self._seen[0], latents], dim=2)
            source = torch.cat([self._seen[1], source], dim=2)
        self._seen = latents, source
        self._state, self._latent_frames, self._encoded = EncoderState(), 0, []
        return latents, source

    def _embed(self, source: Tensor) -> Tensor:
        if source.shape[2]:
            return self._backbone.embed_low(source)
        rows, columns = (side // self._backbone.patch for side in source.shape[3:])
        return source.new_zeros(source.shape[0], self._backbone.inner_dim, 0, rows, columns)
