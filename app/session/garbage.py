"""Python's search for garbage, kept from stopping the window while someone works.

A whole search looks at every object of the program, which takes 50 ms with a film of 1,000 shots,
and begins whenever enough was made since the last one. What is there when a project was opened
stays, so it is put aside and looked at no more until the next one is.
"""

import gc

from PySide6.QtCore import QObject, QTimer

from app.session.document import Document

_OBJECTS, _YOUNG, _OLDER = 5_000, 20, 100  # made before a search; searches before a wider one


class QuietGarbage(QObject):
    """Puts aside what stays after a project was opened."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.set_threshold(_OBJECTS, _YOUNG, _OLDER)
        document.replaced.connect(self._on_replaced)

    def _on_replaced(self) -> None:
        """The views read the project now; when they are done, all that is kept is there."""
        QTimer.singleShot(0, self, self._put_aside)

    def _put_aside(self) -> None:
        gc.unfreeze()
        gc.collect()
        gc.freeze()
