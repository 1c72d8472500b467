"""Dialogue and notes of shots on the command line."""

import argparse
import textwrap

from app.commands.opening import check_prompt
from app.model.project import Project, Shot
from app.model.shot_words import set_dialogue, set_note

NOTE_OPTIONS = ("dialogue", "note")
_COLUMNS = 60


def with_notes(project: Project, shot: Shot, options: argparse.Namespace) -> Project:
    """The project with the dialogue and the note that were asked for."""
    for name, change in (("dialogue", set_dialogue), ("note", set_note)):
        text = getattr(options, name)
        if text is not None:
            check_prompt(shot.name, text, name)
            project = change(project, shot.id, text.strip())
    return project


def words_lines(shot: Shot) -> list[str]:
    """What `info` says of label, dialogue and note; nothing of what is empty."""
    said = (("label", shot.label), ("dialogue", shot.dialogue), ("written", shot.note))
    return [f"     {what}: {textwrap.shorten(text, _COLUMNS)}" for what, text in said if text]


def words_data(shot: Shot) -> dict[str, object]:
    """The same as JSON."""
    return {"dialogue": shot.dialogue, "note": shot.note, "label": shot.label.value}
