"""What the pointer is doing on the timeline: hovering, scrubbing, or dragging a shot."""

from PySide6.QtCore import QPointF, Qt

from app.model.cutting import next_enabled
from app.model.project import Project
from app.model.timeline import span_of
from app.session.document import Document
from app.session.playback import Player
from app.ui.selection import Selection
from app.ui.timeline.blocks import Block
from app.ui.timeline.cut_gestures import Roll, Slip, Trim
from app.ui.timeline.gestures import Gesture, Move
from app.ui.timeline.layout import Hit, Layout, Part

_NOTHING = Hit(Part.NOTHING)
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_NO_KEYS = Qt.KeyboardModifier.NoModifier


class Pointer:
    """Keeps the local state of a drag; a release makes one undoable edit of it."""

    def __init__(self, document: Document, player: Player, selection: Selection) -> None:
        self._document = document
        self._player = player
        self._selection = selection
        self.gesture: Gesture | None = None
        self.hovered = _NOTHING
        self.is_scrubbing = False

    @property
    def preview(self) -> Project | None:
        """The project as it would be if the drag ended now, when that is to be shown."""
        return None if self.gesture is None else self.gesture.preview

    def press(
        self, point: QPointF, layout: Layout, keys: Qt.KeyboardModifier = _NO_KEYS
    ) -> None:
        """Begin to scrub or to drag; a shot is selected and shown at once.

        On an edge, Ctrl rolls the cut; on a shot, Alt slips its take, and Ctrl and Shift select
        more. A shot of several that are selected is selected alone only when it was not dragged.
        """
        hit = layout.hit(point)
        if hit.block is None:
            self.is_scrubbing = True
            self._scrub(point, layout)
            return
        shot_id, on_edge = hit.block.shot.id, hit.part in (Part.HEAD_EDGE, Part.TAIL_EDGE)
        if keys & _SHIFT:
            self._selection.extend(shot_id)
        elif keys & _CONTROL and not on_edge:
            self._selection.toggle(shot_id)
        else:
            self._press_block(hit.part, hit.block, point, layout, keys)

    def _press_block(
        self, part: Part, block: Block, point: QPointF, layout: Layout, keys: Qt.KeyboardModifier
    ) -> None:
        if block.shot.id not in self._selection:
            self._selection.select(block.shot.id)
        self._show(block)
        project, shown = self._document.project, self._player.frame
        if part in (Part.HEAD_EDGE, Part.TAIL_EDGE):
            is_head = part is Part.HEAD_EDGE
            self.gesture = self._roll(block, layout, is_head=is_head) if keys & _CONTROL else Trim(
                project, block, layout, shown, is_head=is_head
            )
        elif keys & _ALT and block.shot.enabled:
            self.gesture = Slip(project, block, layout, shown)
        else:
            chosen = self._selection.shot_ids
            self.gesture = Move(project, block, layout, point.x(), chosen)
        if self.gesture is not None and not isinstance(self.gesture, Move):
            self.gesture.moved(point.x(), snaps=False)

    def _roll(self, block: Block, layout: Layout, *, is_head: bool) -> Roll | None:
        """The cut at an edge, by the shot before it; none at the ends of the film."""
        enabled = [other for other in layout.blocks if other.shot.enabled]
        place = enabled.index(block) - is_head
        if place < 0:
            return None
        before = enabled[place]
        following = next_enabled(self._document.project, before.shot.id)
        if following is None:
            return None
        return Roll(self._document.project, before, layout, self._player.frame, following)

    def move(
        self, point: QPointF, layout: Layout, keys: Qt.KeyboardModifier = _NO_KEYS
    ) -> None:
        """Go on with what was begun, or notice what lies under the pointer."""
        if self.is_scrubbing:
            self._scrub(point, layout)
        elif self.gesture is not None:
            self.gesture.moved(point.x(), snaps=not keys & _ALT)
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
            if isinstance(gesture, Move) and not gesture.is_dragging:
                self._selection.select(gesture.block.shot.id)
            return
        self._document.edit(outcome.text, outcome.project)
        if isinstance(gesture, Move):
            self._player.seek(span_of(outcome.project, gesture.moving[0]).range.start)

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
