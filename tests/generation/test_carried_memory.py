"""A take that was left half-made goes on without encoding what was made before."""

import shutil
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch

from generation.errors import CancelToken, GenerationCancelled
from generation.memory.streaming import ShotMemory
from generation.model import VideoModel
from generation.rollout import ShotChunk, ShotRequest
from generation.video import Pictures
from tests.generation.hunyuan_models import write_hunyuan
from tests.generation.rollouts import Project, assert_same, tiny_recipe
from tests.generation.tiny_models import load_tiny, write_animatic, write_wan

MODELS: dict[str, Callable[[Path], object]] = {
    "2x2x2": write_animatic,
    "side by side": lambda folder: write_animatic(folder, memory="4x4x2 + 2x2x8"),
    "causal": lambda folder: write_animatic(folder, memory="2x2x4 causal"),
    "full": lambda folder: write_animatic(folder, memory="2x2x2 full"),
    "patches": lambda folder: write_animatic(folder, memory="4x4x2 patches"),
    "cross": lambda folder: write_animatic(folder, memory="2x2x2 cross"),
    "key frames": lambda folder: write_animatic(folder, memory="key frames 2"),
    "Wan": lambda folder: write_wan(folder, memory=True),
    "HunyuanVideo": lambda folder: write_hunyuan(folder, memory=True),
}
PICTURES = 33  # four chunks


*FAST, LARGEST = MODELS


@pytest.fixture(scope="module", params=[*FAST, pytest.param(LARGEST, marks=pytest.mark.slow)])
def model(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> VideoModel:
    folder = tmp_path_factory.mktemp("models") / "model"
    MODELS[request.param](folder)
    return load_tiny(folder)


@pytest.fixture
def project(model: VideoModel, tmp_path: Path) -> Project:
    return Project(model, tmp_path)


@pytest.fixture
def pushed(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Latent frames of each piece that a memory is given."""
    frames: list[int] = []
    push = ShotMemory.push

    def noted(self: ShotMemory, latents: torch.Tensor, pictures: torch.Tensor) -> None:
        frames.append(latents.shape[2])
        push(self, latents, pictures)

    monkeypatch.setattr(ShotMemory, "push", noted)
    return frames


def leave(project: Project, request: ShotRequest, chunk: int) -> None:
    """Make a take up to the first step of a chunk, as somebody who then presses Cancel."""
    cancel = CancelToken()

    def on_step(at: int, step: int, of: int, preview: Pictures | None) -> None:
        if at == chunk:
            cancel.set()

    with pytest.raises(GenerationCancelled):
        project.generate(request, on_step=on_step, cancel=cancel)


def go_on(project: Project, chunk: int) -> list[ShotChunk]:
    return project.generate(
        project.request("left", tiny_recipe(frames=PICTURES), first_chunk=chunk)
    )


def test_going_on_encodes_only_what_is_new(project: Project, pushed: list[int]) -> None:
    whole = project.generate(project.request("whole", tiny_recipe(frames=PICTURES)))
    leave(project, project.request("left", tiny_recipe(frames=PICTURES)), chunk=2)
    del pushed[:]
    assert_same(go_on(project, 2), whole[2:])
    assert pushed == [2, 2]  # its last two chunks
    kept = list(project.cache.rglob("*.safetensors"))
    assert len(kept) == 1  # of both takes, as they are the same; nothing half-made is left


def test_what_went_on_is_remembered_as_what_was_made_at_once(project: Project) -> None:
    project.generate(project.request("whole", tiny_recipe(frames=PICTURES)))
    (kept,) = project.cache.rglob("*.safetensors")
    at_once = kept.read_bytes()
    kept.unlink()
    leave(project, project.request("left", tiny_recipe(frames=PICTURES)), chunk=3)
    go_on(project, 3)
    assert kept.read_bytes() == at_once


def test_what_the_disk_has_no_room_for_leaves_what_was_kept_before(
    animatic: VideoModel, tmp_path: Path, pushed: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    project = Project(animatic, tmp_path)
    leave(project, project.request("left", tiny_recipe(frames=PICTURES)), chunk=1)
    with monkeypatch.context() as patched:
        patched.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=0))
        later = project.request("left", tiny_recipe(frames=PICTURES), first_chunk=1)
        leave(project, later, chunk=3)
    del pushed[:]
    go_on(project, 3)
    assert len(pushed) == 3  # the three chunks after the first


@pytest.mark.parametrize("harm", ["gone", "cut short", "something else"])
def test_without_it_everything_is_encoded_and_the_same(
    animatic: VideoModel, tmp_path: Path, pushed: list[int], harm: str
) -> None:
    project = Project(animatic, tmp_path)
    whole = project.generate(project.request("whole", tiny_recipe(frames=PICTURES)))
    leave(project, project.request("left", tiny_recipe(frames=PICTURES)), chunk=2)
    (carried,) = project.cache.rglob("*.carried.safetensors")
    if harm == "gone":
        carried.unlink()
    elif harm == "cut short":
        carried.write_bytes(carried.read_bytes()[:-100])
    else:
        (tokens,) = set(project.cache.rglob("*.safetensors")) - {carried}
        shutil.copy(tokens, carried)
    del pushed[:]
    assert_same(go_on(project, 2), whole[2:])
    assert pushed == [3, 2, 2, 2]


def test_a_kill_before_it_was_kept_costs_one_chunk(
    animatic: VideoModel, tmp_path: Path, pushed: list[int]
) -> None:
    project = Project(animatic, tmp_path)
    whole = project.generate(project.request("whole", tiny_recipe(frames=PICTURES)))
    request = project.request("left", tiny_recipe(frames=PICTURES))
    project.generate(request, stop_after=3)
    del pushed[:]
    assert_same(go_on(project, 3), whole[3:])
    assert pushed == [2, 2]


def test_another_memory_does_not_go_on_from_it(tmp_path: Path, pushed: list[int]) -> None:
    """As where a model's weights were replaced between two sessions."""
    first = Project(load_tiny(write_animatic(tmp_path / "one")), tmp_path)
    leave(first, first.request("left", tiny_recipe(frames=PICTURES)), chunk=2)
    other = Project(load_tiny(write_animatic(tmp_path / "two", seed=1)), tmp_path)
    del pushed[:]
    go_on(other, 2)
    assert pushed == [3, 2, 2, 2]
