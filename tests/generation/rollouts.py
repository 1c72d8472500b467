"""Takes made with a tiny model, their chunks written as the worker writes them."""

from pathlib import Path

import numpy as np
import torch
from safetensors.torch import save

from generation.chunk_files import LATENT_SPACE, LATENTS_NAME, save_chunk
from generation.errors import CancelToken
from generation.model import LoadedModel
from generation.protocol import HistoryTake, Recipe, ReferencePicture
from generation.rollout import OnStep, ShotChunk, ShotRequest, generate_shot
from tests.generation.tiny_models import SIZE


def tiny_recipe(
    frames: int = 17, seed: int = 7, prompt: str = "a red boat", size: tuple[int, int] = SIZE
) -> Recipe:
    """Three chunks: 9, 8 and 0 or more pictures; see `write_model_card`."""
    return Recipe(
        model="tiny",
        prompt=prompt,
        seed=seed,
        frames=frames,
        size=size,
        rate=(8, 1),
        steps=2,
        guidance=2.0,
    )


class Project:
    """A folder of takes and a cache, and a model that makes them."""

    def __init__(self, model: LoadedModel, folder: Path) -> None:
        self.model, self.folder = model, folder
        self.cache = folder / "cache"
        self.notes: list[str] = []

    def history(self, *takes: str) -> tuple[HistoryTake, ...]:
        return tuple(HistoryTake(take, str(self.folder / take)) for take in takes)

    def request(
        self,
        take: str,
        recipe: Recipe,
        history: tuple[str, ...] = (),
        first_chunk: int = 0,
        cited: tuple[ReferencePicture, ...] = (),
    ) -> ShotRequest:
        return ShotRequest(
            recipe, self.history(*history), self.folder / take, self.cache, first_chunk, cited
        )

    def generate(
        self,
        request: ShotRequest,
        *,
        on_step: OnStep = lambda chunk, step, steps, preview: None,
        cancel: CancelToken | None = None,
        stop_after: int | None = None,
    ) -> list[ShotChunk]:
        """Make a take; `stop_after` leaves it after so many chunks, as a crash does."""
        made: list[ShotChunk] = []
        for chunk in generate_shot(
            self.model,
            request,
            cancel=cancel or CancelToken(),
            on_step=on_step,
            on_note=self.notes.append,
        ):
            notes = {LATENT_SPACE: self.model.latent_space}
            latents = save({LATENTS_NAME: chunk.latents.contiguous()}, notes)
            save_chunk(
                request.take_folder, chunk.index, latents, chunk.pictures, request.recipe.rate
            )
            made.append(chunk)
            if len(made) == stop_after:
                break
        return made


def assert_same(some: list[ShotChunk], others: list[ShotChunk]) -> None:
    """The same chunks, bit for bit."""
    assert [c.index for c in some] == [c.index for c in others]
    for one, other in zip(some, others, strict=True):
        assert torch.equal(one.latents, other.latents)
        assert np.array_equal(one.pictures, other.pictures)
