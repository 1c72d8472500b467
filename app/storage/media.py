"""Reading single pictures of takes, fast and exact; one reader object for each thread."""

from collections import OrderedDict
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Generic, Self, TypeAlias, TypeVar

import av
import numpy as np
from av.video.frame import VideoFrame
from av.video.reformatter import VideoReformatter
from numpy.typing import NDArray

from app.language import tr
from app.model.takes import Take, TakeLibrary
from app.storage.errors import MediaError, ProjectError, reason_of
from app.storage.take_files import chunk_path

Picture: TypeAlias = NDArray[np.uint8]  # [h w 3], RGB

_PICTURES_KEPT = 24  # each is wanted for a few frames; whoever goes back and forth keeps its own
_CHUNKS_OPEN = 2  # 2 MB each; to open one again takes 4 ms
_WORTH_DECODING_PICTURES = 4  # nearer than this, going on is faster than seeking

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


class ChunkReader:
    """The pictures of one lossless chunk file, by index."""

    def __init__(self, path: Path, rate: Fraction) -> None:
        self._path = path
        self._rate = rate
        self._next = 0
        try:
            self._container = av.open(str(path.absolute()), "r")  # "Noir: 1/..." is no protocol
        except (OSError, av.error.FFmpegError) as error:
            raise MediaError(
                tr("{path} cannot be opened: {error}.", path=path.name, error=reason_of(error))
            ) from error
        if not self._container.streams.video:
            self._container.close()
            raise MediaError(tr("{path} holds no pictures.", path=path.name))
        self._stream = self._container.streams.video[0]
        self._stream.codec_context.thread_count = 1  # a picture is one slice
        self._to_rgb = VideoReformatter()  # or each picture brings one, with threads of its own
        self._frames = self._container.decode(self._stream)

    def picture(self, index: int) -> Picture:
        """Picture number `index`, counted from 0."""
        try:
            if not 0 <= index - self._next < _WORTH_DECODING_PICTURES:
                self._seek(index)
            frame = self._decode_until(index)
        except (OSError, av.error.FFmpegError) as error:
            raise MediaError(
                tr("{path} is damaged: {error}.", path=self._path.name, error=reason_of(error))
            ) from error
        frame = self._to_rgb.reformat(frame, format="rgb24", threads=1)
        return frame.to_ndarray().astype(np.uint8, copy=False)

    def close(self) -> None:
        """Close the file."""
        self._container.close()

    def _seek(self, index: int) -> None:
        time_base = self._stream.time_base or Fraction(1)
        pts = round(index / self._rate / time_base)
        self._container.seek(max(pts, 0), stream=self._stream, backward=True, any_frame=False)
        self._frames = self._container.decode(self._stream)
        self._next = index

    def _decode_until(self, index: int) -> VideoFrame:
        for frame in self._frames:
            place = _place_of(frame, self._rate)
            self._next = place + 1
            if place == index:
                return frame
            if place > index:
                break
        self._next = -_WORTH_DECODING_PICTURES  # the next request seeks
        raise MediaError(tr("{path} has no picture {index}.", path=self._path.name, index=index))


class TakeReader:
    """The pictures of a take across its chunks, with the last ones kept in memory."""

    def __init__(self, folder: Path, take: Take) -> None:
        self._folder = folder
        self.take = take
        self._chunks: _Recent[int, ChunkReader] = _Recent(_CHUNKS_OPEN, _close)
        self._pictures: _Recent[int, Picture] = _Recent(_PICTURES_KEPT, _forget)

    def picture(self, index: int) -> Picture:
        """Picture number `index` of the take; do not write into it."""
        return self._pictures.get(index, self._read)

    def close(self) -> None:
        """Close the files."""
        self._chunks.clear()
        self._pictures.clear()

    def _read(self, index: int) -> Picture:
        found = self.take.chunk_at(index)
        if found is None:
            raise MediaError(
                tr("Take {number} has no picture {index}.", number=self.take.number, index=index)
            )
        chunk, place = found
        picture = self._chunks.get(chunk.index, lambda _: self._open(chunk.video)).picture(place)
        picture.flags.writeable = False
        return picture

    def _open(self, video: str) -> ChunkReader:
        try:
            path = chunk_path(self._folder, self.take, video)
        except ProjectError as error:
            raise MediaError(str(error)) from error
        return ChunkReader(path, Fraction(*self.take.recipe.rate))


class LibraryReader:
    """Pictures of any take of a library; use it as a context manager."""

    def __init__(self, folder: Path, library: TakeLibrary, takes_open: int = 3) -> None:
        self._folder = folder
        self._library = library
        self._readers: _Recent[str, TakeReader] = _Recent(takes_open, _close)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def set_library(self, library: TakeLibrary) -> None:
        """Go on with a library that has grown; a take that changed is opened anew."""
        for take_id in self._readers.kept():
            if library.get(take_id) is not self._library.get(take_id):
                self._readers.drop(take_id)
        self._library = library

    def picture(self, take_id: str, index: int) -> Picture:
        """Picture number `index` of a take; do not write into it."""
        return self._readers.get(take_id, self._open).picture(index)

    def close(self) -> None:
        """Close every file."""
        self._readers.clear()

    def _open(self, take_id: str) -> TakeReader:
        take = self._library.get(take_id)
        if take is None:
            raise MediaError(tr("Take {name} is not in the project.", name=take_id))
        return TakeReader(self._folder, take)


class _Recent(Generic[_Key, _Value]):
    """The values used last; an older one is let go."""

    def __init__(self, size: int, let_go: Callable[[_Value], None]) -> None:
        self._size = size
        self._let_go = let_go
        self._values: OrderedDict[_Key, _Value] = OrderedDict()

    def get(self, key: _Key, make: Callable[[_Key], _Value]) -> _Value:
        value = self._values.get(key)
        if value is None:
            value = make(key)
            self._values[key] = value
            if len(self._values) > self._size:
                self._let_go(self._values.popitem(last=False)[1])
        self._values.move_to_end(key)
        return value

    def kept(self) -> tuple[_Key, ...]:
        return tuple(self._values)

    def drop(self, key: _Key) -> None:
        self._let_go(self._values.pop(key))

    def clear(self) -> None:
        for key in self.kept():
            self.drop(key)


def _place_of(frame: VideoFrame, rate: Fraction) -> int:
    if frame.pts is None or frame.time_base is None:
        raise MediaError(tr("A chunk's picture has no time."))
    return round(frame.pts * frame.time_base * rate)


def _close(reader: ChunkReader | TakeReader) -> None:
    reader.close()


def _forget(picture: Picture) -> None:
    """Pictures need no closing."""
