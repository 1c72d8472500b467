"""The memory encoder: history latents to context tokens (arXiv 2512.23851, section 3.1, figure 2).

Two branches, summed after the transformer's own first projection and never squeezed through the
latent space: the low-resolution branch is the history made small, through the autoencoder and the
patch embedding; the high-resolution branch is 3-D convolutions on the full latents.

Local to a shot: a shot's tokens depend on that shot alone. Causal in time, unless its attention
spans the whole shot: feeding a shot in pieces gives exactly the tokens of feeding it at once.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Literal, cast, get_args

import torch
from diffusers.configuration_utils import register_to_config
from torch import Tensor, nn
from torch.nn import functional
from typing_extensions import override

from generation.memory.attention import KeysValues, MemoryAttention, Span
from generation.memory.convolution import CausalConv3d
from generation.saved_module import SavedModule

WIDTHS = (64, 128, 256, 512)  # figure 2 of the paper
Branches = Literal["both", "low", "high"]


@dataclass
class EncoderState:
    """What the high-resolution branch carries from one piece of a shot to the next."""

    tails: list[Tensor | None] = field(default_factory=list)
    attended: KeysValues | None = None


class MemoryEncoder(SavedModule):
    """History of one shot to context tokens `[b n d]`, at a rate such as 2x2x2.

    Args:
        channels: latent channels.
        inner_dim: the transformer's inner width `d`.
        spatial_rate: latent pixels per token and axis, before the transformer's patch.
        time_rate: latent frames per token.
        patch: the transformer's spatial patch.
        history_frames: latent frames of history that it was trained with; 81 are 20 s of Wan.
        branches: both branches, or one alone (table 1 of the paper).
        span: what the high-resolution branch attends to at its end; see `Span`.

    Raises:
        ValueError: a rate that is no power of two, or a name that is not one of these.
    """

    @register_to_config  # type: ignore[untyped-decorator]
    def __init__(  # noqa: PLR0913  one argument for each entry of config.json
        self,
        channels: int = 16,
        inner_dim: int = 1536,
        spatial_rate: int = 4,
        time_rate: int = 2,
        patch: int = 2,
        history_frames: int = 81,
        branches: Branches = "both",
        span: Span = "frame",
    ) -> None:
        super().__init__()
        if branches not in get_args(Branches) or span not in get_args(Span):
            raise ValueError(f"no memory encoder has branches {branches!r} and span {span!r}")
        halvings_t, halvings_s = int(math.log2(time_rate)), int(math.log2(spatial_rate * patch))
        if 2**halvings_t != time_rate or 2**halvings_s != spatial_rate * patch:
            raise ValueError(f"rates are powers of two, not {time_rate} and {spatial_rate}")
        if branches != "low":
            self._build_high(channels, inner_dim, (halvings_t, halvings_s), span)
        if branches == "both":  # training starts from the low branch alone
            nn.init.zeros_(self.to_tokens.weight)
            nn.init.zeros_(self.to_tokens.bias)

    def _build_high(
        self, channels: int, inner_dim: int, halvings: tuple[int, int], span: Span
    ) -> None:
        halvings_t, halvings_s = halvings
        convs = [CausalConv3d(channels, WIDTHS[0])]
        for i in range(max(1, halvings_t)):
            width_in = WIDTHS[0] if i == 0 else WIDTHS[1]
            convs.append(CausalConv3d(width_in, WIDTHS[1], time_stride=2 if halvings_t else 1))
        for i in range(halvings_s):
            width_in, width = WIDTHS[min(i + 1, 3)], WIDTHS[min(i + 2, 3)]
            convs.append(CausalConv3d(width_in, width, spatial_stride=2))
        self.convs = nn.ModuleList(convs)
        self.attention = MemoryAttention(WIDTHS[min(halvings_s + 1, 3)], span)
        self.to_tokens = nn.Linear(WIDTHS[min(halvings_s + 1, 3)], inner_dim)  # the 1x1 convolution

    @property
    def streams(self) -> bool:
        """Whether a shot may be encoded in pieces."""
        return bool(self.config["span"] != "full")

    @property
    def cell(self) -> int:
        """Latent pixels along one side of the square that one token covers."""
        return int(self.config["spatial_rate"] * self.config["patch"])

    def grid(self, height: int, width: int) -> tuple[int, int]:
        """Token rows and columns of latents `height` x `width`; the last may be partly padding."""
        return math.ceil(height / self.cell), math.ceil(width / self.cell)

    def frames(self, latent_frames: int) -> int:
        """Memory frames that `latent_frames` of one shot complete."""
        return (latent_frames - 1) // int(self.config["time_rate"]) + 1

    def high(self, latents: Tensor, state: EncoderState) -> Tensor:
        """High-resolution branch on latents `[b c t h w]`: `[b d t' h' w']`, advancing `state`."""
        rows, columns = self.grid(*latents.shape[3:])
        down = rows * self.cell - latents.shape[3]
        right = columns * self.cell - latents.shape[4]
        x = functional.pad(latents, (0, right, 0, down, 0, 0), mode="replicate")
        tails = state.tails or [None] * len(self.convs)
        state.tails = []
        for conv, tail in zip(self.convs, tails, strict=True):
            x, tail = cast("CausalConv3d", conv).advance(x, tail)
            state.tails.append(tail)
            x = functional.silu(x)
        if x.shape[2]:
            x, state.attended = self.attention.advance(x, state.attended)
        return cast("Tensor", self.to_tokens(x.movedim(1, -1)).movedim(-1, 1))

    @override
    def forward(
        self, latents: Tensor, low_tokens: Tensor, state: EncoderState | None = None
    ) -> Tensor:
        """Context tokens of the next piece of a shot.

        Args:
            latents: normalised latents `[b c t h w]`.
            low_tokens: the low-resolution branch after the patch embedding, `[b d t' h' w']`.
            state: what this method left there for the piece before; a new one at a shot's start.

        Returns:
            `[b t'*h'*w' d]`, time first, then rows, then columns.
        """
        branches = self.config["branches"]
        tokens = low_tokens
        if branches != "low":
            high = self.high(latents, state or EncoderState())
            tokens = high if branches == "high" else low_tokens + high
        return tokens.flatten(2).transpose(1, 2)

    def local_positions(self, first: int, count: int, height: int, width: int) -> Tensor:
        """Centres (t, y, x) of `count` memory frames from number `first`, `[n 3]` float64.

        Time is in latent frames from the shot's start, rows and columns in transformer patches.
        Memory frame i covers the `time_rate` latent frames that end with number time_rate*i; the
        first covers the first latent frame alone.
        """
        time_rate, spatial_rate = self.config["time_rate"], self.config["spatial_rate"]
        index = torch.arange(first, first + count, dtype=torch.float64)
        time = torch.where(index == 0, 0.0, time_rate * index - (time_rate - 1) / 2)
        rows, columns = self.grid(height, width)
        middle = (spatial_rate - 1) / 2
        y = torch.arange(rows, dtype=torch.float64) * spatial_rate + middle
        x = torch.arange(columns, dtype=torch.float64) * spatial_rate + middle
        return torch.stack(torch.meshgrid(time, y, x, indexing="ij"), dim=-1).reshape(-1, 3)
