"""A video file as the chunks of a take: a model's grid laid over its pictures."""

from __future__ import annotations

import hashlib
import itertools
from fractions import Fraction
from typing import TYPE_CHECKING, Final, Self

import numpy as np

from generation.clips.length import video_length
from generation.clips.pictures import EndedError, VideoPictures, is_still, reason_of
from generation.errors import ClipError
from generation.video import VideoError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from generation.clips.pictures import Picture
    from generation.errors import CancelToken
    from generation.grids import FrameGrid
    from generation.video import Pictures

LONGEST_S: Final = 300
"""No shot of a film is longer; a longer file is a film or was chosen by mistake."""

_BLOCK_BYTES: Final = 4 << 20
_WORTH_TELLING_S: Final = 1
_WORTH_TELLING: Final = Fraction(1, 50)  # of a side


class Clip:
    """One video file while it is imported; a context manager.

    Args:
        file: any video; its name is used in messages.
        grid: how the model counts, and the rate and size of its pictures.
        cancel: tested at every picture and while the digest is made.

    Raises:
        ClipError: it is no video, or too long; so does everything else here.
    """

    def __init__(self, file: Path, grid: FrameGrid, cancel: CancelToken) -> None:
        self._file, self._grid, self._cancel = file, grid, cancel
        self._rate = Fraction(*grid.rate)
        try:
            if is_still(file):
                raise VideoError("it is a single picture, which the cast takes, and not a video")
            self._promised = video_length(file)
            self._check_length(self._promised)
            self.digest = self._digest()
            self._pictures = VideoPictures(file, self._rate, grid.size)
        except VideoError as error:
            raise self._refusal(str(error)) from error
        except OSError as error:
            raise self._refusal(f"it cannot be read ({reason_of(error)})") from error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        self._pictures.close()

    @property
    def chunks_promised(self) -> int:
        """How many chunks it has if it is as long as it says."""
        return self._grid.chunks_for(max(1, round(self._promised * self._rate)))

    @property
    def seconds(self) -> Fraction:
        """Its length: until the end of the last picture that was read."""
        return self._pictures.ends

    def chunks(self, on_picture: Callable[[int, int, int], None]) -> Iterator[Pictures]:
        """Pictures `[t h w 3]` of chunk after chunk; the last picture is held to fill the last.

        `on_picture` takes chunk, pictures read of it, and pictures in it.
        """
        for index in itertools.count():
            own = self._own(index, on_picture)
            missing = self._grid.frames_in_chunk(index) - len(own)
            if own:
                yield np.stack([*own, *[own[-1]] * missing])
            if missing:
                return

    def notes(self) -> Iterator[str]:
        """What of the file is not in the take, in sentences; to be asked for at the end."""
        if self._promised - self.seconds > _WORTH_TELLING_S:
            yield (
                f"{self._file.name} ends after {_words(self.seconds)}, though it says "
                f"{_words(self._promised)}; perhaps it was not copied to its end."
            )
        cut = self._cut()
        if cut:
            yield cut
        if self._pictures.has_sound:
            yield f"The sound of {self._file.name} was left out: shots have pictures only."

    def _own(self, index: int, on_picture: Callable[[int, int, int], None]) -> list[Picture]:
        """The file's own pictures of a chunk; fewer than it has where the file ends."""
        first, count = self._grid.first_frame(index), self._grid.frames_in_chunk(index)
        own: list[Picture] = []
        try:
            for number in range(first, first + count):
                self._cancel.raise_if_set()
                self._check_length(number / self._rate)
                own.append(self._pictures.read(number))
                on_picture(index, len(own), count)
        except EndedError as error:
            if number == 0:
                raise self._refusal(str(error)) from error
        except VideoError as error:
            at = f" after {_words(number / self._rate)}" if number else ""
            raise self._refusal(f"{error}{at}") from error
        return own

    def _cut(self) -> str:
        """What covering the model's size leaves out, where that can be seen."""
        shown, made = (Fraction(*size) for size in (self._pictures.shown_size, self._grid.size))
        lost, side = (1 - shown / made, "height") if shown < made else (1 - made / shown, "width")
        if lost < _WORTH_TELLING:
            return ""
        width, height = self._pictures.shown_size
        return (
            f"{self._file.name} ({width}x{height}) was scaled to fill the model's pictures of "
            f"{self._grid.size[0]}x{self._grid.size[1]}; {round(lost * 100)}% of its {side} is "
            "cut off, as much at both sides."
        )

    def _check_length(self, seconds: Fraction) -> None:
        if seconds > LONGEST_S:
            raise VideoError(
                f"it lasts more than {LONGEST_S // 60} minutes, the most of one shot; cut out the "
                "part that you need"
            )

    def _digest(self) -> str:
        sha256 = hashlib.sha256()
        with self._file.open("rb") as file:
            while block := file.read(_BLOCK_BYTES):
                self._cancel.raise_if_set()
                sha256.update(block)
        return sha256.hexdigest()

    def _refusal(self, why: str) -> ClipError:
        return ClipError(f"{self._file.name} cannot be imported: {why}")


def _words(seconds: Fraction) -> str:
    return f"{float(seconds):.1f} s"
