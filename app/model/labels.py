"""Colour labels of shots and markers: their words, and the edit of several shots."""

from collections.abc import Collection
from dataclasses import replace

from app.language import tr
from app.model.project import Label, Project

NO_LABEL = "none"  # what a person writes for it


def label_word(label: Label) -> str:
    """The label in a word, as menus and tips have it."""
    return label.value.capitalize() or tr("No label")


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
