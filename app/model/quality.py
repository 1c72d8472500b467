"""Draft and final quality: a draft is seen soon, and the final take keeps its seed and memory."""

from dataclasses import replace

from app.model.project import Project
from generation.protocol import ModelCard, Recipe

_SHARE = 4  # of the steps
_LEAST_STEPS = 3
UNGUIDED = 1.0  # one evaluation a step in the place of two: no negative prompt is read


def sampling_of(project: Project, card: ModelCard) -> tuple[int, float]:
    """Steps and guidance of the takes that the project asks for now."""
    return draft_sampling(card) if project.draft else (card.steps, card.guidance)


def draft_sampling(card: ModelCard) -> tuple[int, float]:
    """Steps and guidance of a draft; those of the model where it has few and unguided ones."""
    steps = min(card.steps, max(_LEAST_STEPS, card.steps // _SHARE))
    return steps, min(card.guidance, UNGUIDED)


def is_draft(recipe: Recipe, card: ModelCard) -> bool:
    """Whether a take was made as a draft of this model."""
    made = (recipe.steps, recipe.guidance)
    return made == draft_sampling(card) != (card.steps, card.guidance)


def set_draft(project: Project, *, draft: bool) -> Project:
    """Ask for drafts from now on, or for final takes."""
    return replace(project, draft=draft)
