"""Which of the two transformers of a folder is trained, and at which noise levels (Wan 2.2 A14B).

First the one for high noise levels, with the memory; then, in the folder that was published of it,
the one for low levels: it learns to read the same memory, which stays as it is.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Final

from generation.errors import WeightsError
from generation.model_parts import LOW_NOISE, TRANSFORMER, boundary_of, encoder_folders, lora_name
from generation.tensor_files import open_tensors

if TYPE_CHECKING:
    from pathlib import Path

    from torch import Tensor

    from generation.backbones.base import Backbone

HIGH, LOW = "high", "low"
PARTS: Final = {HIGH: TRANSFORMER, LOW: LOW_NOISE}
EMBEDDING: Final = "patch_embedding."


def check_expert(folder: Path | None, expert: str, stage: str) -> None:
    """Raise ValueError in a sentence where this expert of a folder cannot take this stage.

    Raises:
        WeightsError: the folder has half of what two experts need.
    """
    boundary = None if folder is None else boundary_of(folder)
    if boundary is not None and stage == "distil":
        raise ValueError("distil shortens the sampler of one transformer, and this model has two")
    if expert == HIGH:
        return
    if folder is None or boundary is None:
        raise ValueError("--expert low is for a folder with two transformers, as Wan 2.2 A14B")
    if not (encoder_folders(folder) and (folder / lora_name(TRANSFORMER)).is_dir()):
        raise ValueError(
            f"{folder} has no memory that its first expert has learned: train --expert high and "
            "publish it, then start from that folder"
        )
    if stage == "memory":
        raise ValueError(
            "the memory was learned with the first expert and stays as it is: --expert low begins "
            "with the stage stills or generator"
        )


def levels_of(folder: Path | None, expert: str) -> tuple[float, float]:
    """The noise levels, from lowest to highest, at which an expert works."""
    boundary = None if folder is None else boundary_of(folder)
    if boundary is None:
        return 0.0, 1.0
    return (boundary, 1.0) if expert == HIGH else (0.0, boundary)


def embed_as_first(backbone: Backbone, folder: Path) -> None:
    """Let the memory of a second expert be embedded as that of the first one is.

    Raises:
        WeightsError: the first one's weights are not in the folder.
    """
    found: dict[str, Tensor] = {}
    for path in sorted((folder / TRANSFORMER).glob("*.safetensors")):
        with open_tensors(path) as file:
            names = [name for name in file.keys() if name.startswith(EMBEDDING)]  # noqa: SIM118
            found |= {name.removeprefix(EMBEDDING): file.get_tensor(name) for name in names}
    first = copy.deepcopy(backbone.embedding)
    try:
        first.load_state_dict(found)
    except RuntimeError as error:
        raise WeightsError(f"The first expert in {folder} does not fit the second") from error
    backbone.low_embedding = first.requires_grad_(requires_grad=False)
