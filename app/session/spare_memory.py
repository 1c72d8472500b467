"""Memory that was freed, given back to the system while the window works on.

glibc keeps what a thread has freed for the next thread, in pieces: an editor that makes takes and
plays for a day would hold more and more that nobody uses. Only glibc is asked to give it back.
"""

import ctypes
import sys
from threading import Thread

from PySide6.QtCore import QObject, QTimer

from app.session.document import Document

_EVERY_MS = 10_000  # at most, and only when something was made or edited


class SpareMemory(QObject):
    """Gives back what is free, a while after anything has changed."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(give_back)
        if sys.platform == "linux":
            document.changed.connect(self._on_changed)
            document.takes_changed.connect(self._on_changed)

    def _on_changed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()


def give_back() -> None:
    """Ask glibc in a thread: of a large heap it takes some milliseconds."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none
    if trim is not None:
        Thread(target=trim, args=(0,), name="spare memory", daemon=True).start()
