"""Wan's autoencoders (diffusers' `AutoencoderKLWan`) as codecs that can be fed in pieces.

`AutoencoderKLWan` already works through a shot latent frame by latent frame, with a cache for each
of its causal convolutions, but its `encode` and `decode` forget the caches when they return. Here
each stream keeps its own, so that pieces equal the whole bit for bit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import torch
from diffusers.models.autoencoders.autoencoder_kl_wan import (
    WanCausalConv3d,
    patchify,
    unpatchify,
)
from torch import Tensor, nn
from typing_extensions import override

from generation.autoencoder.base import CarriedStream

if TYPE_CHECKING:
    from diffusers import AutoencoderKLWan


class WanAutoencoder(nn.Module):
    """The adapter between `AutoencoderKLWan` and the rollout; see `VideoCodec`.

    Latents are the posterior's mode, normalised by the published `latents_mean` and `latents_std`
    with the same operations as diffusers' `WanPipeline`. That of Wan 2.2 cuts pictures into patches
    first: a latent then stands for 16x16 pixels.
    """

    mean: Tensor
    inverse_std: Tensor

    def __init__(self, vae: AutoencoderKLWan) -> None:
        super().__init__()
        config = vae.config
        self.vae = vae
        self.patch = int(config["patch_size"] or 1)
        self.channels = int(config["z_dim"])
        self.stride = int(config["scale_factor_temporal"])
        self.spatial_stride = int(config["scale_factor_spatial"])
        mean = torch.tensor(config["latents_mean"]).view(1, -1, 1, 1, 1)
        inverse_std = 1.0 / torch.tensor(config["latents_std"]).view(1, -1, 1, 1, 1)
        self.register_buffer("mean", mean.to(vae.device, vae.dtype), persistent=False)
        self.register_buffer("inverse_std", inverse_std.to(vae.device, vae.dtype), persistent=False)

    def encode(self, pictures: Tensor) -> Tensor:
        """Encode a whole shot; see `VideoCodec.encode`."""
        return self.encoder_stream().push(pictures)

    def decode(self, latents: Tensor) -> Tensor:
        """Decode a whole shot; see `VideoCodec.decode`."""
        return self.decoder_stream().push(latents)

    def encoder_stream(self) -> WanEncoderStream:
        """A stream over the pictures of one shot."""
        return WanEncoderStream(self)

    def decoder_stream(self) -> WanDecoderStream:
        """A stream over the latents of one shot."""
        return WanDecoderStream(self)


class WanEncoderStream(CarriedStream):
    """Encodes one shot in pieces; holds the pictures that do not fill a latent frame yet."""

    def __init__(self, codec: WanAutoencoder) -> None:
        self._codec = codec
        self._cache = _empty_cache(codec.vae.encoder)
        self._waiting: Tensor | None = None
        self._started = False

    @override
    def push(self, piece: Tensor) -> Tensor:
        """Take pictures `[b 3 n h w]`, return the normalised latents they complete."""
        codec = self._codec
        piece = patchify(piece, codec.patch)
        waiting = piece if self._waiting is None else torch.cat([self._waiting, piece], dim=2)
        encoded = []
        while waiting.shape[2] >= (count := codec.stride if self._started else 1):
            encoded.append(self._encode_group(waiting[:, :, :count]))
            waiting = waiting[:, :, count:]
            self._started = True
        self._waiting = waiting
        if not encoded:
            b, _, _, h, w = piece.shape
            side = codec.spatial_stride // codec.patch
            return piece.new_zeros(b, codec.channels, 0, h // side, w // side)
        mode = codec.vae.quant_conv(torch.cat(encoded, dim=2)).chunk(2, dim=1)[0]
        return cast("Tensor", (mode - codec.mean) * codec.inverse_std)

    def _encode_group(self, group: Tensor) -> Tensor:
        encoder = cast("Any", self._codec.vae.encoder)
        return cast("Tensor", encoder(group, feat_cache=self._cache, feat_idx=[0]))


class WanDecoderStream:
    """Decodes one shot in pieces."""

    def __init__(self, codec: WanAutoencoder) -> None:
        self._codec = codec
        self._cache = _empty_cache(codec.vae.decoder)
        self._started = False

    def push(self, piece: Tensor) -> Tensor:
        """Take normalised latents `[b z n h' w']`, return their pictures in -1..1."""
        codec = self._codec
        latents = codec.vae.post_quant_conv(piece / codec.inverse_std + codec.mean)
        decoded = [self._decode_frame(frame) for frame in latents.split(1, dim=2)]
        pictures = unpatchify(torch.cat(decoded, dim=2), codec.patch)
        return cast("Tensor", pictures.clamp(-1.0, 1.0))

    def _decode_frame(self, frame: Tensor) -> Tensor:
        first, self._started = not self._started, True
        decoder = cast("Any", self._codec.vae.decoder)
        return cast(
            "Tensor",
            decoder(frame, feat_cache=self._cache, feat_idx=[0], first_chunk=first),
        )


def _empty_cache(part: nn.Module) -> list[Tensor | str | None]:
    """One place for each causal convolution; the part's own layers fill it."""
    return [None] * sum(isinstance(module, WanCausalConv3d) for module in part.modules())
