"""Wan (2.1 text to video, and Animatic, which is a small one) with context tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

import torch
from torch import Tensor, nn
from typing_extensions import override

from generation.backbones.adapter import TIMESTEPS, BlockSteps, ContextBackbone, Placement
from generation.backbones.base import Context, Reading
from generation.backbones.masks import readable
from generation.backbones.rotary import Rotary
from generation.backbones.wan.block import advance, keys_and_values

if TYPE_CHECKING:
    from diffusers import WanTransformer3DModel

    from generation.backbones.crossing import MemoryCrossing

ROPE_THETA = 10000.0


class WanBackbone(ContextBackbone):
    """The adapter between diffusers' Wan transformer and the rollout; see `Backbone`."""

    lora_targets: ClassVar[str] = (
        r"blocks\.\d+\.(attn[12]\.(to_[qkv]|to_out\.0)|ffn\.net\.(0\.proj|2))"
    )
    steps: ClassVar[BlockSteps] = BlockSteps(advance, keys_and_values)

    def __init__(
        self, transformer: WanTransformer3DModel, crossing: MemoryCrossing | None = None
    ) -> None:
        rope = transformer.rope
        rotary = Rotary((rope.t_dim, rope.h_dim, rope.w_dim), ROPE_THETA)
        super().__init__(transformer, rotary, crossing)
        self.text_dims = (int(transformer.config["text_dim"]),)

    @property
    @override
    def embedding(self) -> nn.Conv3d:
        return cast("nn.Conv3d", self.transformer.patch_embedding)

    @property
    @override
    def blocks(self) -> list[nn.Module]:
        return list(self.transformer.blocks)

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
        mask = readable(reading, len(hidden), hidden.shape[1])
        for number, (block, past) in enumerate(zip(self.blocks, reading.layers, strict=True)):
            hidden, _ = self._through(block, hidden, at, past, mask, text)
            hidden = self._crossed(number, hidden, at, reading)
        return self._head(hidden, temb, noisy)

    @override
    def _clean_time(self, tokens: Tensor) -> Tensor:
        zeros = tokens.new_zeros(len(tokens), dtype=torch.float32)
        return self._time(zeros, tokens.dtype)[1]

    def _time(self, timestep: Tensor, dtype: torch.dtype) -> tuple[Tensor, Tensor]:
        """Time embedding `[b d]` and block modulation `[b 6 d]`."""
        embedder = self.transformer.condition_embedder
        projected = embedder.timesteps_proj(timestep)
        projected = projected.to(next(iter(embedder.time_embedder.parameters())).dtype)
        temb = embedder.time_embedder(projected).to(dtype)
        return temb, embedder.time_proj(embedder.act_fn(temb)).unflatten(1, (6, -1))

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
