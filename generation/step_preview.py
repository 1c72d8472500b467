"""What a chunk looks like while it is denoised, in the best way that costs little beside a step."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import torch
from torch import Tensor
from torch.nn import functional

from generation.failures import memory_error
from generation.latent_colours import LatentColours
from generation.pixels import to_pictures

if TYPE_CHECKING:
    from collections.abc import Callable

    from generation.autoencoder.base import VideoCodec
    from generation.autoencoder.tiny import TinyDecoder, TinyDecoderStream
    from generation.video import Pictures

SHARE: Final = 0.1  # of a step that making a preview may take
MOST_PICTURES: Final = 12
LARGEST_PX: Final = 416  # the longer side of a picture that moves


@dataclass(frozen=True)
class PreviewParts:
    """What a model folder brings along for previews: a tiny decoder, a map to colours, or none."""

    tiny: TinyDecoder | None = None
    colours: LatentColours | None = None


class StepPreview:
    """One per shot: it learns how long each way takes, and goes on to the next when it is too long.

    The ways are: all of the chunk from the tiny decoder, only its end from the tiny decoder, or its
    end from the autoencoder where there is no tiny one; at last, all of it from the linear map.
    """

    def __init__(
        self,
        codec: VideoCodec,
        parts: PreviewParts | None = None,
        clock_s: Callable[[], float] = time.monotonic,
    ) -> None:
        parts = parts or PreviewParts()
        self._codec = codec
        self._tiny = parts.tiny
        self._colours = parts.colours
        self._clock_s = clock_s
        self._ways: list[Callable[[Tensor], Pictures]] = [self._end, self._mapped]
        if self._tiny is not None:
            self._ways.insert(0, self._moving)
        self._last_s: float | None = None
        self._before: Tensor | None = None
        self._lead: TinyDecoderStream | None = None

    def begin(self) -> None:
        """A chunk begins: the time until its first step is the step's."""
        self._last_s = self._clock_s()

    def follow(self, latents: Tensor) -> None:
        """The next chunk comes behind these finished latents `[1 c t h w]` of its shot."""
        if self._tiny is not None:
            latents = latents.float().cpu()
            seen = latents if self._before is None else torch.cat([self._before, latents], dim=2)
            self._before, self._lead = seen[:, :, -self._tiny.reach :], None

    @torch.no_grad()
    def pictures(self, clean: Tensor) -> Pictures:
        """Some pictures of the estimate `[1 c t h w]` in order, to its end: uint8 `[n h w 3]`.

        They may be smaller than what is made; from the map, a latent is a pixel.
        """
        clean[:1, :1, :1, :1, :1].cpu()  # a GPU may be at the step yet: that time is not ours
        started_s = self._clock_s()
        shown = self._shown(clean)
        spent_s = self._clock_s() - started_s
        if self._last_s is not None and spent_s > SHARE * (started_s - self._last_s):
            self._give_up()
        self._last_s = self._clock_s()
        return shown

    def _shown(self, clean: Tensor) -> Pictures:
        while True:
            try:
                return self._ways[0](clean)
            except Exception as error:
                if memory_error(error) is None or not self._give_up():
                    raise

    def _give_up(self) -> bool:
        """Leave the present way for the next, unless it is the last."""
        if len(self._ways) > 1:
            del self._ways[0]
            return True
        return False

    def _moving(self, clean: Tensor) -> Pictures:
        """The chunk from the tiny decoder, a latent at a time, as the whole would be too large."""
        assert self._tiny is not None
        if self._lead is None:
            self._lead = self._tiny.decoder_stream()
            if self._before is not None:
                for latent in torch.split(self._before.to(clean), 1, dim=2):
                    self._lead.push(latent)
        stream = self._lead.fork()
        parts = [_small(stream.push(latent)) for latent in torch.split(clean, 1, dim=2)]
        return to_pictures(_few(torch.cat(parts, dim=2)))

    def _end(self, clean: Tensor) -> Pictures:
        """The last picture of the chunk, as if it stood alone."""
        decoder = self._codec if self._tiny is None else self._tiny
        return to_pictures(decoder.decode(clean[:, :, -1:])[:, :, -1:])

    def _mapped(self, clean: Tensor) -> Pictures:
        if self._colours is None:
            self._colours = LatentColours.fitted(self._codec, clean)
        return self._colours.pictures(_few(clean))


def _small(pictures: Tensor) -> Tensor:
    """Pictures `[1 3 t h w]`, none with a side beyond `LARGEST_PX`."""
    h, w = pictures.shape[3:]
    share = LARGEST_PX / max(h, w)
    if share >= 1:
        return pictures
    size = round(h * share), round(w * share)
    frames = pictures[0].transpose(0, 1).float()
    return functional.interpolate(frames, size, mode="area").transpose(0, 1)[None]


def _few(frames: Tensor) -> Tensor:
    """At most `MOST_PICTURES` of `[1 c t h w]`, evenly spread, with the last."""
    apart = -(-frames.shape[2] // MOST_PICTURES)
    return frames[:, :, (frames.shape[2] - 1) % apart :: apart]
