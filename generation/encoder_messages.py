"""What the editor asks of `generation.patch_features`, and its answer: one JSON object a line.

Pictures and features travel as files of numpy. Only msgspec is imported.
"""

from typing import Final, TypeAlias

from msgspec import Struct

DINO: Final = "Dinov2Model"
IMAGE_ENCODERS: Final = (
    *(DINO, "CLIPVisionModel", "CLIPVisionModelWithProjection", "CLIPModel"),
    *("SiglipVisionModel", "SiglipModel"),
)
"""Classes of transformers that are read, as config.json names them; of whole models, the eye."""


class LoadEncoder(Struct, frozen=True, tag=True):
    """Read an image encoder; `processor` is the folder that says how pictures are prepared."""

    folder: str
    processor: str


class EncodePictures(Struct, frozen=True, tag=True):
    """Read uint8 `[t h w 3]` from one file, write float16 `[t rows columns d]` to the other."""

    pictures: str
    features: str


class Encoded(Struct, frozen=True):
    """It is done, or in words why not."""

    problem: str = ""


EncoderRequest: TypeAlias = LoadEncoder | EncodePictures
