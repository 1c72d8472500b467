"""What the adapters of all transformers do alike: read a context once, for every denoising step.

Context and window tokens are at time 0 and do not read the text (as in Helios). Memory reads no
later memory, the window reads memory and itself, noisy tokens read everything: so what is clean is
computed once for a chunk, and it is the same at every step.
"""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import replace
from functools import partial
from types import MethodType
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, cast

import torch
from torch import Tensor, nn
from torch.distributed.fsdp import register_fsdp_forward_method
from torch.nn import functional
from torch.utils.checkpoint import checkpoint

from generation.backbones.base import Context, Reading, grid_positions
from generation.backbones.masks import not_later, pieces, readable
from generation.backbones.rotary import Rotary, rotary_tables, turned

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from generation.backbones.attention import KeysValues
    from generation.backbones.base import Backbone
    from generation.backbones.crossing import MemoryCrossing
    from generation.backbones.experts import Experts

TIMESTEPS = 1000  # the transformers were published with times 0..1000


class Placement(NamedTuple):
    """Where and when tokens are.

    Attributes:
        time: what a block makes its modulation of, `[b ...]`.
        cos, sin: rotary tables of positions.
        words: how many of the tokens, the last ones, are text.
    """

    time: Tensor
    cos: Tensor
    sin: Tensor
    words: int = 0


class BlockSteps(NamedTuple):
    """What is done in a block of a transformer, as functions of it.

    Attributes:
        advance: `(block, hidden, at, past, mask, ...)` to the tokens behind the block, and their
            own keys and values.
        keys_and_values: `(block, hidden, at)` to keys and values alone.
    """

    advance: Callable[..., tuple[Tensor, KeysValues]]
    keys_and_values: Callable[..., KeysValues]


