"""The memory encoder: history latents to context tokens (arXiv 2512.23851, section 3.1, figure 2).

Two branches, summed after the transformer's own first projection and never squeezed through the
latent space: the low-resolution branch is the history made small, through the autoencoder and the
patch embedding; the high-resolution branch is 3-D convolutions on the full latents. To compare:
one of the branches alone, or one large patchifier in place of both, as in FramePack.

Local to a shot: a shot's tokens depend on that shot alone. Causal in time, unless its attention
spans the whole shot: feeding a shot in pieces gives exactly the tokens of feeding it at once.
"""

from __future__ import annotations

import math
from typing import Literal, cast, get_args

import torch
from diffusers.configuration_utils import register_to_config
from torch import Tensor, nn
from torch.nn import functional
from typing_extensions import override

from generation.backbones.base import grid_positions
from generation.memory.attention import MemoryAttention, Span
from generation.memory.base import Embeds, Encoded, EncoderState
from generation.memory.convolution import CausalConv3d
from generation.saved_module import SavedModule

WIDTHS = (64, 128, 256, 512)  # figure 2 of the paper
Branches = Literal["both", "low", "high", "patches"]
Begins = Literal["transformer", "random"]


class MemoryEncoder(SavedModule):
    """History of one shot to context tokens `[b n d]`, at a rate such as 2x2x2.

    Args:
        channels: latent channels.
        inner_dim: the transformer's inner width `d`.
        spatial_rate: latent pixels per token and axis, before the transformer's patch.
        time_rate: latent frames per token.
        patch: the transformer's spatial patch.
        history_frames: latent frames of history that it was trained with; 81 are 20 s of Wan.
        branches: both branches, one alone, or the large patchifier (table 1 of the paper).
        span: what the high-resolution branch attends to at its end; see `Span`.
        crosses: give the last hidden state, too, for `MemoryCrossing`.
        begins: what the large patchifier begins as; see `start_from`.

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
        crosses: bool = False,
        begins: Begins = "transformer",
    ) -> None:
        super().__init__()
        if branches not in get_args(Branches) or span not in get_args(Span):
            raise ValueError(f"no memory encoder has branches {branches!r} and span {span!r}")
        if (crosses or span != "frame") and branches not in ("both", "high"):
            raise ValueError(f"a memory encoder with branches {branches!r} attends to nothing")
        if begins not in get_args(Begins) or (begins == "random" and branches != "patches"):
            raise ValueError("only patches can begin at random instead of as the transformer's own")
        if any(rate < 1 or rate & (rate - 1) for rate in (time_rate, spatial_rate)):
            raise ValueError(f"rates are powers of two, not {time_rate} and {spatial_rate}")
        self.time_rate, self.spatial_rate, self.cell = time_rate, spatial_rate, spatial_rate * patch
        self.history_frames, self.reach, self.streams = history_frames, None, span != "full"
        self.pooled = branches == "patches"
        self.embeds: Embeds = "small pictures" if branches in ("both", "low") else "nothing"
        halvings_t, halvings_s = int(math.log2(time_rate)), int(math.log2(self.cell))
        self.hidden_dim = WIDTHS[min(halvings_s + 1, 3)] if crosses else 0
        if branches == "patches":
            kernel = (time_rate, self.cell, self.cell)
            self.patches = nn.Conv3d(channels, inner_dim, kernel, stride=kernel)
        elif branches != "low":
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

    def start_from(self, embedding: nn.Conv3d) -> None:
        """Begin the large patchifier as the transformer's own, on means of what it covers.

        FramePack, too, interpolates its larger kernels from the transformer's (arXiv 2504.12626).
        The paper does not say how the patchifier of its table 1 begins: it may stay random.
        """
        if self.config["branches"] != "patches" or self.config["begins"] == "random":
            return
        weight = embedding.weight.detach()
        factors = [n // o for n, o in zip(self.patches.kernel_size, weight.shape[2:], strict=True)]
        for axis, factor in enumerate(factors, start=2):
            weight = weight.repeat_interleave(factor, dim=axis) / factor
        self.patches.weight.data.copy_(weight)
        assert embedding.bias is not None
        assert self.patches.bias is not None
        self.patches.bias.data.copy_(embedding.bias.detach())

    def grid(self, height: int, width: int) -> tuple[int, int]:
        """Token rows and columns of latents `height` x `width`; the last may be partly padding."""
        return math.ceil(height / self.cell), math.ceil(width / self.cell)

    def tokens_a_frame(self, height: int, width: int) -> int:
        """Context tokens of one memory frame; see `HistoryEncoder`."""
        return math.prod(self.grid(height, width))

    def frames(self, latent_frames: int) -> int:
        """Memory frames that `latent_frames` of one shot complete."""
        return (latent_frames - 1) // self.time_rate + 1

    def high(self, latents: Tensor, state: EncoderState) -> Tensor:
        """High-resolution branch on latents `[b c t h w]`: `[b d t' h' w']`, advancing `state`."""
        x = self._padded(latents)
        tails = state.tails or [None] * len(self.convs)
        state.tails = []
        for conv, tail in zip(self.convs, tails, strict=True):
            x, tail = cast("CausalConv3d", conv).advance(x, tail)
            state.tails.append(tail)
            x = functional.silu(x)
        if x.shape[2]:
            x, state.attended = self.attention.advance(x, state.attended)
        state.hidden = x.flatten(2).transpose(1, 2) if self.hidden_dim else None
        return cast("Tensor", self.to_tokens(x.movedim(1, -1)).movedim(-1, 1))

    def large_patches(self, latents: Tensor, state: EncoderState) -> Tensor:
        """The large patchifier on latents `[b c t h w]`: `[b d t' h' w']`, advancing `state`.

        The first latent frame is repeated to fill a patch, so that a shot streams as the other
        variants do; FramePack repeats at the other end.
        """
        x = self._padded(latents)
        tail = state.tails[0] if state.tails else None
        if tail is None:
            tail = x[:, :, :1].expand(-1, -1, self.time_rate - 1, -1, -1)
        x = torch.cat([tail, x], dim=2)
        whole = x.shape[2] - x.shape[2] % self.time_rate
        state.tails = [x[:, :, whole:]]
        if whole == 0:
            size = x.shape[3] // self.cell, x.shape[4] // self.cell
            return x.new_zeros(x.shape[0], self.patches.out_channels, 0, *size)
        return cast("Tensor", self.patches(x[:, :, :whole]))

    def _padded(self, latents: Tensor) -> Tensor:
        rows, columns = self.grid(*latents.shape[3:])
        down = rows * self.cell - latents.shape[3]
        right = columns * self.cell - latents.shape[4]
        return functional.pad(latents, (0, right, 0, down, 0, 0), mode="replicate")

    def encode(self, latents: Tensor, embedded: Tensor, state: EncoderState) -> Encoded:
        """Context tokens of a shot's next piece; see `HistoryEncoder.encode`."""
        tokens = self(latents, embedded, state)
        cells = math.prod(self.grid(*latents.shape[3:]))
        count = tokens.shape[1] // cells
        positions = self.local_positions(state.frames, count, *latents.shape[3:])
        covers = self.local_covers(state.frames, count, cells)
        state.frames += count
        columns = torch.arange(cells).repeat(count)
        return Encoded(tokens, positions[None], covers, columns, state.hidden)

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
        state = state or EncoderState()
        branches = self.config["branches"]
        if branches == "low":
            tokens = low_tokens
        elif branches == "patches":
            tokens = self.large_patches(latents, state)
        else:
            tokens = self.high(latents, state)
            tokens = tokens if branches == "high" else low_tokens + tokens
        return tokens.flatten(2).transpose(1, 2)

    def local_positions(self, first: int, count: int, height: int, width: int) -> Tensor:
        """Centres (t, y, x) of `count` memory frames from number `first`, `[n 3]` float64.

        Time is in latent frames from the shot's start, rows and columns in transformer patches.
        Memory frame i covers the `time_rate` latent frames that end with number time_rate*i; the
        first covers the first latent frame alone.
        """
        time_rate, spatial_rate = self.time_rate, self.spatial_rate
        index = torch.arange(first, first + count, dtype=torch.float64)
        time = torch.where(index == 0, 0.0, time_rate * index - (time_rate - 1) / 2)
        rows, columns = self.grid(height, width)
        middle = (spatial_rate - 1) / 2
        y = torch.arange(rows, dtype=torch.float64) * spatial_rate + middle
        x = torch.arange(columns, dtype=torch.float64) * spatial_rate + middle
        return grid_positions(time, y, x)

    def local_covers(self, first: int, count: int, cells: int) -> Tensor:
        """What the tokens of `count` memory frames stand for, `[n 3]`; see `Encoded`."""
        covers = torch.full((count * cells, 3), float(self.spatial_rate), dtype=torch.float64)
        covers[:, 0] = self.time_rate
        if first == 0:
            covers[:cells, 0] = 1
        return covers
