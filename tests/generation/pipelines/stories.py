"""Recipes for models that go on in their own way, and pictures that they cite."""

import hashlib
from pathlib import Path

import numpy as np
from PIL import Image

from generation.grids import FrameGrid
from generation.protocol import Recipe, ReferencePicture
from generation.video import Pictures


def pipeline_recipe(
    grid: FrameGrid, *, frames: int, steps: int, guidance: float = 1.0, prompt: str = "a red boat"
) -> Recipe:
    return Recipe(
        model="tiny", prompt=prompt, seed=7, frames=frames, size=grid.size, rate=grid.rate,
        steps=steps, guidance=guidance,
    )


def cited_picture(
    folder: Path, size: tuple[int, int], seed: int = 5
) -> tuple[Pictures, ReferencePicture]:
    """A picture `[h w 3]` of noise, as it lies in the cast of a project."""
    noise = np.random.default_rng(seed).integers(0, 256, (size[1], size[0], 3), np.uint8)
    path = folder / f"cited_{seed}.png"
    Image.fromarray(noise).save(path)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return noise, ReferencePicture(f"boat{seed}", digest, str(path))
