"""What the pointer is doing on the timeline: hovering, scrubbing, or dragging a shot."""

from PySide6.QtCore import QPointF, Qt

from app.model.markers import film_frame
from app.model.project import Marker, Project
from app.model.timeline import span_of
from app.session.document import Document
from app.session.playback import Player
from app.ui.selection import Selection
from app.ui.timeline.blocks import Block
from app.ui.timeline.cut_gestures import Roll, Slip, Trim
from app.ui.timeline.gestures import Gesture, Guide, Move, Scrubbing
from app.ui.timeline.layout import Hit, Layout, Part
from app.ui.timeline.ruler_gestures import MarkDrag, MarkerDrag, Scrub
from app.ui.timeline.snapping import Magnets, Target

_NOTHING = Hit(Part.NOTHING)
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_NO_KEYS = Qt.KeyboardModifier.NoModifier
_CURSORS = {
    Part.HEAD_EDGE: Qt.CursorShape.SizeHorCursor,
    Part.TAIL_EDGE: Qt.CursorShape.SizeHorCursor,
    Part.IN_MARK: Qt.CursorShape.SizeHorCursor,
    Part.OUT_MARK: Qt.CursorShape.SizeHorCursor,
    Part.MARKER: Qt.CursorShape.PointingHandCursor,
    Part.RULER: Qt.CursorShape.ArrowCursor,
}


