"""Decoding tile by tile, where the whole of a picture does not fit into memory.

An autoencoder with tiles of its own uses those. The others decode overlapping tiles, each as a
stream of its own, and blend them where they overlap: the streams of Wan keep caches that the tiling
of diffusers would forget between two pieces of a shot.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from generation.autoencoder.hunyuan import HunyuanAutoencoder

if TYPE_CHECKING:
    from torch import Tensor

    from generation.autoencoder.base import CarriedStream, LatentStream, VideoCodec

OVERLAP = 4
"""Latents that two neighbouring tiles share, at most; a tile is about half as wide and high."""


def tiled(codec: VideoCodec) -> VideoCodec:
    """The codec, or one in its place, that decodes one tile of a picture at a time."""
    if isinstance(codec, HunyuanAutoencoder):
        codec.enable_tiling()
        return codec
    return TiledCodec(codec)


class TiledCodec:
    """Another codec that decodes tile by tile; encoding is as it was."""

    def __init__(self, codec: VideoCodec) -> None:
        self._codec = codec
        self.channels = codec.channels
        self.stride = codec.stride
        self.spatial_stride = codec.spatial_stride

    def encode(self, pictures: Tensor) -> Tensor:
        """Encode a whole shot; see `VideoCodec.encode`."""
        return self._codec.encode(pictures)

    def decode(self, latents: Tensor) -> Tensor:
        """Decode a whole shot; see `VideoCodec.decode`."""
        return self.decoder_stream().push(latents)

    def encoder_stream(self) -> CarriedStream:
        """A stream over the pictures of one shot."""
        return self._codec.encoder_stream()

    def decoder_stream(self) -> TiledDecoderStream:
        """A stream over the latents of one shot."""
        return TiledDecoderStream(self._codec)


class TiledDecoderStream:
    """Decodes one shot in pieces, each tile with a stream of its own."""

    def __init__(self, codec: VideoCodec) -> None:
        self._codec = codec
        self._streams: dict[tuple[int, int], LatentStream] = {}

    def push(self, piece: Tensor) -> Tensor:
        """Take normalised latents `[b z n h' w']`, return their pictures in -1..1."""
        rows, columns = (tiles_of(side) for side in piece.shape[3:])
        strips = []
        for top, bottom in rows:
            strip = [
                self._stream(top, left).push(piece[:, :, :, top:bottom, left:right])
                for left, right in columns
            ]
            strips.append(self._joined(strip, columns, 4))
        return self._joined(strips, rows, 3)

    def _stream(self, top: int, left: int) -> LatentStream:
        key = top, left
        if key not in self._streams:
            self._streams[key] = self._codec.decoder_stream()
        return self._streams[key]

    def _joined(self, parts: list[Tensor], tiles: list[tuple[int, int]], axis: int) -> Tensor:
        """Pictures side by side along an axis, blended where their tiles overlap."""
        whole = parts[0]
        for part, (first, _) in zip(parts[1:], tiles[1:], strict=True):
            shared = whole.shape[axis] - first * self._codec.spatial_stride
            whole = blended(whole, part, shared, axis)
        return whole


def tiles_of(side: int) -> list[tuple[int, int]]:
    """Where the two tiles along a side of so many latents begin and end; one where it is short."""
    overlap = min(OVERLAP, side // 4)
    if overlap == 0:
        return [(0, side)]
    middle = side // 2
    return [(0, middle + (overlap + 1) // 2), (middle - overlap // 2, side)]


def blended(one: Tensor, other: Tensor, shared: int, axis: int) -> Tensor:
    """Two pictures one behind the other along an axis, of which `shared` pixels go over."""
    shape = [1] * one.ndim
    shape[axis] = shared
    share = (torch.arange(shared, device=one.device, dtype=torch.float32) + 0.5) / shared
    weight = share.reshape(shape).to(one.dtype)
    start = one.shape[axis] - shared
    over = one.narrow(axis, start, shared) * (1 - weight) + other.narrow(axis, 0, shared) * weight
    rest = other.narrow(axis, shared, other.shape[axis] - shared)
    return torch.cat([one.narrow(axis, 0, start), over, rest], dim=axis)
