"""What the timeline says in words of a shot or a marker: for tips and for screen readers."""

from app.language import tr
from app.model.chunk_grid import length_made
from app.model.labels import label_word
from app.model.project import Marker, Project
from app.model.time import format_length, format_timecode
from app.ui.timeline.blocks import Block
from generation.protocol import FrameGrid


def shot_tip(project: Project, block: Block, grid: FrameGrid | None) -> str:
    """Everything about a shot."""
    start = format_timecode(project.start_timecode + block.range.start, project.rate)
    length = format_timecode(block.shot.frames, project.rate)
    head = tr(
        "Shot {number}, {shot}\n{start}, {length} long",
        number=block.number,
        shot=block.shot.name,
        start=start,
        length=length,
    )
    facts = [block.take_label.capitalize(), label_words(block)]
    parts = [
        head, "\n".join(fact for fact in facts if fact), block.shot.prompt.strip()[:400],
        block.status.sentence, _grid_words(project, block, grid),
    ]
    if not block.shot.enabled:
        parts.append(tr("It is disabled: not in the film, and not remembered by later shots."))
    return "\n\n".join(part for part in parts if part)


def marker_tip(project: Project, marker: Marker, frame: int) -> str:
    """Everything about a marker at a frame of the film."""
    timecode = format_timecode(project.start_timecode + frame, project.rate)
    head = tr(
        "Marker at {timecode}, in {shot}", timecode=timecode, shot=project.shot(marker.shot).name
    )
    label = tr("Label: {label}", label=label_word(marker.label).lower()) if marker.label else ""
    how = tr("Double-click to edit, drag to move, Delete to remove.")
    return "\n\n".join(part for part in (head, marker.note, label, how) if part)


def label_words(block: Block) -> str:
    """The label of a shot, or nothing."""
    return (
        tr("Label: {label}", label=label_word(block.shot.label).lower()) if block.shot.label else ""
    )


def _grid_words(project: Project, block: Block, grid: FrameGrid | None) -> str:
    """What there is beyond the cuts, or what the model would make of the length."""
    if block.take is not None:
        head, tail = block.head_frames, block.tail_frames
        if not head and not tail:
            return tr("No handles: the take ends at the cuts.")
        return tr(
            "Handles: {head} before it, {tail} after it.", head=_frames(head), tail=_frames(tail)
        )
    if grid is None:
        return ""
    made = length_made(block.shot, grid, project.rate)
    handle = made - block.shot.in_frame - block.shot.frames
    length = format_length(made, project.rate)
    if not handle:
        return tr("The model would make exactly {length}.", length=length)
    return tr(
        "The model would make {length}: {handle} of it would be a handle.",
        length=length,
        handle=_frames(handle),
    )


def _frames(count: int) -> str:
    return f"{count} frame{'s'[: count != 1]}"