class ContextBackbone(nn.Module):
    """A transformer of diffusers that is taken through block by block; see `Backbone`.

    Everything is done with its own submodules: weights and state dict stay as published.
    """

    lora_targets: ClassVar[str]
    text_dims: tuple[int, ...]
    steps: ClassVar[BlockSteps]
    low_embedding: nn.Conv3d | None

    def __init__(
        self, transformer: Any, rotary: Rotary, crossing: MemoryCrossing | None  # noqa: ANN401
    ) -> None:
        super().__init__()
        self.transformer, self.crossing = transformer, crossing
        config = transformer.config
        self.heads = int(config["num_attention_heads"])
        self.inner_dim = self.heads * int(config["attention_head_dim"])
        self.patch = int(self.embedding.kernel_size[1])
        self.experts: Experts | None = None
        self.remembers, self.low_embedding = True, None
        self._rotary_of, self._steps = rotary, self.steps

    @property
    @abstractmethod
    def embedding(self) -> nn.Conv3d:
        """The transformer's own first projection."""

    @property
    @abstractmethod
    def blocks(self) -> list[nn.Module]:
        """All blocks, in order."""

    @abstractmethod
    def _clean_time(self, tokens: Tensor) -> Tensor:
        """What blocks are told of the time of clean tokens `[b n d]`: 0, and no text."""

    def at(self, sigma: float) -> Backbone:
        """Who works at a noise level; see `Backbone.at`."""
        return cast("Backbone", self) if self.experts is None else self.experts.at(sigma)

    def compile_blocks(self) -> None:
        """Let torch compile what is done in each block; worth its minute in training."""
        torch._dynamo.config.recompile_limit = 64  # one for each shape of a batch
        self._steps = BlockSteps(
            torch.compile(self._steps.advance, dynamic=False),
            torch.compile(self._steps.keys_and_values, dynamic=False),
        )

    def gather_by_block(self) -> None:
        """Where weights are sharded among processes (FSDP), gather a block's when it is used."""
        for block in self.blocks:
            for name, step in zip(BlockSteps._fields, self._steps, strict=True):
                setattr(block, name, MethodType(step, block))
                register_fsdp_forward_method(block, name)
        self._steps = BlockSteps(
            lambda block, *given: block.advance(*given),
            lambda block, *given: block.keys_and_values(*given),
        )

    def lend_blocks(self, lend: Callable[[nn.Module], AbstractContextManager[None]]) -> None:
        """Use each block only while it is lent; see `generation.shelf`."""
        self._steps = BlockSteps(*(_lent(step, lend) for step in self._steps))

    def embed_low(self, latents: Tensor) -> Tensor:
        """First projection of latents; see `Backbone.embed_low`."""
        embedding = self.embedding if self.low_embedding is None else self.low_embedding
        return cast("Tensor", embedding(latents))

    def read(self, context: Context, dtype: torch.dtype) -> Reading:
        """Compute what every denoising step reads of a context; see `Backbone.read`."""
        reading = self.read_memory(context, dtype)
        return self.read_window(context.window.to(dtype), reading)

    def read_memory(self, context: Context, dtype: torch.dtype) -> Reading:
        """Read the tokens of a context: each sees those that end no later than itself."""
        reading = Reading([[] for _ in self.blocks], crossing=self._read_hidden(context, dtype))
        for piece in pieces(context.ends):
            hidden = context.tokens[:, piece].to(dtype)
            mask = not_later(context, piece, self._exact_device)
            mask = mask.expand(len(hidden), -1, -1)[:, None]
            covers = context.covers[..., piece, :] if context.covers is not None else None
            tables = self._rotary(
                context.positions[..., piece, :], covers if context.pooled else None
            )
            own = self._read(hidden, tables, reading, mask.to(hidden.device))
            reading = _extended(reading, own)
        present = context.present
        return replace(reading, present=None if present is None else present.to(self._device))

    def read_window(self, window: Tensor, reading: Reading) -> Reading:
        """Read the latents `[b c w h w']` that end where the chunk starts, beside the memory."""
        if window.shape[2] == 0:
            return reading
        hidden = self._tokens(window)
        positions = self._positions(window, reading.start, -window.shape[2])
        mask = readable(reading, len(hidden), hidden.shape[1])
        extended = _extended(reading, self._read(hidden, self._rotary(positions), reading, mask))
        if reading.present is None:
            return extended
        return replace(
            extended, present=functional.pad(reading.present, (0, hidden.shape[1]), value=True)
        )

    def rotary_at(
        self, positions: Tensor, covers: Tensor | None = None
    ) -> tuple[Tensor, Tensor]:
        """Rotary cosines and sines at any positions (t, y, x), also fractional and negative.

        `positions` `[n 3]` or `[b n 3]` float64; at whole numbers this is the transformer's own
        table. With `covers`, of the same shape, it is the mean of the tables at that many
        neighbouring positions around each centre, which FramePack takes by pooling.
        """
        return rotary_tables(self._rotary_of, positions, covers)

    def _read(
        self, hidden: Tensor, tables: tuple[Tensor, Tensor], past: Reading, mask: Tensor | None
    ) -> list[KeysValues]:
        """Keys and values of clean tokens (time 0, no text) in every block."""
        at = Placement(self._clean_time(hidden), *tables)
        layers = []
        for block, read in zip(self.blocks[:-1], past.layers, strict=False):
            hidden, own = self._through(block, hidden, at, read, mask)
            layers.append(own)
        layers.append(self._steps.keys_and_values(self.blocks[-1], hidden, at))
        return layers

    def _read_hidden(self, context: Context, dtype: torch.dtype) -> list[KeysValues]:
        if self.crossing is None or context.hidden is None or context.hidden.shape[1] == 0:
            return []
        cos, sin = self._rotary(context.positions)
        turn = partial(turned, heads=self.heads, cos=cos, sin=sin)
        return self.crossing.read_hidden(context.hidden.to(dtype), turn)

    def _crossed(self, number: int, tokens: Tensor, at: Placement, reading: Reading) -> Tensor:
        """Tokens behind a block with what they read of the hidden states of memory."""
        if self.crossing is None or not reading.crossing:
            return tokens
        read, present = reading.crossing[number], reading.present
        if present is not None:
            present = present[:, : read[0].shape[2]].expand(len(tokens), -1)
        turn = partial(turned, heads=self.heads, cos=at.cos, sin=at.sin)
        return self.crossing.advance(number, tokens, turn, read, present)

    def _through(self, block: nn.Module, *given: Any) -> tuple[Tensor, KeysValues]:  # noqa: ANN401
        """One block; in training perhaps computed again on the way back, to save memory."""
        if self.transformer.gradient_checkpointing and torch.is_grad_enabled():
            twice = checkpoint(self._steps.advance, block, *given, use_reentrant=False)
            return cast("tuple[Tensor, KeysValues]", twice)
        return self._steps.advance(block, *given)

    @property
    def _device(self) -> torch.device:
        return self.embedding.weight.device

    @property
    def _exact_device(self) -> torch.device:
        """Where positions are computed with: float64 is not on every device."""
        return torch.device("cpu") if self._device.type == "mps" else self._device

    def _tokens(self, latents: Tensor) -> Tensor:
        """Patch embedding of latents `[b c t h w]` as tokens `[b n d]`."""
        return cast("Tensor", self.embedding(latents)).flatten(2).transpose(1, 2)

    def _positions(self, latents: Tensor, start: Tensor | None, first: int = 0) -> Tensor:
        """Positions (t, y, x) of the tokens of latents, `[n 3]`; `[b n 3]` where starts differ."""
        frames, height, width = latents.shape[2], *latents.shape[3:]
        time = torch.arange(first, first + frames, dtype=torch.float64)
        y = torch.arange(height // self.patch, dtype=torch.float64)
        x = torch.arange(width // self.patch, dtype=torch.float64)
        own = grid_positions(time, y, x)
        if start is None:
            return own
        return torch.stack([own + torch.tensor([float(t), 0, 0]) for t in start])

    def _rotary(
        self, positions: Tensor, covers: Tensor | None = None
    ) -> tuple[Tensor, Tensor]:
        """Cosines and sines of positions, on the device of the weights."""
        exact = self._exact_device
        cos, sin = self.rotary_at(
            positions.to(exact), covers.to(exact) if covers is not None else None
        )
        return cos.to(self._device), sin.to(self._device)


def _lent(
    step: Callable[..., Any], lend: Callable[[nn.Module], AbstractContextManager[None]]
) -> Callable[..., Any]:
    def with_block(block: nn.Module, *given: Any) -> Any:  # noqa: ANN401
        with lend(block):
            return step(block, *given)

    return with_block


def _extended(reading: Reading, own: list[KeysValues]) -> Reading:
    layers = [[*parts, part] for parts, part in zip(reading.layers, own, strict=True)]
    return replace(reading, layers=layers)
