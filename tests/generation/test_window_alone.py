"""A model without a memory encoder: each shot goes on from its own last pictures, and says so."""

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
import torch

from generation.model import VideoModel
from generation.protocol import read_model_card
from tests.generation.builders import write_card
from tests.generation.hunyuan_models import write_hunyuan
from tests.generation.rollouts import Project, assert_same, tiny_recipe
from tests.generation.tiny_models import load_tiny, write_experts, write_wan

NOTE = (
    "tiny has no memory encoder: the shot goes on from its own last pictures and knows nothing of "
    "other shots or of pictures of the cast."
)


@pytest.fixture(scope="module", params=["wan", "experts", "hunyuan"])
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    write = {"wan": write_wan, "experts": write_experts, "hunyuan": write_hunyuan}[request.param]
    return write(tmp_path_factory.mktemp("models") / request.param, memory=False)


@pytest.fixture(scope="module")
def model(folder: Path) -> VideoModel:
    return load_tiny(folder)


def test_the_card_says_so(folder: Path, tmp_path: Path) -> None:
    assert not read_model_card(folder).remembers
    assert read_model_card(write_wan(tmp_path / "with", memory=True)).remembers
    assert read_model_card(write_card(tmp_path / "card")).remembers


def test_other_shots_are_not_remembered_and_that_is_noted(
    model: VideoModel, tmp_path: Path
) -> None:
    project = Project(model, tmp_path)
    project.generate(project.request("shot1", tiny_recipe(seed=1)))
    alone = project.generate(project.request("alone", tiny_recipe()))
    assert project.notes == []
    after = project.generate(project.request("shot2", tiny_recipe(), ("shot1",)))
    assert project.notes == [NOTE]
    assert_same(after, alone)


def test_a_chunk_goes_on_from_the_last_pictures_of_its_shot(
    model: VideoModel, tmp_path: Path
) -> None:
    project = Project(model, tmp_path / "one")
    blind = replace(model, card=msgspec.structs.replace(model.card, window=0))
    without = Project(blind, tmp_path / "other")
    one, other = (p.generate(p.request("shot", tiny_recipe())) for p in (project, without))
    assert torch.equal(one[0].latents, other[0].latents)
    assert not torch.allclose(one[1].latents, other[1].latents, atol=1e-3)
