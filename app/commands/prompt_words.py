"""What the model reads of a shot, as `throughline info` says it."""

from typing import TYPE_CHECKING

from app.model.cast import read_prompt, unknown_names
from app.model.project import Project, Shot
from app.model.prompt_notes import prompt_notes
from app.model.prompts import full_prompt, negative_of, style_of
from app.session.prompt_counting import unread_note

if TYPE_CHECKING:
    from generation.prompt_tokens import PromptCounter


def prompt_data(
    project: Project, shot: Shot, counter: "PromptCounter | None"
) -> dict[str, object]:
    """The fields of a shot in `throughline info --json`."""
    read = read_prompt(project, shot)
    tokens = None if counter is None else counter.count(read)
    return {
        "prompt": shot.prompt,
        "style": style_of(project, shot),
        "negative": negative_of(project, shot),
        "size": shot.size,
        "camera": shot.camera,
        "move": shot.move,
        "reads": read,
        "tokens": None if tokens is None else {
            "count": tokens.count, "longest": tokens.longest, "unread": tokens.unread
        },
        "unknown_names": list(unknown_names(project.cast, full_prompt(project, shot))),
    }


def prompt_lines(project: Project, shot: Shot, counter: "PromptCounter | None") -> list[str]:
    """What there is to say of a prompt, a line each."""
    notes = list(prompt_notes(project, shot))
    if counter is not None:
        notes += unread_note(counter.count(read_prompt(project, shot)))
    return [f"     note: {note}" for note in notes]
