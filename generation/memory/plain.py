"""Histories without an encoder of their own: what the paper's memory is compared with (table 1).

All begin with the transformer's own first projection of the latents. The whole history, or its
last part (a sliding window), is kept as it is; or some frames of it; or each frame's tokens are
merged until few are left, as in token merging (ToMe, arXiv 2210.09461, section 3).
"""

from __future__ import annotations

from typing import Literal, get_args

import torch
from diffusers.configuration_utils import register_to_config
from torch import Tensor, nn
from torch.nn import functional
from typing_extensions import override

from generation.backbones.base import grid_positions
from generation.memory.base import Embeds, Encoded, EncoderState
from generation.saved_module import SavedModule

Keeps = Literal["all", "key frames", "merged"]


class PlainMemory(SavedModule):
    """A shot's history as the transformer's own tokens `[b n d]`; it has no weights.

    Args:
        inner_dim: the transformer's inner width `d`.
        channels: latent channels.
        patch: the transformer's spatial patch.
        keeps: every token, those of every `every`-th latent frame, or `cells` merged ones a frame.
        every: for key frames.
        cells: for merged tokens.
        reach: latent frames before a chunk that are remembered at most; None for all.
        history_frames: latent frames of history that it was trained with.

    Raises:
        ValueError: no such way to keep a history, or a number below 1.
    """

    @register_to_config  # type: ignore[untyped-decorator]
    def __init__(  # noqa: PLR0913  one argument for each entry of config.json
        self,
        inner_dim: int = 1536,
        channels: int = 16,
        patch: int = 2,
        keeps: Keeps = "all",
        every: int = 4,
        cells: int = 4,
        reach: int | None = None,
        history_frames: int = 81,
    ) -> None:
        super().__init__()
        if keeps not in get_args(Keeps) or min(every, cells, 1 if reach is None else reach) < 1:
            raise ValueError(f"no history keeps {keeps!r}, every {every}, {cells}, reach {reach}")
        self.embeds: Embeds = "latents"
        self.streams, self.pooled = True, False
        self.time_rate = every if keeps == "key frames" else 1
        self.spatial_rate, self.cell = 1, patch
        self.reach, self.history_frames, self.hidden_dim = reach, history_frames, 0

    def start_from(self, embedding: nn.Conv3d) -> None:
        """Nothing to begin: it has no weights."""

    def tokens_a_frame(self, height: int, width: int) -> int:
        """Context tokens of one memory frame; see `HistoryEncoder`."""
        whole = (height // self.cell) * (width // self.cell)
        return min(int(self.config["cells"]), whole) if self.config["keeps"] == "merged" else whole

    def encode(self, latents: Tensor, embedded: Tensor, state: EncoderState) -> Encoded:
        """Context tokens of a shot's next piece; see `HistoryEncoder.encode`."""
        first, frames = state.frames, embedded.shape[2]
        state.frames += frames
        keeps = self.config["keeps"]
        kept = [i for i in range(frames) if (first + i) % self.time_rate == 0]
        embedded = embedded[:, :, kept]
        axes = (first + torch.tensor(kept), *(torch.arange(side) for side in embedded.shape[3:]))
        positions = grid_positions(*(axis.double() for axis in axes))
        tokens = embedded.flatten(2).transpose(1, 2)
        positions = positions.expand(len(tokens), -1, -1)
        if keeps == "merged" and kept:
            tokens, positions = self._merged_by_frame(tokens, positions, len(kept))
        covers = torch.ones(tokens.shape[1], 3, dtype=torch.float64)
        cells = self.tokens_a_frame(*latents.shape[3:])
        return Encoded(tokens, positions, covers, torch.arange(cells).repeat(len(kept)))

    def _merged_by_frame(
        self, tokens: Tensor, positions: Tensor, frames: int
    ) -> tuple[Tensor, Tensor]:
        """The tokens of each frame merged, and the means of their positions."""
        b = len(tokens)
        folded = tokens.reshape(b * frames, -1, tokens.shape[2])
        places = positions.reshape(b * frames, -1, 3)
        means = merge_alike(folded.detach(), min(int(self.config["cells"]), folded.shape[1]))
        merged = means.to(folded.dtype) @ folded
        centres = means.cpu().double() @ places
        centres[..., 0] = places[:, :1, 0]  # exactly: ends are compared
        return merged.reshape(b, -1, merged.shape[-1]), centres.reshape(b, -1, 3)

    @override
    def forward(self, latents: Tensor, embedded: Tensor) -> Tensor:
        """Context tokens of a whole shot."""
        return self.encode(latents, embedded, EncoderState()).tokens


def merge_alike(tokens: Tensor, count: int) -> Tensor:
    """Which tokens `[b n d]` to average into `count` ones: weights `[b count n]`, rows of sum 1.

    Bipartite soft matching (ToMe, section 3): tokens are dealt into two halves, each of the first
    finds the most alike of the second by cosine, and the most alike pairs are merged; again, until
    `count` are left. Merged tokens weigh as much as the tokens that they are made of.
    """
    groups = torch.eye(tokens.shape[1], device=tokens.device).expand(len(tokens), -1, -1)
    tokens = tokens.float()
    while (left := groups.shape[1]) > count:
        means = (groups / groups.sum(dim=2, keepdim=True)) @ tokens
        groups = _merged_once(groups, functional.normalize(means, dim=2), left - count)
    return groups / groups.sum(dim=2, keepdim=True)


def _merged_once(groups: Tensor, directions: Tensor, surplus: int) -> Tensor:
    """One round: up to `surplus` of the groups at even places join one at an odd place."""
    alike = directions[:, ::2] @ directions[:, 1::2].transpose(1, 2)
    best, partner = alike.max(dim=2)
    order = best.argsort(dim=1, descending=True, stable=True)
    going, staying = (_rows(part, groups) for part in (order[:, :surplus], order[:, surplus:]))
    target = _rows(partner.gather(1, order[:, :surplus]), groups)
    even, odd = groups[:, ::2], groups[:, 1::2]
    joined = odd.scatter_add(1, target, even.gather(1, going))
    return torch.cat([even.gather(1, staying), joined], dim=1)


def _rows(index: Tensor, groups: Tensor) -> Tensor:
    """Row numbers `[b k]` as `gather` asks for them."""
    return index[..., None].expand(-1, -1, groups.shape[2])
