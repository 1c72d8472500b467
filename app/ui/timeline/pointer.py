"""What the pointer is doing on the timeline: hovering, scrubbing, or dragging a shot."""

from PySide6.QtCore import QPointF

from app.model.project import Project
from app.model.timeline import span_of
from app.session.document import Document
from app.session.playback import Player
from app.ui.selection import Selection
from app.ui.timeline.blocks import Block
from app.ui.timeline.gestures import Move, Trim
from app.ui.timeline.layout import Hit, Layout, Part

_NOTHING = Hit(Part.NOTHING)


class Pointer:
    """Keeps the local state of a drag; a release makes one undoable edit of it."""

    def __init__(self, document: Document, player: Player, selection: Selection) -> None:
        self._document = document
        self._player = player
        self._selection = selection
        self.gesture: Trim | Move | None = None
        self.hovered = _NOTHING
        self.is_scrubbing = False

    @property
    def preview(self) -> Project | None:
        """The project as it would be if the drag ended now, when that is to be shown."""
        return None if self.gesture is None else self.gesture.preview

    def press(self, point: QPointF, layout: Layout) -> None:
        """Begin to scrub, trim or move; a shot is selected and shown at once."""
        hit = layout.hit(point)
        if hit.block is None:
            self.is_scrubbing = True
            self._scrub(point, layout)
            return
        self._selection.select(hit.block.shot.id)
        self._show(hit.block)
        project = self._document.project
        if hit.part in (Part.HEAD_EDGE, Part.TAIL_EDGE):
            self.gesture = Trim(project, hit.block, hit.part, layout)
            self.gesture.moved(point.x())
        else:
            self.gesture = Move(project, hit.block, layout, point.x())

    def move(self, point: QPointF, layout: Layout) -> None:
        """Go on with what was begun, or notice what lies under the pointer."""
        if self.is_scrubbing:
            self._scrub(point, layout)
        elif self.gesture is not None:
            self.gesture.moved(point.x())
        else:
            self.hovered = layout.hit(point)

    def release(self) -> None:
        """End the drag with one edit, if it changed anything."""
        gesture = self.gesture
        self.cancel()
        project = self._document.project
        if gesture is None or not project.has_shot(gesture.block.shot.id):
            return
        outcome = gesture.outcome(project)
        if outcome is None:
            return
        self._document.edit(outcome.text, outcome.project)
        if isinstance(gesture, Move):
            self._player.seek(span_of(outcome.project, gesture.block.shot.id).range.start)

    def cancel(self) -> None:
        """Give the drag up; nothing is changed."""
        self.gesture = None
        self.is_scrubbing = False

    def leave(self) -> None:
        """The pointer is somewhere else."""
        self.hovered = _NOTHING

    def _scrub(self, point: QPointF, layout: Layout) -> None:
        self._player.seek(layout.scale.frame_at(point.x()))

    def _show(self, block: Block) -> None:
        """Put the playhead into a shot that was clicked, so that the viewer shows it."""
        if block.range.frames and self._player.frame not in block.range:
            self._player.pause()
            self._player.seek(block.range.start)
