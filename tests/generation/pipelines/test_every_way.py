"""What holds for every model that goes on in its own way: crash, cancel, missing takes."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
import torch

from generation.errors import CancelToken, GenerationCancelled, HistoryMissing
from generation.grids import FrameGrid
from generation.model import PipelineModel
from generation.protocol import Recipe
from generation.rollout import ShotRequest
from generation.video import Pictures
from tests.generation.pipelines.framepack_models import GRID as FRAMEPACK_GRID
from tests.generation.pipelines.framepack_models import write_framepack
from tests.generation.pipelines.models import (
    HELIOS_GRID,
    START_GRID,
    TI2V_GRID,
    VACE_GRID,
    load_pipeline_model,
    write_helios,
    write_wan_start,
    write_wan_text_or_start,
    write_wan_vace,
)
from tests.generation.pipelines.skyreels_models import SKYREELS_GRID, write_skyreels
from tests.generation.pipelines.stories import cited_picture, pipeline_recipe
from tests.generation.rollouts import Project, assert_same


@dataclass(frozen=True)
class Way:
    """A tiny model in a published layout, and how few steps it can make."""

    write: Callable[[Path], Path]
    grid: FrameGrid
    steps: int = 2
    guidance: float = 5.0

    def recipe(self, chunks: int) -> Recipe:
        return pipeline_recipe(
            self.grid, frames=self.grid.first_frame(chunks), steps=self.steps,
            guidance=self.guidance,
        )


WAYS = {
    "helios": Way(write_helios, HELIOS_GRID, steps=3, guidance=1.0),
    "framepack": Way(write_framepack, FRAMEPACK_GRID, guidance=10.0),
    "skyreels": Way(write_skyreels, SKYREELS_GRID, guidance=1.0),
    "wan start": Way(write_wan_start, START_GRID),
    "wan text or start": Way(write_wan_text_or_start, TI2V_GRID),
    "wan vace": Way(write_wan_vace, VACE_GRID),
}


@pytest.fixture(scope="module", params=WAYS)
def name(request: pytest.FixtureRequest) -> str:
    named: str = request.param
    return named


@pytest.fixture(scope="module")
def model(name: str, tmp_path_factory: pytest.TempPathFactory) -> PipelineModel:
    return load_pipeline_model(WAYS[name].write(tmp_path_factory.mktemp("models") / "tiny"))


def shot(
    film: Project, name: str, take: str, *history: str, chunks: int = 2, first_chunk: int = 0
) -> ShotRequest:
    """One that goes on from others, or begins with a picture where its model can read one."""
    recipe = WAYS[name].recipe(chunks)
    assert isinstance(film.model, PipelineModel)
    reads = film.model.pipeline.reach.cited and not history
    cited = (cited_picture(film.folder, recipe.size)[1],) if reads else ()
    return film.request(take, recipe, history, first_chunk, cited)


@pytest.mark.parametrize("goes_on", [True, False])
def test_a_take_goes_on_behind_a_crash_as_if_nothing_was(
    name: str, model: PipelineModel, tmp_path: Path, *, goes_on: bool
) -> None:
    film, history = Project(model, tmp_path), ("before",) if goes_on else ()
    if goes_on:
        film.generate(shot(film, name, "before", chunks=1))
    whole = film.generate(shot(film, name, "whole", *history))
    grid = WAYS[name].grid
    assert [len(chunk.pictures) for chunk in whole] == [grid.frames_in_chunk(n) for n in (0, 1)]
    film.generate(shot(film, name, "cut", *history), stop_after=1)
    rest = film.generate(shot(film, name, "cut", *history, first_chunk=1))
    assert_same(rest, whole[1:])


def test_a_cited_picture_begins_anew_where_the_model_says_so(
    name: str, model: PipelineModel, tmp_path: Path
) -> None:
    reach = model.pipeline.reach
    if not reach.cited:
        assert not reach.anew
        return
    film, recipe = Project(model, tmp_path), WAYS[name].recipe(2)
    film.generate(shot(film, name, "before", chunks=1))
    _, picture = cited_picture(tmp_path, recipe.size)
    wanted = film.request("alone", recipe, (), cited=(picture,))
    alone, behind = (
        torch.cat([chunk.latents.flatten() for chunk in film.generate(request)])
        for request in (wanted, film.request("behind", recipe, ("before",), cited=(picture,)))
    )
    assert torch.equal(alone, behind) == reach.anew


def test_it_can_be_cancelled_in_every_step(
    name: str, model: PipelineModel, tmp_path: Path
) -> None:
    film, cancel, steps = Project(model, tmp_path), CancelToken(), []

    def on_step(chunk: int, step: int, of: int, preview: Pictures | None) -> None:
        steps.append((chunk, step, of))
        assert preview is not None
        cancel.set()

    with pytest.raises(GenerationCancelled):
        film.generate(shot(film, name, "one"), on_step=on_step, cancel=cancel)
    assert steps == [(0, 1, WAYS[name].steps)]


def test_a_take_without_files_is_said_to_be_missing(
    name: str, model: PipelineModel, tmp_path: Path
) -> None:
    film = Project(model, tmp_path)
    with pytest.raises(HistoryMissing, match="no finished chunks"):
        film.generate(shot(film, name, "two", "gone"))
