"""Decoding pictures ahead in a thread; the newest wish always comes first."""

import logging
from collections import OrderedDict
from pathlib import Path
from threading import Condition, Thread
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.model.takes import TakeLibrary
from app.session.slate import image_from_picture
from app.storage.errors import MediaError

if TYPE_CHECKING:
    from app.storage.media import LibraryReader

_BYTES_KEPT = 96_000_000
_logger = logging.getLogger(__name__)


class PictureKey(NamedTuple):
    """One picture of one take."""

    take: str
    picture: int


class PictureLoader(QObject):
    """Keeps the pictures that were wanted last; `loaded` arrives in this object's thread."""

    loaded = Signal(object)  # PictureKey; read it with `get`

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changed = Condition()
        self._wanted: tuple[PictureKey, ...] = ()
        self._source: tuple[Path, TakeLibrary] | None = None
        self._images: OrderedDict[PictureKey, QImage] = OrderedDict()
        self._bytes = 0
        self._is_closed = False
        self._thread: Thread | None = None

    def set_library(self, folder: Path, library: TakeLibrary) -> None:
        """Read from this library on; pictures of takes that are gone are forgotten."""
        with self._changed:
            old = self._source
            self._source = (folder, library)
            if old is None or old[0] != folder:
                self._images.clear()
                self._bytes = 0
            else:
                for key, image in tuple(self._images.items()):
                    if image.isNull() or key.take not in library:  # it may be readable now
                        self._bytes -= self._images.pop(key).sizeInBytes()
            self._changed.notify()  # what is wanted may have waited for this library

    def want(self, keys: tuple[PictureKey, ...]) -> None:
        """Load these, the first one first; what was wanted before is forgotten."""
        with self._changed:
            self._wanted = keys
            self._changed.notify()
        if self._thread is None and keys and not self._is_closed:
            self._thread = Thread(target=self._run, name="pictures", daemon=True)
            self._thread.start()

    def get(self, key: PictureKey) -> QImage | None:
        """The picture if it is there; a null image when it cannot be read."""
        with self._changed:
            image = self._images.get(key)
            if image is not None:
                self._images.move_to_end(key)
            return image

    def close(self) -> None:
        """End the thread."""
        with self._changed:
            self._is_closed = True
            self._changed.notify()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _run(self) -> None:
        reader: LibraryReader | None = None
        source: tuple[Path, TakeLibrary] | None = None
        while (order := self._next_order()) is not None:
            key, wanted_source = order
            if source != wanted_source or reader is None:
                reader = _reader_for(reader, source, wanted_source)
                source = wanted_source
            self._put(key, _load(reader, key), wanted_source)
        if reader is not None:
            reader.close()

    def _next_order(self) -> tuple[PictureKey, tuple[Path, TakeLibrary]] | None:
        """Wait for a wish that is not there yet; None when it is time to end."""
        with self._changed:
            while True:
                if self._is_closed:
                    return None
                if self._source is not None:
                    for key in self._wanted:
                        if key not in self._images:
                            return key, self._source
                self._changed.wait()

    def _put(self, key: PictureKey, image: QImage, source: tuple[Path, TakeLibrary]) -> None:
        with self._changed:
            if self._is_closed or source != self._source:  # another project has such takes, too
                return
            self._images[key] = image
            self._bytes += image.sizeInBytes()
            for old in tuple(self._images):
                if self._bytes <= _BYTES_KEPT:
                    break
                if old not in self._wanted:  # or it would be loaded again and again
                    self._bytes -= self._images.pop(old).sizeInBytes()
        self.loaded.emit(key)


def _reader_for(
    reader: "LibraryReader | None",
    old: tuple[Path, TakeLibrary] | None,
    new: tuple[Path, TakeLibrary],
) -> "LibraryReader":
    if reader is not None and old is not None and old[0] == new[0]:
        reader.set_library(new[1])
        return reader
    if reader is not None:
        reader.close()
    from app.storage.media import LibraryReader  # in this thread: it loads numpy and FFmpeg

    return LibraryReader(*new)


def _load(reader: "LibraryReader", key: PictureKey) -> QImage:
    try:
        return image_from_picture(reader.picture(key.take, key.picture))
    except MediaError as error:
        _logger.warning("A picture cannot be shown: %s", error)
    except Exception:
        _logger.exception("A picture cannot be shown.")
    return QImage()
