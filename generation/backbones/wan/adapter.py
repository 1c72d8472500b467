"""Wan (2.1 text to video, and Animatic, which is a small one) with context tokens.

Everything is done with the submodules of diffusers' `WanTransformer3DModel`; its weights and state
dict stay as published. Context and window tokens are at time 0 and do not read the text (as in
Helios). Memory reads no later memory, the window reads memory and itself, noisy tokens read
everything: so what is clean is computed once for a chunk, and it is the same at every step.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from types import MethodType
from typing import TYPE_CHECKING, Any, cast

import torch
from torch import Tensor, nn
from torch.distributed.fsdp import register_fsdp_forward_method
from torch.nn import functional
from torch.utils.checkpoint import checkpoint

from generation.backbones.base import Context, Reading, grid_positions
from generation.backbones.wan.block import Placement, advance, keys_and_values, turned
from generation.backbones.wan.rotary import rotary_tables

if TYPE_CHECKING:
    from diffusers import WanTransformer3DModel

    from generation.backbones.crossing import MemoryCrossing
    from generation.backbones.wan.block import KeysValues

TIMESTEPS = 1000  # the transformer was published with times 0..1000
READ_AT_ONCE = 4096  # context tokens, so that the mask of a long memory stays small


class WanBackbone(nn.Module):
    """The adapter between diffusers' Wan transformer and the rollout; see `Backbone`."""

    def __init__(
        self, transformer: WanTransformer3DModel, crossing: MemoryCrossing | None = None
    ) -> None:
        super().__init__()
        self.transformer, self.crossing = transformer, crossing
        config = transformer.config
        self._heads = int(config["num_attention_heads"])
        self.inner_dim = self._heads * int(config["attention_head_dim"])
        self.patch = int(config["patch_size"][1])
        self._advance, self._keys_and_values = advance, keys_and_values

    def compile_blocks(self) -> None:
        """Let torch compile what is done in each block; worth its minute in training."""
        torch._dynamo.config.recompile_limit = 64  # one for each shape of a batch
        self._advance = torch.compile(advance, dynamic=False)
        self._keys_and_values = torch.compile(keys_and_values, dynamic=False)

    def gather_by_block(self) -> None:
        """Where weights are sharded among processes (FSDP), gather a block's when it is used."""
        for block in self._blocks:
            for name in ("advance", "keys_and_values"):
                setattr(block, name, MethodType(getattr(self, f"_{name}"), block))
                register_fsdp_forward_method(block, name)
        self._advance = lambda block, *given: block.advance(*given)
        self._keys_and_values = lambda block, *given: block.keys_and_values(*given)

    def embed_low(self, latents: Tensor) -> Tensor:
        """First projection of latents; see `Backbone.embed_low`."""
        return cast("Tensor", self.transformer.patch_embedding(latents))

    def velocity(
        self, noisy: Tensor, sigma: Tensor, text: Tensor, context: Context | Reading | None = None
    ) -> Tensor:
        """Predict the velocity; see `Backbone.velocity`."""
        model = self.transformer
        timestep = sigma * TIMESTEPS
        if context is None:
            return cast("Tensor", model(noisy, timestep, text, return_dict=False)[0])
        reading = context if isinstance(context, Reading) else self.read(context, noisy.dtype)
        hidden = self._tokens(noisy)
        temb, modulation = self._time(timestep, text.dtype)
        text = model.condition_embedder.text_embedder(text)
        at = Placement(modulation, *self._rotary(self._positions(noisy, reading.start)))
        mask = _mask(reading, len(hidden), hidden.shape[1])
        for number, (block, past) in enumerate(zip(self._blocks, reading.layers, strict=True)):
            hidden, _ = self._through(block, hidden, at, past, mask, text)
            hidden = self._crossed(number, hidden, at, reading)
        return self._head(hidden, temb, noisy)

    def _crossed(self, number: int, tokens: Tensor, at: Placement, reading: Reading) -> Tensor:
        """Tokens behind a block with what they read of the hidden states of memory."""
        if self.crossing is None or not reading.crossing:
            return tokens
        read, present = reading.crossing[number], reading.present
        if present is not None:
            present = present[:, : read[0].shape[2]].expand(len(tokens), -1)
        turn = partial(turned, heads=self._heads, cos=at.cos, sin=at.sin)
        return self.crossing.advance(number, tokens, turn, read, present)

    def read(self, context: Context, dtype: torch.dtype) -> Reading:
        """Compute what every denoising step reads of a context; see `Backbone.read`."""
        reading = self.read_memory(context, dtype)
        return self.read_window(context.window.to(dtype), reading)

    def read_memory(self, context: Context, dtype: torch.dtype) -> Reading:
        """Read the tokens of a context: each sees those that end no later than itself."""
        reading = Reading([[] for _ in self._blocks], crossing=self._read_hidden(context, dtype))
        for piece in _pieces(context.ends):
            hidden = context.tokens[:, piece].to(dtype)
            mask = _not_later(context, piece, self._exact_device)
            mask = mask.expand(len(hidden), -1, -1)[:, None]
            covers = context.covers[..., piece, :] if context.covers is not None else None
            tables = self._rotary(
                context.positions[..., piece, :], covers if context.pooled else None
            )
            own = self._read(hidden, tables, reading, mask.to(hidden.device))
            reading = _joined(reading, own)
        present = context.present
        return replace(reading, present=None if present is None else present.to(self._device))

    def _read_hidden(
        self, context: Context, dtype: torch.dtype
    ) -> list[KeysValues]:
        if self.crossing is None or context.hidden is None or context.hidden.shape[1] == 0:
            return []
        cos, sin = self._rotary(context.positions)
        turn = partial(turned, heads=self._heads, cos=cos, sin=sin)
        return self.crossing.read_hidden(context.hidden.to(dtype), turn)

    def read_window(self, window: Tensor, reading: Reading) -> Reading:
        """Read the latents `[b c w h w']` that end where the chunk starts, beside the memory."""
        if window.shape[2] == 0:
            return reading
        hidden = self._tokens(window)
        positions = self._positions(window, reading.start, -window.shape[2])
        mask = _mask(reading, len(hidden), hidden.shape[1])
        joined = _joined(reading, self._read(hidden, self._rotary(positions), reading, mask))
        if reading.present is None:
            return joined
        return replace(
            joined, present=functional.pad(reading.present, (0, hidden.shape[1]), value=True)
        )

    def _read(
        self, hidden: Tensor, tables: tuple[Tensor, Tensor], past: Reading, mask: Tensor | None
    ) -> list[KeysValues]:
        """Keys and values of clean tokens (time 0, no text) in every block."""
        _, modulation = self._time(hidden.new_zeros(len(hidden), dtype=torch.float32), hidden.dtype)
        at = Placement(modulation, *tables)
        layers = []
        for block, read in zip(self._blocks[:-1], past.layers, strict=False):
            hidden, own = self._through(block, hidden, at, read, mask)
            layers.append(own)
        layers.append(self._keys_and_values(self._blocks[-1], hidden, at))
        return layers

    def _through(self, block: nn.Module, *given: Any) -> tuple[Tensor, KeysValues]:  # noqa: ANN401
        """One block; in training perhaps computed again on the way back, to save memory."""
        if self.transformer.gradient_checkpointing and torch.is_grad_enabled():
            twice = checkpoint(self._advance, block, *given, use_reentrant=False)
            return cast("tuple[Tensor, KeysValues]", twice)
        return self._advance(block, *given)

    @property
    def _device(self) -> torch.device:
        return cast("torch.device", self.transformer.patch_embedding.weight.device)

    @property
    def _exact_device(self) -> torch.device:
        """Where positions are computed with: float64 is not on every device."""
        return torch.device("cpu") if self._device.type == "mps" else self._device

    @property
    def _blocks(self) -> nn.ModuleList:
        return cast("nn.ModuleList", self.transformer.blocks)

    def _tokens(self, latents: Tensor) -> Tensor:
        """Patch embedding of latents `[b c t h w]` as tokens `[b n d]`."""
        return self.embed_low(latents).flatten(2).transpose(1, 2)

    def _time(self, timestep: Tensor, dtype: torch.dtype) -> tuple[Tensor, Tensor]:
        """Time embedding `[b d]` and block modulation `[b 6 d]`."""
        embedder = self.transformer.condition_embedder
        projected = embedder.timesteps_proj(timestep)
        projected = projected.to(next(iter(embedder.time_embedder.parameters())).dtype)
        temb = embedder.time_embedder(projected).to(dtype)
        return temb, embedder.time_proj(embedder.act_fn(temb)).unflatten(1, (6, -1))

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

    def rotary_at(
        self, positions: Tensor, covers: Tensor | None = None
    ) -> tuple[Tensor, Tensor]:
        """Rotary cosines and sines at any positions (t, y, x), also fractional and negative.

        `positions` `[n 3]` or `[b n 3]` float64; at whole numbers this is Wan's own table.
        With `covers`, of the same shape, it is the mean of the tables at that many
        neighbouring positions around each centre, which FramePack takes by pooling.
        """
        rope = self.transformer.rope
        return rotary_tables((rope.t_dim, rope.h_dim, rope.w_dim), positions, covers)

    def _head(self, tokens: Tensor, temb: Tensor, noisy: Tensor) -> Tensor:
        """Output norm, projection and unpatchify, as `WanTransformer3DModel.forward` ends."""
        model = self.transformer
        shift, scale = (model.scale_shift_table + temb.unsqueeze(1)).chunk(2, dim=1)
        hidden = (model.norm_out(tokens.float()) * (1 + scale) + shift).type_as(tokens)
        b, _, t, h, w = noisy.shape
        p = self.patch
        out = model.proj_out(hidden).reshape(b, t, h // p, w // p, 1, p, p, -1)
        out = out.permute(0, 7, 1, 4, 2, 5, 3, 6)
        return cast("Tensor", out.flatten(6, 7).flatten(4, 5).flatten(2, 3))


def _pieces(time: Tensor) -> list[slice]:
    """Runs of at least `READ_AT_ONCE` tokens, oldest first, that end where time goes on.

    `time` is `[n]`; `[b n]`, which only training has, is one piece.
    """
    count = time.shape[-1]
    changes = ((time.diff() != 0).nonzero().flatten() + 1).tolist() if time.ndim == 1 else []
    pieces: list[slice] = []
    first = 0
    for end in [*changes, count]:
        if end - first >= READ_AT_ONCE or first < end == count:
            pieces.append(slice(first, end))
            first = end
    return pieces


def _not_later(context: Context, piece: slice, device: torch.device) -> Tensor:
    """Boolean mask `[1|b n m]` of a piece of the tokens: which of them each reads."""
    time = context.ends.to(device)
    asking = time[..., piece]
    known = time[..., None, : piece.start + asking.shape[-1]]
    mask = known == asking[..., None] if context.apart else known <= asking[..., None]
    if context.present is not None:
        total = mask.shape[-1]
        itself = torch.eye(total, dtype=torch.bool, device=device)[piece]  # no row may be empty
        mask = mask & (context.present[:, None, :total].to(device) | itself)
    return mask


def _joined(reading: Reading, own: list[KeysValues]) -> Reading:
    layers = [[*parts, part] for parts, part in zip(reading.layers, own, strict=True)]
    return replace(reading, layers=layers)


def _mask(reading: Reading, batch: int, own: int) -> Tensor | None:
    """Boolean mask `[b 1 1 m+own]`: False where a remembered token is not there to be read."""
    if reading.present is None:
        return None
    present = reading.present.expand(batch, -1)
    return functional.pad(present, (0, own), value=True)[:, None, None, :]
