"""What people write of a shot for people: its dialogue and a note. No model ever reads them."""

from dataclasses import replace

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
        raise EditError(f"The {what} has {len(text)} characters; {MAX_CHARACTERS} is the most.")
    return text
