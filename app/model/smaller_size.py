"""Smaller pictures for want of memory: which sizes a model has, and what is made in one."""

from generation.protocol import ModelCard, Recipe

_SAME_ASPECT_PERCENT = 2


def next_smaller(card: ModelCard | None, size: tuple[int, int]) -> tuple[int, int] | None:
    """The largest smaller size of this aspect that the model's card allows, or None."""
    if card is None:
        return None
    smaller = (one for one in card.sizes if one[0] < size[0] and _has_aspect(one, size))
    return max(smaller, default=None)


def allowed_size(card: ModelCard, recipe: Recipe | None) -> tuple[int, int]:
    """The size of a recipe where the model has it, otherwise the model's own."""
    return recipe.size if recipe is not None and recipe.size in card.sizes else card.grid.size


def is_smaller(card: ModelCard | None, recipe: Recipe) -> bool:
    """Whether a take was made smaller than its model draws, with the filmmaker's consent."""
    if card is None or recipe.source or recipe.model != card.name:
        return False
    return recipe.size in card.sizes and recipe.size != card.grid.size


def _has_aspect(one: tuple[int, int], other: tuple[int, int]) -> bool:
    across, down = one[0] * other[1], one[1] * other[0]
    return abs(across - down) * 100 <= _SAME_ASPECT_PERCENT * max(across, down)
