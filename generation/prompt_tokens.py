"""How much of a prompt a model reads, without torch: its tokenizer, and where it stops.

Of `generation`, this and the protocol are what the editor may import.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from tokenizers import Tokenizer

from generation.errors import WeightsError
from generation.model_files import read_json

if TYPE_CHECKING:
    from pathlib import Path

UMT5_LONGEST: Final = 512  # Wan was trained with 512 text tokens
LLAMA_LONGEST: Final = 256  # `max_sequence_length` of HunyuanVideoPipeline, without its template


@dataclass(frozen=True)
class PromptTokens:
    """A prompt as it is counted: its tokens, how many are read, and the words that are not."""

    count: int
    longest: int
    unread: str = ""


class PromptCounter:
    """The tokenizer of a model folder.

    Raises:
        OSError, ValueError: it is missing, or of a kind that is not known here.
    """

    def __init__(self, folder: Path) -> None:
        self.longest, self._keeps_end = _reading(folder)
        try:
            read_json(folder / "tokenizer" / "tokenizer.json")  # its size and depth
            self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer" / "tokenizer.json"))
        except Exception as error:  # the library raises nothing narrower
            raise ValueError(f"{folder / 'tokenizer'} cannot be read: {error}") from error

    def count(self, prompt: str) -> PromptTokens:
        """Count a prompt; `unread` is what comes after the last token that is read."""
        text = clean_prompt(prompt) if self._keeps_end else prompt
        encoding = self._tokenizer.encode(text, add_special_tokens=self._keeps_end)
        count = len(encoding.ids) + (not self._keeps_end)  # its template ends what is asked
        if count <= self.longest:
            return PromptTokens(count, self.longest)
        words = zip(encoding.offsets, encoding.special_tokens_mask, strict=True)
        starts = [start for (start, _), special in words if not special]
        read = self.longest - self._keeps_end
        cut = starts[read] if read < len(starts) else len(text)
        return PromptTokens(count, self.longest, text[cut:].strip())


def clean_prompt(prompt: str) -> str:
    """Undo HTML escapes and squeeze white space, as Wan's `prompt_clean`."""
    return re.sub(r"\s+", " ", html.unescape(html.unescape(prompt))).strip()


def _reading(folder: Path) -> tuple[int, bool]:
    """The most tokens that are read, and whether the mark of the end is always among them."""
    encoder = _settings(folder / "text_encoder" / "config.json")
    match encoder.get("architectures"):
        case ["UMT5EncoderModel"]:
            config = _settings(folder / "tokenizer" / "tokenizer_config.json")
            return min(int(config.get("model_max_length", UMT5_LONGEST)), UMT5_LONGEST), True
        case ["LlamaModel"] | ["LlamaForCausalLM"]:  # cut behind the template, end and all
            return LLAMA_LONGEST, False
        case other:
            raise ValueError(f"{other} is not a text encoder that is known")


def _settings(path: Path) -> dict[str, Any]:
    try:
        return read_json(path)
    except WeightsError as error:
        raise ValueError(error.what) from error
