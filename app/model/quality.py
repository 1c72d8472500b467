"""Draft and final quality: a draft is seen soon, and the final take keeps its seed and memory."""

from dataclasses import replace

from app.model.project import Project
from generation.protocol import ModelCard, Recipe

_SHARE = 4  # of the steps
_LEAST_STEPS = 3
UNGUIDED = 1.0  # one evaluation a step in the place of two: no negative prompt is read


def sampling_of(project: Project, card: ModelCard) -> tuple[int, float]:
    """Steps and guidance of the takes that the project asks for now."""
    if not project.draft:
        return card.steps, card.guidance
    fast = next((lora.draft for lora in project.loras if lora.draft and lora.on), None)
    return (fast.steps, fast.guidance) if fast else draft_sampling(card)


def draft_sampling(card: ModelCard) -> tuple[int, float]:
    """Steps and guidance of a draft; those of the model where it has few and unguided ones."""
    steps = min(card.steps, max(_LEAST_STEPS, card.steps // _SHARE))
    return steps, min(card.guidance, UNGUIDED)


def is_draft(recipe: Recipe, card: ModelCard, project: Project | None = None) -> bool:
    """Whether a take was made as a draft of this model, or with a LoRA that is for drafts."""
    if project is not None and has_draft_lora(recipe, project):
        return True
    made = (recipe.steps, recipe.guidance)
    return made == draft_sampling(card) != (card.steps, card.guidance)


def has_draft_lora(recipe: Recipe, project: Project) -> bool:
    """Whether a take was made with a LoRA that the project keeps for drafts."""
    fast = {lora.digest for lora in project.loras if lora.draft is not None}
    return any(digest in fast for digest, _ in recipe.loras)


def set_draft(project: Project, *, draft: bool) -> Project:
    """Ask for drafts from now on, or for final takes."""
    return replace(project, draft=draft)
