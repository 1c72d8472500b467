"""The pictures that memory is compared with: of takes loaded in a thread, of the cast at once."""

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QPixmap

from app.model.memory_strip import StripPart, StripReference
from app.session.document import Document
from app.storage.reference_files import reference_path
from app.ui.inspector.cast_pictures import CastPictures
from app.ui.timeline.thumbnails import Thumbnails


class Originals:
    """Ask with `pixmap` between `begin` and `fetch` of its thumbnails."""

    def __init__(self, document: Document, parent: QObject) -> None:
        self.thumbnails = Thumbnails(document, parent)
        self._document = document
        self._cast = CastPictures()

    def pixmap(self, part: StripPart, number: int, size: QSize) -> QPixmap | None:
        """Picture `number` of a part; of the cast exactly in this size, None while it loads."""
        if not isinstance(part, StripReference):
            return self.thumbnails.pixmap(part.id, number)
        folder = self._document.folder
        return None if folder is None else self._cast.pixmap(reference_path(folder, part.id), size)
