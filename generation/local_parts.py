"""The one place where diffusers and transformers are asked for a folder, after it was checked."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

import torch
from transformers import AutoTokenizer

from generation.errors import WeightsError
from generation.model_files import check_folder
from generation.part_files import part_file
from generation.single_files.loading import load_part_file
from generation.weights import check_safetensors, safetensors_files

if TYPE_CHECKING:
    from pathlib import Path

    from torch import Tensor


def load_local(kind: Any, folder: Path, **options: Any) -> Any:  # noqa: ANN401
    """What `kind.from_pretrained` makes of a folder on this disk, or of the file that it names.

    Raises:
        WeightsError: the folder holds what is not read from one; nothing was loaded.
        OSError, ValueError, RuntimeError, TypeError, SafetensorError: its parts do not fit.
    """
    _check(folder)
    file = part_file(folder)
    if file is None:
        return kind.from_pretrained(folder, local_files_only=True, use_safetensors=True, **options)
    dtype = options.get("torch_dtype") or options.get("dtype") or torch.float32
    module = load_part_file(kind, folder, file, dtype)  # strictly: nothing is left to report
    return (module, {"missing_keys": set()}) if options.get("output_loading_info") else module


def load_tokenizer(folder: Path) -> Any:  # noqa: ANN401
    """The tokenizer of a folder on this disk; errors as those of `load_local`."""
    _check(folder)
    return AutoTokenizer.from_pretrained(folder, local_files_only=True)


def add_lora(transformer: Any, folder: Path) -> None:  # noqa: ANN401
    """Put the LoRA of a folder on this disk beside a transformer; errors as `load_local`."""
    _check(folder)
    transformer.load_lora_adapter(folder, prefix=None, local_files_only=True, use_safetensors=True)


def add_adapter(transformer: Any, tensors: dict[str, Tensor], name: str) -> None:  # noqa: ANN401
    """Put a LoRA that was read and fitted beside a transformer; errors as `load_local`."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Already found a `peft_config`", UserWarning)
        transformer.load_lora_adapter(  # a second one is meant to lie beside the first
            tensors, prefix=None, adapter_name=name, local_files_only=True, use_safetensors=True
        )


def _check(folder: Path) -> None:
    """Without this a name that is no folder would be looked for on a hub, or in its cache."""
    if not folder.is_dir():
        raise FileNotFoundError(2, "missing", str(folder))
    if folder.is_symlink():
        raise WeightsError(f"{folder} is a link; a model folder holds its files itself")
    check_folder(folder)
    for path in safetensors_files(folder):
        check_safetensors(path)
