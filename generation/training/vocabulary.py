"""A word tokenizer for a small closed vocabulary, in the format that transformers loads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tokenizers import Tokenizer, normalizers, pre_tokenizers, processors
from tokenizers.models import WordLevel
from transformers import PreTrainedTokenizerFast

if TYPE_CHECKING:
    from collections.abc import Sequence

PAD, END, UNKNOWN = "<pad>", "</s>", "<unk>"
LONGEST = 48


def build_tokenizer(words: Sequence[str]) -> PreTrainedTokenizerFast:
    """One token a word or sign, lower case; every prompt ends with `</s>`, as T5's do."""
    tokens = [PAD, END, UNKNOWN, *dict.fromkeys(words)]
    model = WordLevel({token: i for i, token in enumerate(tokens)}, unk_token=UNKNOWN)
    tokenizer = Tokenizer(model)
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Lowercase()])
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.post_processor = processors.TemplateProcessing(
        single=f"$A {END}", special_tokens=[(END, 1)]
    )
    return PreTrainedTokenizerFast(  # type: ignore[no-untyped-call]
        tokenizer_object=tokenizer,
        pad_token=PAD,
        eos_token=END,
        unk_token=UNKNOWN,
        model_max_length=LONGEST,
    )
