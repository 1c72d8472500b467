"""The modules of Animatic while they are trained, and the loss that the later stages share."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import torch
from diffusers import WanTransformer3DModel
from safetensors.torch import load_file
from torch import Tensor, nn
from transformers import UMT5Config, UMT5EncoderModel

from generation.animatic.captions import vocabulary
from generation.backbones.crossing import MemoryCrossing
from generation.backbones.wan import WanBackbone
from generation.memory.variants import Sizes, build_encoders
from generation.model import CROSSING, encoder_folders
from generation.text.codec import TextCodec
from generation.training.batches import add_noise
from generation.training.vocabulary import build_tokenizer

if TYPE_CHECKING:
    from pathlib import Path

    from generation.backbones.base import Reading
    from generation.memory.variants import Encoder

SHIFT = 3.0  # of the sampler's schedule; Wan's at 480p
TRAINING_SHIFT = 2.0
"""Less than the sampler's: a shift grows with the number of latent positions (Stable Diffusion 3,
equation 23), and a chunk of 128x64 pictures has few. More than 1: what is where is decided at high
noise."""
FIRST_LATENTS, CHUNK_LATENTS = 5, 4
MEMORY = "2x2x2"


class Draft(nn.Module):
    """Transformer, memory encoders and text encoder, trained together.

    Args:
        memory: as `build_encoders` spells it.
        width: of the transformer.
        layers: its blocks.
        window: latent frames before a chunk that it sees uncompressed; the paper's overlap is 3
            (table 3).

    Raises:
        ValueError: no memory is spelled so, or a window that is longer than a first chunk.
    """

    def __init__(
        self, memory: str = MEMORY, width: int = 256, layers: int = 8, window: int = 2
    ) -> None:
        super().__init__()
        if not 0 <= window <= FIRST_LATENTS:
            raise ValueError(f"a window has 0 to {FIRST_LATENTS} latent frames, not {window}")
        self.window = window
        heads = width // 64
        text_dim = 192
        self.backbone = WanBackbone(
            WanTransformer3DModel(
                num_attention_heads=heads,
                attention_head_dim=64,
                in_channels=16,
                out_channels=16,
                text_dim=text_dim,
                freq_dim=256,
                ffn_dim=4 * width,
                num_layers=layers,
            )
        )
        sizes = Sizes(channels=16, inner_dim=width, history_frames=64)
        self._encoders = nn.ModuleList(build_encoders(memory, sizes))
        for encoder in self.encoders:
            encoder.start_from(self.backbone.transformer.patch_embedding)
        if hidden_dim := self.encoders[0].hidden_dim:
            self.backbone.crossing = MemoryCrossing(width, hidden_dim, heads, layers)
        tokenizer = build_tokenizer(vocabulary())
        config = UMT5Config(
            vocab_size=len(tokenizer), d_model=text_dim, d_kv=48, d_ff=384, num_layers=2,
            num_heads=4, dropout_rate=0.0, pad_token_id=0, eos_token_id=1,
        )
        self.text = TextCodec(tokenizer, UMT5EncoderModel(config))

    @property
    def encoders(self) -> list[Encoder]:
        """The memory encoders, side by side."""
        return cast("list[Encoder]", list(self._encoders))

    @property
    def device(self) -> torch.device:
        """Where the weights are."""
        return cast("torch.device", self.backbone.transformer.device)

    def loss(self, clean: Tensor, sigma: Tensor, text: Tensor, reading: Reading) -> Tensor:
        """Rectified-flow loss `|v - (noise - clean)|^2` of latents `clean` `[b c t h w]`.

        The paper's equations of sections 3.2 and 3.3 are this one with different targets.
        """
        noise = torch.randn_like(clean)
        noisy = add_noise(clean, sigma[:, None, None, None, None], noise)
        velocity = self.backbone.velocity(noisy, sigma, text, reading)
        return (velocity.float() - (noise - clean)).square().mean()


def load_published(draft: Draft, folder: Path) -> None:
    """Begin from the weights of a published model folder with the same sizes and words."""
    parts: dict[str, nn.Module] = {
        "transformer/diffusion_pytorch_model": draft.backbone.transformer,
        "text_encoder/model": draft.text.encoder,
    }
    if draft.backbone.crossing is not None:
        parts[f"{CROSSING}/diffusion_pytorch_model"] = draft.backbone.crossing
    for encoder, part in zip(draft.encoders, encoder_folders(folder), strict=True):
        if list(encoder.parameters()):
            parts[f"{part.name}/diffusion_pytorch_model"] = encoder
    for name, module in parts.items():
        weights = load_file(folder / f"{name}.safetensors")
        missing = set(module.state_dict()) - set(weights) - {"encoder.embed_tokens.weight"}
        if missing:
            raise ValueError(f"{folder} has other parts than this draft: {sorted(missing)[0]}")
        module.load_state_dict(weights, strict=False)
