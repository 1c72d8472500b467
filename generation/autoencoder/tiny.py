"""A tiny decoder: a rough moving picture of latents, for a small part of what decoding costs.

It has the layers, and so loads the weights, that are published as TAEHV for the latents of Wan and
HunyuanVideo (https://github.com/madebyollin/taehv, MIT). Its latents are the normalised ones that a
transformer makes, and it is causal: three times in each of three stages, a block reads a frame
beside the one before it. The encoder that is published in the same files is not used.
"""

from __future__ import annotations

import math
from typing import Final

import torch
from diffusers.configuration_utils import register_to_config
from torch import Tensor, nn
from torch.nn import functional
from typing_extensions import override

from generation.saved_module import SavedModule

BLOCKS: Final = 3  # of memory in each stage
SOFTEST: Final = 3.0  # latents are bent to lie within this


class TinyDecoder(SavedModule):
    """Latents `[b c t h w]` to pictures in -1..1, as `VideoCodec.decode`, only roughly.

    Attributes:
        stride: pictures of one latent frame; of the first, all but the last are thrown away.
        spatial_stride: pixels of one latent, each way.
        reach: latent frames that a picture may depend on, before its own.
    """

    _keys_to_ignore_on_load_unexpected = (r"^encoder\.",)

    @register_to_config  # type: ignore[untyped-decorator]
    def __init__(
        self,
        latent_channels: int = 16,
        patch_size: int = 1,
        widths: tuple[int, ...] = (256, 128, 64, 64),
        time_upscale: tuple[bool, ...] = (False, True, True),
    ) -> None:
        super().__init__()
        self.channels, self.patch = latent_channels, patch_size
        self.stride = 2 ** sum(time_upscale)
        self.spatial_stride = patch_size * 2 ** len(time_upscale)
        rates = [2 ** sum(time_upscale[:stage]) for stage in range(len(time_upscale))]
        self.reach = math.ceil(sum(BLOCKS / rate for rate in rates))
        layers: list[nn.Module] = [_Bend(), _convolution(latent_channels, widths[0]), nn.ReLU()]
        for stage, is_doubled in enumerate(time_upscale):
            width = widths[stage]
            layers += [_Remember(width) for _ in range(BLOCKS)]
            layers += [nn.Upsample(scale_factor=2), _Grow(width, 2 if is_doubled else 1)]
            layers.append(_convolution(width, widths[stage + 1], bias=False))
        layers += [nn.ReLU(), _convolution(widths[-1], 3 * patch_size**2)]
        self.decoder = nn.Sequential(*layers)

    def decode(self, latents: Tensor) -> Tensor:
        """Decode a whole shot's latents `[b c n h w]` to `1 + stride * (n - 1)` pictures."""
        return self.decoder_stream().push(latents)

    def decoder_stream(self) -> TinyDecoderStream:
        """A stream over the latents of one shot; see `LatentStream`."""
        return TinyDecoderStream(self)


class TinyDecoderStream:
    """Decodes one shot in pieces, which are exactly the whole."""

    def __init__(self, decoder: TinyDecoder) -> None:
        self._decoder = decoder
        self._past: dict[int, Tensor] = {}  # by layer, the last frame `[b 1 c h w]` that it read
        self._to_trim = decoder.stride - 1

    def fork(self) -> TinyDecoderStream:
        """A stream that goes on from here by itself."""
        other = TinyDecoderStream(self._decoder)
        other._past, other._to_trim = dict(self._past), self._to_trim
        return other

    def push(self, piece: Tensor) -> Tensor:
        """Take normalised latents `[b c n h w]`, return their pictures in -1..1."""
        batch = piece.shape[0]
        frames = piece.transpose(1, 2)  # [b n c h w]
        for number, layer in enumerate(self._decoder.decoder):
            if isinstance(layer, _Remember):
                made = layer(frames.flatten(0, 1), self._before(number, frames).flatten(0, 1))
            else:
                made = layer(frames.flatten(0, 1))
            frames = made.unflatten(0, (batch, -1))
        pictures = functional.pixel_shuffle(frames, self._decoder.patch).clamp(0, 1) * 2 - 1
        trimmed = min(self._to_trim, pictures.shape[1])
        self._to_trim -= trimmed
        return pictures[:, trimmed:].transpose(1, 2)

    def _before(self, number: int, frames: Tensor) -> Tensor:
        """What a layer remembers at each of its frames `[b n c h w]`: the frame before it."""
        first = self._past.get(number, torch.zeros_like(frames[:, :1]))
        self._past[number] = frames[:, -1:]
        return torch.cat([first, frames[:, :-1]], dim=1)


class _Bend(nn.Module):
    """Nearly what it is given, but never beyond `SOFTEST`."""

    @override
    def forward(self, frames: Tensor) -> Tensor:
        return torch.tanh(frames / SOFTEST) * SOFTEST


class _Remember(nn.Module):
    """A residual block on a frame and the one before it, both `[n c h w]`."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.conv = nn.Sequential(
            _convolution(2 * width, width),
            nn.ReLU(),
            _convolution(width, width),
            nn.ReLU(),
            _convolution(width, width),
        )

    @override
    def forward(self, frames: Tensor, before: Tensor) -> Tensor:
        return functional.relu(self.conv(torch.cat([frames, before], dim=1)) + frames)


class _Grow(nn.Module):
    """Makes `times` frames of each, one behind the other."""

    def __init__(self, width: int, times: int) -> None:
        super().__init__()
        self.times = times
        self.conv = nn.Conv2d(width, width * times, 1, bias=False)

    @override
    def forward(self, frames: Tensor) -> Tensor:
        grown: Tensor = self.conv(frames)
        return grown.reshape(-1, *frames.shape[1:])


def _convolution(width: int, made: int, *, bias: bool = True) -> nn.Conv2d:
    return nn.Conv2d(width, made, 3, padding=1, bias=bias)