class Pointer:
    """Keeps the local state of a drag; a release makes one undoable edit of it."""

    def __init__(self, document: Document, player: Player, selection: Selection) -> None:
        self._document = document
        self._player = player
        self._selection = selection
        self.gesture: Gesture | None = None
        self.scrubbing: Scrubbing | None = None
        self.hovered = _NOTHING
        self.snaps = True
        self._alt_slips = False  # it began a slip and is still held, so it does not free it

    @property
    def guide(self) -> Guide | None:
        """What is dragged, whether it is an edit or not."""
        return self.gesture or self.scrubbing

    @property
    def snapped(self) -> Target | None:
        """What the drag has snapped to, or None."""
        return None if self.guide is None else self.guide.snapped

    @property
    def preview(self) -> Project | None:
        """The project as it would be if the drag ended now, when that is to be shown."""
        return None if self.gesture is None else self.gesture.preview

    def press(
        self, point: QPointF, layout: Layout, keys: Qt.KeyboardModifier = _NO_KEYS
    ) -> None:
        """Begin to scrub or to drag; a shot is selected and shown at once.

        On an edge, Ctrl rolls the cut; on a shot, Alt slips its take (let go of it and press it
        again to free the slip), and Ctrl and Shift select more. A shot of several that are
        selected is selected alone only when it was not dragged.
        """
        hit, self._alt_slips = layout.hit(point), False
        self._selection.select_marker(None if hit.marker is None else hit.marker.id)
        if hit.block is None:
            self._press_ruler(hit, point.x(), layout)
            return
        shot_id, on_edge = hit.block.shot.id, hit.part in (Part.HEAD_EDGE, Part.TAIL_EDGE)
        if keys & _SHIFT:
            self._selection.extend(shot_id)
        elif keys & _CONTROL and not on_edge:
            self._selection.toggle(shot_id)
        else:
            self._press_block(hit.part, hit.block, point, layout, keys)

    def _press_ruler(self, hit: Hit, x: float, layout: Layout) -> None:
        magnets = self._magnets(layout)
        if hit.marker is not None:
            self.gesture = self._marker_drag(magnets, hit.marker, x)
        elif hit.part in (Part.IN_MARK, Part.OUT_MARK):
            is_in = hit.part is Part.IN_MARK
            self.scrubbing = MarkDrag(magnets, self._player, x, is_in=is_in)
        else:
            self.scrubbing = Scrub(magnets, self._player, x)

    def _marker_drag(self, magnets: Magnets, marker: Marker, x: float) -> MarkerDrag | None:
        frame = film_frame(magnets.project, marker)
        return None if frame is None else MarkerDrag(magnets, marker, frame, x)

    def _magnets(self, layout: Layout) -> Magnets:
        card = self._document.card
        grid = None if card is None else card.grid
        return Magnets(self._document.project, layout, self._player.frame, grid)

    def _press_block(
        self, part: Part, block: Block, point: QPointF, layout: Layout, keys: Qt.KeyboardModifier
    ) -> None:
        if block.shot.id not in self._selection:
            self._selection.select(block.shot.id)
        self._show(block)
        magnets = self._magnets(layout)
        if part in (Part.HEAD_EDGE, Part.TAIL_EDGE):
            is_head = part is Part.HEAD_EDGE
            rolls = bool(keys & _CONTROL)
            self.gesture = (
                _roll(magnets, block, is_head=is_head)
                if rolls
                else Trim(magnets, block, is_head=is_head)
            )
        elif keys & _ALT and block.shot.enabled:
            self.gesture, self._alt_slips = Slip(magnets, block), True
        else:
            chosen = self._selection.shot_ids
            self.gesture = Move(magnets.project, block, layout, point.x(), chosen)
        if self.gesture is not None and not isinstance(self.gesture, Move):
            self.gesture.moved(point.x(), snaps=False)

    def move(
        self, point: QPointF, layout: Layout, keys: Qt.KeyboardModifier = _NO_KEYS
    ) -> None:
        """Go on with what was begun, or notice what lies under the pointer."""
        if self.guide is not None:
            has_alt = bool(keys & _ALT)
            self._alt_slips = self._alt_slips and has_alt
            self.guide.moved(point.x(), snaps=self.snaps and has_alt == self._alt_slips)
        else:
            self.hovered = layout.hit(point)

    def release(self) -> None:
        """End the drag with one edit, if it changed anything."""
        gesture, self.gesture, self.scrubbing = self.gesture, None, None
        project = self._document.project
        if gesture is None or (gesture.block and not project.has_shot(gesture.block.shot.id)):
            return
        outcome = gesture.outcome(project)
        if outcome is None:
            self._clicked(gesture)
            return
        self._document.edit(outcome.text, outcome.project)
        if isinstance(gesture, Move):
            self._player.seek(span_of(outcome.project, gesture.moving[0]).range.start)

    def _clicked(self, gesture: Gesture) -> None:
        """Nothing was dragged: select the shot alone, or show the frame of the marker."""
        if isinstance(gesture, Move) and not gesture.is_dragging:
            self._selection.select(gesture.block.shot.id)
        elif isinstance(gesture, MarkerDrag) and not gesture.is_dragging:
            self._player.pause()
            self._player.seek(gesture.first)

    def cancel(self) -> None:
        """Give the drag up; nothing is changed."""
        if self.scrubbing is not None:
            self.scrubbing.give_up()
        self.gesture = self.scrubbing = None

    def leave(self) -> None:
        """The pointer is somewhere else."""
        self.hovered = _NOTHING

    def _show(self, block: Block) -> None:
        """Put the playhead into a shot that was clicked, so that the viewer shows it.

        A disabled shot has no frames; the film stops, so that the shot stays selected.
        """
        if self._player.frame not in block.range:
            self._player.pause()
            if block.range.frames:
                self._player.seek(block.range.start)


def _roll(magnets: Magnets, block: Block, *, is_head: bool) -> Roll | None:
    """The cut at an edge, by the shots beside it; none at the ends of the film."""
    enabled = [other for other in magnets.layout.blocks if other.shot.enabled]
    place = enabled.index(block) - is_head
    if not 0 <= place < len(enabled) - 1:
        return None
    return Roll(magnets, enabled[place], enabled[place + 1])


def cursor_of(part: Part) -> Qt.CursorShape:
    """The shape of the pointer over a part of the view."""
    return _CURSORS.get(part, Qt.CursorShape.ArrowCursor)
