"""What the timeline says in words of a shot or a marker: for tips and for screen readers."""

from app.language import mark, tr, tr_count
from app.model.chunk_grid import length_made
from app.model.project import Label, Marker, Project
from app.model.time import format_length, format_timecode
from app.ui.timeline.blocks import Block
from app.ui.timeline.label_names import label_name
from generation.protocol import FrameGrid


def shot_tip(project: Project, block: Block, grid: FrameGrid | None) -> str:
    """Everything about a shot."""
    start = format_timecode(project.start_timecode + block.range.start, project.rate)
    length = format_timecode(block.shot.frames, project.rate)
    name = tr("Shot {number}, {name}", number=block.number, name=block.shot.name)
    place = tr("{start}, {length} long", start=start, length=length)
    facts = [_take_words(block), _label_words(block.shot.label)]
    parts = [
        f"{name}\n{place}", "\n".join(filter(None, facts)), block.shot.prompt.strip()[:400],
        block.status.sentence, _grid_words(project, block, grid),
    ]
    if not block.shot.enabled:
        parts.append(tr("It is disabled: not in the film, and not remembered by later shots."))
    return "\n\n".join(part for part in parts if part)


def marker_tip(project: Project, marker: Marker, frame: int) -> str:
    """Everything about a marker at a frame of the film."""
    timecode = format_timecode(project.start_timecode + frame, project.rate)
    shot = project.shot(marker.shot).name
    head = tr("Marker at {timecode}, in {shot}", timecode=timecode, shot=shot)
    label = _label_words(marker.label)
    how = tr("Double-click to edit, drag to move, Delete to remove.")
    return "\n\n".join(part for part in (head, marker.note, label, how) if part)


def _label_words(label: Label) -> str:
    return tr("Label: {label}", label=label_name(label)) if label else ""


def _take_words(block: Block) -> str:
    """As in the block, at the head of a line."""
    take = block.take
    if take is None:
        return block.take_label
    total = max(block.takes, take.number)
    return tr("Take {number}/{total}", number=take.number, total=total)


def _grid_words(project: Project, block: Block, grid: FrameGrid | None) -> str:
    """What there is beyond the cuts, or what the model would make of the length."""
    if block.take is not None:
        head, tail = block.head_frames, block.tail_frames
        if not head and not tail:
            return tr("No handles: the take ends at the cuts.")
        before, after = _frames(head), _frames(tail)
        return tr("Handles: {before} before it, {after} after it.", before=before, after=after)
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
    return tr_count(count, mark("{n} frame"), mark("{n} frames"))
