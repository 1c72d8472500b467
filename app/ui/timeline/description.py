"""The timeline in words, for those who hear it."""

from collections.abc import Sequence

from app.language import tr
from app.model.project import Project
from app.model.time import format_length, format_timecode
from app.ui.selection import Selection
from app.ui.timeline.blocks import Block
from app.ui.timeline.layout import Pin


def timeline_words(
    project: Project, blocks: Sequence[Block], pins: Sequence[Pin], selection: Selection
) -> str:
    """How many shots there are, and what is selected."""
    selected = next((b for b in blocks if b.shot.id == selection.shot_id), None)
    text = f"{len(blocks)} shot{'' if len(blocks) == 1 else 's'}."
    if selected is not None:
        word, more = selected.status.word, len(selection.shot_ids) - 1
        text += tr(
            " Selected: shot {number}, {shot}, {word}",
            number=selected.number,
            shot=selected.shot.name,
            word=word,
        )
        text += tr(", label {label}", label=selected.shot.label) if selected.shot.label else ""
        text += tr(", and {more} more.", more=more) if more else "."
    pin = next((p for p in pins if p.marker.id == selection.marker_id), None)
    if pin is not None:
        timecode = format_timecode(project.start_timecode + pin.frame, project.rate)
        text += f" Marker at {timecode}: {pin.marker.note or 'no note'}."
    return text


def block_words(project: Project, block: Block) -> str:
    """Where a shot is, how long, its state and reasons, its take and label."""
    start = format_timecode(project.start_timecode + block.range.start, project.rate)
    words = [
        f"at {start}", f"lasts {format_length(block.shot.frames, project.rate)}",
        block.status.sentence.replace("\n", " "), block.take_label,
        f"label {block.shot.label}" if block.shot.label else "",
        "" if block.shot.enabled else tr("not in the film"),
    ]
    return ", ".join(word for word in words if word)
