"""A card in words: for those who do not see it, and for the pointer that rests on it."""

from app.language import tr
from app.model.project import Label, Project
from app.model.time import format_timecode
from app.ui.timeline.blocks import Block


def spoken(project: Project, card: Block) -> str:
    """Everything that a card shows, in one line."""
    shot = card.shot
    parts = [
        tr("Shot {number}, {shot}", number=card.number, shot=shot.name),
        card.status.word,
        format_timecode(shot.frames, project.rate),
        card.take_label,
        "disabled" if not shot.enabled else "",
        tr("name locked") if shot.name_locked else "",
        f"label {shot.label}" if shot.label is not Label.NONE else "",
    ]
    said = ", ".join(part for part in parts if part)
    texts = (("", shot.prompt), (tr("Dialogue: "), shot.dialogue), (tr("Note: "), shot.note))
    return ". ".join([said, *(f"{head}{text.strip()}" for head, text in texts if text.strip())])


def tip(project: Project, card: Block) -> str:
    """The same in paragraphs, with all that a card has no room for."""
    shot = card.shot
    start = format_timecode(project.start_timecode + card.range.start, project.rate)
    head = tr("Shot {number}, {shot}\n{start}", number=card.number, shot=shot.name, start=start)
    texts = (("", shot.prompt), (tr("Dialogue: "), shot.dialogue), (tr("Note: "), shot.note))
    parts = [head, *(f"{what}{text.strip()[:800]}" for what, text in texts if text.strip())]
    if shot.label is not Label.NONE:
        parts.append(tr("Label: {label}", label=shot.label))
    parts.append(card.status.sentence)
    if not shot.enabled:
        parts.append(tr("It is disabled: not in the film, and not remembered by later shots."))
    return "\n\n".join(parts)
