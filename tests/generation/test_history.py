import dataclasses
import shutil
from pathlib import Path

import msgspec
import numpy as np
import pytest
import torch

from generation.chunk_files import chunk_count
from generation.devices import Device
from generation.errors import CancelToken, GenerationCancelled, HistoryMissing
from generation.history import _key, recall
from generation.memory.cache import TokenCache
from generation.model import VideoModel
from generation.pixels import as_tensor, to_pictures
from generation.protocol import HistoryTake, MemoryGrid
from tests.generation.rollouts import Project, tiny_recipe
from tests.generation.tiny_models import CPU, tiny_memory


@pytest.fixture(scope="module")
def takes(animatic: VideoModel, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three takes: of 17, 9 and 17 pictures, so 5, 3 and 5 latent frames."""
    project = Project(animatic, tmp_path_factory.mktemp("takes"))
    for number, frames in enumerate((17, 9, 17)):
        project.generate(project.request(f"take{number}", tiny_recipe(frames, seed=number)))
    return project.folder


@pytest.fixture
def project(animatic: VideoModel, takes: Path, tmp_path: Path) -> Project:
    return Project(animatic, shutil.copytree(takes, tmp_path, dirs_exist_ok=True))


def test_tokens_of_another_precision_are_others(animatic: VideoModel) -> None:
    half = dataclasses.replace(animatic, device=Device(CPU.torch_device, torch.bfloat16))
    assert _key(animatic, ["a"]) == _key(animatic, ["a"])
    assert _key(animatic, ["a"]) != _key(half, ["a"])


def lengths(project: Project, model: VideoModel | None = None) -> list[int]:
    takes = project.history("take0", "take1", "take2")
    cache = TokenCache(project.cache)
    return [s.latent_frames for s in recall(model or project.model, takes, cache, CancelToken())]


def with_room(model: VideoModel, latent_frames: int) -> VideoModel:
    return dataclasses.replace(model, encoders=(tiny_memory(history_frames=latent_frames),))


def test_takes_are_remembered_oldest_first(project: Project) -> None:
    assert lengths(project) == [5, 3, 5]


@pytest.mark.parametrize(
    ("room", "remembered"), [(13, [5, 3, 5]), (12, [3, 5]), (8, [3, 5]), (7, [5]), (4, [])]
)
def test_whole_newest_takes_are_remembered_within_the_trained_length(
    project: Project, room: int, remembered: list[int]
) -> None:
    assert lengths(project, with_room(project.model, room)) == remembered


def test_what_was_planned_is_remembered_as_finely_as_planned(project: Project) -> None:
    grid = MemoryGrid(encoders=((1, 2),), budget=1)
    card = msgspec.structs.replace(project.model.card, memory=grid)
    model = dataclasses.replace(with_room(project.model, 4), card=card)
    takes = [
        HistoryTake(f"take{i}", str(project.folder / f"take{i}"), rate=rate)
        for i, rate in enumerate((4, 2, 1))
    ]
    shots = recall(model, takes, TokenCache(project.cache), CancelToken())
    assert [s.tokens.shape[1] for s in shots] == [
        grid.tokens(latents, rate) for latents, rate in ((5, 4), (3, 2), (5, 1))
    ]


def test_tokens_are_the_same_from_the_cache_and_made_again(
    project: Project, tmp_path: Path
) -> None:
    takes = project.history("take0", "take1", "take2")
    cached = recall(project.model, takes, TokenCache(project.cache), CancelToken())
    made = recall(project.model, takes, TokenCache(tmp_path / "other"), CancelToken())
    for one, other in zip(cached, made, strict=True):
        assert torch.equal(one.tokens, other.tokens)
        assert torch.equal(one.positions, other.positions)


def test_only_what_a_take_had_then_is_remembered(project: Project, tmp_path: Path) -> None:
    project.generate(project.request("long", tiny_recipe(33, seed=5)))
    cache = TokenCache(tmp_path / "other")

    def remembered(chunks: int | None) -> list[int]:
        take = HistoryTake("long", str(project.folder / "long"), chunks)
        return [s.latent_frames for s in recall(project.model, [take], cache, CancelToken())]

    first = remembered(1)[0]
    assert remembered(None) == remembered(chunk_count(project.folder / "long"))
    assert remembered(None)[0] > first
    assert remembered(1) == [first]


def test_a_cancelled_job_encodes_no_more_history(project: Project, tmp_path: Path) -> None:
    cancel = CancelToken()
    cancel.set()
    takes = project.history("take0")
    assert recall(project.model, takes, TokenCache(project.cache), cancel)
    with pytest.raises(GenerationCancelled):
        recall(project.model, takes, TokenCache(tmp_path / "other"), cancel)


def test_other_weights_do_not_read_the_tokens_of_these(project: Project) -> None:
    files = len(list(project.cache.rglob("*.safetensors")))
    card = msgspec.structs.replace(project.model.card, weights="other")
    lengths(project, dataclasses.replace(project.model, card=card))
    assert len(list(project.cache.rglob("*.safetensors"))) == 2 * files


@pytest.mark.parametrize("is_gone", [True, False])
def test_latents_that_cannot_be_read_are_no_full_disk(project: Project, *, is_gone: bool) -> None:
    folder = project.folder / "take1"
    path = folder / "chunk_000.safetensors"
    path.unlink()
    if not is_gone:
        path.mkdir()
    take = HistoryTake("take1", str(folder), chunks=1)
    with pytest.raises(HistoryMissing, match=r"chunk 1 in .*take1 cannot be read") as told:
        recall(project.model, [take], TokenCache(project.cache), CancelToken())
    assert "generate the shot of that take again" in told.value.sentence()


def test_pictures_come_back_from_their_tensor() -> None:
    pictures = np.random.default_rng(0).integers(0, 256, (5, 4, 6, 3), dtype=np.uint8)
    tensor = as_tensor(pictures, CPU)
    assert tensor.shape == (1, 3, 5, 4, 6)
    assert tensor.abs().max() <= 1
    assert np.array_equal(to_pictures(tensor), pictures)
