"""What the rollout and the training ask of anything that turns a shot into context tokens."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from torch import Tensor

    from generation.memory.attention import KeysValues

Embeds = Literal["small pictures", "latents", "nothing"]
"""What of a shot goes through the transformer's own first projection: its pictures made small
(`low_pictures`) and encoded, its latents, or nothing."""


class Encoded(NamedTuple):
    """Context tokens of a piece of a shot.

    Attributes:
        tokens: `[b n d]`, time first, then rows, then columns.
        positions: their centres (t, y, x), `[1|b n 3]` float64 on the CPU: latent frames from the
            shot's start, rows and columns in transformer patches.
        covers: how many of each a token stands for around its centre, `[n 3]` float64.
        columns: number of each token within its memory frame, `[n]`.
        hidden: the encoder's last hidden state `[b n e]`, where the transformer reads it, too.
    """

    tokens: Tensor
    positions: Tensor
    covers: Tensor
    columns: Tensor
    hidden: Tensor | None = None


@dataclass
class EncoderState:
    """What is carried from one piece of a shot to the next; a new one begins a shot."""

    tails: list[Tensor | None] = field(default_factory=list)
    attended: KeysValues | None = None
    frames: int = 0  # memory frames given so far
    hidden: Tensor | None = None  # of the latest piece; see `Encoded`


def shortest_reach(encoders: Sequence[HistoryEncoder]) -> int | None:
    """Latent frames before a chunk that these encoders remember at most; None for all."""
    return min((e.reach for e in encoders if e.reach is not None), default=None)


class HistoryEncoder(Protocol):
    """Turns the latents of one shot into context tokens, and knows nothing of other shots.

    Attributes:
        embeds: what `embedded` of `encode` is made of.
        streams: a shot may be given in pieces; otherwise only at once.
        pooled: see `Context`.
        time_rate: latent frames per memory frame.
        spatial_rate: transformer patches per token and axis.
        cell: latent pixels along one side of the square that one token covers.
        reach: latent frames before a chunk that it remembers at most; None for all.
        history_frames: latent frames of history that it was trained with.
        hidden_dim: width of the hidden states that it gives; 0 where it gives none.
        config: what it was made from; with the weights it decides what the tokens are.
    """

    embeds: Embeds
    streams: bool
    pooled: bool
    time_rate: int
    spatial_rate: int
    cell: int
    reach: int | None
    history_frames: int
    hidden_dim: int
    config: Mapping[str, Any]

    def tokens_a_frame(self, height: int, width: int) -> int:
        """Context tokens of one memory frame of latents `height` x `width`."""
        ...

    def encode(self, latents: Tensor, embedded: Tensor, state: EncoderState) -> Encoded:
        """Context tokens of the next piece of a shot.

        Args:
            latents: normalised latents `[b c t h w]`.
            embedded: after the transformer's first projection, `[b d t' h' w']`.
            state: what this method left there for the piece before.
        """
        ...
