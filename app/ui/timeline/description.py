"""The timeline in words, for those who hear it."""

from collections.abc import Sequence

from app.language import listed, mark, tr, tr_count
from app.model.project import Project
from app.model.time import format_length, format_timecode
from app.ui.selection import Selection
from app.ui.timeline.blocks import Block
from app.ui.timeline.label_names import label_name
from app.ui.timeline.layout import Pin


def timeline_words(
    project: Project, blocks: Sequence[Block], pins: Sequence[Pin], selection: Selection
) -> str:
    """How many shots there are, and what is selected."""
    selected = next((b for b in blocks if b.shot.id == selection.shot_id), None)
    sentences = [tr_count(len(blocks), mark("{n} shot."), mark("{n} shots."))]
    if selected is not None:
        sentences.append(_selected_words(selected, len(selection.shot_ids) - 1))
    pin = next((p for p in pins if p.marker.id == selection.marker_id), None)
    if pin is not None:
        timecode = format_timecode(project.start_timecode + pin.frame, project.rate)
        note = pin.marker.note or tr("no note")
        sentences.append(tr("Marker at {timecode}: {note}.", timecode=timecode, note=note))
    return " ".join(sentences)


def block_words(project: Project, block: Block) -> str:
    """Where a shot is, how long, its state and reasons, its take and label."""
    start = format_timecode(project.start_timecode + block.range.start, project.rate)
    length = format_length(block.shot.frames, project.rate)
    words = [
        tr("at {timecode}", timecode=start), tr("lasts {length}", length=length),
        block.status.sentence.replace("\n", " "), block.take_label, _label_words(block),
        "" if block.shot.enabled else tr("not in the film"),
    ]
    return listed(word for word in words if word)


def _selected_words(block: Block, more: int) -> str:
    shot = tr("shot {number}, {name}", number=block.number, name=block.shot.name)
    others = tr("and {more} more", more=more) if more else ""
    words = (shot, block.status.word, _label_words(block), others)
    return tr("Selected: {what}.", what=listed(word for word in words if word))


def _label_words(block: Block) -> str:
    label = block.shot.label
    return tr("label {label}", label=label_name(label)) if label else ""
