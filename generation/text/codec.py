"""Prompts to text embeddings with a T5-class encoder, as diffusers' Wan pipeline does it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

import torch
from torch import Tensor, nn
from transformers import (
    PreTrainedModel,
    PreTrainedTokenizerBase,
    UMT5EncoderModel,
)

from generation.errors import WeightsError
from generation.local_parts import load_local, load_tokenizer
from generation.model_files import read_json
from generation.prompt_tokens import UMT5_LONGEST, clean_prompt
from generation.protocol import CARD_FILE

if TYPE_CHECKING:
    from pathlib import Path


class TextCodec(nn.Module):
    """A tokenizer and its encoder.

    Embeddings are zero where the prompt has ended, so every prompt has the same length `m`:
    the tokenizer's own limit, at most 512.
    """

    def __init__(
        self, tokenizer: PreTrainedTokenizerBase, encoder: PreTrainedModel, knows: str = ""
    ) -> None:
        super().__init__()
        self.tokenizer, self.encoder, self._knows = tokenizer, encoder, knows
        self.length = min(int(tokenizer.model_max_length), UMT5_LONGEST)

    @property
    def dims(self) -> tuple[int, ...]:
        """Widths of the embeddings, which the transformer must expect."""
        config: Any = self.encoder.config
        return (int(config.d_model),)

    def tokenize(self, prompts: list[str]) -> tuple[Tensor, Tensor]:
        """Token ids and their mask, both `[b m]`."""
        batch = self.tokenizer(
            [clean_prompt(p) for p in prompts],
            padding="max_length",
            max_length=self.length,
            truncation=True,
            add_special_tokens=True,
            return_attention_mask=True,
            return_tensors="pt",
        )
        return cast("Tensor", batch["input_ids"]), cast("Tensor", batch["attention_mask"])

    def embed(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Embeddings `[b m e]` of tokens, zero after each prompt's end."""
        hidden = self.encoder(ids, attention_mask=mask).last_hidden_state
        return cast("Tensor", hidden * mask.unsqueeze(-1).to(hidden.dtype))

    def encode(self, prompts: list[str]) -> Tensor:
        """Embeddings `[b m e]` of prompts, on the encoder's device."""
        ids, mask = self.tokenize(prompts)
        device = next(self.encoder.parameters()).device
        return self.embed(ids.to(device), mask.to(device))

    def notes(self, prompt: str) -> list[str]:
        """What of a prompt the encoder cannot read: unknown words, and words beyond its length."""
        tokenizer = self.tokenizer
        notes = []
        if unknown := unknown_words(tokenizer, prompt):
            known = f" It knows {self._knows}." if self._knows else ""
            notes.append(f"The model does not know {list_words(unknown)}.{known}")
        if len(_ids(tokenizer, clean_prompt(prompt))) > self.length:
            notes.append(f"The prompt is long: the model reads its first {self.length} words.")
        return notes


def unknown_words(tokenizer: PreTrainedTokenizerBase | None, prompt: str) -> list[str]:
    """Words that a tokenizer, if there is one, has no tokens for; each once."""
    if tokenizer is None or tokenizer.unk_token_id is None:
        return []
    words = dict.fromkeys(re.findall(r"[^\W\d_]+", clean_prompt(prompt).lower()))
    return [word for word in words if tokenizer.unk_token_id in _ids(tokenizer, word)]


def list_words(words: list[str]) -> str:
    """The first of some words in quotes, and how many more there are."""
    shown = [f'"{w}"' for w in words[:8]]
    more = f" and {len(words) - 8} more words" if len(words) > 8 else ""
    return ", ".join(shown) + more


def load_umt5(folder: Path, *, outline: bool = False) -> TextCodec:
    """Load `text_encoder/` and `tokenizer/` of Wan or Animatic; its `outline` has no weights.

    Raises:
        OSError, ValueError, RuntimeError, SafetensorError: they are missing or do not fit.
    """
    tokenizer = load_tokenizer(folder / "tokenizer")
    load = outline_encoder if outline else load_encoder
    encoder = load(UMT5EncoderModel, folder / "text_encoder", torch.float32)
    return TextCodec(tokenizer, encoder, _knows(folder))


def load_encoder(kind: Any, folder: Path, dtype: torch.dtype) -> Any:  # noqa: ANN401
    """A text encoder of this class; ValueError where weights are missing."""
    encoder, report = load_local(kind, folder, dtype=dtype, output_loading_info=True)
    if report["missing_keys"]:
        raise ValueError(f"Weights are missing: {', '.join(sorted(report['missing_keys']))}")
    return encoder


def outline_encoder(kind: Any, folder: Path, dtype: torch.dtype) -> Any:  # noqa: ANN401
    """A text encoder of this class as its settings make it: shapes without numbers."""
    with torch.device("meta"):
        return kind(kind.config_class.from_dict(read_json(folder / "config.json"))).to(dtype)


def _knows(folder: Path) -> str:
    """What a model with a small vocabulary says of itself on its card, in words."""
    try:
        return str(read_json(folder / CARD_FILE).get("knows", ""))
    except WeightsError:
        return ""


def _ids(tokenizer: PreTrainedTokenizerBase, text: str) -> list[int]:
    return cast("list[int]", tokenizer(text, add_special_tokens=True)["input_ids"])
