"""Gestures on the timeline: they keep local state and end in one undoable edit."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Protocol

from app.language import mark, tr, tr_count
from app.model.cutting import move_shots
from app.model.project import Project
from app.model.time import format_change, format_timecode
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


class Guide(Protocol):
    """What is said and shown while something is dragged."""

    label: str
    snapped: Target | None

    def moved(self, x: float, *, snaps: bool = True) -> None:
        """The pointer is at x now; `snaps` as long as the user does not hold Alt."""

    def label_x(self) -> float:
        """Where the numbers belong."""


class Scrubbing(Guide, Protocol):
    """A drag that is no edit: what it does holds at once."""

    def give_up(self) -> None:
        """The drag is given up."""


class Gesture(Guide, Protocol):
    """A drag that ends in an edit."""

    preview: Project | None

    @property
    def block(self) -> Block | None:
        """The shot that is dragged, if it is one."""

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
        self._start = span_of(project, self.moving[0]).range.start

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
            change = format_change(start - self._start, moved.rate)
            self.label = "   ".join((self._what(), change, timecode, self._where(moved)))

    def label_x(self) -> float:
        """Under the pointer."""
        return self.x

    def outcome(self, project: Project) -> Outcome | None:
        """One edit, when the shots land at another place."""
        moved = self._moved(project)
        if not self.is_dragging or moved == project:
            return None
        one, many = mark("Move {name}"), mark("Move {n} shots")
        text = tr_count(len(self.moving), one, many, name=self.block.shot.name)
        return Outcome(text, moved)

    def _where(self, moved: Project) -> str:
        """The cut that it goes to: shots land nowhere else."""
        place = moved.index(self.moving[0])
        before = [shot for shot in moved.shots[:place] if shot.enabled]
        return tr("after {name}", name=before[-1].name) if before else tr("first")

    def _what(self) -> str:
        count = len(self.moving)
        one, many = mark("{n} shot"), mark("{n} shots")
        return self.block.shot.name if count == 1 else tr_count(count, one, many)

    def _moved(self, project: Project) -> Project:
        return move_shots(project, self.moving, self.index)
