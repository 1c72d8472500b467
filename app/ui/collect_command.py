"""Giving up deleted takes: says what would go, and moves it to the trash when told to."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.language import mark, tr, tr_count
from app.model.take_keeping import unused_takes
from app.session.trash import move_to_trash
from app.storage.errors import ProjectError
from app.storage.take_files import take_bytes
from app.ui.message_strip import Message
from app.ui.services import Services

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_OFFER = (
    mark(
        "{n} deleted take that nothing needs can go to the system's trash ({size_mb:.1f} MB). "
        "The project is saved, and undo begins anew."
    ),
    mark(
        "{n} deleted takes that nothing needs can go to the system's trash ({size_mb:.1f} MB). "
        "The project is saved, and undo begins anew."
    ),
)
_MOVED = mark("{n} deleted take moved to the trash."), mark("{n} deleted takes moved to the trash.")


class CollectCommand(QObject):
    """Nothing goes before the button in the message was pressed."""

    told = Signal(object)  # Message

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._generation = services.document, services.generation
        self.to_trash: Callable[[Path], bool] = move_to_trash

    def ask(self) -> None:
        """Say which deleted takes nothing needs, and offer to give them up."""
        document = self._document
        if document.folder is None:
            return
        if not self._generation.is_idle:
            text = tr(
                "Takes are being generated, which may need others; collect when that is over."
            )
            self.told.emit(Message(text))
            return
        unused = unused_takes(document.project, document.library)
        if not unused:
            text = tr(
                "There are no unused takes: none is deleted, or others remember those that are."
            )
            self.told.emit(Message(text, is_problem=False))
            return
        size = sum(take_bytes(document.folder, take) for take in unused)
        text = tr_count(len(unused), *_OFFER, size_mb=size / 1e6)
        self.told.emit(Message(text, False, tr("Move to trash"), self._collect))

    def _collect(self) -> None:
        """What is unused now goes; what was restored since stays."""
        document = self._document
        if not self._generation.is_idle:
            self.ask()
            return
        unused = unused_takes(document.project, document.library)
        try:
            document.save()  # or the project on disk might still show one of them
            document.collect_takes(unused, self.to_trash)
        except ProjectError as error:
            self.told.emit(Message(str(error)))
            return
        text = tr_count(len(unused), *_MOVED)
        self.told.emit(Message(text, is_problem=False))
