"""The pictures of the cast as the model sees them; without torch, as the fake sees them, too."""

import hashlib
from pathlib import Path

import cv2
import numpy as np

from generation.errors import ReferenceMissing
from generation.protocol import ReferencePicture
from generation.video import Pictures


def load_reference(reference: ReferencePicture, size: tuple[int, int]) -> Pictures:
    """The picture `[1 h w 3]`, scaled to cover the size and cropped around its middle."""
    return covering(read_reference(reference), size)[None]


def read_reference(reference: ReferencePicture) -> Pictures:
    """The whole picture `[h w 3]`; ReferenceMissing where it is not the one that was named."""
    try:
        content = Path(reference.file).read_bytes()
    except OSError as error:
        raise ReferenceMissing(f"The picture of @{reference.name} cannot be read") from error
    if hashlib.sha256(content).hexdigest() != reference.digest:
        raise ReferenceMissing(f"The picture of @{reference.name} was changed since it was named")
    picture = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR)
    if picture is None:
        raise ReferenceMissing(f"The picture of @{reference.name} cannot be read")
    whole: Pictures = np.ascontiguousarray(picture[..., ::-1])
    return whole


def fitted(pictures: Pictures, size: tuple[int, ...]) -> Pictures:
    """Pictures `[t h w 3]` at `size` (width, height); those that have it are left as they are."""
    if pictures.shape[2:0:-1] == size:
        return pictures
    width, height = size
    return np.stack([covering(picture, (width, height)) for picture in pictures])


def covering(picture: Pictures, size: tuple[int, int]) -> Pictures:
    """`[h w 3]` at `size` (width, height); nothing is stretched, what is too much is cut off."""
    width, height = size
    factor = max(width / picture.shape[1], height / picture.shape[0])
    scaled = (
        max(width, round(picture.shape[1] * factor)), max(height, round(picture.shape[0] * factor))
    )
    how = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    whole = cv2.resize(picture, scaled, interpolation=how)
    left, top = (scaled[0] - width) // 2, (scaled[1] - height) // 2
    cropped: Pictures = whole[top : top + height, left : left + width]
    return np.ascontiguousarray(cropped)
