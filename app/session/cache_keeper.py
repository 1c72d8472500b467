"""The project's cache stays below its limit: looked at when a project opens and the queue ends."""

import logging
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.session.document import Document
from app.session.generation import GenerationController
from app.storage.caches import trim_cache
from app.storage.project_folder import cache_folder

if TYPE_CHECKING:
    from pathlib import Path

_logger = logging.getLogger(__name__)


class CacheKeeper(QObject):
    """Lives as long as the queue; the disk is read in a thread."""

    def __init__(self, document: Document, generation: GenerationController) -> None:
        super().__init__(generation)
        self._document = document
        self._thread: Thread | None = None
        document.replaced.connect(self.look)
        generation.idle.connect(self.look)

    def look(self) -> None:
        """Delete what was used longest ago where there is too much, unless that is going on."""
        folder = self._document.folder
        if folder is None or (self._thread is not None and self._thread.is_alive()):
            return
        self._thread = Thread(target=_trim, args=(cache_folder(folder),), daemon=True)
        self._thread.start()

    def wait(self) -> None:
        """Until it is done."""
        if self._thread is not None:
            self._thread.join()


def _trim(cache: "Path") -> None:
    freed = trim_cache(cache)
    if freed:
        _logger.info("The cache was too large: %.0f MB were freed.", freed / 1e6)
