"""Recipes for models that go on in their own way."""

from generation.grids import FrameGrid
from generation.protocol import Recipe


def pipeline_recipe(
    grid: FrameGrid, *, frames: int, steps: int, guidance: float = 1.0, prompt: str = "a red boat"
) -> Recipe:
    return Recipe(
        model="tiny", prompt=prompt, seed=7, frames=frames, size=grid.size, rate=grid.rate,
        steps=steps, guidance=guidance,
    )
