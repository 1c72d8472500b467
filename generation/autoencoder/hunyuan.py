"""HunyuanVideo's autoencoder (diffusers' `AutoencoderKLHunyuanVideo`) as a codec.

It is not causal: its group norms look at all pictures of a tile at once, and tiles overlap in time,
where they are blended. So what a latent decodes to depends on up to four later ones, and no stream
can give what decoding the whole shot would give before the shot has ended. Here a stream keeps what
can still matter, computes it again with each piece, and returns what is new: a piece is exactly
what the whole shot up to its end gives for it, and later pieces change nothing that was returned.
Where two pieces meet they differ from the whole at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import torch
from torch import Tensor, nn
from typing_extensions import override

from generation.autoencoder.base import CarriedStream

if TYPE_CHECKING:
    from diffusers import AutoencoderKLHunyuanVideo


class HunyuanAutoencoder(nn.Module):
    """The adapter between `AutoencoderKLHunyuanVideo` and the rollout; see `VideoCodec`.

    Latents are the posterior's mode times the published `scaling_factor`, as in diffusers'
    `HunyuanVideoPipeline`.
    """

    def __init__(self, vae: AutoencoderKLHunyuanVideo) -> None:
        super().__init__()
        config = vae.config
        self.vae = vae
        self.channels = int(config["latent_channels"])
        self.stride = int(config["temporal_compression_ratio"])
        self.spatial_stride = int(config["spatial_compression_ratio"])
        self.scaling_factor = float(config["scaling_factor"])
        self.tile_frames = int(vae.tile_sample_stride_num_frames)  # from one tile to the next

    def enable_tiling(self) -> None:
        """Work on one tile of a picture at a time, as diffusers does it for this autoencoder."""
        self.vae.enable_tiling()

    def encode(self, pictures: Tensor) -> Tensor:
        """Encode a whole shot; see `VideoCodec.encode`."""
        mode = self.vae.encode(pictures).latent_dist.mode()
        return cast("Tensor", mode * self.scaling_factor)

    def decode(self, latents: Tensor) -> Tensor:
        """Decode a whole shot; see `VideoCodec.decode`."""
        pictures = self.vae.decode(latents / self.scaling_factor).sample
        return cast("Tensor", pictures.clamp(-1.0, 1.0))

    def encoder_stream(self) -> HunyuanEncoderStream:
        """A stream over the pictures of one shot."""
        return HunyuanEncoderStream(self)

    def decoder_stream(self) -> HunyuanDecoderStream:
        """A stream over the latents of one shot."""
        return HunyuanDecoderStream(self)


class HunyuanEncoderStream(CarriedStream):
    """Encodes one shot in pieces; pictures that do not fill a latent frame wait for the next."""

    def __init__(self, codec: HunyuanAutoencoder) -> None:
        self._codec = codec
        self._kept: Tensor | None = None
        self._done = 0  # latent frames of the pictures that are kept

    @override
    def push(self, piece: Tensor) -> Tensor:
        """Take pictures `[b 3 n h w]`, return the normalised latents they complete."""
        codec = self._codec
        seen = piece if self._kept is None else torch.cat([self._kept, piece], dim=2)
        count = (seen.shape[2] - 1) // codec.stride + 1 if seen.shape[2] else 0
        if count <= self._done:
            self._kept = seen
            b, _, _, h, w = piece.shape
            side = codec.spatial_stride
            return piece.new_zeros(b, codec.channels, 0, h // side, w // side)
        whole = seen[:, :, : 1 + codec.stride * (count - 1)]
        latents = codec.encode(whole)[:, :, self._done :]
        dropped = _tiles_done(codec, count) * codec.tile_frames
        self._kept, self._done = seen[:, :, dropped:], count - dropped // codec.stride
        return latents


class HunyuanDecoderStream:
    """Decodes one shot in pieces."""

    def __init__(self, codec: HunyuanAutoencoder) -> None:
        self._codec = codec
        self._kept: Tensor | None = None

    def push(self, piece: Tensor) -> Tensor:
        """Take normalised latents `[b z n h' w']`, return their pictures in -1..1."""
        codec, before = self._codec, 0
        if self._kept is not None:
            before = 1 + codec.stride * (self._kept.shape[2] - 1)
            piece = torch.cat([self._kept, piece], dim=2)
        dropped = _tiles_done(codec, piece.shape[2]) * codec.tile_frames // codec.stride
        self._kept = piece[:, :, dropped:]
        return codec.decode(piece)[:, :, before:]


def _tiles_done(codec: HunyuanAutoencoder, latents: int) -> int:
    """Tiles at the beginning of so many latent frames that what comes later never looks at.

    The next latent belongs to one tile, and only the tile before that is blended into it.
    """
    per_tile = codec.tile_frames // codec.stride
    return max(0, (latents - 1) // per_tile - 1)
