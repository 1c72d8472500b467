"""A part from a file of another program: renamed, widened and copied, one weight after the other.

The file is mapped, so what is not yet copied takes no memory, and nothing of it is kept: a module
that is written to later (a LoRA that is put into it) never writes to the file.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from accelerate import init_empty_weights
from torch import nn

from generation.errors import WeightsError
from generation.model_files import read_json
from generation.part_files import check_part_file
from generation.single_files.names import fitted
from generation.single_files.scaled import widened
from generation.tensor_files import open_tensors

if TYPE_CHECKING:
    from generation.model_card import PartFile


def load_part_file(
    kind: Any, folder: Path, file: PartFile, dtype: torch.dtype  # noqa: ANN401
) -> nn.Module:
    """A module of this class with the settings in `folder` and the weights in `file`.

    Raises:
        WeightsError: the file is not there any more, or another one.
        OSError, ValueError, RuntimeError, TypeError, SafetensorError: it does not fit.
    """
    check_part_file(file)
    shell = shell_of(kind, read_json(folder / "config.json"))
    with open_tensors(Path(file.path)) as opened:
        names = opened.keys()
        named = fitted(shell, widened({name: opened.get_tensor(name) for name in names}, dtype))
    if named is None:
        raise WeightsError(f"The weights in {file.path} do not fit {folder / 'config.json'}")
    exact = (kind._keep_in_fp32_modules or ()) if is_diffusers(kind) else ()
    for name in list(named):
        wide = any(part in name.split(".") for part in exact)
        _put(shell, name, named.pop(name).to(torch.float32 if wide else dtype, copy=True))
    _tie(shell)
    return shell.eval()


def shell_of(kind: Any, config: dict[str, Any]) -> nn.Module:  # noqa: ANN401
    """A module without memory for its weights; what is computed and not stored is there."""
    with init_empty_weights(include_buffers=False):
        if is_diffusers(kind):
            module = kind.from_config(config)
        else:
            module = kind._from_config(kind.config_class.from_dict(config))
    assert isinstance(module, nn.Module)
    _tie(module)
    return module


def is_diffusers(kind: Any) -> bool:  # noqa: ANN401
    """Whether a class is one of diffusers, and not one of transformers."""
    return hasattr(kind, "from_config")


def _tie(module: Any) -> None:  # noqa: ANN401
    """Have one weight where a class of transformers has two names for it."""
    if not is_diffusers(type(module)):
        module.tie_weights()


def _put(shell: nn.Module, name: str, tensor: torch.Tensor) -> None:
    owner, _, leaf = name.rpartition(".")
    module = shell.get_submodule(owner)
    is_weight = leaf in module._parameters
    setattr(module, leaf, nn.Parameter(tensor, requires_grad=False) if is_weight else tensor)
