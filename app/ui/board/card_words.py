"""A card in words: for those who do not see it, and for the pointer that rests on it."""

from app.language import listed, tr
from app.model.project import Project, Shot
from app.model.time import format_timecode
from app.ui.timeline.blocks import Block
from app.ui.timeline.label_names import label_name

_MOST_CHARACTERS = 800  # of each text in a tip


def spoken(project: Project, card: Block) -> str:
    """Everything that a card shows, in one line."""
    shot = card.shot
    parts = [
        tr("Shot {number}, {name}", number=card.number, name=shot.name),
        card.status.word,
        format_timecode(shot.frames, project.rate),
        card.take_label,
        tr("disabled") if not shot.enabled else "",
        tr("name locked") if shot.name_locked else "",
        tr("label {label}", label=label_name(shot.label)) if shot.label else "",
    ]
    said = listed(part for part in parts if part)
    return ". ".join([said, *_written(shot)])


def tip(project: Project, card: Block) -> str:
    """The same in paragraphs, with all that a card has no room for."""
    shot = card.shot
    start = format_timecode(project.start_timecode + card.range.start, project.rate)
    head = tr("Shot {number}, {name}", number=card.number, name=shot.name)
    parts = [f"{head}\n{start}", *_written(shot, most=_MOST_CHARACTERS)]
    if shot.label:
        parts.append(tr("Label: {label}", label=label_name(shot.label)))
    parts.append(card.status.sentence)
    if not shot.enabled:
        parts.append(tr("It is disabled: not in the film, and not remembered by later shots."))
    return "\n\n".join(parts)


def _written(shot: Shot, most: int | None = None) -> list[str]:
    """What is written of a shot, each text with what it is."""
    prompt, dialogue, note = (
        text.strip()[:most] for text in (shot.prompt, shot.dialogue, shot.note)
    )
    said = tr("Dialogue: {text}", text=dialogue) if dialogue else ""
    noted = tr("Note: {text}", text=note) if note else ""
    return [text for text in (prompt, said, noted) if text]
