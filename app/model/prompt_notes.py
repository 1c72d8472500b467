"""What is to be said of a prompt before it is sent."""

from app.language import tr
from app.model.cast import unknown_note
from app.model.project import Project, Shot
from app.model.prompts import full_prompt, negative_of
from app.model.variables import unknown_variables


def prompt_notes(project: Project, shot: Shot) -> tuple[str, ...]:
    """Sentences about names and variables that the project does not know."""
    asked = full_prompt(project, shot)
    missing = unknown_variables(project.variables, f"{asked} {negative_of(project, shot)}")
    notes = [unknown_note(project.cast, asked)]
    if missing:
        listed = ", ".join(missing)
        kind = tr("is no variable") if len(missing) == 1 else tr("are no variables")
        notes.append(
            tr(
                "{listed} {kind} of the project, so the model reads it as it stands.",
                listed=listed,
                kind=kind,
            )
        )
    return tuple(note for note in notes if note is not None)
