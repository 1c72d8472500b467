"""Two transformers, of which one works at a time; the meta device stands for a GPU."""

from pathlib import Path

import pytest
import torch

from generation.model import PipelineModel, load_folder
from generation.pipelines.wan_start import WanStartChunks
from generation.planning.dry_run import sizes_of
from generation.planning.needs import Machine, need_of
from generation.rungs import Rung
from generation.turns import Turns
from tests.generation.pipelines.models import (
    START_GRID,
    load_pipeline_model,
    write_wan_start_of_two,
)
from tests.generation.pipelines.stories import cited_picture, pipeline_recipe
from tests.generation.rollouts import Project, assert_same
from tests.generation.tiny_models import CPU


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_wan_start_of_two(tmp_path_factory.mktemp("models") / "two")


def test_a_shot_is_the_same_where_they_take_turns(folder: Path, tmp_path: Path) -> None:
    recipe = pipeline_recipe(START_GRID, frames=9, steps=4, guidance=3.5)
    _, boat = cited_picture(tmp_path, START_GRID.size)
    resting = load_folder(folder, CPU, lambda _text, _done: None, given_up={Rung.OFFLOAD})
    assert isinstance(resting.turns, Turns)
    made = []
    for name, model in (("whole", load_pipeline_model(folder)), ("resting", resting)):
        (tmp_path / name).mkdir()
        film = Project(model, tmp_path / name)
        made.append(film.generate(film.request("one", recipe, cited=(boat,))))
    assert_same(*made)
    assert resting.moved_s > 0


def test_what_is_on_the_card_is_what_was_planned(folder: Path) -> None:
    model = load_pipeline_model(folder)
    sizes = sizes_of(folder, model.card, CPU.dtype)
    gpu = torch.device("meta")
    turns = Turns(model.transformers, gpu)
    assert bytes_at(model, "cpu") == sizes.transformers * sizes.blocks
    latents = torch.zeros(1, 16, 2, 4, 4, device=gpu)
    text = torch.zeros(1, 7, 16, device=gpu)
    given = WanStartChunks.inputs(model.transformers[0].config, latents, text, 0)
    with torch.no_grad():
        model.transformers[1](**given)
    card = Machine("cuda", 0, 0, 0, 0)
    need = need_of(frozenset({Rung.OFFLOAD}), Rung.OFFLOAD, sizes, card)
    busiest = max(sizes.step + sizes.kept, sizes.decode, sizes.remember + sizes.kept)
    assert bytes_at(model, "meta") == need.device - sizes.others - busiest
    assert bytes_at(model, "cpu") == sizes.blocks
    assert need.host >= bytes_at(model, "cpu")
    assert turns.moved_s > 0


def bytes_at(model: PipelineModel, device: str) -> int:
    weights = (w for one in model.transformers for w in (*one.parameters(), *one.buffers()))
    return sum(w.nbytes for w in weights if w.device.type == device)
