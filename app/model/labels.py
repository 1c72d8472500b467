"""Colour labels of shots and markers: their words, and the edit of several shots."""

from collections.abc import Collection
from dataclasses import replace

from app.language import mark, tr
from app.model.project import Label, Project

NO_LABEL = "none"  # what a person writes for it
LABEL_WORDS = {
    Label.NONE: mark("No label"),
    Label.RED: mark("Red"),
    Label.ORANGE: mark("Orange"),
    Label.YELLOW: mark("Yellow"),
    Label.GREEN: mark("Green"),
    Label.CYAN: mark("Cyan"),
    Label.BLUE: mark("Blue"),
    Label.VIOLET: mark("Violet"),
    Label.PINK: mark("Pink"),
}
"""To be translated where they are shown."""


def label_word(label: Label) -> str:
    """The label in a word, as menus and tips have it."""
    return tr(LABEL_WORDS[label])


def label_named(word: str) -> Label:
    """The label that a person means; "none" takes it away."""
    return Label.NONE if word == NO_LABEL else Label(word)


def label_shots(project: Project, shot_ids: Collection[str], label: Label) -> Project:
    """Give shots a label, or take it from them."""
    chosen = set(shot_ids)
    for shot_id in chosen:
        project.index(shot_id)  # an unknown one is refused
    return project.with_shots(
        tuple(replace(s, label=label) if s.id in chosen else s for s in project.shots)
    )
