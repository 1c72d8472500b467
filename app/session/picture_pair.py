"""Two pictures to be compared: how far apart they are, and the difference as a picture."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from app.model.psnr import psnr
from app.session.slate import image_from_picture, picture_from_image

if TYPE_CHECKING:
    from app.storage.media import Picture


class PicturePair:
    """The pictures of both takes at one frame; None where a take has none there."""

    def __init__(self, first: QImage | None, second: QImage | None) -> None:
        self.first, self.second = first, second

    @cached_property
    def error(self) -> float | None:
        """The mean squared error; None where one is missing."""
        from app.model.picture_difference import squared_error  # loads numpy

        both = self._pixels
        return None if both is None else squared_error(*both)

    @property
    def psnr(self) -> float | None:
        """How near they are in dB; None where one is missing."""
        return None if self.error is None else psnr(self.error)

    @cached_property
    def difference(self) -> QImage | None:
        """The difference, amplified."""
        from app.model.picture_difference import difference

        both = self._pixels
        return None if both is None else image_from_picture(difference(*both))

    @cached_property
    def _pixels(self) -> "tuple[Picture, Picture] | None":
        """Both as `[h w 3]`, the second one scaled to the first where their sizes differ."""
        if self.first is None or self.second is None:
            return None
        if self.first.isNull() or self.second.isNull():
            return None
        second = self.second
        if second.size() != self.first.size():
            smooth = Qt.TransformationMode.SmoothTransformation
            second = second.scaled(
                self.first.size(), Qt.AspectRatioMode.IgnoreAspectRatio, smooth
            )
        return picture_from_image(self.first), picture_from_image(second)
