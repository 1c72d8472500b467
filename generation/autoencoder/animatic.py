"""The small causal video autoencoder of Animatic: 8x8 in space, 4x in time, 16 channels.

Two-dimensional convolutions see each picture; time is mixed where pictures are smallest, four
pictures at a time with the group before. The first picture makes a latent frame of its own, as in
Wan's autoencoder (`AutoencoderKLWan`), which a CPU cannot decode at a useful speed.
"""

from __future__ import annotations

from typing import cast

import torch
from diffusers.configuration_utils import register_to_config
from torch import Tensor, nn
from torch.nn import functional
from typing_extensions import override

from generation.autoencoder.base import CarriedStream
from generation.saved_module import SavedModule

PIXEL_STRIDE = 8
UNSHUFFLE = 4


class ResidualBlock(nn.Module):
    """Two 3x3 convolutions beside an identity, on `[n c h w]`."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.norm = nn.GroupNorm(1, channels)
        self.conv1 = nn.Conv2d(channels, channels, 3, padding=1)
        self.conv2 = nn.Conv2d(channels, channels, 3, padding=1)

    @override
    def forward(self, x: Tensor) -> Tensor:
        """Return `x` with the residual added."""
        return cast("Tensor", x + self.conv2(functional.silu(self.conv1(self.norm(x)))))


def _blocks(channels: int, count: int) -> nn.Sequential:
    return nn.Sequential(*(ResidualBlock(channels) for _ in range(count)))


class PictureEncoder(nn.Module):
    """Pictures `[n 3 h w]` to features `[n c h/8 w/8]`, each picture alone."""

    def __init__(self, width: int, features: int) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.PixelUnshuffle(UNSHUFFLE),
            nn.Conv2d(3 * UNSHUFFLE**2, width, 3, padding=1),
            _blocks(width, 1),
            nn.Conv2d(width, 2 * width, 3, stride=2, padding=1),
            _blocks(2 * width, 1),
            nn.Conv2d(2 * width, features, 1),
        )

    @override
    def forward(self, pictures: Tensor) -> Tensor:
        """Encode each picture."""
        return cast("Tensor", self.layers(pictures))


class PictureDecoder(nn.Module):
    """Features `[n c h/8 w/8]` to pictures `[n 3 h w]`, each picture alone."""

    def __init__(self, width: int, features: int) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            _blocks(features, 1),
            nn.Conv2d(features, 4 * width, 3, padding=1),
            nn.PixelShuffle(2),
            _blocks(width, 2),
            nn.Conv2d(width, 16 * UNSHUFFLE**2, 3, padding=1),
            nn.PixelShuffle(UNSHUFFLE),
            nn.SiLU(),
            nn.Conv2d(16, 3, 3, padding=1),
        )

    @override
    def forward(self, features: Tensor) -> Tensor:
        """Decode each picture."""
        return cast("Tensor", self.layers(features))


class TimeMix(nn.Module):
    """Mix each latent frame with the one before it, on `[b t c h w]`; the first sees zeros."""

    def __init__(self, channels_in: int, channels: int, blocks: int) -> None:
        super().__init__()
        self.mix = nn.Conv2d(2 * channels_in, channels, 3, padding=1)
        self.blocks = _blocks(channels, blocks)

    @override
    def forward(self, x: Tensor, before: Tensor) -> Tensor:
        """`before` `[b 1 c h w]` is the frame that precedes `x` (zeros at a shot's start)."""
        earlier = torch.cat([before, x[:, :-1]], dim=1)
        pairs = torch.cat([earlier, x], dim=2)
        mixed = self.blocks(self.mix(pairs.flatten(0, 1)))
        return cast("Tensor", mixed.unflatten(0, x.shape[:2]))


class AnimaticAutoencoder(SavedModule):
    """Causal video autoencoder with a diffusers configuration; see the module's text.

    `encode` and `decode` follow `VideoCodec`: latents are normalised by `latents_mean` and
    `latents_std`, which the training measures.
    """

    @register_to_config  # type: ignore[untyped-decorator]
    def __init__(  # noqa: PLR0913  one argument for each entry of config.json
        self,
        z_dim: int = 16,
        temporal_stride: int = 4,
        width: int = 96,
        features: int = 128,
        latent_width: int = 256,
        latents_mean: list[float] | None = None,
        latents_std: list[float] | None = None,
    ) -> None:
        super().__init__()
        self.channels, self.stride, self.spatial_stride = z_dim, temporal_stride, PIXEL_STRIDE
        self.picture_encoder = PictureEncoder(width, features)
        self.encoder_mix = TimeMix(temporal_stride * features, latent_width, 1)
        self.to_latent = nn.Conv2d(latent_width, z_dim, 1)
        self.from_latent = nn.Conv2d(z_dim, latent_width, 1)
        self.decoder_mix = TimeMix(latent_width, latent_width, 2)
        self.to_pictures = nn.Conv2d(latent_width, temporal_stride * features, 1)
        self.picture_decoder = PictureDecoder(width, features)
        mean = torch.tensor(latents_mean or [0.0] * z_dim)
        std = torch.tensor(latents_std or [1.0] * z_dim)
        self.register_buffer("mean", mean.view(1, -1, 1, 1, 1), persistent=False)
        self.register_buffer("std", std.view(1, -1, 1, 1, 1), persistent=False)

    def compile_halves(self) -> None:
        """Let torch compile encoder and decoder; worth its minute in training."""
        for part in (
            self.picture_encoder, self.encoder_mix, self.decoder_mix, self.picture_decoder
        ):
            part.compile(dynamic=False)

    def encode_groups(self, pictures: Tensor, before: Tensor | None) -> tuple[Tensor, Tensor]:
        """Encode whole groups `[b 3 g*stride h w]`.

        Returns raw latents `[b z g h' w']` and the last group's features, the state for what
        follows.
        """
        batch = pictures.shape[0]
        features = self.picture_encoder(pictures.transpose(1, 2).flatten(0, 1))
        groups = features.unflatten(0, (batch, -1, self.stride)).flatten(2, 3)
        before = torch.zeros_like(groups[:, :1]) if before is None else before
        mixed = self.encoder_mix(groups, before)
        latents = self.to_latent(mixed.flatten(0, 1)).unflatten(0, mixed.shape[:2])
        return latents.transpose(1, 2), groups[:, -1:]

    def decode_groups(self, latents: Tensor, before: Tensor | None) -> tuple[Tensor, Tensor]:
        """Decode raw latents `[b z g h' w']` to `[b 3 g*stride h w]`, and the state."""
        frames = latents.transpose(1, 2)
        wide = self.from_latent(frames.flatten(0, 1)).unflatten(0, frames.shape[:2])
        before = torch.zeros_like(wide[:, :1]) if before is None else before
        mixed = self.decoder_mix(wide, before)
        features = self.to_pictures(mixed.flatten(0, 1))
        features = features.unflatten(1, (self.stride, -1)).flatten(0, 1)
        pictures = self.picture_decoder(features).unflatten(0, (latents.shape[0], -1))
        return pictures.transpose(1, 2), wide[:, -1:]

    def encode(self, pictures: Tensor) -> Tensor:
        """Encode a whole shot; see `VideoCodec.encode`."""
        return self.encoder_stream().push(pictures)

    def decode(self, latents: Tensor) -> Tensor:
        """Decode a whole shot; see `VideoCodec.decode`."""
        return self.decoder_stream().push(latents)

    def encoder_stream(self) -> EncoderStream:
        """A stream over the pictures of one shot."""
        return EncoderStream(self)

    def decoder_stream(self) -> DecoderStream:
        """A stream over the latents of one shot."""
        return DecoderStream(self)


class EncoderStream(CarriedStream):
    """Encodes one shot in pieces; holds the pictures that do not fill a group yet."""

    def __init__(self, codec: AnimaticAutoencoder) -> None:
        self._codec = codec
        self._features: Tensor | None = None
        self._waiting: Tensor | None = None

    @override
    def push(self, piece: Tensor) -> Tensor:
        """Take pictures `[b 3 n h w]`, return the normalised latents they complete."""
        codec = self._codec
        if self._waiting is None:
            head = piece[:, :, :1].expand(-1, -1, codec.stride - 1, -1, -1)
            piece = torch.cat([head, piece], dim=2)
        else:
            piece = torch.cat([self._waiting, piece], dim=2)
        whole = piece.shape[2] // codec.stride * codec.stride
        self._waiting = piece[:, :, whole:]
        if whole == 0:
            b, _, _, h, w = piece.shape
            side = codec.spatial_stride
            return piece.new_zeros(b, codec.channels, 0, h // side, w // side)
        latents, self._features = codec.encode_groups(piece[:, :, :whole], self._features)
        return cast("Tensor", (latents - codec.mean) / codec.std)


class DecoderStream:
    """Decodes one shot in pieces."""

    def __init__(self, codec: AnimaticAutoencoder) -> None:
        self._codec = codec
        self._state: Tensor | None = None

    def push(self, piece: Tensor) -> Tensor:
        """Take normalised latents `[b z n h' w']`, return their pictures in -1..1."""
        codec = self._codec
        first = self._state is None
        raw = piece * codec.std + codec.mean
        pictures, self._state = codec.decode_groups(raw, self._state)
        return pictures[:, :, codec.stride - 1 :] if first else pictures
