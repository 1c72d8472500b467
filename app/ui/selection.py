"""Which shot is selected: one small object that every view listens to."""

from PySide6.QtCore import QObject, Signal

from app.model.project import Shot
from app.session.document import Document


class Selection(QObject):
    """The selected shot; it moves to a neighbour when its shot is deleted."""

    changed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._shot_id: str | None = None
        self._place = 0
        document.changed.connect(self._on_document_changed)
        document.replaced.connect(self._on_replaced)

    @property
    def shot_id(self) -> str | None:
        """The id of the selected shot, or None."""
        return self._shot_id

    @property
    def shot(self) -> Shot | None:
        """The selected shot as it is now, or None."""
        if self._shot_id is None or not self._document.project.has_shot(self._shot_id):
            return None
        return self._document.project.shot(self._shot_id)

    def select(self, shot_id: str | None) -> None:
        """Select a shot, or nothing."""
        self._remember_place(shot_id)
        if shot_id != self._shot_id:
            self._shot_id = shot_id
            self.changed.emit()

    def _remember_place(self, shot_id: str | None) -> None:
        if shot_id is not None and self._document.project.has_shot(shot_id):
            self._place = self._document.project.index(shot_id)

    def _on_document_changed(self) -> None:
        shots = self._document.project.shots
        if self._shot_id is not None and self._document.project.has_shot(self._shot_id):
            self._remember_place(self._shot_id)
        elif shots:
            self.select(shots[min(self._place, len(shots) - 1)].id)
        else:
            self.select(None)

    def _on_replaced(self) -> None:
        self._place = 0
        self._shot_id = None
        self._on_document_changed()
        self.changed.emit()
