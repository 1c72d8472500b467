"""Naming a shot on the timeline, in the head of its block."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from app.ui.name_in_place import NameInPlace
from app.ui.timeline.layout import HEAD_PX
from app.ui.timeline.timeline_view import TimelineView

_LEAST_PX = 110


class NameEditor(QObject):
    """At most one name is typed; it stays with its block."""

    def __init__(self, view: TimelineView, rename: Callable[[str, str], bool]) -> None:
        super().__init__(view)
        self._view, self._rename = view, rename
        self.field: NameInPlace | None = None
        view.scale_changed.connect(self._place)

    def open(self, shot_id: str) -> None:
        """Let the user type over the name of a shot."""
        block = next((one for one in self._view.blocks if one.shot.id == shot_id), None)
        if block is None:
            return
        field = NameInPlace(shot_id, block.shot.name, self._view.viewport())
        field.entered.connect(self._on_entered)
        field.closed.connect(self._on_closed)
        self.field = field
        self._place()
        field.show()
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_entered(self, name: str) -> None:
        field = self.field
        if field is not None and self._rename(field.shot_id, name):
            field.finish()

    def _on_closed(self, had_focus: bool) -> None:
        self.field = None
        if had_focus:
            self._view.setFocus()

    def _place(self) -> None:
        """Lie over the head of the block, wherever it is now."""
        wanted = None if self.field is None else self.field.shot_id
        block = next((one for one in self._view.blocks if one.shot.id == wanted), None)
        if self.field is not None and block is not None:
            rect = self._view.layout_now.rect_of(block).toRect()
            width = max(_LEAST_PX, min(rect.width(), 3 * _LEAST_PX))
            left = max(0, min(rect.left(), self._view.viewport().width() - width))
            self.field.setGeometry(left, rect.top(), width, HEAD_PX + 2)
