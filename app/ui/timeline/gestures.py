"""Gestures on the timeline: they keep local state and end in one undoable edit."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Protocol

from app.model.cutting import move_shots
from app.model.project import Project
from app.model.time import format_timecode
from app.model.timeline import span_of
from app.ui.timeline.blocks import Block
from app.ui.timeline.layout import Layout
from app.ui.timeline.snapping import Target

_DRAG_STARTS_PX = 6


@dataclass(frozen=True)
class Outcome:
    """The edit that a finished gesture asks for."""

    text: str
    project: Project


class Gesture(Protocol):
    """What the view needs of a drag, whatever it does."""

    preview: Project | None
    label: str
    block: Block
    snapped: Target | None

    def moved(self, x: float, *, snaps: bool = True) -> None:
        """The pointer is at x now; `snaps` as long as the user does not hold Alt."""

    def label_x(self) -> float:
        """Where the numbers belong."""

    def outcome(self, project: Project) -> Outcome | None:
        """The edit of the project as it is at the release, or None when nothing changes.

        A take may have been selected while the pointer was down; that must not be undone.
        """


class Move:
    """Drag shots to another place; a line shows where they would land."""

    def __init__(
        self, project: Project, block: Block, layout: Layout, x: float, moving: Collection[str]
    ) -> None:
        self.preview: Project | None = None
        self.label = ""
        self.block = block
        self.moving = tuple(moving)
        self.snapped: Target | None = None
        self.is_dragging = False
        self.x = self.press_x = x
        self.index = project.index(block.shot.id)
        self._project = project
        self._layout = layout

    def moved(self, x: float, *, snaps: bool = True) -> None:
        """Follow the pointer once it has left the place where it was pressed."""
        self.x = x
        if abs(x - self.press_x) >= _DRAG_STARTS_PX:
            self.is_dragging = True
        if self.is_dragging:
            self.index = self._layout.insertion_index(x, self.moving)
            moved = self._moved(self._project)
            start = span_of(moved, self.moving[0]).range.start
            timecode = format_timecode(moved.start_timecode + start, moved.rate)
            self.label = f"{self._what()}   {timecode}"

    def label_x(self) -> float:
        """Under the pointer."""
        return self.x

    def outcome(self, project: Project) -> Outcome | None:
        """One edit, when the shots land at another place."""
        moved = self._moved(project)
        if not self.is_dragging or moved == project:
            return None
        return Outcome(f"Move {self._what()}", moved)

    def _what(self) -> str:
        count = len(self.moving)
        return self.block.shot.name if count == 1 else f"{count} shots"

    def _moved(self, project: Project) -> Project:
        return move_shots(project, self.moving, self.index)
