"""Gestures that move a cut or what is seen between cuts: trim, roll and slip."""

from dataclasses import replace

from typing_extensions import override

from app.language import mark, tr, tr_count
from app.model.cutting import roll_cut
from app.model.edits import set_duration, set_in_frame, trim_head
from app.model.project import Project
from app.model.time import format_change, format_length, format_timecode
from app.model.timeline import span_of
from app.ui.timeline.blocks import Block
from app.ui.timeline.gestures import Outcome
from app.ui.timeline.snapping import Magnets, Target, nearest


class _Drag:
    """Something that is dragged by frames from where it was pressed."""

    step: str  # the edit, as undo calls it

    def __init__(self, magnets: Magnets, block: Block) -> None:
        self.preview: Project | None = None
        self.label = ""
        self.block = block
        self.snapped: Target | None = None
        self.change = 0
        self._project, self._scale = magnets.project, magnets.layout.scale
        self._grip_px: float | None = None
        self._magnets = magnets
        self._targets = (*magnets.of_take(block), *magnets.fixed())
        self._edge = 0

    def moved(self, x: float, *, snaps: bool = True) -> None:
        """Follow the pointer by whole frames."""
        if self._grip_px is None:
            self._grip_px = x - self._scale.x_of(self._edge)
        frame = self._scale.boundary_at(x - self._grip_px)
        found = nearest(frame, self._near(frame), self._scale) if snaps else None
        wanted = (frame if found is None else found.frame) - self._edge
        self.change = self._within(wanted)
        self.snapped = found if self.change == wanted else None
        self.preview = self._changed(self._project)
        self.label = self._label()

    def label_x(self) -> float:
        """At the edge that moves."""
        return self._scale.x_of(self._edge + self.change)

    def outcome(self, project: Project) -> Outcome | None:
        """One edit named after what was dragged."""
        if not self.change:
            return None
        return Outcome(tr(self.step, name=self.block.shot.name), self._changed(project))

    def _near(self, frame: int) -> tuple[Target, ...]:
        """What may attract the edge when it is at a frame."""
        return (*self._targets, *self._magnets.planned(self.block, frame))

    def _within(self, change: int) -> int:
        raise NotImplementedError

    def _changed(self, project: Project) -> Project:
        raise NotImplementedError

    def _label(self) -> str:
        raise NotImplementedError

    def _words(self, *parts: str) -> str:
        """The read-out: what was said, and at its end what the edge has snapped to."""
        name = "" if self.snapped is None else self.snapped.name
        return "   ".join(part for part in (*parts, name) if part)

    def _delta(self, frames: int) -> str:
        return format_change(frames, self._project.rate)

    def _missing(self, left: int) -> str:
        return tr("{length} to be generated", length=format_length(-left, self._project.rate))


class Trim(_Drag):
    """Drag an edge of a shot; what follows moves along, as in the preview."""

    def __init__(self, magnets: Magnets, block: Block, *, is_head: bool) -> None:
        super().__init__(magnets, block)
        self.is_head = is_head
        self.step = mark("Trim head of {name}") if is_head else mark("Trim tail of {name}")
        self._edge = block.range.start if is_head else block.range.end

    @override
    def label_x(self) -> float:
        """At the edge as the film is then: a head stays where it is."""
        return self._scale.x_of(self._edge) if self.is_head else super().label_x()

    @override
    def _within(self, change: int) -> int:
        shot = self.block.shot
        if self.is_head:
            return max(-shot.in_frame, min(change, shot.frames - 1))
        return max(change, 1 - shot.frames)

    @override
    def _changed(self, project: Project) -> Project:
        shot = self.block.shot
        if self.is_head:
            return trim_head(project, shot.id, self.change)
        return set_duration(project, shot.id, shot.frames + self.change)

    @override
    def _label(self) -> str:
        shot = self.block.shot
        longer = -self.change if self.is_head else self.change
        frames = shot.frames + longer
        length = format_timecode(frames, self._project.rate)
        return self._words(self._delta(longer), length, self._beyond(frames))

    def _beyond(self, frames: int) -> str:
        """What the take has beyond the edge, or what is still to be generated."""
        if self.block.take is None:
            return ""
        if self.is_head:
            return handle_words(self.block.shot.in_frame + self.change)
        left = self.block.covered_frames - self.block.shot.in_frame - frames
        return self._missing(left) if left < 0 else handle_words(left)


