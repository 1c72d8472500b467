"""What people write of a shot for people: its dialogue and a note. No model ever reads them."""

from dataclasses import replace

from app.language import mark, tr
from app.model.project import EditError, Project

MAX_CHARACTERS = 5_000
_LONG_DIALOGUE = mark("The dialogue has {length} characters; {limit} is the most.")
_LONG_NOTE = mark("The note has {length} characters; {limit} is the most.")


def set_dialogue(project: Project, shot_id: str, text: str) -> Project:
    """Change what is said in a shot."""
    dialogue = _checked(text, _LONG_DIALOGUE)
    return project.with_shot(replace(project.shot(shot_id), dialogue=dialogue))


def set_note(project: Project, shot_id: str, text: str) -> Project:
    """Change the note of a shot."""
    return project.with_shot(replace(project.shot(shot_id), note=_checked(text, _LONG_NOTE)))


def _checked(text: str, refusal: str) -> str:
    if len(text) > MAX_CHARACTERS:
        raise EditError(tr(refusal, length=len(text), limit=MAX_CHARACTERS))
    return text
