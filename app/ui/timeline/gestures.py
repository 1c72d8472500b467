"""Gestures on the timeline: they keep local state and end in one undoable edit."""

from dataclasses import dataclass
from typing import Protocol

from app.model.edits import move_shot, set_duration, trim_head
from app.model.project import Project
from app.model.time import format_length, format_timecode
from app.model.timeline import snap, span_of
from app.ui.timeline.blocks import Block
from app.ui.timeline.layout import Layout, Part

_DRAG_STARTS_PX = 6
_SNAP_PX = 8


@dataclass(frozen=True)
class Outcome:
    """The edit that a finished gesture asks for."""

    text: str
    project: Project


class Gesture(Protocol):
    """What the view needs of a drag, whatever it does."""

    preview: Project | None
    label: str

    def moved(self, x: float) -> None:
        """The pointer is at x now."""

    def outcome(self, project: Project) -> Outcome | None:
        """The edit of the project as it is at the release, or None when nothing changes.

        A take may have been selected while the pointer was down; that must not be undone.
        """


class Trim:
    """Drag an edge of a shot; the preview ripples like the film will."""

    def __init__(self, project: Project, block: Block, part: Part, layout: Layout) -> None:
        self.preview: Project | None = None
        self.label = ""
        self.block = block
        self.is_head = part is Part.HEAD_EDGE
        self._project = project
        self._scale = layout.scale
        edge = block.range.start if self.is_head else block.range.end
        self._grip_px = 0.0
        self._edge = edge
        self._targets = self._snap_targets()
        self._pressed = False
        self._change = 0

    def moved(self, x: float) -> None:
        """Trim to the frame under the pointer, and say by how much."""
        if not self._pressed:
            self._grip_px, self._pressed = x - self._scale.x_of(self._edge), True
        boundary = self._scale.boundary_at(x - self._grip_px)
        near = max(1, round(_SNAP_PX / self._scale.px_per_frame))
        change = snap(boundary, self._targets, near if near < 24 else 24) - self._edge
        shot = self.block.shot
        if self.is_head:
            self._change = max(-shot.in_frame, min(change, shot.frames - 1))
        else:
            self._change = max(change, 1 - shot.frames)
        self.preview = self._trimmed(self._project)
        self.label = self._label(-self._change if self.is_head else self._change)

    def outcome(self, project: Project) -> Outcome | None:
        """One edit named after what was trimmed."""
        if not self._change:
            return None
        where = "head" if self.is_head else "tail"
        return Outcome(f"Trim {where} of {self.block.shot.name}", self._trimmed(project))

    def _trimmed(self, project: Project) -> Project:
        shot = self.block.shot
        if self.is_head:
            return trim_head(project, shot.id, self._change)
        return set_duration(project, shot.id, shot.frames + self._change)

    def _snap_targets(self) -> tuple[int, ...]:
        """The ends of the take: the last frame for which there are pictures."""
        if self.block.take is None:
            return ()
        start = self.block.range.start
        if self.is_head:
            return (start - self.block.shot.in_frame,)
        return (start + self.block.covered_frames - self.block.shot.in_frame,)

    def _label(self, longer: int) -> str:
        rate = self._project.rate
        frames = self.block.shot.frames + longer
        sign = "+" if longer >= 0 else ""
        text = f"{sign}{format_length(longer, rate)}   {format_timecode(frames, rate)}"
        beyond = self.block.shot.in_frame + frames - self.block.covered_frames
        if self.block.take is None or self.is_head or beyond < 0:
            return text
        if beyond == 0:
            return f"{text}   end of the take"
        return f"{text}   {format_length(beyond, rate)} to be generated"


class Move:
    """Drag a shot to another place; a line shows where it would land."""

    def __init__(self, project: Project, block: Block, layout: Layout, x: float) -> None:
        self.preview: Project | None = None
        self.label = ""
        self.block = block
        self.is_dragging = False
        self.x = self.press_x = x
        self.index = project.index(block.shot.id)
        self._project = project
        self._layout = layout

    def moved(self, x: float) -> None:
        """Follow the pointer once it has left the place where it was pressed."""
        self.x = x
        if abs(x - self.press_x) >= _DRAG_STARTS_PX:
            self.is_dragging = True
        if self.is_dragging:
            self.index = self._layout.insertion_index(x, self.block.shot.id)
            moved = self._moved(self._project)
            start = span_of(moved, self.block.shot.id).range.start
            timecode = format_timecode(moved.start_timecode + start, moved.rate)
            self.label = f"{self.block.shot.name}   {timecode}"

    def outcome(self, project: Project) -> Outcome | None:
        """One edit, when the shot lands at another place."""
        moved = self._moved(project)
        if not self.is_dragging or moved == project:
            return None
        return Outcome(f"Move {self.block.shot.name}", moved)

    def _moved(self, project: Project) -> Project:
        return move_shot(project, self.block.shot.id, self.index)
