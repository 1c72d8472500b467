"""Wan (2.1 text to video, and Animatic, which is a small one) with context tokens.

Everything is done with the submodules of diffusers' `WanTransformer3DModel`; its weights and state
dict stay as published. Context and window tokens come before the noisy ones, at time 0, and do not
read the text (as in Helios). All tokens attend to each other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import torch
from torch import Tensor, nn

if TYPE_CHECKING:
    from diffusers import WanTransformer3DModel

    from generation.backbones.base import Context

TIMESTEPS = 1000  # the transformer was published with times 0..1000
ROPE_THETA = 10000.0


class WanBackbone(nn.Module):
    """The adapter between diffusers' Wan transformer and the rollout; see `Backbone`."""

    def __init__(self, transformer: WanTransformer3DModel) -> None:
        super().__init__()
        self.transformer = transformer
        config = transformer.config
        self.inner_dim = int(config["num_attention_heads"] * config["attention_head_dim"])
        self.patch = int(config["patch_size"][1])

    def embed_low(self, latents: Tensor) -> Tensor:
        """First projection of latents; see `Backbone.embed_low`."""
        return cast("Tensor", self.transformer.patch_embedding(latents))

    def velocity(
        self, noisy: Tensor, sigma: Tensor, text: Tensor, context: Context | None = None
    ) -> Tensor:
        """Predict the velocity; see `Backbone.velocity`."""
        model = self.transformer
        timestep = sigma * TIMESTEPS
        if context is None:
            return cast("Tensor", model(noisy, timestep, text, return_dict=False)[0])
        tokens, window = (self._tokens(x).to(noisy.dtype) for x in (noisy, context.window))
        clean = torch.cat([context.tokens.to(noisy.dtype), window], dim=1)
        temb, modulation, text = self._condition(timestep, text)
        clean_time = torch.zeros_like(timestep)
        _, modulation_clean, _ = self._condition(clean_time, text, project_text=False)
        rotary = self._rotary(noisy, context)
        mask = _attention_mask(context, clean.shape[1] + tokens.shape[1])
        for block in model.blocks:
            clean, tokens = _block(
                cast("Any", block), (clean, tokens), text, (modulation_clean, modulation),
                rotary, mask,
            )
        return self._head(tokens, temb, noisy)

    def _tokens(self, latents: Tensor) -> Tensor:
        """Patch embedding of latents `[b c t h w]` as tokens `[b n d]`; t may be 0."""
        if latents.shape[2] == 0:
            return latents.new_zeros(latents.shape[0], 0, self.inner_dim)
        return self.embed_low(latents).flatten(2).transpose(1, 2)

    def _condition(
        self, timestep: Tensor, text: Tensor, *, project_text: bool = True
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Time embedding `[b d]`, block modulation `[b 6 d]` and, projected text."""
        embedder = self.transformer.condition_embedder
        projected = embedder.timesteps_proj(timestep)
        projected = projected.to(next(iter(embedder.time_embedder.parameters())).dtype)
        temb = embedder.time_embedder(projected).type_as(text)
        modulation = embedder.time_proj(embedder.act_fn(temb)).unflatten(1, (6, -1))
        return temb, modulation, embedder.text_embedder(text) if project_text else text

    def _rotary(self, noisy: Tensor, context: Context) -> tuple[Tensor, Tensor]:
        """Cosines and sines `[1|b n 1 head]` of context, window and noisy tokens, in this order."""
        window_frames = context.window.shape[2]
        frames, height, width = noisy.shape[2], *noisy.shape[3:]
        time = torch.arange(-window_frames, frames, dtype=torch.float64)
        y = torch.arange(height // self.patch, dtype=torch.float64)
        x = torch.arange(width // self.patch, dtype=torch.float64)
        own = torch.stack(torch.meshgrid(time, y, x, indexing="ij"), dim=-1).reshape(-1, 3)
        device = torch.device("cpu") if noisy.device.type == "mps" else noisy.device  # float64
        own = own.to(device)
        remembered = context.positions.to(device)
        if remembered.ndim == 3:
            own = own.expand(remembered.shape[0], -1, -1)
        cos, sin = self.rotary_at(torch.cat([remembered, own], dim=-2))
        return cos.to(noisy.device), sin.to(noisy.device)

    def rotary_at(self, positions: Tensor) -> tuple[Tensor, Tensor]:
        """Rotary cosines and sines at any positions (t, y, x), also fractional and negative.

        `positions` `[n 3]` or `[b n 3]` float64; at whole numbers this is Wan's own table.
        """
        rope = self.transformer.rope
        angles = []
        for axis, dim in enumerate((rope.t_dim, rope.h_dim, rope.w_dim)):
            even = torch.arange(0, dim, 2, dtype=torch.float64, device=positions.device)
            frequencies = 1.0 / ROPE_THETA ** (even / dim)
            angles.append(positions[..., axis : axis + 1] * frequencies)
        angle = torch.cat(angles, dim=-1).repeat_interleave(2, dim=-1).unsqueeze(-2)
        angle = angle if angle.ndim == 4 else angle.unsqueeze(0)
        return angle.cos().float(), angle.sin().float()

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


def _block(
    block: Any,  # noqa: ANN401  diffusers' WanTransformerBlock has no types
    hidden: tuple[Tensor, Tensor],
    text: Tensor,
    modulations: tuple[Tensor, Tensor],
    rotary: tuple[Tensor, Tensor],
    mask: Tensor | None,
) -> tuple[Tensor, Tensor]:
    """One transformer block over (clean, noisy) tokens, each part with its own modulation."""
    parts = [(block.scale_shift_table + m.float()).chunk(6, dim=1) for m in modulations]
    split = hidden[0].shape[1]
    normed = [
        (block.norm1(h.float()) * (1 + m[1]) + m[0]).type_as(h)
        for h, m in zip(hidden, parts, strict=True)
    ]
    attended = block.attn1(torch.cat(normed, dim=1), None, mask, rotary)
    attended = (attended[:, :split], attended[:, split:])
    clean, noisy = (
        (h.float() + a * m[2]).type_as(h)
        for h, a, m in zip(hidden, attended, parts, strict=True)
    )
    asked = block.norm2(noisy.float()).type_as(noisy)
    noisy = noisy + block.attn2(asked, text, None, None)
    clean, noisy = (
        _feed_forward(block, h, m) for h, m in zip((clean, noisy), parts, strict=True)
    )
    return clean, noisy


def _feed_forward(
    block: Any,  # noqa: ANN401
    hidden: Tensor,
    modulation: tuple[Tensor, ...],
) -> Tensor:
    if hidden.shape[1] == 0:
        return hidden
    normed = (block.norm3(hidden.float()) * (1 + modulation[4]) + modulation[3]).type_as(hidden)
    out: Tensor = (hidden.float() + block.ffn(normed).float() * modulation[5]).type_as(hidden)
    return out


def _attention_mask(context: Context, total: int) -> Tensor | None:
    """Boolean mask `[b 1 1 total]`: False where a context token is padding."""
    if context.present is None:
        return None
    rest = context.present.new_ones(context.present.shape[0], total - context.present.shape[1])
    return torch.cat([context.present, rest], dim=1)[:, None, None, :]
