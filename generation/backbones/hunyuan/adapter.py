"""HunyuanVideo (text to video) with context tokens.

Context and window are clean image tokens: at time 0, with no text in what modulates them. Noisy
tokens and the text both read them. In the published transformer the text reads all of the picture,
and is computed anew at every step in any case; so it may find in memory who "the old woman" is, and
in the blocks that image and text share there is one attention, as there was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

import torch
from torch import Tensor, nn
from typing_extensions import override

from generation.backbones.adapter import TIMESTEPS, BlockSteps, ContextBackbone, Placement
from generation.backbones.base import Context, Reading
from generation.backbones.hunyuan.block import advance, keys_and_values
from generation.backbones.hunyuan.text import unpacked
from generation.backbones.rotary import Rotary

if TYPE_CHECKING:
    from diffusers import HunyuanVideoTransformer3DModel

    from generation.backbones.crossing import MemoryCrossing

GUIDANCE = 6.0  # `guidance_scale` of HunyuanVideoPipeline, which the transformer is told


class HunyuanBackbone(ContextBackbone):
    """The adapter between diffusers' HunyuanVideo transformer and the rollout; see `Backbone`.

    `text` is what `generation.backbones.hunyuan.text.packed` makes of a prompt.

    Raises:
        ValueError: a transformer that continues a picture, or with patches in time.
    """

    lora_targets: ClassVar[str] = (
        r"(single_)?transformer_blocks\.\d+\.(attn\.(to_[qkv]|to_out\.0|add_[qkv]_proj|to_add_out)"
        r"|ff(_context)?\.net\.(0\.proj|2)|proj_mlp|proj_out)"
    )
    steps: ClassVar[BlockSteps] = BlockSteps(advance, keys_and_values)

    def __init__(
        self, transformer: HunyuanVideoTransformer3DModel, crossing: MemoryCrossing | None = None
    ) -> None:
        config = transformer.config
        if config["image_condition_type"] is not None or config["patch_size_t"] != 1:
            raise ValueError("of HunyuanVideo, only the model from text to video can be used")
        t, y, x = config["rope_axes_dim"]
        rotary = Rotary((t, y, x), float(config["rope_theta"]), torch.float32)
        super().__init__(transformer, rotary, crossing)
        self.text_dims = (int(config["text_embed_dim"]), int(config["pooled_projection_dim"]))

    @property
    @override
    def embedding(self) -> nn.Conv3d:
        return cast("nn.Conv3d", self.transformer.x_embedder.proj)

    @property
    @override
    def blocks(self) -> list[nn.Module]:
        model = self.transformer
        return [*model.transformer_blocks, *model.single_transformer_blocks]

    def velocity(
        self, noisy: Tensor, sigma: Tensor, text: Tensor, context: Context | Reading | None = None
    ) -> Tensor:
        """Predict the velocity; see `Backbone.velocity`."""
        model = self.transformer
        timestep, words = sigma * TIMESTEPS, unpacked(text, self.text_dims[1])
        if context is None:
            given = (*words, self._guidance(words.pooled))
            return cast("Tensor", model(noisy, timestep, *given, return_dict=False)[0])
        reading = context if isinstance(context, Reading) else self.read(context, noisy.dtype)
        image = self._tokens(noisy)
        count = image.shape[1]
        temb = self._time(timestep, words.pooled)
        tables = self._rotary(self._positions(noisy, reading.start))
        at = Placement(temb, *tables, words.tokens.shape[1])
        mask = _mask(reading, count, words.mask.bool())
        hidden = torch.cat(
            [image, model.context_embedder(words.tokens, timestep, words.mask)], dim=1
        )
        for number, (block, past) in enumerate(zip(self.blocks, reading.layers, strict=True)):
            hidden, _ = self._through(block, hidden, at, past, mask)
            if reading.crossing:
                crossed = self._crossed(number, hidden[:, :count], at, reading)
                hidden = torch.cat([crossed, hidden[:, count:]], dim=1)
        return self._head(hidden[:, :count], temb, noisy)

    @override
    def _clean_time(self, tokens: Tensor) -> Tensor:
        zeros = tokens.new_zeros(len(tokens), dtype=torch.float32)
        return self._time(zeros, tokens.new_zeros(len(tokens), self.text_dims[1]))

    def _time(self, timestep: Tensor, pooled: Tensor) -> Tensor:
        """Embedding `[b d]` of time, guidance and the prompt as a whole."""
        embed = self.transformer.time_text_embed
        return cast("Tensor", embed(timestep, pooled, self._guidance(pooled))[0])

    def _guidance(self, like: Tensor) -> Tensor:
        """The guidance that the transformer is told, `[b]`, rounded as the pipeline does."""
        return like.new_full((len(like),), GUIDANCE) * 1000.0

    def _head(self, tokens: Tensor, temb: Tensor, noisy: Tensor) -> Tensor:
        """Output norm, projection and unpatchify, as the transformer's `forward` ends."""
        b, _, t, h, w = noisy.shape
        p = self.patch
        out = self.transformer.proj_out(self.transformer.norm_out(tokens, temb))
        out = out.reshape(b, t, h // p, w // p, -1, 1, p, p).permute(0, 4, 1, 5, 2, 6, 3, 7)
        return cast("Tensor", out.flatten(6, 7).flatten(4, 5).flatten(2, 3))


def _mask(reading: Reading, image: int, words: Tensor) -> Tensor:
    """Boolean mask `[b 1 1 m+image+l]`: False for memory that is not there and behind the text."""
    past = sum(keys.shape[2] for keys, _ in reading.layers[0])
    present = words.new_ones(len(words), past + image)
    if reading.present is not None:
        present[:, :past] = reading.present.expand(len(words), -1)
    return torch.cat([present, words], dim=1)[:, None, None]
