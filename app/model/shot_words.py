"""What people write of a shot for people: its dialogue and a note. No model ever reads them."""

from dataclasses import replace

from app.language import tr
from app.model.project import EditError, Project

MAX_CHARACTERS = 5_000


def set_dialogue(project: Project, shot_id: str, text: str) -> Project:
    """Change what is said in a shot."""
    return project.with_shot(
        replace(project.shot(shot_id), dialogue=_checked("dialogue", text))
    )


def set_note(project: Project, shot_id: str, text: str) -> Project:
    """Change the note of a shot."""
    return project.with_shot(replace(project.shot(shot_id), note=_checked("note", text)))


def _checked(what: str, text: str) -> str:
    if len(text) > MAX_CHARACTERS:
        raise EditError(
            tr(
                "The {what} has {value} characters; {value2} is the most.",
                what=what,
                value=len(text),
                value2=MAX_CHARACTERS,
            )
        )
    return text
