"""What every video autoencoder offers to the rollout, the memory and the training."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from torch import Tensor


class LatentStream(Protocol):
    """One pass over a shot, fed in pieces of any legal length.

    A piece is computed from the shot up to its end, and stays as it was returned. Where the
    autoencoder is causal, as Wan's and Animatic's are, the pieces are exactly the whole; one that
    looks ahead, as that of HunyuanVideo does, sees less of it where a piece ends.
    """

    def push(self, piece: Tensor) -> Tensor:
        """Take the next piece of the shot and return what it adds."""
        ...


class CarriedStream(LatentStream, Protocol):
    """A stream that another one can go on from; all that it holds besides its codec is carried."""

    def carried(self) -> dict[str, Any]:
        """What is carried from one piece to the next: tensors, numbers, and lists of them."""
        return {name: value for name, value in vars(self).items() if name != "_codec"}

    def go_on_from(self, carried: Mapping[str, Any]) -> None:
        """Go on where the stream was of which `carried` is, from its next piece."""
        vars(self).update(carried)


class VideoCodec(Protocol):
    """A video autoencoder with normalised latents.

    Pictures are `[b 3 t h w]` in -1..1, latents `[b c t' h/8 w/8]` with unit variance;
    `t = 1 + stride * (t' - 1)`: the first picture has a latent of its own.
    """

    channels: int
    stride: int
    spatial_stride: int

    def encode(self, pictures: Tensor) -> Tensor:
        """Encode a whole shot `[b 3 t h w]` to normalised latents `[b c t' h' w']`."""
        ...

    def decode(self, latents: Tensor) -> Tensor:
        """Decode a whole shot's latents `[b c t' h' w']` to pictures `[b 3 t h w]`."""
        ...

    def encoder_stream(self) -> CarriedStream:
        """A stream that encodes a shot piece by piece; see `LatentStream`.

        Pieces are pictures `[b 3 n h w]` of any `n >= 1`; pictures that do not fill a
        latent frame yet wait for the next piece.
        """
        ...

    def decoder_stream(self) -> LatentStream:
        """A stream that decodes a shot piece by piece; see `LatentStream`."""
        ...
