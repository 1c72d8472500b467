"""A vision transformer in its published layout, and what it sees in each patch of a picture.

For looking at pictures from outside, as the continuity strip does; a pipeline that conditions on
pictures loads its own. It computes on the CPU, so that the worker has all of the GPU.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import torch
from safetensors import SafetensorError
from transformers import CLIPVisionModel, Dinov2Model, PreTrainedModel, SiglipVisionModel

from generation.errors import WeightsError
from generation.local_parts import load_local
from generation.model_files import read_json

if TYPE_CHECKING:
    from pathlib import Path

    from torch import Tensor

CLASSES: Final[dict[str, Any]] = {
    "Dinov2Model": Dinov2Model,
    "CLIPVisionModel": CLIPVisionModel,
    "CLIPVisionModelWithProjection": CLIPVisionModel,
    "CLIPModel": CLIPVisionModel,  # its half that sees
    "SiglipVisionModel": SiglipVisionModel,
    "SiglipModel": SiglipVisionModel,
}
_UNREADABLE: Final = (OSError, ValueError, RuntimeError, TypeError, KeyError, SafetensorError)
_LARGEST_PX: Final = 1024  # published ones see 224 to 518 pixels


class ImageEncoder:
    """DINOv2's, CLIP's or SigLIP's; pictures are squeezed to its square and nothing is cut off.

    Its authors crop to the middle of a picture; what is around a character would be lost.

    Raises:
        WeightsError: the folder is no such model, or damaged.
    """

    def __init__(self, folder: Path, processor: Path) -> None:
        self._model = _load(folder)
        self._side_px, self._mean, self._deviation = _preparation(processor)
        config = self._model.config
        self._patches = self._side_px // config.patch_size  # SigLIP's 384 are 27 of 14, and a rest
        can_stretch = isinstance(self._model, Dinov2Model)  # places of patches are interpolated
        if not self._patches or not (can_stretch or config.image_size == self._side_px):
            raise WeightsError(f"The pictures of {processor} do not fit the model in {folder}")

    @torch.inference_mode()
    def features(self, pictures: Tensor) -> Tensor:
        """Features `[t rows columns d]` of length 1 for pictures `[t h w 3]`, 0 to 255."""
        seen = [self._of_one(picture) for picture in pictures]  # one by one, as memory is dear
        return torch.stack(seen)

    def _of_one(self, picture: Tensor) -> Tensor:
        given = self.prepared(picture)[None]
        tokens = self._model(pixel_values=given).last_hidden_state[0]
        grid = tokens[-(self._patches**2) :]  # before them is the token of the whole picture
        square = grid.unflatten(0, (self._patches, self._patches))
        return torch.nn.functional.normalize(square, dim=-1)

    def prepared(self, picture: Tensor) -> Tensor:
        """A picture `[h w 3]` as the model reads it, `[3 side side]`."""
        small = torch.nn.functional.interpolate(
            picture.permute(2, 0, 1)[None].float(), size=(self._side_px, self._side_px),
            mode="bicubic", antialias=True,
        )[0]  # fmt: skip
        return (small.clamp(0, 255) / 255 - self._mean) / self._deviation


def _load(folder: Path) -> PreTrainedModel:
    named = read_json(folder / "config.json").get("architectures")
    kind = CLASSES.get(str(named[0])) if isinstance(named, list) and named else None
    if kind is None:
        raise WeightsError(f"{folder} is no image encoder of DINOv2, CLIP or SigLIP")
    try:
        model, report = load_local(kind, folder, dtype=torch.float32, output_loading_info=True)
    except _UNREADABLE as error:
        raise WeightsError(f"The weights in {folder} cannot be read: {error}") from error
    if report["missing_keys"] or report.get("mismatched_keys"):
        raise WeightsError(f"The weights in {folder} do not fit their config.json")
    loaded: PreTrainedModel = model.eval().requires_grad_(requires_grad=False)
    return loaded


def _preparation(processor: Path) -> tuple[int, Tensor, Tensor]:
    """Side of the square in pixels, mean and deviation `[3 1 1]`, of preprocessor_config.json."""
    path = processor / "preprocessor_config.json"
    settings = read_json(path)
    try:
        square = settings.get("crop_size") or settings["size"]
        side_px = int(square["height"] if isinstance(square, dict) else square)
        mean, deviation = (
            torch.tensor(settings[name], dtype=torch.float32).view(3, 1, 1)
            for name in ("image_mean", "image_std")
        )
    except (KeyError, TypeError, ValueError, RuntimeError, OverflowError) as error:
        raise WeightsError(f"{path} does not say how pictures are prepared") from error
    if not 0 < side_px <= _LARGEST_PX or not bool((deviation > 0).all()):
        raise WeightsError(f"{path} does not say how pictures are prepared")
    return side_px, mean, deviation