class Roll(_Drag):
    """Drag a cut: one shot gets what the other loses, and the film stays as long."""

    step = mark("Roll the cut after {name}")

    def __init__(self, magnets: Magnets, block: Block, following: Block) -> None:
        super().__init__(magnets, block)
        self.following = following
        self._targets = (*self._targets, *magnets.of_take(following))
        self._edge = block.range.end

    @override
    def _within(self, change: int) -> int:
        later = self.following.shot
        least = max(1 - self.block.shot.frames, -later.in_frame)
        return max(least, min(change, later.frames - 1))

    @override
    def _changed(self, project: Project) -> Project:
        return roll_cut(project, self.block.shot.id, self.change)

    @override
    def _label(self) -> str:
        cut = self._project.start_timecode + self._edge + self.change
        timecode = format_timecode(cut, self._project.rate)
        return self._words(self._delta(self.change), timecode, self._handles())

    def _handles(self) -> str:
        """What each take has beyond the cut, the earlier shot's first."""
        tail = self.block.covered_frames - self.block.shot.in_frame - self.block.shot.frames
        tail, head = tail - self.change, self.following.shot.in_frame + self.change
        if self.block.take is None or self.following.take is None:
            return ""
        if tail < 0:
            return self._missing(tail)
        return tr("handles {before} and {after} frames", before=tail, after=head)


class Slip(_Drag):
    """Drag the pictures of a take below its shot, which stays where it is and as long."""

    step = mark("Slip {name}")

    def __init__(self, magnets: Magnets, block: Block) -> None:
        super().__init__(magnets, block)
        self._edge = block.range.start
        self._at_head = self._meeting(block.range.start)
        self._at_tail = self._meeting(block.range.end)

    def _meeting(self, cut: int) -> tuple[Target, ...]:
        """Where the head of the shot would be for each join of its take to lie at a cut."""
        joins = self._magnets.of_take(self.block) if self.block.take is not None else ()
        moved = (replace(join, frame=self._edge + cut - join.frame) for join in joins)
        return tuple(t for t in moved if self._within(t.frame - self._edge) == t.frame - self._edge)

    @override
    def _near(self, frame: int) -> tuple[Target, ...]:
        """Joins of the take that would lie at a cut."""
        return (*self._at_head, *self._at_tail)

    @override
    def label_x(self) -> float:
        """At the cut where a join of the take lies, or at the middle of the shot."""
        span = span_of(self._project, self.block.shot.id).range
        if self.snapped is None:
            return self._scale.x_of(span.start + span.frames // 2)
        return self._scale.x_of(span.start if self.snapped in self._at_head else span.end)

    @override
    def _within(self, change: int) -> int:
        """Dragging to the right shows what is earlier in the take."""
        shot = self.block.shot
        most_later = max(0, self.block.covered_frames - shot.frames - shot.in_frame)
        return max(-most_later, min(change, shot.in_frame))

    @override
    def _changed(self, project: Project) -> Project:
        shot = self.block.shot
        return set_in_frame(project, shot.id, shot.in_frame - self.change)

    @override
    def _label(self) -> str:
        if self.block.take is None:
            return tr("{shot} has no take to slip", shot=self.block.shot.name)
        head = self.block.shot.in_frame - self.change
        tail = self.block.covered_frames - head - self.block.shot.frames
        begins = tr("from {time} of the take", time=format_length(head, self._project.rate))
        handles = tr("handles {before} and {after} frames", before=head, after=max(0, tail))
        return self._words(self._delta(-self.change), begins, handles)


def handle_words(frames: int) -> str:
    """How much of a take lies beyond a cut."""
    if not frames:
        return tr("no handle")
    return tr_count(frames, mark("handle {n} frame"), mark("handle {n} frames"))
