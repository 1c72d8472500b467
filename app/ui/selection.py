"""Which shots are selected: one small object that every view listens to."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from app.model.project import Shot
from app.session.document import Document


class Selection(QObject):
    """The selected shots, and the current one of them that is shown in detail.

    It moves to a neighbour when all of them are deleted. A marker may be selected beside them,
    until shots are.
    """

    changed = Signal()
    marker_changed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._shot_id: str | None = None
        self._ids: frozenset[str] = frozenset()
        self._anchor: str | None = None  # where a run of selected shots begins
        self._place = 0
        self._marker: str | None = None
        document.changed.connect(self._on_document_changed)
        document.replaced.connect(self._on_replaced)

    @property
    def shot_id(self) -> str | None:
        """The id of the current shot, or None."""
        return self._shot_id

    @property
    def shot_ids(self) -> tuple[str, ...]:
        """The ids of all selected shots, in the order of the film."""
        shots = self._document.project.shots
        return tuple(shot.id for shot in shots if shot.id in self._ids)

    @property
    def shot(self) -> Shot | None:
        """The current shot as it is now, or None."""
        if self._shot_id is None or not self._document.project.has_shot(self._shot_id):
            return None
        return self._document.project.shot(self._shot_id)

    @property
    def marker_id(self) -> str | None:
        """The id of the selected marker, or None."""
        return self._marker

    def select_marker(self, marker_id: str | None) -> None:
        """Select a marker, or none."""
        if marker_id != self._marker:
            self._marker = marker_id
            self.marker_changed.emit()

    def __contains__(self, shot_id: object) -> bool:
        return shot_id in self._ids

    def select(self, shot_id: str | None) -> None:
        """Select one shot alone, or nothing."""
        self._anchor = shot_id
        self._set([] if shot_id is None else [shot_id], shot_id)

    def select_many(self, shot_ids: Iterable[str]) -> None:
        """Select several shots; the first of them is the current one."""
        chosen = list(shot_ids)
        self._anchor = chosen[0] if chosen else None
        self._set(chosen, self._anchor)

    def select_all(self) -> None:
        """Select every shot; the current one stays."""
        self._set([shot.id for shot in self._document.project.shots], self._shot_id)

    def toggle(self, shot_id: str) -> None:
        """Take a shot into the selection, or out of it; one stays selected."""
        others = [other for other in self.shot_ids if other != shot_id]
        self._anchor = shot_id
        if shot_id in self._ids and others:
            self._set(others, others[-1])
        else:
            self._set([*others, shot_id], shot_id)

    def extend(self, shot_id: str, among: Sequence[str] | None = None) -> None:
        """Select every shot from where the selection began to this one, of some or of all."""
        every = [shot.id for shot in self._document.project.shots] if among is None else among
        anchor = self._anchor if self._anchor in every else shot_id
        first, last = sorted((every.index(anchor or shot_id), every.index(shot_id)))
        self._set(list(every[first : last + 1]), shot_id)

    def _set(self, shot_ids: list[str], current: str | None) -> None:
        self._remember_place(current)
        chosen = frozenset(shot_ids)
        if (chosen, current) != (self._ids, self._shot_id):
            self._ids, self._shot_id = chosen, current
            self.select_marker(None)
            self.changed.emit()

    def _remember_place(self, shot_id: str | None) -> None:
        if shot_id is not None and self._document.project.has_shot(shot_id):
            self._place = self._document.project.index(shot_id)

    def _on_document_changed(self) -> None:
        shots = self._document.project.shots
        there = self.shot_ids
        if self._marker not in {marker.id for marker in self._document.project.markers}:
            self.select_marker(None)
        if self._shot_id in there:
            self._set(list(there), self._shot_id)
        elif there:
            self._set(list(there), there[0])
        elif shots:
            self.select(shots[min(self._place, len(shots) - 1)].id)
        else:
            self.select(None)

    def _on_replaced(self) -> None:
        self._place = 0
        self._shot_id, self._ids, self._anchor = None, frozenset(), None
        self._on_document_changed()
        self.changed.emit()
