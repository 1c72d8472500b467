"""The text encoder of any model folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import torch
from transformers.utils.logging import disable_progress_bar

from generation.model_files import read_json
from generation.text.codec import load_umt5
from generation.weights import stored_numbers

if TYPE_CHECKING:
    from pathlib import Path

    from generation.text.codec import TextCodec

_UMT5_BYTES = 4  # of a number: this text encoder always works with 32 bits


def load_text(
    folder: Path, dtype: torch.dtype = torch.float32, *, outline: bool = False
) -> TextCodec:
    """Load the text encoder that `text_encoder/config.json` names, from this disk only.

    An `outline` reads prompts and knows its widths, but has no weights.

    `dtype` is that of Llama's and CLIP's weights; UMT5 always has 32 bits here.

    Raises:
        WeightsError: a file of it is damaged, or nothing that is read from a folder.
        OSError, ValueError, RuntimeError, SafetensorError: it is missing or does not fit.
    """
    cast("Any", disable_progress_bar)()
    config = read_json(folder / "text_encoder" / "config.json")
    match config.get("architectures"):
        case ["UMT5EncoderModel"]:
            return load_umt5(folder, outline=outline)
        case ["LlamaModel"] | ["LlamaForCausalLM"]:
            # here, as it brings two more families of models, which Animatic need not wait for
            from generation.text.hunyuan import load_hunyuan_text

            return load_hunyuan_text(folder, dtype, outline=outline)
        case other:
            raise ValueError(f"{other} is neither a UMT5EncoderModel nor a LlamaModel")


def text_bytes(folder: Path, dtype: torch.dtype) -> int:
    """Bytes of the weights of the text encoders, as they are loaded."""
    architectures = read_json(folder / "text_encoder" / "config.json").get("architectures")
    each = _UMT5_BYTES if architectures == ["UMT5EncoderModel"] else dtype.itemsize
    return each * sum(stored_numbers(part) for part in folder.glob("text_encoder*"))
