"""Small values that many tests of the worker's side need."""

import json
from pathlib import Path

from generation.protocol import FrameGrid, GenerateShot, HistoryTake, ModelCard, Recipe

GRID = FrameGrid(size=(64, 32))
CARD = ModelCard("tiny", "", GRID, 2, 3.0, 3.0)


def recipe(prompt: str = "a red boat", frames: int = 33, steps: int = 2, seed: int = 7) -> Recipe:
    return Recipe(
        model="tiny",
        prompt=prompt,
        seed=seed,
        frames=frames,
        size=GRID.size,
        rate=GRID.rate,
        steps=steps,
    )


def command(
    folder: Path,
    made_of: Recipe,
    job: str = "job-1",
    history: tuple[HistoryTake, ...] = (),
    first_chunk: int = 0,
) -> GenerateShot:
    return GenerateShot(
        job=job,
        take="take-1",
        take_folder=str(folder / "take-1"),
        recipe=made_of,
        history=history,
        cache_folder=str(folder / "cache"),
        first_chunk=first_chunk,
    )


def write_card(folder: Path, weights: str = "") -> Path:
    """A model folder with a card and nothing else: enough for the fake."""
    folder.mkdir(parents=True, exist_ok=True)
    card = {"name": "tiny", "weights": weights, "grid": {"size": [64, 32]}, "extra": [1]}
    (folder / "throughline.json").write_text(json.dumps(card))
    return folder
