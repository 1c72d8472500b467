"""Commands that edit the project: what cannot be done is told, never raised."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.model.project import EditError, Project
from app.session.document import Document
from app.ui.message_strip import Message


class EditCommands(QObject):
    """What the commands of a menu share; each method of theirs is one command."""

    told = Signal(object)  # Message

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document

    def _edit(self, text: str, change: Callable[[Project], Project]) -> bool:
        """Make an edit, and say whether it could be made."""
        try:
            project = change(self._document.project)
        except EditError as error:
            self.told.emit(Message(str(error)))
            return False
        self._document.edit(text, project)
        return True
