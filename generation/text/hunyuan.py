"""Prompts for HunyuanVideo: Llama reads a description of the task, CLIP the prompt as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from transformers import CLIPTextModel, LlamaModel, PreTrainedTokenizerBase
from typing_extensions import override

from generation.backbones.hunyuan.text import Words, packed
from generation.local_parts import load_tokenizer
from generation.prompt_tokens import LLAMA_LONGEST
from generation.text.codec import TextCodec, load_encoder, outline_encoder

if TYPE_CHECKING:
    from pathlib import Path

    import torch
    from torch import Tensor

TEMPLATE = (
    "<|start_header_id|>system<|end_header_id|>\n\nDescribe the video by detailing the following "
    "aspects: 1. The main content and theme of the video."
    "2. The color, shape, size, texture, quantity, text, and spatial relationships of the objects."
    "3. Actions, events, behaviors temporal relationships, physical movement changes of the "
    "objects.4. background environment, light, style and atmosphere."
    "5. camera angles, movements, and transitions used in the video:<|eot_id|>"
    "<|start_header_id|>user<|end_header_id|>\n\n{}<|eot_id|>"
)
"""What Llama is asked, as `HunyuanVideoPipeline` does, which would take long to import."""
TEMPLATE_TOKENS = 95  # before the prompt; the pipeline's `crop_start`
LONGEST_POOLED = 77  # CLIP's own limit
LAYER = -3  # of Llama's hidden states; the pipeline skips the last two


class HunyuanTextCodec(TextCodec):
    """Both encoders with their tokenizers, used as `HunyuanVideoPipeline.encode_prompt` does.

    Embeddings are those that `generation.backbones.hunyuan.text.packed` makes one tensor of.
    """

    def __init__(
        self,
        tokenizer: PreTrainedTokenizerBase,
        encoder: LlamaModel,
        pooled_tokenizer: PreTrainedTokenizerBase,
        pooled_encoder: CLIPTextModel,
    ) -> None:
        super().__init__(tokenizer, encoder)
        self.length = LLAMA_LONGEST
        self.pooled_tokenizer, self.pooled_encoder = pooled_tokenizer, pooled_encoder

    @property
    @override
    def dims(self) -> tuple[int, ...]:
        config: Any = self.encoder.config
        return int(config.hidden_size), int(self.pooled_encoder.config.hidden_size)

    @override
    def tokenize(self, prompts: list[str]) -> tuple[Tensor, Tensor]:
        """Llama's token ids and their mask, template and prompt, both `[b crop+m]`."""
        return _tokens(
            self.tokenizer,
            [TEMPLATE.format(prompt) for prompt in prompts],
            TEMPLATE_TOKENS + self.length,
        )

    @override
    def embed(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Llama's embeddings `[b m e]` of the prompt behind the template, zero after its end."""
        hidden = self.encoder(ids, attention_mask=mask, output_hidden_states=True).hidden_states
        kept = hidden[LAYER][:, TEMPLATE_TOKENS:]
        return cast("Tensor", kept * mask[:, TEMPLATE_TOKENS:].unsqueeze(-1).to(kept.dtype))

    @override
    def encode(self, prompts: list[str]) -> Tensor:
        """Embeddings `[b 1+m e]` of prompts, in 32 bits, on the encoders' device."""
        ids, mask = self.tokenize(prompts)
        device = next(self.encoder.parameters()).device
        ids, mask = ids.to(device), mask.to(device)
        pooled_ids, _ = _tokens(self.pooled_tokenizer, prompts, LONGEST_POOLED)
        pooled = self.pooled_encoder(pooled_ids.to(device)).pooler_output
        tokens = self.embed(ids, mask)
        return packed(Words(tokens, mask[:, -self.length :].to(tokens.dtype), pooled)).float()


def load_hunyuan_text(
    folder: Path, dtype: torch.dtype, *, outline: bool = False
) -> HunyuanTextCodec:
    """Load both tokenizers and both encoders of a model folder; an `outline` has no weights.

    Raises:
        OSError, ValueError, RuntimeError, SafetensorError: they are missing or do not fit.
    """
    names = ("tokenizer", "tokenizer_2")
    first, second = (load_tokenizer(folder / name) for name in names)
    load = outline_encoder if outline else load_encoder
    codec = HunyuanTextCodec(
        first,
        load(LlamaModel, folder / "text_encoder", dtype),
        second,
        load(CLIPTextModel, folder / "text_encoder_2", dtype),
    )
    wide, pooled = codec.dims
    if pooled > wide:
        raise ValueError("text_encoder_2 is wider than text_encoder")
    if not codec.tokenize([""])[1][:, -codec.length :].any():
        raise ValueError("the tokenizer makes the template shorter than Llama's own does")
    return codec


def _tokens(
    tokenizer: PreTrainedTokenizerBase, prompts: list[str], length: int
) -> tuple[Tensor, Tensor]:
    batch = tokenizer(
        prompts, padding="max_length", max_length=length, truncation=True,
        return_attention_mask=True, return_tensors="pt",
    )
    return cast("Tensor", batch["input_ids"]), cast("Tensor", batch["attention_mask"])
