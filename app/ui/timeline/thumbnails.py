"""Small pictures for the timeline, loaded in a thread and kept; painting only reads them."""

import time
from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap

from app.session.document import Document
from app.session.pictures import PictureKey, PictureLoader

if TYPE_CHECKING:
    from pathlib import Path

    from app.model.takes import TakeLibrary

_HEIGHT_PX = 192
_KEPT, _KEPT_LEAST, _KEPT_BYTES = 1500, 100, 400_000_000
_REPAINT_MS = 40
_SLICE_S = 0.006  # of scaling, before the window may do something else


class Thumbnails(QObject):
    """Ask with `pixmap` while painting, then `fetch` what was missing; `arrived` repaints."""

    arrived = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._pixmaps: OrderedDict[PictureKey, QPixmap] = OrderedDict()
        self._source: tuple[Path, TakeLibrary] | None = None
        self._missing: dict[PictureKey, None] = {}
        self._size = (_HEIGHT_PX, 1.0)
        self._loader = PictureLoader(self)
        self._loader.loaded.connect(self._on_loaded)
        self._repaint = QTimer(self)
        self._repaint.setSingleShot(True)
        self._repaint.setInterval(_REPAINT_MS)
        self._repaint.timeout.connect(self._on_repaint_due)
        document.changed.connect(self._on_document_changed)
        document.takes_changed.connect(self._on_document_changed)
        document.replaced.connect(self._pixmaps.clear)
        self._on_document_changed()

    @property
    def is_complete(self) -> bool:
        """Whether the last painting found every picture."""
        return not self._missing

    def begin(self) -> None:
        """A painting begins: what was missing before is forgotten."""
        self._missing.clear()

    def set_size(self, ratio: float, height_px: int = _HEIGHT_PX) -> None:
        """Keep pictures in the pixels of a device, where scaling is slow as high as painted."""
        if (height_px, ratio) != self._size:
            self._size = (height_px, ratio)
            self._pixmaps.clear()

    def pixmap(self, take_id: str, picture: int) -> QPixmap | None:
        """The picture if it is there; otherwise it is noted as missing."""
        key = PictureKey(take_id, picture)
        found = self._pixmaps.get(key)
        if found is None:
            self._missing[key] = None
            return None
        self._pixmaps.move_to_end(key)
        return found

    def fetch(self) -> None:
        """The painting is over: load what it missed."""
        self._loader.want(tuple(self._missing))
        if self._missing and not self._repaint.isActive():
            self._repaint.start()  # the loader may have some of it already

    def close(self) -> None:
        """End the thread."""
        self._repaint.stop()
        self._loader.close()

    def _on_loaded(self, _key: PictureKey) -> None:
        if not self._repaint.isActive():
            self._repaint.start()

    def _on_repaint_due(self) -> None:
        """Take over what is there of what was missing, for a moment at a time."""
        until_s = time.monotonic() + _SLICE_S
        taken = 0
        for key in tuple(self._missing):
            if time.monotonic() > until_s:
                self._repaint.start()
                break
            if self._take_over(key) is not None:
                del self._missing[key]
                taken += 1
        if taken:
            self.arrived.emit()

    def _take_over(self, key: PictureKey) -> QPixmap | None:
        """Keep what the loader has of this picture; an unreadable one is a null pixmap."""
        image = self._loader.get(key)
        if image is None:
            return None
        pixmap = QPixmap()
        if not image.isNull():
            mode = Qt.TransformationMode.SmoothTransformation
            height_px, ratio = self._size
            pixmap = QPixmap.fromImage(image.scaledToHeight(round(height_px * ratio), mode))
            pixmap.setDevicePixelRatio(ratio)
        self._pixmaps[key] = pixmap
        most = max(_KEPT_LEAST, _KEPT_BYTES // max(1, 4 * pixmap.width() * pixmap.height()))
        while len(self._pixmaps) > min(_KEPT, most):
            self._pixmaps.popitem(last=False)
        return pixmap

    def _on_document_changed(self) -> None:
        folder, library = self._document.folder, self._document.library
        if folder is None or self._source == (folder, library):
            return
        self._source = (folder, library)
        self._loader.set_library(folder, library)
        for key, pixmap in tuple(self._pixmaps.items()):
            if pixmap.isNull() or key.take not in library:
                del self._pixmaps[key]
