"""What is to be said of a prompt before it is sent."""

from app.language import listed, mark, tr
from app.model.cast import unknown_note
from app.model.project import Project, Shot
from app.model.prompts import full_prompt, negative_of
from app.model.quality import UNGUIDED, sampling_of
from app.model.variables import unknown_variables
from generation.protocol import ModelCard

_ONE_UNKNOWN = mark(
    "{names} is no variable of the project, so the model reads it as it stands."
)
_MANY_UNKNOWN = mark(
    "{names} are no variables of the project, so the model reads it as it stands."
)


def prompt_notes(project: Project, shot: Shot) -> tuple[str, ...]:
    """Sentences about names and variables that the project does not know."""
    asked = full_prompt(project, shot)
    missing = unknown_variables(project.variables, f"{asked} {negative_of(project, shot)}")
    notes = [unknown_note(project.cast, asked)]
    if missing:
        note = _ONE_UNKNOWN if len(missing) == 1 else _MANY_UNKNOWN
        notes.append(tr(note, names=listed(missing)))
    return tuple(note for note in notes if note is not None)


def unread_negative(project: Project, card: ModelCard | None, shot: Shot) -> str:
    """Why the negative prompt of a shot has no effect now, in a sentence; nothing where it has."""
    if card is None or sampling_of(project, card)[1] != UNGUIDED or not negative_of(project, shot):
        return ""
    if card.guidance == UNGUIDED:
        return tr("{model} works without guidance: negative prompts are not read.", model=card.name)
    return tr("Drafts are made without guidance: negative prompts are not read.")
